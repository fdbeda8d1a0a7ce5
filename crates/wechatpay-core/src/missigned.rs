//! Why the signature of a request does not hold.
//!
//! A public key opens a signature: it gives the hash of the text that was signed, whatever the text was. So [`examine`] first learns who
//! signed and by which algorithm, then guesses texts until one has that hash. A guess is proven or it is none. Where the text that was
//! signed is at hand, [`compare`] names what is wrong with it, without any key.

mod body;
mod lines;
mod mistake;
mod power;
mod readable;
mod recover;
mod signature;

use crate::{Authorization, PublicKey, digest, message};

use lines::{LAYOUTS, Layout, Line};
pub use mistake::Mistake;
pub use readable::{LINES, readable};
use recover::{Algorithm, Opener, Recovered};

/// Of longer bodies no more than one mistake is guessed, in bytes.
const LARGE_BODY: usize = 16 << 10;
/// Longer ones are not guessed at.
const LARGEST_BODY: usize = 256 << 10;
/// Seconds around the header's time at which another time is looked for.
const DRIFT: i64 = 600;

/// A request whose signature does not hold.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Case<'a> {
    /// The HTTP method, as in the request line.
    pub method: &'a str,
    /// Path with query, as in the request line.
    pub target: &'a str,
    /// The `Host` that was called, if known.
    pub host: Option<&'a str>,
    /// Its `Authorization` header.
    pub authorization: &'a Authorization,
    /// What of the body is to be signed: all of it, or the `meta` of an upload.
    pub body: &'a [u8],
    /// The whole body of an upload.
    pub form: Option<&'a [u8]>,
    /// Nonces that the merchant used lately.
    pub nonces: &'a [String],
}

impl<'a> Case<'a> {
    /// A request of which no more is known.
    #[must_use]
    pub fn new(method: &'a str, target: &'a str, authorization: &'a Authorization, body: &'a [u8]) -> Self {
        Self { method, target, host: None, authorization, body, form: None, nonces: &[] }
    }

    /// The text that must be signed.
    #[must_use]
    pub fn expected(&self) -> Vec<u8> {
        let Authorization { timestamp, nonce_str, .. } = self.authorization;
        message::request(self.method, self.target, *timestamp, nonce_str, self.body)
    }
}

/// Whose key it may have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Holder<'a> {
    /// The merchant in the header.
    Caller,
    /// Another merchant, by its number.
    Other(&'a str),
    /// The platform.
    Platform,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// All that is wrong; nothing, when the signature holds.
    pub mistakes: Vec<Mistake>,
    /// Whose key signed, if it is not the caller's.
    pub signed_by: Option<String>,
    /// The text that was signed, if it was found.
    pub signed: Option<Vec<u8>>,
    /// The text that must be signed.
    pub expected: Vec<u8>,
}

impl Diagnosis {
    /// A mistake that shows by itself.
    #[must_use]
    pub fn of(mistake: Mistake, expected: Vec<u8>) -> Self {
        Self { mistakes: vec![mistake], signed_by: None, signed: None, expected }
    }

    /// Whether the text that was signed was found, or needs not be: then there is no doubt. Else it is what remains when all that can be
    /// guessed is ruled out.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        self.signed.is_some() || !self.mistakes.iter().any(|mistake| mistake.is_of_text())
    }
}

/// Names what is wrong with a text that was signed: nothing, if it is the right one.
#[must_use]
pub fn compare(case: &Case<'_>, signed: &[u8]) -> Diagnosis {
    let expected = case.expected();
    let known = Recovered::Hash(Algorithm::Sha256, digest::sha256(signed).to_vec());
    let mistakes = match guess(case, &known) {
        // Of the right text nothing is wrong.
        Some((wrong, _)) => wrong,
        None => lines::that_differ(&expected, signed),
    };
    Diagnosis { mistakes, signed_by: None, signed: Some(signed.to_vec()), expected }
}

