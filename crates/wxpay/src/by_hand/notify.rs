//! `wxpay notify`

use serde_json::{Value, json};

use super::{answer, control, items};
use crate::{
    Ended,
    cli::{NotifyAct, NotifyOptions},
    control::Control,
    exit::Failure,
    screen::{bad, bold, dim, good, line, safe},
    table::{Table, cell, fields},
    world_time,
};

const PATH: &str = "/sandbox/notifications";

pub(crate) async fn run(options: &NotifyOptions, as_json: bool) -> Ended {
    let control = control(&options.caller)?;
    match &options.act {
        NotifyAct::Ls { event } => {
            let mut all = control.list(PATH, "notifications").await?;
            if let Some(Value::Array(all)) = all.get_mut("notifications").filter(|_| !event.is_empty()) {
                all.retain(|notification| event.contains(&cell(notification, "event_type")));
            }
            answer(&all, as_json, list)
        }
        NotifyAct::Show { number } => answer(&control.get(&format!("{PATH}/{number}")).await?, as_json, show),
        NotifyAct::Resend { since: Some(since), event, .. } => {
            answer(&resend_since(&control, since, event).await?, as_json, resent)
        }
        NotifyAct::Resend { numbers, to, .. } => {
            let elsewhere = to.as_ref().map_or_else(|| json!({}), |url| json!({ "url": url }));
            answer(&resend(&control, numbers, &elsewhere).await?, as_json, resent)
        }
    }
}

async fn resend(control: &Control, numbers: &[u64], elsewhere: &Value) -> Result<Value, Failure> {
    for number in numbers {
        control.post(&format!("{PATH}/{number}/resend"), elsewhere).await?;
    }
    Ok(json!({ "resent": numbers }))
}

async fn resend_since(control: &Control, since: &str, events: &[String]) -> Result<Value, Failure> {
    let now = cell(&control.get("/sandbox/clock").await?, "now");
    let since = world_time::before(&now, since)?;
    if events.is_empty() {
        return control.post(&format!("{PATH}/resend"), &json!({ "since": since })).await;
    }
    let all = control.list(PATH, "notifications").await?;
    let wanted = items(&all, "notifications").iter().filter(|notification| {
        events.contains(&cell(notification, "event_type")) && world_time::is_since(&cell(notification, "at"), &since)
    });
    let numbers: Vec<u64> = wanted.filter_map(|notification| notification.get("number")?.as_u64()).collect();
    resend(control, &numbers, &json!({})).await
}

fn resent(answer: &Value) -> std::io::Result<()> {
    let numbers: Vec<String> = items(answer, "resent").iter().map(ToString::to_string).collect();
    match numbers.as_slice() {
        [] => line(dim("there is nothing to send again")),
        [only] => line(format!("sent again: {only}; `wxpay notify show {only}` tells what became of it")),
        [..] => line(format!("sent again: {}; `wxpay notify ls` tells what became of them", numbers.join(", "))),
    }
}

fn list(answer: &Value) -> std::io::Result<()> {
    let mut table = Table::new(&["number", "at", "event", "merchant", "state", "attempts", "url"]);
    for one in items(answer, "notifications") {
        let of = |field: &str| cell(one, field);
        let attempts = items(one, "attempts").last().map(|last| cell(last, "number")).unwrap_or_default();
        table.row([of("number"), of("at"), of("event_type"), of("mchid"), of("state"), attempts, of("url")]);
    }
    table.show("no notifications yet")
}

fn show(one: &Value) -> std::io::Result<()> {
    let of = |field: &str| safe(&cell(one, field));
    line(format!("{}  {}", bold(format!("#{} {}", of("number"), of("event_type"))), state(one)))?;
    fields(one, &["number", "event_type", "state", "payload", "attempts"])?;
    line(format!("\n{}", bold("content")))?;
    fields(one.get("payload").unwrap_or(&Value::Null), &[])?;
    items(one, "attempts").iter().try_for_each(attempt)
}

fn attempt(attempt: &Value) -> std::io::Result<()> {
    let of = |field: &str| safe(&cell(attempt, field));
    let mut words = vec![bold(format!("attempt {}", of("number"))), of("at"), state(attempt)];
    words.extend(["disturbance", "reason"].map(of).into_iter().filter(|text| !text.is_empty()));
    line(format!("\n{}", words.join("  ")))?;
    if let Some(target) = attempt.get("target").and_then(Value::as_str) {
        line(format!("{} {}", dim("to"), safe(target)))?;
    }
    if let Some(status) = attempt.get("reply_status") {
        let body = of("reply_body");
        line(format!("{} {status} {body}", dim("replied")).trim_end())?;
    }
    Ok(())
}

fn state(of: &Value) -> String {
    let state = safe(&cell(of, "state"));
    match state.as_str() {
        "accepted" => good(state),
        "rejected" | "failed" | "not_sent" => bad(state),
        _ => dim(state),
    }
}
