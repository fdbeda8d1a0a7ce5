//! What `curl -v` prints: `>` before lines that were sent, `<` before lines that came, `*` before its own.

use http::HeaderMap;

use super::{Answer, Body, Exchange, Request, add, http_text};

/// How curl goes on behind a body that has no newline at its end.
const BEHIND: [&str; 4] = ["* Connection #", "* Closing connection", "* TLSv1", "* Curl_"];

pub(super) fn is_one(text: &str) -> bool {
    text.lines().any(|line| sent(line).is_some_and(|line| http_text::request_line(line).is_some()))
        || text.lines().any(|line| came(line).is_some_and(|line| http_text::status(line).is_some()))
}

fn sent(line: &str) -> Option<&str> {
    line.strip_prefix('>').map(str::trim)
}

fn came(line: &str) -> Option<&str> {
    line.strip_prefix('<').map(str::trim)
}

/// The last request of the trace, and its answer.
pub(super) fn read(text: &str) -> Exchange {
    let mut exchange = Exchange::default();
    let mut body = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(line) = sent(line) {
            if let Some((method, url)) = http_text::request_line(line) {
                exchange.request = Some(Request { method, url, ..Request::default() });
                exchange.answer = None;
            } else if let (Some(request), Some((name, value))) = (&mut exchange.request, line.split_once(':')) {
                add(&mut request.headers, name, value);
            }
        } else if let Some(line) = came(line) {
            if let Some(status) = http_text::status(line) {
                exchange.answer =
                    Some(Answer { status: Some(status), headers: HeaderMap::new(), body: Body::default() });
                body.clear();
            } else if let (Some(answer), Some((name, value))) = (&mut exchange.answer, line.split_once(':')) {
                add(&mut answer.headers, name, value);
            }
        } else if exchange.answer.is_some() && !is_curls_own(line) {
            let end = BEHIND.iter().filter_map(|behind| line.find(behind)).min().unwrap_or(line.len());
            body.extend_from_slice(line.get(..end).unwrap_or(line).as_bytes());
        }
    }
    if let Some(answer) = &mut exchange.answer {
        answer.body = Body { bytes: body, is_open: true };
    }
    if let Some(request) = &mut exchange.request {
        // It is not printed; what has none says so by its method.
        let has_none = ["GET", "DELETE", "HEAD"].contains(&&*request.method)
            || request.headers.get("content-length").is_some_and(|length| length == "0");
        request.body = has_none.then(Body::default);
    }
    exchange
}

/// `* …`, `{ [137 bytes data]`, `} [12 bytes data]`, and the meter of its progress.
fn is_curls_own(line: &str) -> bool {
    // The meter goes back to the beginning of its line.
    let line = line.trim_end().rsplit('\r').next().unwrap_or_default();
    if is_meter(line) {
        return true;
    }
    line.starts_with("* ") || ((line.starts_with("{ [") || line.starts_with("} [")) && line.ends_with("data]"))
}

/// `  % Total    % Received …`, `Dload  Upload …`, `100   566  100   546 … --:--:-- 35375`
fn is_meter(line: &str) -> bool {
    let words: Vec<&str> = line.split_ascii_whitespace().collect();
    let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit() || b":-.kMG".contains(&byte));
    words.starts_with(&["%", "Total"])
        || words.starts_with(&["Dload", "Upload"])
        || words.len() >= 11 && words.iter().all(is_number)
}
