//! The files under `vectors/`.

use std::path::{Path, PathBuf};

use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use wechatpay_core::{ApiV3Key, PlatformKey, PrivateKey, TrustStore, header};

/// When the vectors were signed.
pub(crate) const NOW: i64 = 1_700_000_000;
pub(crate) const PUB_KEY_ID: &str = "PUB_KEY_ID_0114232134912410000000000000";
pub(crate) const API_V3_KEY: &str = "0123456789abcdef0123456789abcdef";

/// One folder of files that belong together.
#[derive(Debug)]
pub(crate) struct Case(PathBuf);

impl Case {
    pub(crate) fn named(name: &str) -> Self {
        Self(root().join(name))
    }

    pub(crate) fn bytes(&self, file: &str) -> Vec<u8> {
        std::fs::read(self.0.join(file)).unwrap_or_else(|error| panic!("{}/{file}: {error}", self.0.display()))
    }

    pub(crate) fn text(&self, file: &str) -> String {
        String::from_utf8(self.bytes(file)).unwrap()
    }

    pub(crate) fn input(&self) -> Value {
        serde_json::from_slice(&self.bytes("input.json")).unwrap()
    }

    pub(crate) fn name(&self) -> &str {
        self.0.file_name().unwrap().to_str().unwrap()
    }

    /// The four headers of a case of `answer/` or `notification/`.
    pub(crate) fn headers(&self) -> HeaderMap {
        let input = self.input();
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (header::TIMESTAMP, input["timestamp"].as_str().unwrap()),
            (header::NONCE, input["nonce"].as_str().unwrap()),
            (header::SERIAL, input["serial"].as_str().unwrap()),
            (header::SIGNATURE, self.text("signature.b64").as_str()),
        ] {
            headers.insert(name, HeaderValue::from_str(value).unwrap());
        }
        headers
    }
}

/// All cases of a folder; there is at least one.
pub(crate) fn cases(folder: &str) -> Vec<Case> {
    let mut cases: Vec<_> = std::fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(Case)
        .collect();
    assert!(!cases.is_empty(), "there is no case in vectors/{folder}");
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    cases
}

/// The Base64 of a PEM of `vectors/keys/`, without its frame, in one line.
pub(crate) fn bare(name: &str) -> String {
    key_text(name).lines().filter(|line| !line.starts_with('-')).collect()
}

/// A file of `vectors/keys/`.
pub(crate) fn key_file(name: &str) -> Vec<u8> {
    Case::named("keys").bytes(name)
}

pub(crate) fn key_text(name: &str) -> String {
    Case::named("keys").text(name)
}

pub(crate) fn merchant() -> PrivateKey {
    PrivateKey::from_pem(key_file("merchant-pkcs8.pem")).unwrap()
}

pub(crate) fn api_v3_key() -> ApiV3Key {
    ApiV3Key::new(API_V3_KEY).unwrap()
}

pub(crate) fn platform_certificate() -> PlatformKey {
    PlatformKey::from_certificate_pem(key_file("platform-cert.pem")).unwrap()
}

pub(crate) fn platform_public_key() -> PlatformKey {
    PlatformKey::from_pem(PUB_KEY_ID, key_file("platform-pub.pem")).unwrap()
}

/// The private halves of the platform's keys, to sign what the vectors do not hold.
pub(crate) fn platform_signer() -> PrivateKey {
    PrivateKey::from_pem(key_file("platform-cert.key.pem")).unwrap()
}

/// Both keys that sign the vectors.
pub(crate) fn trust() -> TrustStore {
    [platform_certificate(), platform_public_key()].into_iter().collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}
