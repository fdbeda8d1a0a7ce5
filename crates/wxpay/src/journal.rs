//! Entries of a world's journal, as lines.

use serde_json::Value;

use crate::{
    exit::Failure,
    screen::{dim, line, safe},
};

/// A line for each entry.
pub(crate) fn show(entries: &[Value]) -> Result<(), Failure> {
    entries.iter().try_for_each(|entry| Ok(line(text(entry))?))
}

/// When, which number, what kind of thing, and what happened.
pub(crate) fn text(entry: &Value) -> String {
    let of = |field: &str| entry.get(field).and_then(Value::as_str);
    let number = entry.get("number").and_then(Value::as_u64).unwrap_or_default();
    let status = entry.get("status").and_then(Value::as_u64).map(|status| status.to_string());
    let words = [of("method"), of("path"), of("mchid"), status.as_deref(), of("code"), of("text")];
    let words: Vec<&str> = words.into_iter().flatten().collect();
    let head = format!("{}  #{number:<4} {:<12}", of("at").unwrap_or("?"), of("event").unwrap_or("?"));
    format!("{} {}", dim(safe(&head)), safe(&words.join(" ")))
}
