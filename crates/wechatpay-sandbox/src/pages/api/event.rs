//! Notifications: what WeChat Pay sends to a merchant.

use maud::{Markup, html};
use wechatpay_spec::{Event, Version, events};

use super::{
    catalog::{back, by_field, more},
    fields::{self, Side},
    route::{EVENTS, event_path, word},
    search::{Hit, MOST},
    view,
};
use crate::pages::{
    console::{View, official_pages},
    visit::Visit,
};

pub(super) fn all(visit: &Visit<'_>) -> View {
    let title = visit.say("Notifications", "回调通知");
    let of = |version| events().filter(move |event| event.version == version).map(|found| Hit { found, field: None });
    let (v3, v2): (Vec<_>, Vec<_>) = (of(Version::V3).collect(), of(Version::V2).collect());
    let body = html! {
        (back(visit))
        h1 { (title) }
        (list(visit, &v3))
        h2 { "APIv2" }
        (list(visit, &v2))
    };
    view(title, body)
}

pub(super) fn list(visit: &Visit<'_>, hits: &[Hit<&'static Event>]) -> Markup {
    let most = if hits.iter().any(|hit| hit.field.is_some()) { MOST } else { usize::MAX };
    html! {
        ul.operations {
            @for hit in hits.iter().take(most) {
                li {
                    a href=(visit.link(&event_path(hit.found))) { code { (hit.found.event_type) } }
                    span.title {
                        span lang="zh-CN" { (hit.found.title) }
                        @if hit.found.version == Version::V2 { " " span.pill { (word(hit.found.version)) } }
                        (by_field(hit.field))
                    }
                }
            }
        }
        (more(visit, hits.len(), most))
    }
}

pub(super) fn one(visit: &Visit<'_>, event: &'static Event) -> View {
    let body = html! {
        p.back { a href=(visit.link(EVENTS)) { "← " (visit.say("All notifications", "全部通知")) } }
        h1 lang="zh-CN" { (event.title) }
        section.card {
            p.line { code.url { (event.event_type) } }
            @if !event.note.is_empty() { (fields::note(event.note)) }
            dl.facts {
                @if !event.links.is_empty() {
                    div { dt { (visit.say("Documentation", "文档")) } dd { (official_pages(visit, event.links)) } }
                }
                @if let Some(original) = event.original_type { div { dt { code { "original_type" } } dd { code { (original) } } } }
                @if !event.sent_to.is_empty() { div { dt { (visit.say("Sent to", "发送至")) } dd { (event.sent_to) } } }
                @if !event.retries.is_empty() {
                    div { dt { (visit.say("Tried again after", "重试间隔")) } dd { (retries(event.retries)) } }
                }
            }
        }
        section.card {
            h2 { @if event.version == Version::V2 { (visit.say("What the body holds", "报文内容")) }
                @else { (visit.say("What the decrypted resource holds", "解密后的资源对象")) } }
            (fields::table(visit, visit.say("Fields of the content", "内容字段"), Side::Answer, event.resource))
        }
    };
    view(event.event_type, body)
}

/// `15s 15s 30s 3m 10m`
fn retries(seconds: &[u32]) -> String {
    let gap = |seconds: &u32| match seconds {
        seconds if seconds % 3600 == 0 && *seconds > 0 => format!("{}h", seconds / 3600),
        seconds if seconds % 60 == 0 && *seconds > 0 => format!("{}m", seconds / 60),
        seconds => format!("{seconds}s"),
    };
    seconds.iter().map(gap).collect::<Vec<_>>().join(" ")
}
