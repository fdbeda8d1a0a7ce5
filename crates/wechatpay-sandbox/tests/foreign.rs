//! A second program, in another language and with nothing of this project: `tests/foreign/*.mjs`, plain Node.js with its own HTTP and
//! OpenSSL. It signs its requests, verifies all answers and notifications, and leads a contract of each family from its first session to its end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says why it did nothing"
)]

use std::{
    env,
    io::{self, Read, Write as _},
    process::{Child, Command, ExitStatus, Stdio},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};

const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/foreign/main.mjs");
const PATIENCE: Duration = Duration::from_secs(120);
/// Set to 1 where the program must run.
const REQUIRED: &str = "WXPAY_REQUIRE_FOREIGN";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_of_another_language_gets_along() {
    let program = match Program::start() {
        Ok(program) => program,
        Err(error) if error.kind() == io::ErrorKind::NotFound && env::var(REQUIRED).as_deref() != Ok("1") => {
            eprintln!("SKIPPED: there is no `node` on the PATH; with {REQUIRED}=1 this test fails instead");
            return;
        }
        Err(error) => panic!("node cannot be started: {error}"),
    };
    let sandbox = Sandbox::start().await.unwrap();
    let keys = keys(&sandbox);
    let (status, told) = tokio::task::spawn_blocking(move || program.run(&keys)).await.unwrap();
    assert!(status.is_some_and(|status| status.success()), "{status:?} (None: killed after {PATIENCE:?})\n{told}");
    eprintln!("{told}");
}

/// What the owners of the ready merchants hold, and where the sandbox listens.
fn keys(sandbox: &Sandbox) -> Value {
    json!({"url": sandbox.url(), "merchants": sandbox.merchants().iter().map(merchant).collect::<Vec<_>>()})
}

fn merchant(merchant: &ReadyMerchant) -> Value {
    json!({
        "kind": merchant.kind,
        "mchid": merchant.mchid,
        "serial_no": merchant.serial_no,
        "private_key_pem": merchant.private_key_pem,
        "certificate_pem": merchant.certificate_pem,
        "api_v3_key": merchant.api_v3_key,
        "public_key_id": merchant.public_key_id,
        "platform_public_key_pem": merchant.platform_public_key_pem,
        "platform_certificate_pem": merchant.platform_certificate_pem,
    })
}

/// The running program; it does not outlive the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Program {
    fn start() -> io::Result<Self> {
        let mut command = Command::new("node");
        command.arg(PROGRAM).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().map(Self)
    }

    /// How it ended, and what it said; `None`: it did not end in time.
    fn run(mut self, input: &Value) -> (Option<ExitStatus>, String) {
        let told = [listen(self.0.stdout.take()), listen(self.0.stderr.take())];
        self.0.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
        let status = self.wait();
        drop(self);
        (status, told.map(|thread| thread.join().unwrap()).concat())
    }

    fn wait(&mut self) -> Option<ExitStatus> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if let Some(status) = self.0.try_wait().unwrap() {
                return Some(status);
            }
            thread::sleep(Duration::from_millis(20));
        }
        None
    }
}

fn listen(from: Option<impl Read + Send + 'static>) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut text = String::new();
        from.unwrap().read_to_string(&mut text).unwrap();
        text
    })
}
