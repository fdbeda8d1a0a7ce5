//! The world's clock: stopped, set, moved on, with what happened on the way and what is due next.

use jiff::Timestamp;
use maud::{Markup, html};

use super::{
    frame::{Section, View, readable, time},
    journal::happened,
    route,
};
use crate::{
    clock::beijing,
    control_error::ControlError,
    engine::{agenda::Due, due, state::Ledger},
    journal::Entry,
    pages::{form::Form, shell, visit::Visit},
};

pub(super) const PATH: &str = "/clock";
/// So much of what is due is shown.
const AHEAD: usize = 20;
/// So much of what happened on the way is shown.
const SHOWN: usize = 200;
/// Spans that have a button of their own.
const SPANS: [(&str, &str, &str); 6] = [
    ("15s", "15 s", "15 秒"),
    ("1m", "1 min", "1 分钟"),
    ("1h", "1 h", "1 小时"),
    ("1d", "1 day", "1 天"),
    ("1mo", "1 month", "1 个月"),
    ("1y", "1 year", "1 年"),
];

/// Stops, sets, or frees the clock; gives the path to go on at.
pub(super) fn act(visit: &Visit<'_>, form: &Form) -> Result<String, ControlError> {
    let frozen = visit.world.time().frozen;
    match form.value("do") {
        Some("freeze") => visit.world.turn_clock(None, true),
        Some("run") => visit.world.turn_clock(None, false),
        Some("wall") => visit.world.reset_clock(),
        Some("set") => visit.world.turn_clock(Some(&instant(form, "now")?), frozen),
        Some(_) => Err(ControlError::bad("time is moved on over TCP: this call waits for notifications")),
        None => Err(ControlError::bad("the form does not say what to do")),
    }?;
    Ok(PATH.to_owned())
}

/// The same, and moves time on, too: it waits until all that falls due has happened.
pub(super) async fn move_on(visit: &Visit<'_>, form: &Form) -> Result<String, ControlError> {
    let since = visit.cell.lock().journal.written();
    match form.value("do") {
        Some("next") => visit.world.advance_to_next().await,
        Some("to") => visit.world.advance_to(&instant(form, "to")?).await,
        Some("by") => {
            let span = form.value("by").ok_or_else(|| ControlError::bad("the span is empty"))?;
            visit.world.advance(span).await
        }
        _ => return act(visit, form),
    }?;
    Ok(format!("{PATH}?since={since}"))
}

/// A time as a person types it: without an offset it is Beijing's, as all times of the console are.
fn instant(form: &Form, field: &str) -> Result<String, ControlError> {
    let text = form.value(field).ok_or_else(|| ControlError::bad("the time is empty"))?.replacen(' ', "T", 1);
    if text.parse::<Timestamp>().is_ok() {
        return Ok(text);
    }
    let civil: jiff::civil::DateTime = text.parse().map_err(|_| {
        ControlError::bad("the time must be like 2019-11-20 10:00:00, in Beijing, or RFC 3339 with an offset")
    })?;
    Ok(format!("{civil}+08:00"))
}

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Clock.name(visit);
    let clock = visit.world.time();
    let since: Option<u64> = visit.parameter("since").and_then(|number| number.parse().ok());
    let body = html! {
        h1 { (title) }
        @if let Some(since) = since { (way(visit, since)) }
        section.card {
            p #time data-live {
                strong.big { (readable(&visit.world.time().now)) } " "
                @if clock.frozen { span.pill.warn { (visit.say("frozen", "已冻结")) } }
                @else { span.pill.good { (visit.say("running", "运行中")) } }
                br;
                span.quiet { (visit.say("Beijing time. The wall clock, by which signatures are judged, shows ",
                    "北京时间。签名以真实时钟为准，当前为 ")) (readable(&clock.wall)) }
            }
            (turn(visit, &clock.now, clock.frozen))
        }
        (forward(visit, &clock.now))
        section.card {
            h2 { (visit.say("What falls due next", "即将到期")) }
            div #due data-live { (ahead(visit)) }
        }
    };
    View::new(Section::Clock, title, body)
}

fn turn(visit: &Visit<'_>, now: &str, frozen: bool) -> Markup {
    html! {
        form.turn method="post" action=(visit.link(PATH)) {
            (shell::token(visit))
            @if frozen { button name="do" value="run" { (visit.say("Let it run", "继续运行")) } }
            @else { button name="do" value="freeze" { (visit.say("Freeze", "冻结")) } }
            button name="do" value="wall" { (visit.say("Back to the wall clock", "恢复真实时间")) }
        }
        form.turn method="post" action=(visit.link(PATH)) {
            (shell::token(visit))
            label { (visit.say("Set it, even back", "设置时间（可回退）"))
                input type="text" name="now" value=(visit.typed(&[("do", "set")]).text("now", &readable(now))) autocomplete="off"; }
            button name="do" value="set" { (visit.say("Set", "设置")) }
        }
    }
}

