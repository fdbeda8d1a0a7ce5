//! The requests to the gateway as they came, with what was answered.

mod criteria;
mod log;

use std::time::Duration;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use wechatpay_spec::Operation;

pub(crate) use criteria::Criteria;
pub use criteria::Difference;
pub(crate) use log::RequestLog;

use crate::clock::beijing;

/// So many bytes of a body are kept.
const LONGEST_BODY: usize = 64 * 1024;
/// So many characters of a signature are shown at either end.
const ENDS: usize = 8;

/// A request to the gateway as it came, and what became of it. What was sealed stays sealed.
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
        size_of::<Self>() + self.target.len() + self.text.len() + self.headers.len() + self.body.len()
    }

    pub(crate) fn record(&self) -> RequestRecord {
        let (path, query) =
            self.target.split_once('?').map_or((&*self.target, None), |(path, query)| (path, Some(query)));
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
            headers: self.shown_headers(),
            body: String::from_utf8_lossy(&self.body).into_owned(),
            body_length: self.body_length,
        }
    }

    fn shown_headers(&self) -> Vec<(String, String)> {
        let mut lines = self.headers.lines();
        let mut headers = Vec::new();
        while let (Some(name), Some(value)) = (lines.next(), lines.next()) {
            let value = if name == "authorization" { without_middle(value) } else { value.to_owned() };
            headers.push((name.to_owned(), value));
        }
        headers
    }
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
