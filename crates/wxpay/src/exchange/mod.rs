//! A request and its answer, as people copy them: a curl line, what `curl -v` prints, HTTP text, a HAR file, an error answer alone.

mod command_line;
mod curl;
mod har;
mod http_text;
mod trace;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::exit::Failure;

/// What was copied.
#[derive(Debug, Default)]
pub(crate) struct Exchange {
    pub(crate) request: Option<Request>,
    pub(crate) answer: Option<Answer>,
    /// What the reader should know of how it was read.
    pub(crate) remarks: Vec<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// A whole URL, or path with query.
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    /// `None`: it had one, and what was copied does not have it.
    pub(crate) body: Option<Body>,
}

#[derive(Debug)]
pub(crate) struct Answer {
    /// `None`: only its body was copied.
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// A body, and whether it is known where it ends: text without `Content-Length` may have a newline more than what was sent.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) bytes: Vec<u8>,
    pub(crate) is_open: bool,
}

impl Body {
    pub(crate) fn exact(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), is_open: false }
    }

    /// Without the newlines that came by copying.
    pub(crate) fn trimmed(&self) -> &[u8] {
        if self.is_open { self.bytes.trim_ascii() } else { &self.bytes }
    }
}

/// Reads what was copied, whatever it is.
pub(crate) fn read(copied: &[u8]) -> Result<Exchange, Failure> {
    let copied = copied.strip_prefix(b"\xef\xbb\xbf").unwrap_or(copied);
    let text = String::from_utf8_lossy(copied);
    let begin = text.trim_start();
    if begin.is_empty() {
        return Err(Failure::usage("there is nothing to read: the input is empty"));
    }
    if begin.starts_with(['{', '[']) {
        return json(begin);
    }
    if let Some(found) = command_line::find(&text) {
        let request = curl::request(&found)?;
        let mut exchange = below(found.rest)?;
        exchange.remarks.extend(found.remarks);
        // What went over the wire is in the trace, but for the body.
        exchange.request = Some(match exchange.request {
            Some(seen) => Request { body: request.request.body, ..seen },
            None => request.request,
        });
        exchange.remarks.extend(request.remarks);
        return Ok(exchange);
    }
    if trace::is_one(&text) {
        return Ok(trace::read(&text));
    }
    http_text::read(copied).ok_or_else(|| {
        Failure::usage(
            "what was given is neither a curl line, nor what `curl -v` prints, nor HTTP text (`POST /v3/… HTTP/1.1`), nor a HAR file, nor \
             the JSON of an error answer",
        )
    })
}

/// What stands below a curl line, if it is an answer.
fn below(rest: &str) -> Result<Exchange, Failure> {
    let begin = rest.trim_start();
    Ok(if begin.starts_with('{') {
        json(begin).unwrap_or_default()
    } else if trace::is_one(rest) {
        trace::read(rest)
    } else {
        http_text::read(begin.as_bytes()).unwrap_or_default()
    })
}

/// A HAR file, or the body of an error answer.
fn json(text: &str) -> Result<Exchange, Failure> {
    // Something may stand behind it, such as a prompt.
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let value = match values.next() {
        Some(Ok(value)) => value,
        Some(Err(error)) => return Err(Failure::usage(format!("this begins as JSON, and is none: {error}"))),
        None => return Err(Failure::usage("this begins as JSON, and is none")),
    };
    let end = values.byte_offset();
    if value.get("log").is_some() {
        return har::read(&value);
    }
    if value.get("code").is_none() {
        return Err(Failure::usage(
            "this JSON is neither a HAR file (`log`) nor an error answer (`code`, `message`); of a request, give the curl line or the \
             HTTP text",
        ));
    }
    let body = Body::exact(text.get(..end).unwrap_or(text));
    Ok(Exchange { answer: Some(Answer { status: None, headers: HeaderMap::new(), body }), ..Exchange::default() })
}

/// The message of an HTTP text that carries a signature of WeChat Pay: headers and body.
pub(crate) fn message(copied: &[u8]) -> Result<(HeaderMap, Body), Failure> {
    let exchange = read(copied)?;
    let answer = exchange.answer.map(|answer| (answer.headers, answer.body));
    let request = exchange.request.map(|request| (request.headers, request.body.unwrap_or_default()));
    let all: Vec<_> = answer.into_iter().chain(request).collect();
    let is_signed = |headers: &HeaderMap| headers.contains_key(wechatpay::protocol::header::SIGNATURE);
    let at = all.iter().position(|(headers, _)| is_signed(headers)).unwrap_or_default();
    all.into_iter().nth(at).ok_or_else(|| Failure::usage("there is neither an answer nor a notification in the input"))
}

/// Adds a header as it was copied; what cannot be one is left out.
fn add(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.trim()), HeaderValue::from_bytes(value.trim().as_bytes()))
    {
        headers.append(name, value);
    }
}
