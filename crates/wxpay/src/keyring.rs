//! The sandbox's test keys as files, and how to call it with them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::Serialize;
use tempfile::TempDir;
use wechatpay_sandbox::{MerchantKind, ReadyMerchant, Sandbox};

/// All that another program needs to call the sandbox. The first line of `wxpay sandbox --json`.
#[derive(Debug, Serialize)]
pub(crate) struct Keyring {
    pub(crate) url: String,
    pub(crate) merchants: Vec<MerchantFiles>,
    #[serde(skip)]
    _directory: Option<TempDir>,
}

/// A ready merchant with its key files.
#[derive(Debug, Serialize)]
pub(crate) struct MerchantFiles {
    pub(crate) mchid: String,
    pub(crate) kind: MerchantKind,
    pub(crate) serial_no: String,
    pub(crate) private_key_file: PathBuf,
    pub(crate) certificate_file: PathBuf,
    pub api_v3_key: String,
    /// WeChat Pay public key id (微信支付公钥ID).
    pub(crate) public_key_id: String,
    pub(crate) public_key_file: PathBuf,
    pub(crate) platform_certificate_serial: String,
    pub(crate) platform_certificate_file: PathBuf,
}

impl Keyring {
    /// Writes the keys into `directory`, or into a temporary one that goes with the keyring.
    pub(crate) fn write(sandbox: &Sandbox, directory: Option<&Path>) -> io::Result<Self> {
        let (path, temporary) = match directory {
            Some(path) => {
                fs::create_dir_all(path).map_err(|error| explain(path, &error))?;
                (fs::canonicalize(path)?, None)
            }
            None => {
                let temporary = tempfile::Builder::new().prefix("wxpay-sandbox-").tempdir()?;
                (temporary.path().to_owned(), Some(temporary))
            }
        };
        let merchants = sandbox.merchants().iter().map(|merchant| MerchantFiles::write(&path, merchant));
        Ok(Self {
            url: sandbox.url().to_owned(),
            merchants: merchants.collect::<io::Result<_>>()?,
            _directory: temporary,
        })
    }

    /// The lines to paste into a shell, for a merchant of this kind; `Client::from_env()` reads them.
    pub(crate) fn exports(&self, kind: MerchantKind) -> Vec<String> {
        let Some(merchant) = self.merchants.iter().find(|merchant| merchant.kind == kind) else { return Vec::new() };
        [
            ("WXPAY_BASE_URL", self.url.clone()),
            ("WXPAY_MCHID", merchant.mchid.clone()),
            ("WXPAY_SERIAL_NO", merchant.serial_no.clone()),
            ("WXPAY_PRIVATE_KEY_FILE", merchant.private_key_file.display().to_string()),
            ("WXPAY_PUBLIC_KEY_ID", merchant.public_key_id.clone()),
            ("WXPAY_PUBLIC_KEY_FILE", merchant.public_key_file.display().to_string()),
            ("WXPAY_PLATFORM_CERTIFICATE_FILE", merchant.platform_certificate_file.display().to_string()),
            ("WXPAY_API_V3_KEY", merchant.api_v3_key.clone()),
        ]
        .into_iter()
        .map(|(name, value)| format!("export {name}='{}'", value.replace('\'', r"'\''")))
        .collect()
    }
}

impl MerchantFiles {
    fn write(directory: &Path, merchant: &ReadyMerchant) -> io::Result<Self> {
        let mchid = &merchant.mchid;
        let file = |name: String, content: &str| {
            let path = directory.join(name);
            fs::write(&path, content).map_err(|error| explain(&path, &error))?;
            Ok::<_, io::Error>(path)
        };
        Ok(Self {
            mchid: mchid.to_string(),
            kind: merchant.kind,
            serial_no: merchant.serial_no.to_string(),
            private_key_file: file(format!("{mchid}_key.pem"), merchant.private_key_pem)?,
            certificate_file: file(format!("{mchid}_certificate.pem"), merchant.certificate_pem)?,
            api_v3_key: merchant.api_v3_key.to_string(),
            public_key_id: merchant.public_key_id.to_string(),
            public_key_file: file("platform_pub.pem".into(), merchant.platform_public_key_pem)?,
            platform_certificate_serial: merchant.platform_certificate_serial.to_string(),
            platform_certificate_file: file("platform_certificate.pem".into(), merchant.platform_certificate_pem)?,
        })
    }
}

fn explain(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{} cannot be written: {error}", path.display()))
}
