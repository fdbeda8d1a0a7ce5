//! What went over the wire: what was signed, what was sent, what came back.

use bytes::Bytes;
use http::{HeaderMap, Response};
use maud::{Markup, html};

use super::{answered, attempt::Attempt, verification};
use crate::pages::{
    console::{body_text, headers},
    visit::Visit,
};

/// What stands in each line of a request's text to sign.
const LINES: [(&str, &str); 5] = [
    ("method", "请求方法"),
    ("path and query", "路径与参数"),
    ("timestamp", "时间戳"),
    ("nonce_str", "随机串"),
    ("body", "请求体"),
];

pub(super) fn shown(visit: &Visit<'_>, attempt: &Attempt) -> Markup {
    let Attempt { request, response, .. } = attempt;
    html! {
        section.card.wire #wire {
            h2 { (visit.say("What went over the wire", "实际收发内容")) }
            (answered::summary(visit, attempt))
            h3 { (visit.say("The text to sign", "待签名串")) }
            p.quiet { (visit.say("Five lines, each with a line feed at its end. The last one is empty when there is no body; of an upload it is the metadata.",
                "共五行，每行以换行符结束。无请求体时末行为空；上传文件时为元信息。")) }
            (lines(visit, &attempt.signed, &LINES))
            @if !attempt.sealed.is_empty() {
                p.note { (visit.say("Encrypted for the key that Wechatpay-Serial names:", "已使用 Wechatpay-Serial 指定的密钥加密："))
                    @for place in &attempt.sealed { " " code { (place) } } }
            }
            h3 { (visit.say("Request", "请求")) }
            p.line { span.method { (request.method()) } " " code.url { (request.uri()) } }
            (headers(visit, &named(request.headers())))
            (body(visit, request.body()))
            h3 #answer { (visit.say("Answer", "应答")) }
            p.line { (answered::status(response.status())) }
            (headers(visit, &named(response.headers())))
            (body(visit, response.body()))
            (verification(visit, response, attempt))
        }
    }
}

fn verification(visit: &Visit<'_>, response: &Response<Bytes>, attempt: &Attempt) -> Markup {
    verification::steps(visit, response, &attempt.trust)
}

fn named(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect()
}

fn body(visit: &Visit<'_>, body: &Bytes) -> Markup {
    html! {
        @match std::str::from_utf8(body) {
            Ok("") => p.quiet { (visit.say("No body.", "无消息体。")) },
            Ok(text) => (body_text(visit, text)),
            Err(_) => p.quiet { (body.len()) " B" },
        }
    }
}

/// A text to sign, line by line, each with what it is.
pub(super) fn lines(visit: &Visit<'_>, text: &[u8], names: &[(&'static str, &'static str)]) -> Markup {
    let text = String::from_utf8_lossy(text);
    let mut rest = text.strip_suffix('\n').unwrap_or(&text);
    let mut parts = Vec::new();
    // A body may have lines of its own.
    for (place, name) in names.iter().enumerate() {
        let (line, behind) = match rest.split_once('\n') {
            Some(split) if place + 1 < names.len() => split,
            _ => (rest, ""),
        };
        parts.push((name, line));
        rest = behind;
    }
    html! {
        table.signed {
            tbody { @for (name, line) in parts {
                tr { th scope="row" { (visit.say(name.0, name.1)) } td { code { (line) } span.feed aria-hidden="true" { "↵" } } }
            } }
        }
    }
}
