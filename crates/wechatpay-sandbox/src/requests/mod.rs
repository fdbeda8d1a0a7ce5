//! The requests to the gateway as they came, with what was answered.

mod criteria;
mod log;
mod veil;

use std::{borrow::Cow, time::Duration};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use wechatpay_spec::Operation;

pub(crate) use criteria::Criteria;
pub use criteria::Difference;
pub(crate) use log::RequestLog;
pub(crate) use veil::Veil;

use crate::clock::beijing;

/// So many bytes of a body are kept.
pub(crate) const LONGEST_BODY: usize = 64 * 1024;
/// So many characters of a signature are shown at either end.
const ENDS: usize = 8;

/// A request to the gateway as it came, and what became of it. What was sealed stays sealed, and a sensitive field (敏感信息) that came as
/// plaintext is shown as `…`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The number of its entry in the journal, which says in words what happened.
    pub number: u64,
    /// When it was answered: the world's clock, RFC 3339, Beijing.
    pub at: String,
    /// How long the gateway took, in microseconds.
    pub micros: u64,
    /// `GET`, `POST`, …
    pub method: String,
    /// The path, as it came.
    pub path: String,
    /// The query, as it came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// The merchant that signed it, once that is proven.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// Method and path of the operation as one word: `post_v3_security_echo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<&'static str>,
    /// HTTP status of the answer.
    pub status: u16,
    /// Error code of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'static str>,
    /// What happened, in words; for a refused request: why.
    pub text: String,
    /// The headers in their order; the middle of the signature is left out.
    pub headers: Vec<(String, String)>,
    /// The body as it came, at most 64 KiB of it.
    pub body: String,
    /// How long the body was, in bytes.
    pub body_length: usize,
    /// The body of the answer, at most 64 KiB of it; left out where it is no text, or none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// How long the answer's body was, in bytes.
    pub answer_length: usize,
}

/// A request as the log keeps it: little, because it is kept of every call.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) number: u64,
    pub(crate) at: Timestamp,
    pub(crate) took: Duration,
    pub(crate) method: Box<str>,
    /// With its query.
    pub(crate) target: Box<str>,
    pub(crate) mchid: Option<Box<str>>,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) status: u16,
    /// Empty: none.
    pub(crate) code: &'static str,
    pub(crate) text: Box<str>,
    /// A line each.
    pub(crate) headers: Box<str>,
    pub(crate) body: Box<[u8]>,
    pub(crate) body_length: usize,
    pub(crate) answer: Box<[u8]>,
    pub(crate) answer_length: usize,
}

impl Kept {
    /// Headers as lines. What is no UTF-8 is shown as well as can be.
    pub(crate) fn lines(headers: &http::HeaderMap) -> Box<str> {
        let mut lines = String::with_capacity(1024);
        for (name, value) in headers {
            lines.push_str(name.as_str());
            lines.push('\n');
            lines.push_str(&String::from_utf8_lossy(value.as_bytes()));
            lines.push('\n');
        }
        lines.into()
    }

    /// As much of a body as is kept.
    pub(crate) fn beginning(body: &[u8]) -> Box<[u8]> {
        body.get(..LONGEST_BODY).unwrap_or(body).into()
    }

    fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// How much memory it takes, in bytes.
    fn size(&self) -> usize {
        size_of::<Self>()
            + self.target.len()
            + self.text.len()
            + self.headers.len()
            + self.body.len()
            + self.answer.len()
    }

    pub(crate) fn record(&self) -> RequestRecord {
        let veil = Veil::of_request(self.operation);
        let target = veil.url(&self.target);
        let (path, query) = target.split_once('?').map_or((&*target, None), |(path, query)| (path, Some(query)));
        let body = beginning_of_text(&self.body, self.body_length);
        let body = body.map_or_else(|| String::from_utf8_lossy(&self.body), Cow::Borrowed);
        RequestRecord {
            number: self.number,
            at: beijing(self.at),
            micros: u64::try_from(self.took.as_micros()).unwrap_or(u64::MAX),
            method: self.method.to_string(),
            path: path.to_owned(),
            query: query.map(str::to_owned),
            mchid: self.mchid.as_deref().map(str::to_owned),
            operation: self.operation.map(|operation| operation.name),
            status: self.status,
            code: Some(self.code).filter(|code| !code.is_empty()),
            text: self.text.to_string(),
            headers: self.sent_headers().map(shown).collect(),
            body: veil.body(&body).into_owned(),
            body_length: self.body_length,
            answer: beginning_of_text(&self.answer, self.answer_length)
                .map(|answer| Veil::of_answer(self.operation).body(answer).into_owned()),
            answer_length: self.answer_length,
        }
    }

    /// The headers as they came.
    pub(crate) fn sent_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut lines = self.headers.lines();
        std::iter::from_fn(move || Some((lines.next()?, lines.next()?)))
    }

    /// The whole body, if it is a text and was kept; `None` also where it holds what is not shown.
    pub(crate) fn sent_body(&self) -> Option<&str> {
        let body = std::str::from_utf8(&self.body).ok().filter(|_| self.body.len() == self.body_length)?;
        let veil = Veil::of_request(self.operation);
        let is_open = |text: Cow<'_, str>| matches!(text, Cow::Borrowed(_));
        (is_open(veil.body(body)) && veil.url(&self.target) == *self.target).then_some(body)
    }
}

/// A text, or as much of it as is kept: what is cut may end within a character.
fn beginning_of_text(kept: &[u8], length: usize) -> Option<&str> {
    let text = match std::str::from_utf8(kept) {
        Ok(text) => text,
        Err(error) if kept.len() < length && error.error_len().is_none() => {
            std::str::from_utf8(kept.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

fn shown((name, value): (&str, &str)) -> (String, String) {
    let value = if name == "authorization" { without_middle(value) } else { value.to_owned() };
    (name.to_owned(), value)
}

/// An Authorization with the ends of its signature alone: the doctor explains signatures, and here they are only long.
fn without_middle(authorization: &str) -> String {
    const SIGNATURE: &str = "signature=\"";
    let Some((before, rest)) = authorization.split_once(SIGNATURE) else { return authorization.to_owned() };
    let (signature, after) = rest.split_once('"').unwrap_or((rest, ""));
    let letters: Vec<char> = signature.chars().collect();
    if letters.len() <= 2 * ENDS {
        return authorization.to_owned();
    }
    let (first, last): (String, String) =
        (letters.iter().take(ENDS).collect(), letters.iter().skip(letters.len() - ENDS).collect());
    format!("{before}{SIGNATURE}{first}…{last}\"{after}")
}
