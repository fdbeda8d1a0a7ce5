//! A notification that came, as a line for people and as JSON.

use std::io;

use http::StatusCode;
use serde_json::{Map, Value, json};
use wechatpay::{
    Event,
    notify::{Rejection, Verdict},
};

use super::forward::{BUDGET, Forwarded};
use crate::screen::{bad, bold, dim, good, line, safe};

/// What came, and what became of it.
#[derive(Debug)]
pub(super) struct Heard {
    pub(super) at: String,
    pub(super) opened: Result<Event, Rejection>,
    pub(super) forwarded: Option<Forwarded>,
    pub(super) answered: StatusCode,
}

impl Heard {
    pub(super) fn show(&self) -> io::Result<()> {
        let status = self.answered.as_u16();
        let status = if self.answered.is_success() { good(status) } else { bad(status) };
        match &self.opened {
            Ok(event) => {
                let what = bold(safe(&event.event_type));
                line(format!("{}  {status} {what}  {}  {}", dim(&self.at), safe(&event.id), safe(&event.summary)))?;
                self.forwarded.iter().try_for_each(Forwarded::show)?;
                let content = serde_json::to_string_pretty(&content(event)).unwrap_or_default();
                content.lines().try_for_each(|text| line(format!("    {}", safe(text))))
            }
            Err(rejection) => {
                let why = safe(&rejection.to_string());
                let word = if rejection.verdict() == Verdict::Probe {
                    dim("probe, refused as it must be")
                } else {
                    bad("refused")
                };
                line(format!("{}  {status} {word}  {why}", dim(&self.at)))
            }
        }
    }

    /// One object, in one line.
    pub(super) fn json(&self) -> Value {
        let mut told = json!({ "at": self.at, "verified": self.opened.is_ok(), "answered": self.answered.as_u16() });
        let more = match &self.opened {
            Ok(event) => json!({
                "event_id": event.id,
                "event_type": event.event_type,
                "create_time": event.create_time,
                "summary": event.summary,
                "original_type": event.original_type,
                "request_id": event.request_id,
                "content": content(event),
            }),
            Err(rejection) => json!({
                "verdict": word(rejection.verdict()),
                "reason": rejection.to_string(),
            }),
        };
        let forwarded = self.forwarded.as_ref().map(|forwarded| json!({ "forwarded": forwarded.json() }));
        if let Some(told) = told.as_object_mut() {
            let fields = [Some(more), forwarded].into_iter().flatten().filter_map(|more| more.as_object().cloned());
            fields.for_each(|more: Map<String, Value>| told.extend(more));
        }
        told
    }
}

fn content(event: &Event) -> Value {
    event.json().unwrap_or_default()
}

/// `WrongSignature` as `wrong_signature`.
fn word(verdict: Verdict) -> String {
    format!("{verdict:?}").chars().fold(String::new(), |mut word, letter| {
        if letter.is_ascii_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.push(letter.to_ascii_lowercase());
        word
    })
}

impl Forwarded {
    fn show(&self) -> io::Result<()> {
        let (url, took) = (safe(&self.url), self.took.as_millis());
        let late = if self.took > BUDGET { bad(" too late: WeChat Pay waits 5 seconds") } else { String::new() };
        match &self.answer {
            Ok(status) => line(format!("    {} {url} answered {} in {took} ms{late}", dim("→"), status.as_u16())),
            Err(why) => line(format!("    {} {url} {}{late}", dim("→"), bad(safe(why)))),
        }
    }

    fn json(&self) -> Value {
        let milliseconds = u64::try_from(self.took.as_millis()).unwrap_or(u64::MAX);
        match &self.answer {
            Ok(status) => json!({ "url": self.url, "status": status.as_u16(), "milliseconds": milliseconds }),
            Err(why) => json!({ "url": self.url, "error": why, "milliseconds": milliseconds }),
        }
    }
}
