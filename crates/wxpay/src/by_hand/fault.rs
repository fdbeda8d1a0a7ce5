//! `wxpay fault`

use serde_json::{Map, Value, json};

use super::{answer, control, items};
use crate::{
    Ended,
    cli::{FaultAct, FaultOptions, NewFault},
    control::segment,
    exit::Failure,
    input,
    table::{Table, cell, fields},
};

const PATH: &str = "/sandbox/faults";

pub(crate) async fn run(options: &FaultOptions, as_json: bool) -> Ended {
    // A wrong rule is a matter of the command line: nobody need be asked.
    let rule = match &options.act {
        FaultAct::Add(new) => Some(rule(new)?),
        _ => None,
    };
    let control = control(&options.caller)?;
    match (&options.act, rule) {
        (FaultAct::Add(_), Some(rule)) => answer(&control.post(PATH, &rule).await?, as_json, |rule| fields(rule, &[])),
        (FaultAct::Rm { id: Some(id), .. }, _) => {
            answer(&control.delete(&format!("{PATH}/{}", segment(id))).await?, as_json, list)
        }
        (FaultAct::Rm { .. }, _) => answer(&control.delete(PATH).await?, as_json, list),
        (FaultAct::Plan { requests }, _) => {
            answer(&control.get(&format!("{PATH}/plan?requests={requests}")).await?, as_json, plan)
        }
        _ => answer(&control.get(PATH).await?, as_json, list),
    }
}

fn list(answer: &Value) -> std::io::Result<()> {
    let mut table = Table::new(&["id", "fault", "matches", "share", "times"]);
    for rule in items(answer, "faults") {
        table.row([cell(rule, "id"), what(rule), matches(rule), cell(rule, "share"), cell(rule, "times")]);
    }
    table.show("no faults: answers come as they should")
}

fn plan(answer: &Value) -> std::io::Result<()> {
    let mut table = Table::new(&["id", "fault", "seen", "struck", "will strike requests"]);
    for plan in items(answer, "plan") {
        let rule = plan.get("rule").unwrap_or(&Value::Null);
        let strike = |strike: &Value| match strike.get("delay_ms") {
            Some(delay) => format!("{} ({delay} ms)", cell(strike, "request")),
            None => cell(strike, "request"),
        };
        let strikes: Vec<String> = items(plan, "strikes").iter().map(strike).collect();
        table.row([cell(rule, "id"), what(rule), cell(plan, "seen"), cell(plan, "struck"), strikes.join(", ")]);
    }
    table.show("no faults: answers come as they should")
}

/// The fault in one line: its kind, and what else is said of it.
fn what(rule: &Value) -> String {
    let Some(fault) = rule.get("fault").and_then(Value::as_object) else { return String::new() };
    let word = |(name, value): (&String, &Value)| match value {
        Value::String(text) if name == "kind" => Some(text.clone()),
        Value::Null | Value::Bool(false) => None,
        Value::Bool(true) => Some(name.clone()),
        Value::String(text) => Some(text.clone()),
        other => Some(format!("{name} {other}")),
    };
    fault.iter().filter_map(word).collect::<Vec<_>>().join(" ")
}

fn matches(rule: &Value) -> String {
    let Some(matches) = rule.get("matches").and_then(Value::as_object) else { return String::new() };
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let all: Vec<String> = matches.values().filter(|value| !value.is_null()).map(word).collect();
    if all.is_empty() { "all requests".into() } else { all.join(" ") }
}

/// The rule that the command line describes.
fn rule(new: &NewFault) -> Result<Value, Failure> {
    let NewFault { rule, id, method, path, merchant, share, times, .. } = new;
    let is_json = rule.starts_with(['{', '@']) || rule == "-";
    let mut whole = if is_json {
        serde_json::from_slice(&input::given(rule)?)
            .map_err(|error| Failure::usage(format!("the rule is no JSON: {error}")))?
    } else {
        json!({ "fault": fault(new) })
    };
    let Some(fields) = whole.as_object_mut() else { return Err(Failure::usage("the rule is no JSON object")) };
    let texts = [("method", method), ("path", path), ("mchid", merchant)];
    let asked = texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), Value::from(text.as_deref()?))));
    let asked: Map<String, Value> = asked.collect();
    if !asked.is_empty() {
        let matches = fields.entry("matches").or_insert_with(|| json!({}));
        matches.as_object_mut().into_iter().for_each(|matches| matches.extend(asked.clone()));
    }
    let more =
        [("id", id.as_deref().map(Value::from)), ("share", share.map(Value::from)), ("times", times.map(Value::from))];
    fields.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Ok(whole)
}

/// What happens. What does not fit together, the sandbox refuses in its own words.
fn fault(new: &NewFault) -> Value {
    let word = |text: &str| text.replace('-', "_");
    let flaw = new.flaw.as_deref().map(|flaw| match flaw.split_once('=') {
        Some((name, number)) => {
            json!({ word(name): number.parse::<i64>().map_or_else(|_| Value::from(number), Value::from) })
        }
        None => Value::from(word(flaw)),
    });
    let mut fault = Map::from_iter([("kind".to_owned(), Value::from(word(&new.rule)))]);
    let said = [
        ("delay", new.delay.map(|delay| json!({ "fixed": delay }))),
        ("retry_after", new.retry_after.map(Value::from)),
        ("status", new.status.map(Value::from)),
        ("form", new.form.as_deref().map(Value::from)),
        ("carried_out", new.carried_out.then_some(Value::Bool(true))),
        ("bytes_per_second", new.bytes_per_second.map(Value::from)),
        ("flaw", flaw),
    ];
    fault.extend(said.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    fault.into()
}
