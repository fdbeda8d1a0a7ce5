//! What happened to a notification on its way from WeChat Pay to the code that verifies it.
//!
//! Most wrong signatures are no attacks: a framework has read the body and written it again. [`diagnose`] undoes the known changes one by
//! one and looks whether the signature fits then. A message that fits only after a change is undone stays refused: what was
//! signed and what the application reads would be two different things.

mod change;
mod undo;

use http::{HeaderMap, header::CONTENT_LENGTH};
use serde::de::IgnoredAny;

pub use change::Change;

use crate::{PublicKey, SignatureHeaders, encoding, message};

/// How many signatures one diagnosis checks at most. One costs about as much as verifying a notification.
pub const MOST_TRIALS: usize = 16;

/// Longer bodies are not looked at, in bytes. A notification has a few thousand.
pub const LARGEST_BODY: usize = 64 << 10;

/// What [`diagnose`] found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// What was changed.
    pub change: Change,
    /// Whether the signature fits once the change is undone. Otherwise it can be seen, but the original is lost.
    pub proven: bool,
}

/// Looks for the change that made a signature wrong. `key` is the key of the message's `Wechatpay-Serial`.
///
/// `None`: no known change explains it. Then the body is another one altogether, a character of it is, or `key` is not the key of that id.
///
/// The work is bounded by [`MOST_TRIALS`] and [`LARGEST_BODY`], and a body that does not look like an envelope is not tried at all; who
/// lets strangers cause it should bound how often, too.
#[must_use]
pub fn diagnose(headers: &HeaderMap, body: &[u8], key: &PublicKey) -> Option<Diagnosis> {
    seen(headers, body).or_else(|| tried(headers, body, key))
}

/// What shows without undoing anything.
fn seen(headers: &HeaderMap, body: &[u8]) -> Option<Diagnosis> {
    let told = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    let ends_early =
        || body.len() <= LARGEST_BODY && serde_json::from_slice::<IgnoredAny>(body).is_err_and(|error| error.is_eof());
    let change = if body.is_empty() {
        Change::Emptied
    } else if told.is_some_and(|told| told > body.len()) || ends_early() {
        Change::Truncated
    } else {
        return None;
    };
    Some(Diagnosis { change, proven: false })
}

fn tried(headers: &HeaderMap, body: &[u8], key: &PublicKey) -> Option<Diagnosis> {
    let is_envelope = body.len() <= LARGEST_BODY && body.windows(10).any(|window| window == b"ciphertext");
    let headers = SignatureHeaders::find(headers).ok().filter(|_| is_envelope)?;
    let signature = encoding::from_base64(headers.signature.trim())?;
    let mut trials = Trials { headers, signature, key, left: MOST_TRIALS, done: vec![body.to_vec()] };
    if let Some(change) = trials.without_spaces_in_headers(body).or_else(|| trials.run(body)) {
        return Some(Diagnosis { change, proven: true });
    }
    let lost = String::from_utf8_lossy(body).contains(char::REPLACEMENT_CHARACTER);
    lost.then_some(Diagnosis { change: Change::CharactersLost, proven: false })
}

/// The signature, and the bodies that it was held against.
struct Trials<'a> {
    headers: SignatureHeaders<'a>,
    signature: Vec<u8>,
    key: &'a PublicKey,
    left: usize,
    done: Vec<Vec<u8>>,
}

impl Trials<'_> {
    fn run(&mut self, body: &[u8]) -> Option<Change> {
        for (change, undo) in undo::BYTES {
            if undo(body).is_some_and(|original| self.fits(original)) {
                return Some(change);
            }
        }
        undo::json(body)
            .into_iter()
            .find_map(|original| self.fits(original.bytes.clone()).then(|| original.change(body)))
    }

    fn without_spaces_in_headers(&mut self, body: &[u8]) -> Option<Change> {
        let (timestamp, nonce) = (self.headers.timestamp.trim(), self.headers.nonce.trim());
        if (timestamp, nonce) == (self.headers.timestamp, self.headers.nonce) {
            return None;
        }
        self.left -= 1;
        let message = message::answer(timestamp, nonce, body);
        self.key.verify(&message, &self.signature).then_some(Change::HeaderSpaces)
    }

    fn fits(&mut self, original: Vec<u8>) -> bool {
        if self.left == 0 || self.done.contains(&original) {
            return false;
        }
        self.left -= 1;
        let message = message::answer(self.headers.timestamp, self.headers.nonce, &original);
        self.done.push(original);
        self.key.verify(&message, &self.signature)
    }
}
