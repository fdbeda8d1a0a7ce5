//! Sensitive fields of a request (敏感信息加密): all of them for one platform key, which the request names.

use std::borrow::Cow;

use serde_json::Value;
use wechatpay_core::{PlatformKey, TrustStore};
use wechatpay_spec::{Field, Kind, Seal};

use crate::{
    error::{Error, ErrorKind},
    sealed,
};

/// A sensitive text, encrypted for WeChat Pay: what [`Client::encrypt`](crate::Client::encrypt) gives.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encrypted {
    /// What goes into the field: Base64.
    pub ciphertext: String,
    /// Whose key it is encrypted for; the request must name it in its `Wechatpay-Serial`.
    pub serial: String,
}

/// The one key that a request encrypts for. It is looked for when the first field needs it.
pub(crate) struct Sealer<'a> {
    trust: &'a TrustStore,
    /// The key that the caller names in a header of his own.
    named: Option<&'a str>,
    now: i64,
    used: Option<&'a PlatformKey>,
}

impl<'a> Sealer<'a> {
    pub(crate) fn new(trust: &'a TrustStore, named: Option<&'a str>, now: i64) -> Self {
        Self { trust, named, now, used: None }
    }

    /// The id of the key, when a field was encrypted.
    pub(crate) fn serial(&self) -> Option<&'a str> {
        self.used.map(|key| key.id().as_str())
    }

    /// Encrypts what the table marks in a JSON object, and tells whether there was anything.
    pub(crate) fn seal_object(&mut self, fields: &[Field], object: &mut Value) -> Result<bool, Error> {
        if !sealed::holds(fields, Seal::PlatformKey) {
            return Ok(false);
        }
        let key = self.key();
        let mut encrypt = |text: &str| match &key {
            Ok(key) => encrypt(key, text),
            Err(_) => Err(String::new()),
        };
        let replaced = sealed::replace(fields, Seal::PlatformKey, object, &mut encrypt);
        match (replaced, key) {
            (Ok(true), Ok(key)) => {
                self.used = Some(key);
                Ok(true)
            }
            (Ok(_), _) => Ok(false),
            (Err(_), Err(error)) => Err(error),
            (Err(misfit), Ok(_)) => Err(invalid(&format!("the body's {}", misfit.at), &misfit.problem)),
        }
    }

    /// Encrypts what the table marks in a query.
    pub(crate) fn seal_query(
        &mut self,
        fields: &[Field],
        query: &mut [(Cow<'static, str>, String)],
    ) -> Result<(), Error> {
        let is_sealed = |name: &str| {
            fields.iter().any(|field| field.name == name && matches!(field.kind, Kind::Sealed(Seal::PlatformKey)))
        };
        for (name, text) in query.iter_mut().filter(|(name, _)| is_sealed(name)) {
            let key = self.key()?;
            *text =
                encrypt(key, text).map_err(|problem| invalid(&format!("the query parameter {name:?}"), &problem))?;
            self.used = Some(key);
        }
        Ok(())
    }

    pub(crate) fn seal_text(&mut self, text: &str) -> Result<Encrypted, Error> {
        let key = self.key()?;
        let ciphertext = encrypt(key, text).map_err(|problem| invalid("the text", &problem))?;
        Ok(Encrypted { ciphertext, serial: key.id().to_string() })
    }

    fn key(&self) -> Result<&'a PlatformKey, Error> {
        let missing =
            |what: String| Error::new(ErrorKind::Config, format!("sensitive fields cannot be encrypted: {what}"));
        match self.named {
            Some(named) => self.trust.find(named).filter(|key| key.is_valid_at(self.now)).ok_or_else(|| {
                missing(format!("the header Wechatpay-Serial names {named:?}, which is no key that this client has and that is valid now"))
            }),
            None => self.trust.preferred(self.now).ok_or_else(|| {
                missing("no WeChat Pay public key (微信支付公钥) is configured, and no platform certificate (平台证书) that is valid now is here; a client with `certificates` fetches them before its first call, or with `refresh_certificates`".into())
            }),
        }
    }
}

fn encrypt(key: &PlatformKey, text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Err("must not be empty".to_owned());
    }
    key.public_key().encrypt(text.as_bytes()).map_err(|error| error.to_string())
}

fn invalid(place: &str, problem: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("{place} cannot be encrypted, nothing was sent: {problem}"))
}
