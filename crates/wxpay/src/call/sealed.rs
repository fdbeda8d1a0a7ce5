//! Sensitive fields (敏感信息) of a body: where they stand, and which of them are not encrypted.

use serde_json::Value;
use wechatpay::protocol::encoding;
use wechatpay_spec::{Field, Kind, Operation, Seal};

/// What a name or a JSON pointer means in a body: all texts of that name, or the one text there.
pub(crate) fn named<'b>(body: &'b mut Value, field: &str) -> Vec<&'b mut String> {
    if field.starts_with('/') {
        return match body.pointer_mut(field) {
            Some(Value::String(text)) => vec![text],
            _ => Vec::new(),
        };
    }
    let mut found = Vec::new();
    walk(body, field, &mut found);
    found
}

fn walk<'b>(value: &'b mut Value, field: &str, found: &mut Vec<&'b mut String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) => found.extend(Some(text).filter(|_| name == field)),
                    other => walk(other, field, found),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, field, found)),
        _ => {}
    }
}

/// Where an operation's body has sensitive fields; an item of a list is 0.
pub(crate) fn pointers(operation: &Operation) -> Vec<String> {
    let mut found = Vec::new();
    for field in operation.body {
        of_kind(&field.kind, &format!("/{}", field.name), &mut found);
    }
    found
}

fn of_kind(kind: &Kind, at: &str, found: &mut Vec<String>) {
    match kind {
        Kind::Sealed(Seal::PlatformKey) => found.push(at.to_owned()),
        Kind::Object(fields) => {
            fields.iter().for_each(|field| of_kind(&field.kind, &format!("{at}/{}", field.name), found));
        }
        Kind::List(kind) => of_kind(kind, &format!("{at}/0"), found),
        _ => {}
    }
}

/// Which sensitive fields of a body hold no ciphertext.
pub(crate) fn in_plaintext(operation: &Operation, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    object(operation.body, body, "", &mut found);
    found
}

fn object(fields: &[Field], value: &Value, at: &str, found: &mut Vec<String>) {
    for field in fields {
        if let Some(value) = value.get(field.name) {
            plain(&field.kind, value, &format!("{at}/{}", field.name), found);
        }
    }
}

fn plain(kind: &Kind, value: &Value, at: &str, found: &mut Vec<String>) {
    match (kind, value) {
        (Kind::Sealed(Seal::PlatformKey), Value::String(text)) if !is_ciphertext(text) => found.push(at.to_owned()),
        (Kind::Object(fields), _) => object(fields, value, at, found),
        (Kind::List(kind), Value::Array(items)) => {
            for (number, item) in items.iter().enumerate() {
                plain(kind, item, &format!("{at}/{number}"), found);
            }
        }
        _ => {}
    }
}

/// As a 2048-bit key makes it.
fn is_ciphertext(text: &str) -> bool {
    encoding::from_base64(text).is_some_and(|bytes| bytes.len() == 256)
}
