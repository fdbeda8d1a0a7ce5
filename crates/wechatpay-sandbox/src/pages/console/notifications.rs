//! The notifications, newest first.

use maud::{Markup, html};

use super::{
    frame::{Section, View, time},
    list::{self, Asked},
    route,
};
use crate::{
    delivery::{Delivery, DeliveryState},
    pages::visit::Visit,
};

/// A notification without its attempts.
struct Row {
    number: u64,
    at: String,
    event_type: String,
    url: String,
    mchid: String,
    state: DeliveryState,
    attempts: usize,
    next: Option<String>,
    reason: Option<String>,
}

impl Row {
    fn of(delivery: &Delivery) -> Self {
        Self {
            number: delivery.number,
            at: delivery.at.clone(),
            event_type: delivery.event_type.clone(),
            url: delivery.url.clone(),
            mchid: delivery.mchid.clone(),
            state: delivery.state,
            attempts: delivery.attempts.len(),
            next: delivery.next_time.clone(),
            reason: delivery.reason().map(str::to_owned),
        }
    }
}

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Notifications.name(visit);
    let asked = Asked::of(visit);
    let kinds = STATES.map(|state| (word(state), name(visit, state)));
    let (rows, last) = {
        let tenant = visit.cell.lock();
        let wanted = |delivery: &&Delivery| {
            asked.reaches(delivery.number)
                && (asked.kind.is_empty() || word(delivery.state) == asked.kind)
                && asked.finds([
                    delivery.event_type.as_str(),
                    &delivery.url,
                    &delivery.event_id,
                    &delivery.mchid,
                    delivery.reason().unwrap_or_default(),
                ])
        };
        let newest = tenant.deliveries.entries().rev().filter(wanted);
        list::page(newest.map(|delivery| (delivery.number, Row::of(delivery))))
    };
    let body = html! {
        h1 { (title) }
        (asked.form(visit, Section::Notifications, &kinds))
        div #rows data-live {
            @if rows.is_empty() {
                (asked.none(visit, visit.say(
                    "No notification yet: one is queued when a payer signs, pays or ends a contract.",
                    "尚无通知：用户签约、支付或解约后会产生通知。")))
            } @else {
                (table(visit, &rows))
            }
            (asked.pages(visit, Section::Notifications, last))
        }
    };
    View::new(Section::Notifications, title, body)
}

fn table(visit: &Visit<'_>, rows: &[Row]) -> Markup {
    html! {
        table.rows {
            thead { tr {
                th scope="col" { (visit.say("State", "状态")) }
                th scope="col" { (visit.say("Notification", "通知")) }
                th.minor scope="col" { (visit.say("Merchant", "商户")) }
                th.side scope="col" { (visit.say("Queued", "产生时间")) }
            } }
            tbody {
                @for row in rows {
                    tr id=(format!("n{}", row.number)) {
                        td { (state(visit, row.state)) }
                        td {
                            a.main href=(visit.link(&route::notification(row.number))) { (row.event_type) }
                            div.quiet {
                                (row.url) " · " (row.attempts) " " (visit.say("attempt(s)", "次尝试"))
                                @if let Some(next) = &row.next { " · " (visit.say("next", "下次")) " " (time(next)) }
                                @if let Some(reason) = &row.reason { " · " (reason) }
                            }
                        }
                        td.minor { code { (row.mchid) } }
                        td.side { (time(&row.at)) }
                    }
                }
            }
        }
    }
}

const STATES: [DeliveryState; 5] = [
    DeliveryState::Queued,
    DeliveryState::Accepted,
    DeliveryState::Rejected,
    DeliveryState::Failed,
    DeliveryState::NotSent,
];

fn word(state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Queued => "queued",
        DeliveryState::Accepted => "accepted",
        DeliveryState::Rejected => "rejected",
        DeliveryState::Failed => "failed",
        DeliveryState::NotSent => "not_sent",
    }
}

fn name(visit: &Visit<'_>, state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Queued => visit.say("queued", "待发送"),
        DeliveryState::Accepted => visit.say("accepted", "已接收"),
        DeliveryState::Rejected => visit.say("rejected", "被拒收"),
        DeliveryState::Failed => visit.say("no answer", "无应答"),
        DeliveryState::NotSent => visit.say("not sent", "未发送"),
    }
}

/// The class that colours a state.
pub(super) fn look(state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Queued => "plain",
        DeliveryState::Accepted => "good",
        DeliveryState::Rejected | DeliveryState::Failed => "bad",
        DeliveryState::NotSent => "warn",
    }
}

pub(super) fn state(visit: &Visit<'_>, state: DeliveryState) -> Markup {
    html! { span.pill.(look(state)) { (name(visit, state)) } }
}
