//! Why a signature does not hold, as the journal tells it.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
pub use wechatpay_core::missigned::Mistake;
use wechatpay_core::missigned::{Diagnosis, LINES, readable};

use crate::requests::Veil;

/// Why a signature was refused: what was signed beside what must be signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Explanation {
    /// Everything that is wrong, the nearest first.
    pub mistakes: Vec<Advice>,
    /// Whether the text that was signed was found, or needs not be: then there is no doubt. Else it is what remains when all that can be
    /// guessed is ruled out.
    pub proven: bool,
    /// Whose key signed, when it was not the caller's: a merchant number, or `the platform`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<String>,
    /// The five lines of the text that must be signed, each with its end: `\n`.
    pub expected: Vec<NamedLine>,
    /// The text that was signed, line by line, when it was found: the hash in the signature proves it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<Vec<String>>,
}

/// A mistake, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Advice {
    /// Its name, for programs.
    #[schemars(schema_with = "names")]
    pub mistake: Mistake,
    /// What happened and what to do, for people.
    pub advice: &'static str,
}

/// A line of the text to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct NamedLine {
    /// `method`, `url`, `timestamp`, `nonce_str` or `body`.
    pub name: &'static str,
    /// The line; control characters are escaped, and a long one is cut.
    pub line: String,
}

impl Explanation {
    /// One sentence.
    #[must_use]
    pub fn summary(&self) -> String {
        let advice: Vec<&str> = self.mistakes.iter().map(|advice| advice.advice).collect();
        advice.join("; ")
    }
}

impl Explanation {
    /// The same, without plaintext of sensitive fields.
    pub(crate) fn under(mut self, veil: &Veil) -> Self {
        let lines = self.expected.iter_mut().map(|named| &mut named.line).chain(self.signed.iter_mut().flatten());
        for line in lines {
            *line = veil.url(&veil.body(line)).into_owned();
        }
        self
    }
}

impl From<Diagnosis> for Explanation {
    fn from(diagnosis: Diagnosis) -> Self {
        let named = LINES.into_iter().zip(readable(&diagnosis.expected)).map(|(name, line)| NamedLine { name, line });
        Self {
            proven: diagnosis.is_proven(),
            expected: named.collect(),
            signed: diagnosis.signed.as_deref().map(readable),
            mistakes: diagnosis.mistakes.into_iter().map(Advice::from).collect(),
            signed_by: diagnosis.signed_by,
        }
    }
}

impl From<Mistake> for Advice {
    fn from(mistake: Mistake) -> Self {
        Self { mistake, advice: mistake.advice() }
    }
}

/// The names of all mistakes.
fn names(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": Mistake::ALL })
}
