//! One fetch of platform certificates: ask, decrypt, verify.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use tokio::time::Instant;
use wechatpay_api::Draft;
use wechatpay_core::{ApiV3Key, CryptoError, KeyId, PlatformKey, Resource, ResourceError, TrustStore, verify};

use super::{Believe, Certificates, Doubt};
use crate::{
    ambient,
    call::Options,
    config::Config,
    error::{Error, ErrorKind},
    merchant::Merchant,
    pipeline,
    prepare::Prepared,
};

/// What came: the keys there are then, and the answer as it came.
pub(super) struct Fetched {
    pub(super) store: TrustStore,
    pub(super) answer: Bytes,
}

/// Why nothing came that can be used.
#[derive(Debug)]
pub(super) struct Failure {
    /// WeChat Pay says that this merchant has a public key only.
    pub(super) without_certificates: bool,
    error: Error,
}

/// Asks WeChat Pay. The answer must be signed by a key that is trusted already, or by one that it brings: those are authentic because
/// they were encrypted with the APIv3 key, which nobody else has.
pub(super) async fn fetch(config: &Config, options: &Certificates, key: &ApiV3Key) -> Result<Fetched, Failure> {
    let calling = Options::default();
    let request = Prepared::new(config, Draft::new("GET", options.path), &calling)?;
    let until = Instant::now().checked_add(config.deadline);
    let asker = Asker { config, key };
    let answer = match pipeline::exchange(config, &request, &calling, until, &asker).await {
        Ok(answer) => answer.body,
        Err(error) => return Err(asker.failure(error)),
    };
    let store = asker.join(&answer, ambient::now())?;
    Ok(Fetched { store, answer })
}

/// Who asks for certificates: with the keys there are, and those that the answer brings.
struct Asker<'a> {
    config: &'a Config,
    key: &'a ApiV3Key,
}

impl Believe for Asker<'_> {
    /// No key is named: a certificate may be withdrawn by now, a public key not be in use yet, and either is refused then. The list
    /// brings the certificate that signs it.
    fn wanted(&self, _now: i64) -> Option<KeyId> {
        None
    }

    async fn verify(&self, headers: &HeaderMap, body: &[u8], now: i64) -> Result<(), Doubt> {
        // What cannot be read brings no key, and is told by whoever reads the verified answer.
        let joined = self.join(body, now);
        let current = self.config.trust.current();
        verify(headers, body, joined.as_ref().unwrap_or(&current), now).map_err(Doubt::from)
    }
}

impl Asker<'_> {
    /// The keys there are, and those that an answer brings.
    fn join(&self, answer: &[u8], now: i64) -> Result<TrustStore, Failure> {
        let brought = read(answer, self.key, &self.config.merchant)?;
        if brought.is_empty() {
            return Err(Failure::without_certificates("it answers with an empty list"));
        }
        let store = join(&self.config.trust.current(), brought, now)?;
        match store.preferred(now) {
            Some(_) => Ok(store),
            None => Err(unusable("none of the certificates that came is valid now: check this machine's clock").into()),
        }
    }

    fn failure(&self, error: Error) -> Failure {
        if error.status() == Some(StatusCode::NOT_FOUND) && error.is_code("RESOURCE_NOT_EXISTS") {
            return Failure::without_certificates(error);
        }
        // An unknown signer is what one sees when the keys that came are of no use: then that is the matter.
        let unknown = matches!(error.kind(), ErrorKind::UnknownCertificate | ErrorKind::UnknownPublicKey);
        let listed = unknown && error.status().is_some_and(|status| status.is_success());
        match error.raw_body().filter(|_| listed).map(|body| self.join(body, ambient::now())) {
            Some(Err(useless)) if useless.without_certificates => Failure::without_certificates(error),
            Some(Err(useless)) => useless,
            _ => error.into(),
        }
    }
}

#[derive(Deserialize)]
struct List {
    data: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    serial_no: String,
    encrypt_certificate: Resource,
}

/// Decrypts a list of certificates. One that must not be trusted spoils the list: nobody who means well sends such.
pub(super) fn read(answer: &[u8], key: &ApiV3Key, merchant: &Merchant) -> Result<Vec<PlatformKey>, Error> {
    let list: List = serde_json::from_slice(answer)
        .map_err(|error| Error::new(ErrorKind::WrongShape, format!("this is no list of certificates: {error}")))?;
    list.data.iter().map(|listed| open(listed, key, merchant)).collect()
}

fn open(listed: &Listed, key: &ApiV3Key, merchant: &Merchant) -> Result<PlatformKey, Error> {
    let serial_no = listed.serial_no.escape_debug();
    let pem = listed.encrypt_certificate.decrypt(key).map_err(|error| {
        let why = match &error {
            ResourceError::Crypto(CryptoError::DoesNotDecrypt) => {
                "check that the APIv3 key (APIv3密钥) is the one set on the merchant platform now".to_owned()
            }
            _ => error.to_string(),
        };
        Error::new(ErrorKind::Decrypt, format!("the certificate {serial_no} does not decrypt: {why}")).because(error)
    })?;
    let certificate = PlatformKey::from_certificate_pem(&pem)
        .map_err(|error| unusable(format!("the certificate {serial_no} cannot be read: {error}")))?;
    if certificate.id().as_str() != listed.serial_no {
        return Err(unusable(format!(
            "the certificate listed as {serial_no} has the serial number {}",
            certificate.id()
        )));
    }
    if certificate.id().as_str() == merchant.serial_no {
        return Err(unusable(format!("{serial_no} is the serial number of the merchant's own certificate")));
    }
    if merchant.public_key() == Some(certificate.public_key()) {
        return Err(unusable(format!("the certificate {serial_no} holds the merchant's own key")));
    }
    Ok(certificate)
}

/// Adds certificates to the keys there are; those that have expired go.
pub(super) fn join(current: &TrustStore, brought: Vec<PlatformKey>, now: i64) -> Result<TrustStore, Error> {
    let mut store = current.clone();
    for certificate in brought {
        let id = certificate.id().clone();
        let key = certificate.public_key().clone();
        if store.insert(certificate).is_some_and(|known| *known.public_key() != key) {
            return Err(unusable(format!(
                "the certificate {id} has another key than the one known by that serial number"
            )));
        }
    }
    store.remove_expired(now);
    Ok(store)
}

fn unusable(what: impl Into<String>) -> Error {
    Error::new(ErrorKind::Certificates, what)
}

impl Failure {
    /// `evidence` is what WeChat Pay said.
    fn without_certificates(evidence: impl fmt::Display) -> Self {
        let what = format!(
            "this merchant has no platform certificates, WeChat Pay says ({evidence}); take the WeChat Pay public key (微信支付公钥) from the merchant platform and configure it: `platform_key(PlatformKey::from_pem(\"PUB_KEY_ID_…\", pem)?)`, without `certificates`"
        );
        Self { without_certificates: true, error: unusable(what) }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { without_certificates: false, error }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
