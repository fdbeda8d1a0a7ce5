//! Ways to write the same JSON. A receiver that verifies the bytes as they came takes all of them; one that parses the body and
//! writes it again before it verifies takes its own way alone.

use bytes::Bytes;
use serde_json::{Map, Value};
use wechatpay_core::spelling;

use crate::refusal::Refusal;

/// A way to write JSON. Each is some language's own, so that whoever re-serialises is found out by the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// Compact, keys in alphabetical order.
    Sorted,
    /// A space behind each comma and colon, letters beyond ASCII as `\u…`.
    Spaced,
    /// Compact, slashes and letters beyond ASCII escaped.
    Escaped,
    /// Lines and indentation.
    Indented,
}

impl Spelling {
    pub(crate) fn write(self, body: &Bytes) -> Result<Bytes, Refusal> {
        let value: Value = serde_json::from_slice(body)
            .map_err(|error| Refusal::system(format!("the notification cannot be written anew: {error}")))?;
        let compact = spelling::Spelling::default();
        let written = match self {
            Self::Sorted => compact.write(&sorted(value)),
            Self::Spaced => {
                spelling::Spelling { colon_space: true, comma_space: true, ascii: true, ..compact }.write(&value)
            }
            Self::Escaped => spelling::Spelling { slashes: true, ascii: true, ..compact }.write(&value),
            Self::Indented => spelling::Spelling { colon_space: true, indent: Some("  "), ..compact }.write(&value),
        };
        Ok(written.into())
    }
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut pairs: Vec<_> = object.into_iter().map(|(name, value)| (name, sorted(value))).collect();
            pairs.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(Map::from_iter(pairs))
        }
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        leaf => leaf,
    }
}
