//! A request as it came, what was answered, and why.

use maud::{Markup, html};
use serde_json::Value;
use wechatpay_spec::Operation;

use super::{
    doctor,
    frame::{Section, View, time},
    requests::status,
    rules,
};
use crate::{journal::Entry, pages::visit::Visit, requests::RequestRecord};

pub(super) fn view(visit: &Visit<'_>, number: u64) -> Option<View> {
    let (record, operation, entry) = {
        let tenant = visit.cell.lock();
        let kept = tenant.requests.get(number)?;
        let entry = tenant.journal.since(number.saturating_sub(1)).next().filter(|entry| entry.number == number);
        (kept.record(), kept.operation, entry.cloned())
    };
    let title = format!("{} {number}", visit.say("Request", "请求"));
    let body = html! {
        p.back { a href=(visit.link(Section::Requests.path())) { "← " (Section::Requests.name(visit)) } }
        h1 { (title) }
        (what(visit, &record, operation, entry.as_ref()))
        @if let Some(explanation) = entry.as_ref().and_then(|entry| entry.explanation.as_ref()) {
            (doctor::explained(visit, explanation))
        }
        (sent(visit, &record))
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
                        span lang="zh-CN" { (operation.title) }
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
fn pages(visit: &Visit<'_>, links: &[&str]) -> Markup {
    html! {
        @for (place, link) in links.iter().enumerate() {
            " " a rel="noreferrer" href=(link) {
                @if place == 0 { (visit.say("official page", "官方文档")) } @else { (place + 1) }
            }
        }
    }
}

fn sent(visit: &Visit<'_>, record: &RequestRecord) -> Markup {
    html! {
        section.card {
            h2 { (visit.say("What came", "收到的请求")) }
            (headers(visit, &record.headers))
            h3 { (visit.say("Body", "请求体")) " " span.quiet { (record.body_length) " B" } }
            @if record.body.is_empty() {
                p.quiet { (visit.say("none", "无")) }
            } @else {
                (text(visit, &record.body))
                @if record.body.len() < record.body_length {
                    p.note { (visit.say("Only its beginning is kept.", "仅保留开头部分。")) }
                }
            }
        }
    }
}

/// Headers by name.
pub(super) fn headers(visit: &Visit<'_>, headers: &[(String, String)]) -> Markup {
    html! {
        details.headers open {
            summary { (visit.say("Headers", "请求头")) " " span.quiet { (headers.len()) } }
            dl.headers {
                @for (name, value) in headers { div { dt { code { (name) } } dd { (value) } } }
            }
        }
    }
}

/// A body: JSON is set out, and stands as it came below.
pub(super) fn text(visit: &Visit<'_>, body: &str) -> Markup {
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
