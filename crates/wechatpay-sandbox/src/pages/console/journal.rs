//! The journal: everything that happened, in words.

use maud::{Markup, html};

use super::{
    frame::{Section, View, time},
    list::{self, Asked},
    requests::status,
    route,
};
use crate::{
    journal::{Entry, Event},
    pages::visit::Visit,
};

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Journal.name(visit);
    let asked = Asked::of(visit);
    let kinds = EVENTS.map(|event| (word(event), name(visit, event)));
    let (entries, last) = {
        let tenant = visit.cell.lock();
        let wanted = |entry: &&Entry| {
            asked.before.is_none_or(|before| entry.number < before)
                && (asked.kind.is_empty() || word(entry.event) == asked.kind)
                && asked.finds(texts(entry))
        };
        let newest = tenant.journal.since(0).rev();
        list::page(newest.filter(wanted).map(|entry| (entry.number, entry.clone())))
    };
    let body = html! {
        h1 { (title) }
        (asked.form(visit, Section::Journal, &kinds))
        div #rows data-live {
            @if entries.is_empty() {
                (asked.none(visit, visit.say("Nothing has happened in this world yet.", "此环境中尚未发生任何事件。")))
            } @else {
                (happened(visit, &entries))
            }
            (asked.pages(visit, Section::Journal, last))
        }
    };
    View::new(Section::Journal, title, body)
}

/// Entries as a list, in the order in which they come.
pub(super) fn happened(visit: &Visit<'_>, entries: &[Entry]) -> Markup {
    html! {
        ol.happened {
            @for entry in entries {
                li id=(format!("e{}", entry.number)) {
                    span.kind.(word(entry.event)) { (name(visit, entry.event)) }
                    div.what { (said(visit, entry)) }
                    span.when { (time(&entry.at)) }
                }
            }
        }
    }
}

fn said(visit: &Visit<'_>, entry: &Entry) -> Markup {
    html! {
        @if let (Some(method), Some(path)) = (&entry.method, &entry.path) {
            a href=(visit.link(&route::request(entry.number))) { span.method { (method) } " " (path) }
            " " @if let Some(answered) = entry.status { (status(answered)) " " }
            @if let Some(code) = entry.code { code { (code) } " " (entry.text) }
        } @else if let Some(number) = entry.notification {
            a href=(visit.link(&route::notification(number))) { "#" (number) } " " (entry.text)
        } @else {
            (entry.text)
        }
    }
}

fn texts(entry: &Entry) -> [&str; 5] {
    [
        &entry.text,
        entry.path.as_deref().unwrap_or_default(),
        entry.mchid.as_deref().unwrap_or_default(),
        entry.request_id.as_deref().unwrap_or_default(),
        entry.code.unwrap_or_default(),
    ]
}

const EVENTS: [Event; 8] = [
    Event::Request,
    Event::Note,
    Event::Provisioned,
    Event::Session,
    Event::Contract,
    Event::Order,
    Event::Notification,
    Event::Control,
];

fn word(event: Event) -> &'static str {
    match event {
        Event::Request => "request",
        Event::Note => "note",
        Event::Provisioned => "provisioned",
        Event::Session => "session",
        Event::Contract => "contract",
        Event::Order => "order",
        Event::Notification => "notification",
        Event::Control => "control",
    }
}

fn name(visit: &Visit<'_>, event: Event) -> &'static str {
    match event {
        Event::Request => visit.say("request", "请求"),
        Event::Note => visit.say("note", "提示"),
        Event::Provisioned => visit.say("new", "新增"),
        Event::Session => visit.say("session", "会话"),
        Event::Contract => visit.say("contract", "协议"),
        Event::Order => visit.say("order", "订单"),
        Event::Notification => visit.say("notification", "通知"),
        Event::Control => visit.say("control", "控制"),
    }
}
