//! The sandbox's keys as files, and how to call it with them.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use serde::Serialize;
use tempfile::TempDir;
use wechatpay_sandbox::{MerchantKind, ReadyMerchant, Sandbox};

use crate::{settings, shell::quoted};

/// All that another program needs to call the sandbox. The first line of `wxpay sandbox --json`.
#[derive(Debug, Serialize)]
pub(crate) struct Keyring {
    pub(crate) url: String,
    pub(crate) merchants: Vec<MerchantFiles>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) https: Option<Https>,
    /// Whether nobody else has these keys, so that other commands must be told that they are a sandbox's.
    #[serde(skip)]
    fresh: bool,
    #[serde(skip)]
    _directory: Option<TempDir>,
}

/// What a program needs that calls WeChat Pay's own hosts.
#[derive(Debug, Serialize)]
pub(crate) struct Https {
    pub(crate) url: String,
    /// `HTTPS_PROXY`
    pub(crate) proxy: String,
    pub(crate) ca_file: PathBuf,
}

/// What programs in several languages read the file of their CA from.
pub(crate) const CA_FILE: [&str; 4] = ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];

impl Https {
    fn write(directory: &Path, sandbox: &Sandbox) -> io::Result<Option<Self>> {
        let (Some(url), Some(pem)) = (sandbox.https_url(), sandbox.ca_pem()) else { return Ok(None) };
        let ca_file = directory.join("ca.pem");
        write(&ca_file, pem, false).map_err(|error| explain(&ca_file, &error))?;
        Ok(Some(Self { url: url.to_owned(), proxy: sandbox.url().to_owned(), ca_file }))
    }

    /// The lines to paste into a shell.
    pub(crate) fn exports(&self) -> impl Iterator<Item = String> {
        let ca_file = self.ca_file.display().to_string();
        let files = CA_FILE.into_iter().map(move |name| (name, ca_file.clone()));
        [("HTTPS_PROXY", self.proxy.clone())].into_iter().chain(files).map(|(name, value)| export(name, &value))
    }
}

fn export(name: &str, value: &str) -> String {
    format!("export {name}={}", quoted(value))
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
        let secret = sandbox.has_fresh_keys();
        let merchants = sandbox.merchants().iter().map(|merchant| MerchantFiles::write(&path, merchant, secret));
        let keyring = Self {
            url: sandbox.url().to_owned(),
            merchants: merchants.collect::<io::Result<_>>()?,
            https: Https::write(&path, sandbox)?,
            fresh: secret,
            _directory: temporary,
        };
        if directory.is_some() {
            let file = path.join("wxpay.toml");
            write(&file, &keyring.configuration()?, secret).map_err(|error| explain(&file, &error))?;
        }
        Ok(keyring)
    }

    /// A `wxpay.toml` for the directory of the files, with a profile for each merchant.
    fn configuration(&self) -> io::Result<String> {
        let name =
            |kind: MerchantKind| serde_json::to_value(kind).map(|name| name.as_str().unwrap_or_default().to_owned());
        let profiles = self.merchants.iter().map(|merchant| Ok((name(merchant.kind)?, merchant.profile(&self.url))));
        let profiles = profiles.collect::<io::Result<Vec<_>>>()?;
        settings::text_of(&name(MerchantKind::EcommercePlatform)?, profiles)
    }

    /// The lines to paste into a shell, for a merchant of this kind; `Client::from_env()` reads them.
    pub(crate) fn exports(&self, kind: MerchantKind) -> Vec<String> {
        let Some(merchant) = self.merchants.iter().find(|merchant| merchant.kind == kind) else { return Vec::new() };
        let sandbox = self.fresh.then(|| ("WXPAY_SANDBOX", "true".to_owned()));
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
        .chain(sandbox)
        .map(|(name, value)| export(name, &value))
        .collect()
    }
}

impl MerchantFiles {
    /// `secret`: whether nobody but the owner may read the private key. Anybody has the test keys.
    fn write(directory: &Path, merchant: &ReadyMerchant, secret: bool) -> io::Result<Self> {
        let mchid = &merchant.mchid;
        let write = |name: String, content: &str, secret: bool| {
            let path = directory.join(name);
            write(&path, content, secret).map_err(|error| explain(&path, &error))?;
            Ok::<_, io::Error>(path)
        };
        let file = |name: String, content: &str| write(name, content, false);
        Ok(Self {
            mchid: mchid.clone(),
            kind: merchant.kind,
            serial_no: merchant.serial_no.clone(),
            private_key_file: write(format!("{mchid}_key.pem"), &merchant.private_key_pem, secret)?,
            certificate_file: file(format!("{mchid}_certificate.pem"), &merchant.certificate_pem)?,
            api_v3_key: merchant.api_v3_key.clone(),
            public_key_id: merchant.public_key_id.clone(),
            public_key_file: file("platform_pub.pem".into(), &merchant.platform_public_key_pem)?,
            platform_certificate_serial: merchant.platform_certificate_serial.clone(),
            platform_certificate_file: file("platform_certificate.pem".into(), &merchant.platform_certificate_pem)?,
        })
    }
}

impl MerchantFiles {
    /// The settings of a profile, with paths as they are from the directory of the files.
    fn profile(&self, url: &str) -> Vec<(&'static str, String)> {
        let file = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        vec![
            ("base_url", url.to_owned()),
            ("mchid", self.mchid.clone()),
            ("serial_no", self.serial_no.clone()),
            ("private_key_file", file(&self.private_key_file)),
            ("public_key_id", self.public_key_id.clone()),
            ("public_key_file", file(&self.public_key_file)),
            ("platform_certificate_file", file(&self.platform_certificate_file)),
            ("api_v3_key", self.api_v3_key.clone()),
            ("sandbox", "true".to_owned()),
        ]
    }
}

fn write(path: &Path, content: &str, secret: bool) -> io::Result<()> {
    let mut file = if secret { create_secret(path) } else { File::create(path) }?;
    file.write_all(content.as_bytes())
}

/// A file that nobody else may read.
#[cfg(unix)]
pub(crate) fn create_secret(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};

    let file = File::options().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    // It may have been there before, for all to read.
    file.set_permissions(fs::Permissions::from_mode(0o600))?;
    Ok(file)
}

/// Elsewhere a file has the permissions of its directory.
#[cfg(not(unix))]
pub(crate) fn create_secret(path: &Path) -> io::Result<File> {
    File::create(path)
}

fn explain(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{} cannot be written: {error}", path.display()))
}
