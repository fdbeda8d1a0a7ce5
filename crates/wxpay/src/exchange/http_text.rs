//! HTTP as text: a request, an answer, or one after the other.

use http::{HeaderMap, StatusCode, header::CONTENT_LENGTH};

use super::{Answer, Body, Exchange, Request, add};

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/// `None`: it is no HTTP text.
pub(super) fn read(text: &[u8]) -> Option<Exchange> {
    let mut exchange = Exchange::default();
    let mut rest = text;
    while let Some((start, headers, after)) = head(rest) {
        if let Some(status) = status(&start) {
            let (body, after) = body(&headers, after, false);
            // An interim answer such as `100 Continue` has another one after it.
            exchange.answer = Some(Answer { status: Some(status), headers, body });
            rest = if status.is_informational() { after } else { &[] };
        } else if let Some((method, url)) = request_line(&start) {
            let (body, after) = body(&headers, after, true);
            exchange.request = Some(Request { method, url, headers, body: Some(body) });
            rest = after;
        } else {
            break;
        }
    }
    (exchange.request.is_some() || exchange.answer.is_some()).then_some(exchange)
}

/// First line and headers, and what follows the empty line.
fn head(text: &[u8]) -> Option<(String, HeaderMap, &[u8])> {
    let text = text.trim_ascii_start();
    let mut rest = text;
    let (start, after) = line(rest)?;
    rest = after;
    let mut headers = HeaderMap::new();
    while let Some((one, after)) = line(rest) {
        rest = after;
        if one.is_empty() {
            break;
        }
        if let Some((name, value)) = one.split_once(':') {
            add(&mut headers, name, value);
        }
    }
    Some((start, headers, rest))
}

/// The next line without its end, and what follows it.
fn line(text: &[u8]) -> Option<(String, &[u8])> {
    if text.is_empty() {
        return None;
    }
    let end = text.iter().position(|byte| *byte == b'\n');
    let (line, rest) = match end {
        Some(end) => text.split_at_checked(end + 1)?,
        None => (text, &[][..]),
    };
    Some((String::from_utf8_lossy(line.trim_ascii_end()).into_owned(), rest))
}

/// `HTTP/1.1 401 Unauthorized`
pub(super) fn status(line: &str) -> Option<StatusCode> {
    let mut words = line.split_ascii_whitespace();
    words.next().filter(|word| word.starts_with("HTTP/"))?;
    words.next()?.parse().ok()
}

/// `POST /v3/… HTTP/1.1`
pub(super) fn request_line(line: &str) -> Option<(String, String)> {
    let mut words = line.split_ascii_whitespace();
    let method = words.next().filter(|word| METHODS.contains(word))?;
    let url = words.next()?;
    let is_end = words.next().is_none_or(|version| version.starts_with("HTTP/"));
    is_end.then(|| (method.to_owned(), url.to_owned()))
}

/// The body, and what follows it: the answer to a request.
fn body<'t>(headers: &HeaderMap, rest: &'t [u8], is_request: bool) -> (Body, &'t [u8]) {
    let told = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if let Some((body, after)) = told.and_then(|told| rest.split_at_checked(told)) {
        return (Body::exact(body), after);
    }
    let end = if is_request { answer_begins(rest) } else { rest.len() };
    let (body, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
    (Body { bytes: body.to_vec(), is_open: true }, after)
}

/// Where a line begins an answer; the end, if none does.
fn answer_begins(text: &[u8]) -> usize {
    let mut at = 0;
    let mut rest = text;
    while let Some((one, after)) = line(rest) {
        if status(&one).is_some() {
            return at;
        }
        at += rest.len() - after.len();
        rest = after;
    }
    text.len()
}
