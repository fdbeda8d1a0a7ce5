//! Answers of operations that the sandbox keeps no state for: what the table of the operation allows, drawn from the world's seed.
//! What the request names comes back, so that the answer belongs to the question.

mod echo;
mod file;
mod number;
mod object;
mod page;
mod text;

#[cfg(test)]
mod tests;

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_spec::{Event, Operation};

use crate::engine::draw::Draw;

pub(crate) use file::{PNG, file};

/// What an answer depends on beside the draw.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) operation: &'static Operation,
    /// The caller, who is meant wherever the request names no other merchant.
    pub(crate) mchid: &'a str,
    /// What path and query name, as values of the table's kinds.
    pub(crate) named: &'a Value,
    /// `null` for an operation without a body.
    pub(crate) body: &'a Value,
    /// The world's time.
    pub(crate) now: Timestamp,
}

/// Encrypts a text under the merchant's public key; `None` when that cannot be done.
pub(crate) type Seal<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A JSON answer that the operation's table allows; `{}` for an operation that does not answer in JSON.
///
/// A sealed field that cannot be sealed is left out; a required one then holds its plaintext.
pub(crate) fn answer(question: &Question<'_>, draw: &mut Draw, seal: Seal<'_>) -> Value {
    object::Drawing::new(question, draw, seal).answer()
}

/// What a notification of this type may tell, drawn from the table of its fields.
pub(crate) fn content(event: &'static Event, mchid: &str, now: Timestamp, draw: &mut Draw) -> Value {
    static TOLD: Operation = Operation::new("event", "POST", "/");
    let nothing = Value::Null;
    let question = Question { operation: &TOLD, mchid, named: &nothing, body: &nothing, now };
    object::Drawing::new(&question, draw, &|_| None).object(event.resource, None)
}
