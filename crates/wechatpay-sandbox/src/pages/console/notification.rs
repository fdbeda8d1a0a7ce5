//! A notification with every attempt: what went out, what came back, how to send it again.

use jiff::Timestamp;
use maud::{Markup, html};

use super::{
    curl,
    frame::{Section, View, time},
    notifications::state,
    request::{headers, text},
    retries, route,
};
use crate::{
    control_error::ControlError,
    delivery::{Attempt, Delivery},
    forge::Expected,
    pages::{form::Form, shell, visit::Visit},
};

/// Sends it again; gives the path to go on at.
pub(super) fn act(visit: &Visit<'_>, number: u64, form: &Form) -> Result<String, ControlError> {
    match form.value("url") {
        Some(url) => visit.world.resend_to(number, url)?,
        None => visit.world.resend(number)?,
    }
    Ok(route::notification(number))
}

pub(super) fn view(visit: &Visit<'_>, number: u64) -> Option<View> {
    let (delivery, notice, now) = {
        let tenant = visit.cell.lock();
        let delivery = tenant.deliveries.get(number)?.clone();
        (delivery, tenant.ledger.state.notices.get(&number).cloned(), tenant.now(Timestamp::now()))
    };
    let title = format!("{} {number}: {}", visit.say("Notification", "通知"), delivery.event_type);
    let body = html! {
        p.back { a href=(visit.link(Section::Notifications.path())) { "← " (Section::Notifications.name(visit)) } }
        h1 { (title) }
        div #delivery data-live {
            (what(visit, &delivery))
            @if let Some(notice) = &notice {
                section.card {
                    h2 { (visit.say("Attempts on the world's clock", "重试时间线（环境时钟）")) }
                    (retries::picture(visit, notice, &delivery.attempts, now))
                }
            }
        }
        (resend(visit, &delivery))
        section #attempts data-live {
            h2 { (visit.say("Attempts, newest first", "尝试记录（最新在前）")) }
            @if delivery.attempts.is_empty() {
                p.none { (visit.say("None yet, or none that is known after a restart.", "尚无尝试，或重启后不再保留。")) }
            }
            @for (place, made) in delivery.attempts.iter().rev().enumerate() {
                (attempt(visit, &delivery, made, place == 0))
            }
        }
        section.card {
            h2 { (visit.say("What is encrypted", "加密前的内容")) }
            pre tabindex="0" { code { (format!("{:#}", delivery.payload)) } }
        }
    };
    Some(View::new(Section::Notifications, title, body))
}

fn what(visit: &Visit<'_>, delivery: &Delivery) -> Markup {
    html! {
        section.card {
            p.verdict { (state(visit, delivery.state)) " "
                @if let Some(reason) = delivery.reason() { (reason) }
            }
            dl.facts {
                div { dt { (visit.say("To", "通知地址")) } dd { code { (delivery.url) } } }
                div { dt { (visit.say("Merchant", "商户")) } dd { code { (delivery.mchid) } } }
                div { dt { (visit.say("Id", "通知ID")) } dd { code { (delivery.event_id) } } }
                div { dt { (visit.say("Queued", "产生时间")) } dd { (time(&delivery.at)) } }
                @if let Some(next) = &delivery.next_time {
                    div { dt { (visit.say("Next attempt", "下次尝试")) } dd { (time(next))
                        " · " a href=(visit.link("/clock")) { (visit.say("move the clock on", "推进时钟")) } } }
                }
            }
        }
    }
}

fn resend(visit: &Visit<'_>, delivery: &Delivery) -> Markup {
    html! {
        form.card.act method="post" action=(visit.link(&route::notification(delivery.number))) {
            (shell::token(visit))
            h2 { (visit.say("Send it again", "重新发送")) }
            label { (visit.say("Another URL (optional)", "其他地址（可选）"))
                input type="url" name="url" maxlength="256" placeholder=(delivery.url) autocomplete="off" value=(visit.typed(&[]).text("url", "")); }
            button.primary { (visit.say("Resend now", "立即重发")) }
            p.note { (visit.say(
                "At once, with the same id and a new time, nonce and signature, whatever became of it.",
                "立即发送：通知ID不变，时间戳、随机串与签名更新，与当前状态无关。")) }
        }
    }
}

fn attempt(visit: &Visit<'_>, delivery: &Delivery, made: &Attempt, open: bool) -> Markup {
    let id = format!("a{}", made.number);
    html! {
        details.card.attempt id=(id) open[open] {
            summary {
                strong { "#" (made.number) } " " (state(visit, made.state)) " "
                @if let Some(status) = made.reply_status { code { (status) } " " }
                (time(&made.at))
            }
            @if let Some(reason) = &made.reason { p.verdict { (reason) } }
            dl.facts {
                @if let Some(target) = &made.target { div { dt { (visit.say("Went to", "实际发往")) } dd { code { (target) } } } }
                @if let Some(disturbance) = made.disturbance {
                    div { dt { (visit.say("Chaos", "混沌")) } dd { code { (format!("{disturbance:?}")) } } }
                }
                @if let Some(expected) = made.expected {
                    div { dt { (visit.say("The receiver must", "接收方应当")) } dd { (expects(visit, expected)) } }
                }
            }
            @if made.request_headers.is_empty() && made.request_body.is_empty() {
                p.quiet { (visit.say("Nothing went out.", "没有发出任何内容。")) }
            } @else {
                h3 { (visit.say("Request", "请求")) }
                (headers(visit, &made.request_headers))
                (text(visit, &made.request_body))
                h3 { (visit.say("Reply", "应答")) }
                (reply(visit, made))
                (copy(visit, &id, &curl::command(
                    "POST", made.target.as_deref().unwrap_or(&delivery.url), &made.request_headers, &made.request_body)))
            }
        }
    }
}

fn reply(visit: &Visit<'_>, made: &Attempt) -> Markup {
    html! {
        @match (made.reply_status, made.reply_body.as_deref().filter(|body| !body.is_empty())) {
            (Some(status), body) => {
                p { code { "HTTP " (status) } @if body.is_none() { " " span.quiet { (visit.say("without a body", "无应答体")) } } }
                @if let Some(body) = body { pre tabindex="0" { code { (body) } } }
            }
            (None, _) => p.quiet { (visit.say("none came", "无应答")) },
        }
    }
}

fn expects(visit: &Visit<'_>, expected: Expected) -> &'static str {
    match expected {
        Expected::Accept => visit.say("accept it", "接收"),
        Expected::AcceptOne => visit.say("accept one of the copies", "接收其中一份"),
        Expected::Refuse => visit.say("refuse it", "拒绝"),
    }
}

/// A text to be copied: it can be selected without a script, and with one there is a button.
pub(super) fn copy(visit: &Visit<'_>, id: &str, text: &str) -> Markup {
    let id = format!("{id}-copy");
    html! {
        details.copy {
            summary { (visit.say("As curl", "复制为 curl")) }
            textarea id=(id) readonly rows="6" spellcheck="false" aria-label="curl" { (text) }
            button type="button" data-copy=(id) data-copied=(visit.say("copied", "已复制")) hidden { (visit.say("Copy", "复制")) }
        }
    }
}
