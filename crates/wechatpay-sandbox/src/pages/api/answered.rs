//! What came of a call, and where to go on.

use http::StatusCode;
use maud::{Markup, html};
use serde_json::Value;

use super::attempt::Attempt;
use crate::pages::{
    console::request_path,
    sign,
    visit::{self, Visit},
};

pub(super) fn summary(visit: &Visit<'_>, attempt: &Attempt) -> Markup {
    let answer: Value = serde_json::from_slice(attempt.response.body()).unwrap_or_default();
    let text = |name: &str| answer.get(name).and_then(Value::as_str);
    html! {
        p.verdict {
            (status(attempt.response.status())) " "
            @if let Some(code) = text("code").filter(|_| !attempt.response.status().is_success()) { code { (code) } " " }
            @if let Some(message) = text("message") { (message) }
        }
        p.ways {
            @if let Some(number) = attempt.number {
                a href=(visit.link(&request_path(number))) { (visit.say("this request in the console", "在控制台查看此请求")) " " (number) }
            }
            @for id in sessions(&answer).into_iter().filter(|id| visit.world.session(id).is_ok()) {
                " · " a href=(visit.link(&sign::path(&id))) { (visit.say("the signing page that it opened", "打开签约页")) }
            }
        }
    }
}

pub(super) fn status(status: StatusCode) -> Markup {
    let look = if status.is_success() { "good" } else { "bad" };
    html! { span.pill.(look) { (status.as_u16()) @if let Some(reason) = status.canonical_reason() { " " (reason) } } }
}

/// The sessions that an answer names, by itself or in a URL.
fn sessions(answer: &Value) -> Vec<String> {
    const NAMES: [&str; 3] = ["session_id", "pre_entrustweb_id", "os_session_id"];
    let mut found: Vec<String> = Vec::new();
    for (name, value) in answer.as_object().into_iter().flatten() {
        let Some(text) = value.as_str() else { continue };
        let query = text.split_once('?').map_or("", |(_, query)| query.split('#').next().unwrap_or_default());
        let in_query = NAMES.iter().filter_map(|name| visit::parameter(query, name)).map(Into::into);
        let itself = NAMES.contains(&name.as_str()).then(|| text.to_owned());
        found.extend(itself.into_iter().chain(in_query));
    }
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_session_is_found_by_its_name_and_in_a_url() {
        assert_eq!(sessions(&json!({"session_id": "1", "other": "2"})), ["1"]);
        assert_eq!(sessions(&json!({"sign_url": "http://x/login?os_session_id=7&a=b#wechat_redirect"})), ["7"]);
        assert!(sessions(&json!(["session_id"])).is_empty());
    }
}
