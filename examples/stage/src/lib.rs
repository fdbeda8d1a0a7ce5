//! What the examples' tests share: a sandbox, the environment of a ready merchant, and programs that end with the test.
//!
//! No example needs it to run.

mod program;

use std::{env, fs, io};

use tempfile::TempDir;
use tokio::process::Command;
use wechatpay_sandbox::{ReadyMerchant, Sandbox, SandboxBuilder};

pub use program::Program;

/// The day of the seeds' bodies.
pub const SEEDS_DAY: &str = "2019-11-20T10:00:00+08:00";

/// A running sandbox with its key files.
#[derive(Debug)]
pub struct Stage {
    /// The sandbox.
    pub sandbox: Sandbox,
    keys: TempDir,
}

impl Stage {
    /// Starts a sandbox as it is without any option.
    ///
    /// # Errors
    /// When it cannot listen, or the directory for keys cannot be made.
    pub async fn start() -> io::Result<Self> {
        Self::with(Sandbox::builder()).await
    }

    /// Starts a sandbox otherwise.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub async fn with(builder: SandboxBuilder) -> io::Result<Self> {
        Ok(Self { sandbox: builder.start().await?, keys: tempfile::tempdir()? })
    }

    /// The variables that `Client::from_env()` reads, for a ready merchant.
    ///
    /// # Errors
    /// When there is no such merchant, or a key file cannot be written.
    pub fn environment(&self, mchid: &str) -> io::Result<Vec<(&'static str, String)>> {
        let merchant = self.sandbox.merchant(mchid).ok_or_else(|| io::Error::other(format!("no merchant {mchid}")))?;
        let private_key = self.file(&format!("{mchid}_key.pem"), &merchant.private_key_pem)?;
        let public_key = self.file("platform_pub.pem", &merchant.platform_public_key_pem)?;
        Ok(environment(merchant, self.sandbox.url(), private_key, public_key))
    }

    /// An example's program (`env!("CARGO_BIN_EXE_…")`) in the environment of a ready merchant, and ended when its handle is dropped.
    ///
    /// # Errors
    /// As [`environment`](Self::environment).
    pub fn program(&self, binary: &str, mchid: &str) -> io::Result<Command> {
        let mut command = bare_program(binary);
        command.envs(self.environment(mchid)?);
        Ok(command)
    }

    fn file(&self, name: &str, content: &str) -> io::Result<String> {
        let path = self.keys.path().join(name);
        fs::write(&path, content)?;
        Ok(path.display().to_string())
    }
}

/// A program without any configuration of WeChat Pay, and ended when its handle is dropped.
#[must_use]
pub fn bare_program(binary: &str) -> Command {
    let mut command = Command::new(binary);
    command.kill_on_drop(true);
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("WXPAY_") {
            command.env_remove(name);
        }
    }
    command
}

/// The variables for a merchant whose key files are where they are said to be.
#[must_use]
pub fn environment(
    merchant: &ReadyMerchant,
    url: &str,
    private_key_file: String,
    public_key_file: String,
) -> Vec<(&'static str, String)> {
    vec![
        ("WXPAY_BASE_URL", url.to_owned()),
        ("WXPAY_MCHID", merchant.mchid.clone()),
        ("WXPAY_SERIAL_NO", merchant.serial_no.clone()),
        ("WXPAY_PRIVATE_KEY_FILE", private_key_file),
        ("WXPAY_PUBLIC_KEY_ID", merchant.public_key_id.clone()),
        ("WXPAY_PUBLIC_KEY_FILE", public_key_file),
        ("WXPAY_API_V3_KEY", merchant.api_v3_key.clone()),
    ]
}
