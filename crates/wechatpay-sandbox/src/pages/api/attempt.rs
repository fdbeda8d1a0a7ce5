//! A call of an operation as a merchant of this sandbox: what the form says, encrypted, signed, sent to the gateway.

use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use serde_json::Value;
use wechatpay_core::{Authorization, Certificate, PlatformKey, PublicKey, TrustStore, header, message};
use wechatpay_spec::{Content, Field, Kind, Operation, Seal};

use super::{prefill::Filled, upload};
use crate::{
    control_error::ControlError,
    faults, gateway,
    keys::ReadyMerchant,
    pages::visit::{Visit, segment},
};

/// What went over the wire.
pub(super) struct Attempt {
    /// The text that was signed.
    pub(super) signed: Vec<u8>,
    pub(super) request: Request<Bytes>,
    /// The sensitive fields that were encrypted, and the key.
    pub(super) sealed: Vec<String>,
    pub(super) response: Response<Bytes>,
    /// The request's number in the journal.
    pub(super) number: Option<u64>,
    /// Whose signature the merchant believes.
    pub(super) trust: TrustStore,
}

impl Attempt {
    pub(super) fn make(
        visit: &Visit<'_>,
        operation: &'static Operation,
        filled: &Filled,
    ) -> Result<Self, ControlError> {
        let merchant = filled.merchant(visit).ok_or_else(|| ControlError::bad("choose one of the merchants"))?;
        let trust = trust(visit, merchant)?;
        let platform = platform(&trust, filled.certificate)?;
        let mut sealing = Sealing { key: platform.public_key(), sealed: Vec::new() };
        let url = url(operation, filled, &mut sealing)?;
        let body = body(operation, filled, &mut sealing)?;
        let (whole, media_type) = match operation.content {
            Content::Form => (upload::body(operation, &body), Some(upload::media_type())),
            _ if body.is_empty() => (Bytes::new(), None),
            _ => (Bytes::from(body.clone()), Some("application/json".to_owned())),
        };
        let mut request =
            merchant.signed_part(operation.method, &url, body.as_bytes(), whole, media_type.as_deref())?;
        let serial =
            HeaderValue::try_from(platform.id().as_str()).map_err(|error| ControlError::bad(error.to_string()))?;
        request.headers_mut().insert(header::SERIAL, serial);
        let signed = signed(&request, &body)?;
        let response = faults::in_process(gateway::answer(visit.shared, &visit.cell, &request));
        let number = response.headers().get(gateway::JOURNAL).and_then(|value| value.to_str().ok()?.parse().ok());
        Ok(Self { signed, request, sealed: sealing.sealed, response, number, trust })
    }
}

/// The text that the header's signature is of.
fn signed(request: &Request<Bytes>, body: &str) -> Result<Vec<u8>, ControlError> {
    let header = request.headers().get(http::header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let authorization: Authorization = header
        .unwrap_or_default()
        .parse()
        .map_err(|error: wechatpay_core::AuthorizationError| ControlError::broken(error.to_string()))?;
    let Authorization { timestamp, nonce_str, .. } = authorization;
    let url = request.uri().path_and_query().map_or("/", |url| url.as_str());
    Ok(message::request(request.method().as_str(), url, timestamp, &nonce_str, body.as_bytes()))
}

/// The keys that the merchant got from this sandbox: its public key, and the certificates of this world.
fn trust(visit: &Visit<'_>, merchant: &ReadyMerchant) -> Result<TrustStore, ControlError> {
    let wrong = |error: wechatpay_core::KeyError| ControlError::broken(error.to_string());
    let mut trust = TrustStore::new();
    trust.insert(PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).map_err(wrong)?);
    for platform in visit.cell.lock().platforms(&visit.shared.platform) {
        trust.insert(Certificate::from_pem(&platform.certificate_pem).map_err(wrong)?.into());
    }
    Ok(trust)
}

fn platform(trust: &TrustStore, certificate: bool) -> Result<&PlatformKey, ControlError> {
    let found = trust.iter().filter(|key| key.is_certificate() == certificate).last();
    found.ok_or_else(|| ControlError::broken("the sandbox has no such key"))
}

fn url(operation: &'static Operation, filled: &Filled, sealing: &mut Sealing<'_>) -> Result<String, ControlError> {
    let encoded = |text: &str| segment(text).to_string();
    let mut url = format!("{}{}", operation.prefix, operation.path);
    for field in operation.variables {
        let value = filled.variables.iter().find(|(name, _)| name == field.name);
        let (_, value) =
            value.ok_or_else(|| ControlError::bad(format!("{} is empty: it is a part of the path", field.name)))?;
        url = url.replace(&format!("{{{}}}", field.name), &encoded(value));
    }
    for (place, (name, value)) in filled.query.iter().enumerate() {
        let kind = operation.query.iter().find(|field| field.name == name).map(|field| &field.kind);
        let sealed = match kind {
            Some(kind) if filled.encrypt && is_sealed(kind) => Some(sealing.seal(name.clone(), value)?),
            _ => None,
        };
        let joint = if place == 0 { '?' } else { '&' };
        url.push_str(&format!("{joint}{}={}", encoded(name), encoded(sealed.as_deref().unwrap_or(value))));
    }
    Ok(url)
}

/// JSON goes out without spaces, as a program writes it; what is no JSON, as it was typed.
fn body(operation: &'static Operation, filled: &Filled, sealing: &mut Sealing<'_>) -> Result<String, ControlError> {
    if operation.content == Content::Nothing {
        return Ok(String::new());
    }
    let Ok(mut body) = serde_json::from_str::<Value>(&filled.body) else { return Ok(filled.body.clone()) };
    if filled.encrypt {
        sealing.object(&mut body, operation.body, "")?;
    }
    Ok(body.to_string())
}

pub(super) fn is_sealed(kind: &Kind) -> bool {
    matches!(kind, Kind::Sealed(Seal::PlatformKey))
}

/// Encrypts sensitive fields (敏感信息加密) as an SDK does.
struct Sealing<'k> {
    key: &'k PublicKey,
    /// JSON pointers in the body, names in the query.
    sealed: Vec<String>,
}

impl Sealing<'_> {
    fn seal(&mut self, place: String, plaintext: &str) -> Result<String, ControlError> {
        let sealed =
            self.key.encrypt(plaintext.as_bytes()).map_err(|error| ControlError::bad(format!("{place}: {error}")))?;
        self.sealed.push(place);
        Ok(sealed)
    }

    fn object(&mut self, value: &mut Value, fields: &'static [Field], at: &str) -> Result<(), ControlError> {
        for field in fields {
            if let Some(value) = value.get_mut(field.name) {
                self.one(value, &field.kind, format!("{at}/{}", field.name))?;
            }
        }
        Ok(())
    }

    fn one(&mut self, value: &mut Value, kind: &'static Kind, at: String) -> Result<(), ControlError> {
        match (&mut *value, kind) {
            (Value::String(text), kind) if is_sealed(kind) => *text = self.seal(at, text)?,
            (Value::Object(_), Kind::Object(fields)) => self.object(value, fields, &at)?,
            (Value::Array(items), Kind::List(kind)) => {
                for (place, item) in items.iter_mut().enumerate() {
                    self.one(item, kind, format!("{at}/{place}"))?;
                }
            }
            (Value::String(text), Kind::Encoded(fields)) => {
                if let Ok(mut inner) = serde_json::from_str::<Value>(text) {
                    let before = self.sealed.len();
                    self.object(&mut inner, fields, &at)?;
                    if self.sealed.len() > before {
                        *text = inner.to_string();
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }
}
