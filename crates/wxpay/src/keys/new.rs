//! `wxpay keys new`. The only module here that knows `rcgen`.

use std::{
    error::Error,
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde::Serialize;
use wechatpay::PrivateKey;

use super::kind::fingerprint;
use crate::{
    Ended,
    cli::NewKeys,
    exit::{Exit, Failure},
    random,
    screen::{dim, json, line},
};

/// What `--json` prints: paths, and no key.
#[derive(Debug, Serialize)]
struct Made {
    private_key_file: PathBuf,
    public_key_file: PathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate_request_file: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_v3_key_file: Option<PathBuf>,
    /// SHA-256 of the public key, as `wxpay keys show` shows it.
    public_key_sha256: String,
}

pub(super) fn run(options: &NewKeys, as_json: bool) -> Ended {
    let made = make(options)?;
    if as_json {
        json(&made)?;
        return Ok(Exit::Done);
    }
    let files = [
        ("private key (商户API私钥)", Some(&made.private_key_file)),
        ("public key (公钥)", Some(&made.public_key_file)),
        ("certificate request (证书请求串)", made.certificate_request_file.as_ref()),
        ("APIv3 key (APIv3密钥)", made.api_v3_key_file.as_ref()),
    ];
    for (what, path) in files.into_iter().filter_map(|(what, path)| Some((what, path?))) {
        line(format!("{}  {}", path.display(), dim(what)))?;
    }
    line(format!("public key  SHA-256 {}", made.public_key_sha256))?;
    line(dim(
        "WeChat Pay knows none of this yet: it does once the merchant platform (商户平台) has issued a certificate.",
    ))?;
    Ok(Exit::Done)
}

fn make(options: &NewKeys) -> Result<Made, Failure> {
    let out = &options.out;
    fs::create_dir_all(out).map_err(|error| unwritable(out, &error))?;
    let path = |name: &str| out.join(name);
    let made = Made {
        private_key_file: path("apiclient_key.pem"),
        public_key_file: path("apiclient_public_key.pem"),
        certificate_request_file: options.mchid.as_ref().map(|_| path("apiclient_request.csr")),
        api_v3_key_file: options.api_v3_key.then(|| path("api_v3_key.txt")),
        public_key_sha256: String::new(),
    };
    // Before the first is written, so that a run leaves all of them or none.
    let all = [Some(&made.private_key_file), Some(&made.public_key_file)];
    let all = all.into_iter().chain([made.certificate_request_file.as_ref(), made.api_v3_key_file.as_ref()]).flatten();
    if let Some(there) = all.into_iter().find(|path| path.exists()) {
        return Err(Failure::usage(format!(
            "{} is there already, and no key is ever overwritten: name another directory with --out",
            there.display()
        )));
    }
    let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).map_err(unmade)?;
    let pem = pair.serialize_pem();
    let public = PrivateKey::from_pem(&pem).map_err(unmade)?.public_key().clone();
    write(&made.private_key_file, &pem, true)?;
    write(&made.public_key_file, &public.to_pem(), false)?;
    if let (Some(path), Some(mchid)) = (&made.certificate_request_file, &options.mchid) {
        write(path, &request(&pair, mchid, options.name.as_deref())?, false)?;
    }
    if let Some(path) = &made.api_v3_key_file {
        write(path, &random::letters(32)?, true)?;
    }
    Ok(Made { public_key_sha256: fingerprint(public.to_der()), ..made })
}

/// What the merchant platform issues a certificate for (PKCS#10).
fn request(pair: &KeyPair, mchid: &str, name: Option<&str>) -> Result<String, Failure> {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CountryName, "CN");
    if let Some(name) = name {
        params.distinguished_name.push(DnType::OrganizationName, name);
    }
    params.distinguished_name.push(DnType::CommonName, mchid);
    params.serialize_request(pair).and_then(|request| request.pem()).map_err(unmade)
}

fn write(path: &Path, content: &str, secret: bool) -> Result<(), Failure> {
    let create = || create(path, secret)?.write_all(content.as_bytes());
    create().map_err(|error| unwritable(path, &error))
}

#[cfg(unix)]
fn create(path: &Path, secret: bool) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;

    File::options().write(true).create_new(true).mode(if secret { 0o600 } else { 0o644 }).open(path)
}

/// Elsewhere a file has the permissions of its directory.
#[cfg(not(unix))]
fn create(path: &Path, _secret: bool) -> io::Result<File> {
    File::create_new(path)
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("{} cannot be written: {error}", path.display()))
}

fn unmade(error: impl Error) -> Failure {
    Failure::new(Exit::Failed, format!("the key cannot be made: {error}"))
}