/// Examines a request by its signature. `keys`: all that are known, the caller's first.
///
/// It may try some ten thousand texts; who lets strangers cause it should bound how often.
pub fn examine<'a>(case: &Case<'_>, keys: impl IntoIterator<Item = (Holder<'a>, &'a PublicKey)>) -> Diagnosis {
    let expected = case.expected();
    let found = |mistakes: Vec<Mistake>, signed_by, signed| Diagnosis {
        mistakes,
        signed_by,
        signed,
        expected: expected.clone(),
    };
    let (signature, spelling) = match signature::read(&case.authorization.signature) {
        Ok(read) => read,
        Err(mistake) => return found(vec![mistake], None, None),
    };
    let mut mistakes: Vec<Mistake> = spelling.into_iter().collect();
    let opened = |(holder, key)| Some((holder, Opener::new(key)?.open(&signature)?));
    let Some((holder, recovered)) = keys.into_iter().find_map(opened) else {
        mistakes.push(Mistake::UnknownKey);
        return found(mistakes, None, None);
    };
    let signed_by = match holder {
        Holder::Caller => None,
        Holder::Other(mchid) => Some((Mistake::OtherMerchantsKey, mchid.to_owned())),
        Holder::Platform => Some((Mistake::PlatformKey, "the platform".to_owned())),
    };
    mistakes.extend(signed_by.as_ref().map(|(mistake, _)| *mistake));
    mistakes.extend(match &recovered {
        Recovered::Hash(Algorithm::Sha1, _) => Some(Mistake::Sha1),
        Recovered::Hash(Algorithm::Other, _) => Some(Mistake::OtherHash),
        Recovered::Pss { .. } => Some(Mistake::Pss),
        Recovered::Hash(Algorithm::Sha256, _) => None,
    });
    let text = if recovered.is_of(&expected) { Some((Vec::new(), expected.clone())) } else { guess(case, &recovered) };
    match &text {
        Some((wrong, _)) => mistakes.extend(wrong),
        // A hash that is not computed here fits no text.
        None if matches!(recovered, Recovered::Hash(Algorithm::Other, _)) => {}
        // Without a body nothing is left that could not be guessed but the nonce.
        None if case.body.is_empty() => mistakes.push(Mistake::OtherNonce),
        None => mistakes.push(Mistake::OtherText),
    }
    found(mistakes, signed_by.map(|(_, name)| name), text.map(|(_, text)| text))
}

/// Looks for the text that was signed, and says what is wrong with it: one thing, or two.
fn guess(case: &Case<'_>, recovered: &Recovered) -> Option<(Vec<Mistake>, Vec<u8>)> {
    if case.body.len() > LARGEST_BODY {
        return None;
    }
    let lines = lines::of(case);
    let guesses = Guesses { lines: &lines, recovered };
    let two = || if case.body.len() > LARGE_BODY { None } else { guesses.up_to(2) };
    guesses.up_to(1).or_else(|| guesses.other_time(case.authorization.timestamp)).or_else(two)
}

/// All texts that can be put together.
struct Guesses<'a> {
    lines: &'a [Vec<Line>; 5],
    recovered: &'a Recovered,
}

impl Guesses<'_> {
    /// A text with so many mistakes at most.
    fn up_to(&self, most: usize) -> Option<(Vec<Mistake>, Vec<u8>)> {
        LAYOUTS.iter().find_map(|layout| self.with(layout, &mut [&[]; 5], 0, Vec::from_iter(layout.mistake), most))
    }

    /// Tries what may stand in the line `at` and all that follow.
    fn with<'l>(
        &'l self,
        layout: &Layout,
        chosen: &mut [&'l [u8]; 5],
        at: usize,
        mistakes: Vec<Mistake>,
        most: usize,
    ) -> Option<(Vec<Mistake>, Vec<u8>)> {
        let Some(lines) = self.lines.get(at) else {
            let text = (layout.write)(*chosen);
            return self.recovered.is_of(&text).then_some((mistakes, text));
        };
        let room = most.saturating_sub(mistakes.len());
        for line in lines.iter().filter(|line| line.mistake.is_none() || room > 0) {
            *chosen.get_mut(at)? = &line.bytes;
            let mistakes = mistakes.iter().copied().chain(line.mistake).collect();
            if let Some(found) = self.with(layout, chosen, at + 1, mistakes, most) {
                return Some(found);
            }
        }
        None
    }

    /// A text that is right but for its time: seconds nearby, or milliseconds.
    fn other_time(&self, seconds: i64) -> Option<(Vec<Mistake>, Vec<u8>)> {
        let mut right: [&[u8]; 5] = [&[]; 5];
        for (slot, lines) in right.iter_mut().zip(self.lines) {
            *slot = &lines.first()?.bytes;
        }
        let times =
            (1..=DRIFT).flat_map(|away| [seconds - away, seconds + away]).map(|time| (time, Mistake::OtherTime));
        let begin = seconds.checked_mul(1000)?;
        let exact = (0..1000).map(|part| (begin + part, Mistake::Milliseconds));
        exact.chain(times).find_map(|(time, mistake)| {
            let time = time.to_string();
            let [method, url, _, nonce, body] = right;
            let text = LAYOUTS.first().map(|layout| (layout.write)([method, url, time.as_bytes(), nonce, body]))?;
            self.recovered.is_of(&text).then_some((vec![mistake], text))
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test fails by panicking")]
mod tests;
