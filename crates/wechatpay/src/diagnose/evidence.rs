use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use wechatpay_core::{Certificate, PlatformKey, PublicKey};

use super::{Diagnosis, judge, sent::Sent, told::Told};
use crate::error::Error;

/// What is known of a request that was refused. Hand in whatever there is, then [`diagnose`](Self::diagnose).
#[derive(Clone, Default)]
#[must_use = "evidence says nothing until it is diagnosed"]
pub struct Evidence {
    pub(super) told: Option<Told>,
    pub(super) sent: Option<Sent>,
    pub(super) text: Option<Vec<u8>>,
    pub(super) keys: Vec<(Owner, PublicKey)>,
    pub(super) certificate: Option<Certificate>,
}

/// Shows what is known, not what it is: text and body are the caller's.
impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Evidence")
            .field("answer", &self.told.is_some())
            .field("request", &self.sent.is_some())
            .field("signed", &self.text.is_some())
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}

/// Whose key it is.
#[derive(Debug, Clone)]
pub(super) enum Owner {
    Caller,
    Other(String),
    Platform,
}

/// What the client signed and sent in an attempt.
pub(crate) struct Signed {
    pub(crate) text: Vec<u8>,
    pub(crate) request: Arc<Request<Bytes>>,
}

impl Signed {
    /// Shares the body with the request that is about to be sent.
    pub(crate) fn new(text: Vec<u8>, request: &Request<Bytes>) -> Self {
        Self { text, request: Arc::new(request.clone()) }
    }
}

impl Evidence {
    /// Nothing is known yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// All that the error of a call knows; `None` when no signature was refused. Keys can be added to it.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        error.evidence().cloned()
    }

    /// WeChat Pay's answer. Its `Date` header tells of the clock.
    pub fn answer(mut self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        self.told = Some(Told::read(status, headers, body));
        self
    }

    /// The request as it was sent, with its `Authorization` header. `url` is a whole URL, or path and query.
    pub fn request(mut self, method: &str, url: &str, headers: &HeaderMap, body: &[u8]) -> Self {
        self.sent = Some(Sent::new(method, url, headers, body));
        self
    }

    /// The text that the program signed, byte for byte.
    pub fn signed(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The public half of the key that should have signed; from a private key by [`PrivateKey::public_key`](crate::PrivateKey::public_key).
    pub fn key(mut self, key: &PublicKey) -> Self {
        self.keys.push((Owner::Caller, key.clone()));
        self
    }

    /// The merchant API certificate (商户API证书, `apiclient_cert.pem`) that `serial_no` should name. Its key counts as
    /// [`key`](Self::key), too.
    pub fn certificate(mut self, certificate: &Certificate) -> Self {
        self.certificate = Some(certificate.clone());
        self.key(certificate.public_key())
    }

    /// The public half of a key that may have signed by mistake, such as another merchant's; `owner` is the name to call it by.
    pub fn other_key(mut self, owner: impl Into<String>, key: &PublicKey) -> Self {
        self.keys.push((Owner::Other(owner.into()), key.clone()));
        self
    }

    /// A key of WeChat Pay, which some sandboxes have the private half of.
    pub fn platform_key(mut self, key: &PlatformKey) -> Self {
        self.keys.push((Owner::Platform, key.public_key().clone()));
        self
    }

    /// Says why the request was refused, as far as that can be told.
    #[must_use]
    pub fn diagnose(&self) -> Diagnosis {
        judge::judge(self)
    }

    /// What the client itself signed and sent.
    pub(crate) fn own(mut self, signed: Signed) -> Self {
        self.sent = Some(Sent::of(&signed.request));
        self.signed(signed.text)
    }
}
