//! A request as it came, what was answered, and why.

use maud::{Markup, html};
use serde_json::Value;
use wechatpay_spec::Operation;

use super::{
    curl, doctor,
    frame::{Section, View, time},
    notification::copy,
    requests::status,
    rules,
};
use crate::{
    journal::Entry,
    pages::{api::operation_path, visit::Visit},
    requests::{Kept, LONGEST_BODY, RequestRecord},
};

pub(super) fn view(visit: &Visit<'_>, number: u64) -> Option<View> {
    let (record, operation, entry, again) = {
        let tenant = visit.cell.lock();
        let kept = tenant.requests.get(number)?;
        let entry = tenant.journal.since(number.saturating_sub(1)).next().filter(|entry| entry.number == number);
        (kept.record(), kept.operation, entry.cloned(), again(visit, kept))
    };
    let title = format!("{} {number}", visit.say("Request", "请求"));
    let body = html! {
        p.back { a href=(visit.link(Section::Requests.path())) { "← " (Section::Requests.name(visit)) } }
        h1 { (title) }
        (what(visit, &record, operation, entry.as_ref()))
        @if let Some(explanation) = entry.as_ref().and_then(|entry| entry.explanation.as_ref()) {
            (doctor::explained(visit, explanation))
        }
        (sent(visit, &record, again.as_deref()))
        (answered(visit, &record, entry.as_ref()))
    };
    Some(View::new(Section::Requests, title, body))
}

fn what(
    visit: &Visit<'_>,
    record: &RequestRecord,
    operation: Option<&'static Operation>,
    entry: Option<&Entry>,
) -> Markup {
    html! {
        section.card {
            p.line { span.method { (record.method) } " " code.url { (record.path) @if let Some(query) = &record.query { "?" (query) } } }
            p.verdict { (status(record.status)) " "
                @if let Some(code) = record.code { code { (code) } " " }
                (record.text)
            }
            dl.facts {
                @if let Some(operation) = operation {
                    div { dt { (visit.say("Operation", "接口")) } dd {
                        a lang="zh-CN" href=(visit.link(&operation_path(operation))) { (operation.title) }
                        (pages(visit, operation.links))
                    } }
                }
                div { dt { (visit.say("Merchant", "商户")) } dd {
                    @match &record.mchid {
                        Some(mchid) => code { (mchid) },
                        None => (visit.say("not proven: the signature does not hold, or there is none", "未证实：签名无效或缺失")),
                    }
                } }
                div { dt { (visit.say("Answered", "应答时间")) } dd { (time(&record.at)) " · " (record.micros) " µs" } }
                @if let Some(entry) = entry {
                    @if let Some(id) = &entry.request_id { div { dt { "Request-ID" } dd { code { (id) } } } }
                    @if let Some(rule) = entry.rule {
                        div { dt { (visit.say("Rule", "规则")) } dd { a href=(visit.link(&rules::path(rule))) { code { (rule) } } } }
                    }
                    @if let Some(fault) = &entry.fault {
                        div { dt { (visit.say("Fault", "注入故障")) } dd { (fault) } }
                    }
                }
            }
        }
    }
}

/// The official pages; an operation of many products has one for each.
pub(in crate::pages) fn pages(visit: &Visit<'_>, links: &[&str]) -> Markup {
    html! {
        @for (place, link) in links.iter().enumerate() {
            " " a rel="noreferrer" href=(link) {
                @if place == 0 { (visit.say("official page", "官方文档")) } @else { (place + 1) }
            }
        }
    }
}

/// The request as it was sent, for a shell. `None`: its body is not kept whole, is no text, or holds what is not shown.
fn again(visit: &Visit<'_>, kept: &Kept) -> Option<String> {
    // curl writes it itself, for the sandbox.
    let headers = kept.sent_headers().filter(|(name, _)| *name != "host");
    let mut headers: Vec<_> = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    for own in ["accept", "user-agent", "content-type"] {
        if !headers.iter().any(|(name, _)| name == own) {
            headers.push((own.to_owned(), String::new()));
        }
    }
    let url = format!("{}{}", visit.url, kept.target);
    Some(curl::command(&kept.method, &url, &headers, kept.sent_body()?))
}

