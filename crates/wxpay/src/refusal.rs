//! What an answer of error says, and what to do about it: for people, and for programs.

use serde_json::{Map, Value, json};
use wechatpay::{Error, diagnose::Diagnosis};

use crate::screen::safe;

/// What to do next, as far as it is known; a text that follows the error's own.
pub(crate) fn advice(error: &Error) -> String {
    let mut text = String::new();
    if let Some(advice) = error.advice() {
        let status = error.status().filter(|_| advice.code.is_empty());
        let status = status.map(|status| format!("{} ", status.as_u16())).unwrap_or_default();
        text.push_str(&format!(". {status}{advice}"));
    }
    if let Some(diagnosis) = error.diagnosis() {
        text.push_str(&signature(&diagnosis));
    }
    text
}

/// What of a diagnosis the error's own text does not say: what shows it, and the text to sign.
fn signature(diagnosis: &Diagnosis) -> String {
    let shown = diagnosis.findings.iter().filter(|finding| !finding.shown_by.is_empty());
    let mut text: String = shown.map(|finding| format!("\n  {}", safe(&finding.shown_by))).collect();
    if !diagnosis.lines.is_empty() {
        text.push_str("\nThe text to sign, line by line:");
    }
    text.extend(diagnosis.lines.iter().map(ToString::to_string));
    text.extend(diagnosis.missing.iter().map(|missing| format!("\nWould tell more: {missing}")));
    text
}

/// The same as `--json` has it, beside kind and message. Empty when no answer came.
pub(crate) fn facts(error: &Error) -> Map<String, Value> {
    let mut facts = Map::new();
    let mut say = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            facts.insert(name.to_owned(), value);
        }
    };
    say("may_have_taken_effect", error.may_have_taken_effect().then_some(Value::Bool(true)));
    say("ask", error.query_hint().map(|hint| hint.to_string().into()));
    if let Some(status) = error.status() {
        say("status", Some(status.as_u16().into()));
        say("verified", Some(error.is_verified().into()));
        say("code", error.code().map(Value::from));
        say("api_message", error.message().map(Value::from));
        say("request_id", error.request_id().map(Value::from));
        say("advice", error.advice().and_then(|advice| serde_json::to_value(advice).ok()));
    }
    if let Some(detail) = error.detail() {
        let (field, value) = (&detail.field, &detail.value);
        say(
            "detail",
            Some(json!({"field": field, "value": value, "issue": detail.issue, "location": detail.location})),
        );
    }
    say("diagnosis", error.diagnosis().and_then(|diagnosis| serde_json::to_value(diagnosis).ok()));
    facts
}
