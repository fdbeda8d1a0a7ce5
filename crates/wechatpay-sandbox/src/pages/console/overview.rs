//! The first page: what this is, what to do next, what has happened so far.

use maud::{Markup, html};

use super::{
    call,
    frame::{Section, View},
    journal::happened,
    route,
    step::{self, Progress},
};
use crate::{
    control_error::ControlError,
    delivery::DeliveryState,
    journal::Entry,
    pages::{form::Form, visit::Visit},
};

/// So many entries of the journal are shown.
const NEWEST: usize = 12;

struct Counts {
    requests: usize,
    refused: usize,
    notifications: usize,
    waiting: usize,
    sessions: usize,
    contracts: usize,
    orders: usize,
}

pub(super) fn act(visit: &Visit<'_>, form: &Form) -> Result<String, ControlError> {
    match form.value("do") {
        Some("call") => call::make(visit).map(route::request),
        _ => Err(ControlError::bad("the form does not say what to do")),
    }
}

pub(super) fn view(visit: &Visit<'_>) -> View {
    let (counts, entries, progress) = {
        let tenant = visit.cell.lock();
        let state = &tenant.ledger.state;
        let requests = || tenant.requests.since(0);
        let deliveries = || tenant.deliveries.entries();
        let waits = |state| !matches!(state, DeliveryState::Accepted | DeliveryState::NotSent);
        let counts = Counts {
            requests: requests().count(),
            refused: requests().filter(|kept| kept.status >= 400).count(),
            notifications: deliveries().count(),
            waiting: deliveries().filter(|delivery| waits(delivery.state)).count(),
            sessions: state.sessions.len(),
            contracts: state.contracts.len(),
            orders: state.orders.len(),
        };
        let entries: Vec<Entry> = tenant.journal.since(0).rev().take(NEWEST).cloned().collect();
        (counts, entries, Progress::of(&tenant))
    };
    let title = visit.say("Sandbox console", "沙箱控制台");
    let body = html! {
        h1 { (title) }
        (address(visit))
        div #progress data-live {
            (tiles(visit, &counts))
            @if !progress.is_done() {
                section.card {
                    h2 { (visit.say("Next step", "下一步")) }
                    (step::steps(visit, &progress))
                }
            }
        }
        section.card {
            h2 { (visit.say("What has happened", "最近发生")) }
            div #happened data-live {
                @if entries.is_empty() {
                    p.none { (visit.say("No request yet.", "尚无请求。")) }
                } @else {
                    (happened(visit, &entries))
                    p { a href=(visit.link(Section::Journal.path())) { (visit.say("the whole journal", "全部日志")) } }
                }
            }
        }
    };
    View::new(Section::Overview, title, body)
}

fn address(visit: &Visit<'_>) -> Markup {
    html! {
        p.address {
            (visit.say("Call ", "请将 ")) code { "https://api.mch.weixin.qq.com" } (visit.say(" at ", " 替换为 "))
            code #base { (visit.url) } " "
            button type="button" data-copy="base" data-copied=(visit.say("copied", "已复制")) hidden { (visit.say("Copy", "复制")) }
            @if let Some(https) = visit.shared.https_url() {
                " · HTTPS " code { (https) } " · " code { "HTTPS_PROXY=" (visit.url) }
                " · " a href="/sandbox/ca.pem" { (visit.say("CA to trust", "CA 证书")) }
            }
        }
    }
}

fn tiles(visit: &Visit<'_>, counts: &Counts) -> Markup {
    let tile = |path: &str, name: &str, count: usize, more: Option<String>| {
        html! {
            a.tile href=(visit.link(path)) {
                span.count { (count) } span.name { (name) }
                @if let Some(more) = more { span.more { (more) } }
            }
        }
    };
    let some = |count: usize, word: &str| (count > 0).then(|| format!("{count} {word}"));
    html! {
        div.tiles {
            (tile("/requests", visit.say("requests", "请求"), counts.requests, some(counts.refused, visit.say("refused", "被拒绝"))))
            (tile("/notifications", visit.say("notifications", "通知"), counts.notifications,
                some(counts.waiting, visit.say("not accepted", "未被接收"))))
            (tile("/sessions", visit.say("sessions", "签约会话"), counts.sessions, None))
            (tile("/contracts", visit.say("contracts", "协议"), counts.contracts, None))
            (tile("/orders", visit.say("orders", "订单"), counts.orders, None))
        }
    }
}
