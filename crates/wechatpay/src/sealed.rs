//! Sensitive fields (敏感信息): where they stand in JSON, as the table says, and what is done with each.

use serde_json::Value;
use wechatpay_core::encoding;
use wechatpay_spec::{Field, Kind, Seal};
use zeroize::Zeroize;

/// What went wrong with one field. Never holds its text.
#[derive(Debug)]
pub(crate) struct Misfit {
    /// The JSON pointer of the field.
    pub(crate) at: String,
    pub(crate) problem: String,
}

/// Whether one of these fields, however deep, is encrypted for this key.
pub(crate) fn holds(fields: &[Field], seal: Seal) -> bool {
    fields.iter().any(|field| is_or_holds(&field.kind, seal))
}

fn is_or_holds(kind: &Kind, seal: Seal) -> bool {
    match kind {
        Kind::Sealed(own) => *own == seal,
        Kind::Object(fields) | Kind::Encoded(fields) => holds(fields, seal),
        Kind::List(items) => is_or_holds(items, seal),
        _ => false,
    }
}

/// The JSON pointer of the first field that ought to hold ciphertext for an RSA-2048 key, and does not.
pub(crate) fn not_encrypted(fields: &[Field], seal: Seal, object: &Value) -> Option<String> {
    if !holds(fields, seal) {
        return None;
    }
    let is_ciphertext = |text: &str| encoding::from_base64(text).is_some_and(|bytes| bytes.len() == 256);
    let mut look = |text: &str| is_ciphertext(text).then(|| text.to_owned()).ok_or_else(String::new);
    replace(fields, seal, &mut object.clone(), &mut look).err().map(|misfit| misfit.at)
}

/// Puts another text for every text that is encrypted for this key, and tells whether there was one.
///
/// A value that is not what the table says is left alone: whoever checks or reads it names that fault.
pub(crate) fn replace(
    fields: &[Field],
    seal: Seal,
    object: &mut Value,
    change: &mut dyn FnMut(&str) -> Result<String, String>,
) -> Result<bool, Misfit> {
    let mut changed = false;
    for field in fields.iter().filter(|field| is_or_holds(&field.kind, seal)) {
        if let Some(value) = object.get_mut(field.name) {
            changed |= replace_one(&field.kind, seal, value, change).map_err(|misfit| misfit.below(field.name))?;
        }
    }
    Ok(changed)
}

fn replace_one(
    kind: &Kind,
    seal: Seal,
    value: &mut Value,
    change: &mut dyn FnMut(&str) -> Result<String, String>,
) -> Result<bool, Misfit> {
    match (kind, value) {
        (Kind::Sealed(_), Value::String(text)) => {
            let other = change(text).map_err(|problem| Misfit { at: String::new(), problem })?;
            std::mem::replace(text, other).zeroize();
            Ok(true)
        }
        (Kind::Object(fields), object) => replace(fields, seal, object, change),
        (Kind::List(kind), Value::Array(items)) => {
            let mut changed = false;
            for (index, item) in items.iter_mut().enumerate() {
                changed |= replace_one(kind, seal, item, change).map_err(|misfit| misfit.below(&index.to_string()))?;
            }
            Ok(changed)
        }
        (Kind::Encoded(fields), Value::String(text)) => {
            let Ok(mut inner) = serde_json::from_str(text) else { return Ok(false) };
            let changed = replace(fields, seal, &mut inner, change)?;
            if changed {
                std::mem::replace(text, inner.to_string()).zeroize();
            }
            Ok(changed)
        }
        _ => Ok(false),
    }
}

impl Misfit {
    fn below(self, name: &str) -> Self {
        Self { at: format!("/{name}{}", self.at), problem: self.problem }
    }
}