fn sent(visit: &Visit<'_>, record: &RequestRecord, again: Option<&str>) -> Markup {
    html! {
        section.card {
            h2 { (visit.say("What came", "收到的请求")) }
            (headers(visit, &record.headers))
            h3 { (visit.say("Body", "请求体")) " " span.quiet { (record.body_length) " B" } }
            @if record.body.is_empty() {
                p.quiet { (visit.say("none", "无")) }
            } @else {
                (text(visit, &record.body))
                @if record.body_length > LONGEST_BODY {
                    p.note { (visit.say("Shortened: only its beginning is kept.", "已截断：仅保留开头部分。")) }
                }
            }
            @match again {
                Some(command) => {
                    (copy(visit, "request", command))
                    p.note { (visit.say(
                        "Exactly as it was sent. Its signature is good until 5 minutes after its timestamp, and its nonce_str is used: to send it later, sign it anew.",
                        "与原请求完全一致。签名在其时间戳后 5 分钟内有效，且 nonce_str 已被使用：之后再发送需重新签名。")) }
                }
                None => p.note { (visit.say(
                    "There is no curl command for it: its body is no text, is not kept whole, or holds a sensitive field as plaintext.",
                    "无法生成 curl 命令：请求体不是文本、未完整保留，或含有未加密的敏感信息。")) },
            }
        }
    }
}

fn answered(visit: &Visit<'_>, record: &RequestRecord, entry: Option<&Entry>) -> Markup {
    let none_came = entry.is_some_and(|entry| entry.status.is_none());
    html! {
        section.card #answer {
            h2 { (visit.say("What was answered", "应答")) }
            h3 { (visit.say("Body", "应答体")) " " span.quiet { (record.answer_length) " B" } }
            @match &record.answer {
                _ if none_came => p.quiet { (visit.say("none: a fault broke the connection off", "无：注入故障中断了连接")) },
                Some(answer) => {
                    (text(visit, answer))
                    @if record.answer_length > LONGEST_BODY {
                        p.note { (visit.say("Shortened: only its beginning is kept.", "已截断：仅保留开头部分。")) }
                    }
                }
                None if record.answer_length > 0 => p.quiet { (visit.say("no text", "非文本内容")) },
                None => p.quiet { (visit.say("none", "无")) },
            }
            @if entry.is_some_and(|entry| entry.fault.is_some()) {
                p.note { (visit.say(
                    "As the gateway wrote it: a fault may have kept it back, cut or slowed it on its way.",
                    "为网关生成的内容：注入的故障可能使其延迟、截断或未送达。")) }
            }
        }
    }
}

/// Headers by name.
pub(in crate::pages) fn headers(visit: &Visit<'_>, headers: &[(String, String)]) -> Markup {
    html! {
        details.headers open {
            summary { (visit.say("Headers", "HTTP 头")) " " span.quiet { (headers.len()) } }
            dl.headers {
                @for (name, value) in headers { div { dt { code { (name) } } dd { (value) } } }
            }
        }
    }
}

/// A body: JSON is set out, and stands as it came below.
pub(in crate::pages) fn text(visit: &Visit<'_>, body: &str) -> Markup {
    let set_out = serde_json::from_str::<Value>(body).ok().map(|value| format!("{value:#}"));
    html! {
        @match set_out {
            Some(set_out) if set_out != body => {
                pre tabindex="0" { code { (set_out) } }
                details {
                    summary { (visit.say("as it came, byte for byte", "原始报文")) }
                    pre tabindex="0" { code { (body) } }
                }
            }
            _ => pre tabindex="0" { code { (body) } },
        }
    }
}
