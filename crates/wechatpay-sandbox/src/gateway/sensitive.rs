//! Sensitive fields of a request (敏感信息): each is opened with the key that the request names, as WeChat Pay must before it reads them.

use serde_json::Value;
use wechatpay_spec::{Field, Kind, Operation, Seal};

use super::{Call, input::Input};
use crate::{
    engine::rules,
    refusal::{Location, Refusal},
};

/// A text that ought to be ciphertext for the platform.
struct Sealed {
    location: Location,
    /// As a refusal names it: a JSON pointer in a body, a name elsewhere.
    field: String,
    text: String,
}

impl Call<'_> {
    /// Opens every sensitive field. The plaintext is dropped: who it names does not matter to a sandbox.
    pub(super) fn check_sensitive(&self, operation: &'static Operation, input: &Input) -> Result<(), Refusal> {
        let mut found = Vec::new();
        collect(operation.body, &input.body, "", &mut found);
        for field in operation.query.iter().filter(|field| is_sealed(&field.kind)) {
            if let Some(text) = input.named.get(field.name).and_then(Value::as_str) {
                found.push(Sealed { location: Location::Query, field: field.name.to_owned(), text: text.to_owned() });
            }
        }
        found.iter().try_for_each(|sealed| {
            let plaintext = self.open(sealed.location, &sealed.field, &sealed.text)?;
            match std::str::from_utf8(&plaintext) {
                Ok(_) => Ok(()),
                Err(_) => Err(closed(sealed.location, &sealed.field, "its plaintext is not UTF-8")),
            }
        })
    }

    /// Decrypts with the platform key that the request names.
    pub(super) fn open(&self, location: Location, field: &str, ciphertext: &str) -> Result<Vec<u8>, Refusal> {
        let Some(serial) = self.wanted_serial() else {
            return Err(Refusal::param(
                "请求头缺少Wechatpay-Serial: a request with encrypted fields must say in Wechatpay-Serial for which key it encrypted",
            )
            .under(&rules::SENSITIVE_KEY));
        };
        let named = self.platform_of(serial);
        let key = match &named {
            Some(platform) => &platform.certificate_key,
            None => &self.shared.platform.public_key_private,
        };
        key.decrypt(ciphertext).map_err(|error| {
            let issue = format!("does not open with the key {}: {error}", serial.escape_debug());
            closed(location, field, &issue)
        })
    }
}

/// The value is not said: it may be plaintext that somebody forgot to encrypt.
fn closed(location: Location, field: &str, issue: &str) -> Refusal {
    Refusal::field(location, field, "".into(), issue).under(&rules::SENSITIVE_OPENS)
}

fn is_sealed(kind: &Kind) -> bool {
    matches!(kind, Kind::Sealed(Seal::PlatformKey))
}

fn collect(fields: &[Field], object: &Value, at: &str, found: &mut Vec<Sealed>) {
    for field in fields {
        if let Some(value) = object.get(field.name) {
            collect_one(&field.kind, value, format!("{at}/{}", field.name), found);
        }
    }
}

fn collect_one(kind: &Kind, value: &Value, at: String, found: &mut Vec<Sealed>) {
    match (kind, value) {
        (kind, Value::String(text)) if is_sealed(kind) => {
            found.push(Sealed { location: Location::Body, field: at, text: text.clone() });
        }
        (Kind::Object(fields), object) => collect(fields, object, &at, found),
        (Kind::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                collect_one(item, value, format!("{at}/{index}"), found);
            }
        }
        (Kind::Encoded(fields), Value::String(text)) => {
            collect(fields, &serde_json::from_str(text).unwrap_or_default(), &at, found);
        }
        _ => {}
    }
}
