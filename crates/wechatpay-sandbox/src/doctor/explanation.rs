use schemars::JsonSchema;
use serde::Serialize;

use super::{Diagnosis, Mistake};

/// So many characters of a line are shown.
const SHOWN: usize = 512;
const NAMES: [&str; 5] = ["method", "url", "timestamp", "nonce_str", "body"];

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

impl From<Diagnosis> for Explanation {
    fn from(diagnosis: Diagnosis) -> Self {
        // The body may have line feeds of its own.
        let expected = diagnosis.expected.strip_suffix(b"\n").unwrap_or(&diagnosis.expected);
        let expected = expected.splitn(NAMES.len(), |byte| *byte == b'\n');
        let named = NAMES.into_iter().zip(expected).map(|(name, line)| NamedLine { name, line: shown(line) + "\\n" });
        Self {
            proven: diagnosis.signed.is_some() || !diagnosis.mistakes.iter().any(|mistake| mistake.is_of_text()),
            mistakes: diagnosis.mistakes.into_iter().map(Advice::from).collect(),
            signed_by: diagnosis.signed_by,
            expected: named.collect(),
            signed: diagnosis.signed.map(|text| text.split_inclusive(|byte| *byte == b'\n').map(shown).collect()),
        }
    }
}

impl From<Mistake> for Advice {
    fn from(mistake: Mistake) -> Self {
        Self { mistake, advice: mistake.advice() }
    }
}

/// Text in which every control character can be seen.
fn shown(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let mut shown = String::new();
    for character in text.chars().take(SHOWN) {
        match character.is_control() {
            true => shown.extend(character.escape_default()),
            false => shown.push(character),
        }
    }
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