fn forward(visit: &Visit<'_>, now: &str) -> Markup {
    html! {
        section.card {
            h2 { (visit.say("Move time on", "推进时间")) }
            p.note { (visit.say(
                "All that falls due on the way happens, each at its own time: settlements, ends of contracts, notifications and their repeats.",
                "途中到期的事项均按各自时间发生：扣款结果、协议到期、通知及其重试。")) }
            form.turn method="post" action=(visit.link(PATH)) {
                (shell::token(visit))
                button.primary name="do" value="next" { (visit.say("To what is due next", "至下一到期")) }
            }
            div.spans {
                @for (span, english, chinese) in SPANS {
                    form method="post" action=(visit.link(PATH)) {
                        (shell::token(visit))
                        input type="hidden" name="by" value=(span);
                        button name="do" value="by" { "+ " (visit.say(english, chinese)) }
                    }
                }
            }
            form.turn method="post" action=(visit.link(PATH)) {
                (shell::token(visit))
                label { (visit.say("By a span", "推进时长"))
                    input type="text" name="by" placeholder="30d, 1h 30m, P1M" autocomplete="off" value=(visit.typed(&[("do", "by")]).text("by", "")); }
                button name="do" value="by" { (visit.say("Move on", "推进")) }
            }
            form.turn method="post" action=(visit.link(PATH)) {
                (shell::token(visit))
                label { (visit.say("To a time", "推进至"))
                    input type="text" name="to" value=(visit.typed(&[("do", "to")]).text("to", &readable(now))) autocomplete="off"; }
                button name="do" value="to" { (visit.say("Move on", "推进")) }
            }
        }
    }
}

/// What an advance brought.
fn way(visit: &Visit<'_>, since: u64) -> Markup {
    let (entries, more): (Vec<Entry>, bool) = {
        let tenant = visit.cell.lock();
        let mut behind = tenant.journal.since(since);
        let entries = behind.by_ref().take(SHOWN).cloned().collect();
        (entries, behind.next().is_some())
    };
    html! {
        section.card.way {
            h2 { (visit.say("What happened on the way", "途中发生")) }
            (happened(visit, &entries))
            @if more { p.note { (visit.say("… and more, which the journal has.", "…… 其余见日志。")) } }
        }
    }
}

fn ahead(visit: &Visit<'_>) -> Markup {
    let tenant = visit.cell.lock();
    let ledger = &tenant.ledger;
    let entries = ledger.agenda.entries().filter(|(at, due)| !due::is_moot(ledger, *due, *at));
    let rows: Vec<(Timestamp, Markup)> =
        entries.take(AHEAD).map(|(at, due)| (at, described(visit, ledger, due))).collect();
    drop(tenant);
    html! {
        @if rows.is_empty() {
            p.none { (visit.say("Nothing is due in this world.", "此环境中没有待到期事项。")) }
        } @else {
            ol.happened.due {
                @for (at, what) in rows { li { div.what { (what) } span.when { (time(&beijing(at))) } } }
            }
        }
    }
}

fn described(visit: &Visit<'_>, ledger: &Ledger, due: Due) -> Markup {
    let contract = |index, what: &str| {
        let id = ledger.deed(index).map(|deed| deed.contract.id.clone()).unwrap_or_default();
        html! { (what) " " a href=(visit.link(&route::contract(&id))) { (id) } }
    };
    let order = |index, what: &str| match ledger.order_at(index) {
        Some(order) => html! {
        (what) " " a href=(visit.link(&route::order(order.owner(), &order.out_trade_no))) { (order.out_trade_no) } },
        None => html! { (what) },
    };
    match due {
        Due::Expiry { contract: index } => contract(index, visit.say("A contract expires:", "协议到期：")),
        Due::PeriodEnd { contract: index, .. } => {
            contract(index, visit.say("A period of deduction is over:", "扣费周期结束："))
        }
        Due::PendingEnd { contract: index } => {
            contract(index, visit.say("The payer's wish to end becomes final:", "用户解约生效："))
        }
        Due::Settlement { order: index } => order(index, visit.say("An order is decided:", "订单出结果：")),
        Due::RefundEnd { order: index, .. } => order(index, visit.say("A refund is decided:", "退款出结果：")),
        Due::Attempt { notice } => html! {
            (visit.say("An attempt to deliver:", "发送通知："))  " "
            a href=(visit.link(&route::notification(notice))) {
                (ledger.state.notices.get(&notice).map_or("", |notice| &*notice.event_type)) " #" (notice) }
        },
    }
}
