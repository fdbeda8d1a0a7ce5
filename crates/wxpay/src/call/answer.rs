//! An answer, for people and for programs.

use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use wechatpay::{Answer, Error};

use crate::{
    exit::Failure,
    screen::{self, aside, bold, dim, line, safe},
};

/// An answer whose signature held.
pub(super) struct Shown<'a> {
    pub(super) answer: &'a Answer<Value>,
    /// The same with its sensitive fields decrypted.
    pub(super) decrypted: Option<Value>,
}

impl Shown<'_> {
    /// What is worth knowing apart from the body, on standard error.
    pub(super) fn aside(&self) {
        let id = self.answer.request_id().map(|id| format!(", Request-ID {}", safe(id))).unwrap_or_default();
        let tries = match self.answer.attempts() {
            0 | 1 => String::new(),
            more => format!(", after {more} attempts"),
        };
        aside(format!("{}, signature verified{id}{tries}", self.answer.status()));
    }

    pub(super) fn head(&self) -> Result<(), Failure> {
        head(self.answer.status(), self.answer.headers())
    }

    pub(super) fn body(&self, as_json: bool) -> Result<(), Failure> {
        match self.value() {
            Some(value) => screen::json(&value)?,
            None if as_json => screen::json(&self.text())?,
            None if self.answer.raw_body().is_empty() => {}
            None => screen::outside(self.answer.raw_body())?,
        }
        Ok(())
    }

    /// Head and body as one document.
    pub(super) fn json_with_head(&self) -> Result<(), Failure> {
        let headers: serde_json::Map<String, Value> =
            self.answer.headers().iter().map(|(name, value)| (name.to_string(), shown(value).into())).collect();
        Ok(screen::json(&json!({
            "status": self.answer.status().as_u16(),
            "request_id": self.answer.request_id(),
            "attempts": self.answer.attempts(),
            "headers": headers,
            "body": self.value().unwrap_or_else(|| self.text()),
        }))?)
    }

    /// The body, if it is JSON.
    fn value(&self) -> Option<Value> {
        let read = || serde_json::from_slice(self.answer.raw_body()).ok();
        self.decrypted.clone().filter(|value| !value.is_null()).or_else(read)
    }

    /// The body, if it is none; `null` for an empty one.
    fn text(&self) -> Value {
        match self.answer.raw_body() {
            body if body.is_empty() => Value::Null,
            body => String::from_utf8_lossy(body).into_owned().into(),
        }
    }
}

/// Status and headers of an answer that is an error, if one came, and its body.
pub(super) fn head_of(error: &Error) -> Result<(), Failure> {
    let (Some(status), Some(headers)) = (error.status(), error.headers()) else { return Ok(()) };
    head(status, headers)?;
    match error.raw_body() {
        Some(body) if !body.is_empty() => screen::outside(&[body, &b"\n"[..]].concat())?,
        _ => {}
    }
    Ok(())
}

fn head(status: StatusCode, headers: &HeaderMap) -> Result<(), Failure> {
    line(bold(status))?;
    for (name, value) in headers {
        line(format!("{}: {}", dim(name), safe(&shown(value))))?;
    }
    Ok(line("")?)
}

fn shown(value: &http::HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}
