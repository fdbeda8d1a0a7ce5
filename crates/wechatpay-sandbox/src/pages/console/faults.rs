//! What is made to go wrong: faults of answers, notification chaos, the other switches of a world, routes.

mod answers;
mod switches;

use maud::{Markup, html};

use super::frame::{Section, View};
use crate::{
    chaos::{ReceiverReport, ReceiverVerdict},
    control_error::ControlError,
    pages::{form::Form, shell, visit::Visit},
};

const PATH: &str = "/faults";

/// Changes a switch, a rule or a route; gives the path to go on at.
pub(super) fn act(visit: &Visit<'_>, form: &Form) -> Result<String, ControlError> {
    match form.value("do") {
        Some("fault") => drop(visit.world.add_fault(&answers::read(form)?)?),
        Some("remove") => visit.world.remove_fault(form.value("id").unwrap_or_default())?,
        Some("settings") => visit.world.change_settings(&switches::settings(form)?).map(|_| ())?,
        Some("chaos") => visit.world.change_settings(&switches::chaos(form)?).map(|_| ())?,
        Some("route") => {
            let host = form.value("host").ok_or_else(|| ControlError::bad("the host is empty"))?;
            let address = form.value("address").and_then(|address| address.parse().ok());
            let address = address.ok_or_else(|| ControlError::bad("the address must be like 127.0.0.1:8080"))?;
            visit.world.route(host, address)?;
        }
        Some("unroute") => visit.world.remove_route(form.value("host").unwrap_or_default())?,
        _ => return Err(ControlError::bad("the form does not say what to do")),
    }
    Ok(PATH.to_owned())
}

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Faults.name(visit);
    let settings = visit.world.settings();
    let body = html! {
        h1 { (title) }
        p.note { (visit.say(
            "All is off until it is switched on, and drawn from the world's seed: the same seed gives the same plan.",
            "默认全部关闭；由环境种子决定，相同种子产生相同计划。")) }
        (answers::card(visit))
        (switches::chaos_card(visit, &settings.chaos))
        (receivers(visit))
        (switches::settings_card(visit, &settings))
        (routes(visit))
    };
    View::new(Section::Faults, title, body)
}

fn receivers(visit: &Visit<'_>) -> Markup {
    let reports = visit.world.receivers();
    html! {
        section.card {
            h2 { (visit.say("How the receivers did", "接收方表现")) }
            div #receivers data-live {
                @if reports.is_empty() { p.quiet { (visit.say("No notification has been sent yet.", "尚未发送通知。")) } }
                @else {
                    ul.plain { @for report in &reports { li { (receiver(visit, report)) } } }
                }
            }
        }
    }
}

fn receiver(visit: &Visit<'_>, report: &ReceiverReport) -> Markup {
    let (look, verdict) = match report.verdict {
        ReceiverVerdict::Fine => ("good", visit.say("answers as it must", "表现正确")),
        ReceiverVerdict::AcceptsForged => ("bad", visit.say("accepts forged ones", "接收了伪造通知")),
        ReceiverVerdict::RefusesTrue => ("bad", visit.say("refuses true ones", "拒绝了真实通知")),
        ReceiverVerdict::Both => {
            ("bad", visit.say("accepts forged ones and refuses true ones", "接收伪造且拒绝真实通知"))
        }
    };
    html! {
        code { (report.url) } " " span.pill.(look) { (verdict) } " "
        span.quiet {
            @for row in &report.rows {
                (row.disturbance.map_or_else(|| "plain".to_owned(), |what| format!("{what:?}"))) ": "
                (row.sent) " " (visit.say("sent", "已发送")) ", " (row.wrong) " " (visit.say("answered wrongly", "应答有误")) ". "
            }
        }
    }
}

fn routes(visit: &Visit<'_>) -> Markup {
    let routes = visit.world.routes();
    let typed = visit.typed(&[("do", "route")]);
    html! {
        section.card {
            h2 { (visit.say("Routes of notifications", "通知路由")) }
            p.note { (visit.say("Notifications for a host go to an address instead, by plain HTTP.", "将发往某主机的通知以 HTTP 转发至指定地址。")) }
            @for (host, address) in &routes {
                form.turn method="post" action=(visit.link(PATH)) {
                    (shell::token(visit))
                    input type="hidden" name="host" value=(host);
                    span { code { (host) } " → " code { (address) } }
                    button name="do" value="unroute" { (visit.say("Take it away", "删除")) " " span.hidden { (host) } }
                }
            }
            form.turn method="post" action=(visit.link(PATH)) {
                (shell::token(visit))
                label { (visit.say("Host", "主机")) input type="text" name="host" required placeholder="yourapp.com" autocomplete="off"
                    value=(typed.text("host", "")); }
                label { (visit.say("Address", "地址")) input type="text" name="address" required placeholder="127.0.0.1:8080" autocomplete="off"
                    value=(typed.text("address", "")); }
                button name="do" value="route" { (visit.say("Add", "添加")) }
            }
        }
    }
}
