//! The cases of a run: what is sent, what must come, and whether it came.

use std::time::Duration;

use serde_json::Value;

use crate::{
    courier::{Reply, Silence},
    forge::{Expected, Forgery, Spelling},
};

/// What a receiver did with one delivery.
pub(super) type Answer = Result<Reply, Silence>;

/// A case of the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Valid,
    Spelled(Spelling),
    Duplicate,
    Concurrent,
    /// What ends a thing comes before what begins it.
    EndFirst,
    BeginningLate,
    Forged(Forgery),
    InTime,
    NoRedirect,
    NoLoginWall,
    NoErrorInside,
}

impl Case {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Spelled(Spelling::Sorted) => "keys_in_another_order",
            Self::Spelled(Spelling::Spaced) => "spaces_and_escapes",
            Self::Spelled(Spelling::Escaped) => "escaped_slashes",
            Self::Spelled(Spelling::Indented) => "indented",
            Self::Duplicate => "duplicate",
            Self::Concurrent => "concurrent_duplicates",
            Self::EndFirst => "termination_first",
            Self::BeginningLate => "late_signature",
            Self::Forged(forgery) => match forgery {
                Forgery::BadSignature => "wrong_signature",
                Forgery::ChangedByte => "changed_byte",
                Forgery::CutBody => "cut_body",
                Forgery::UnknownSerial => "unknown_serial",
                Forgery::Probe => "probe",
                Forgery::Stale => "stale",
                Forgery::Future => "future",
                Forgery::MissingSignature => "missing_signature",
                Forgery::MissingTimestamp => "missing_timestamp",
                Forgery::MissingNonce => "missing_nonce",
                Forgery::MissingSerial => "missing_serial",
                Forgery::Unsigned => "unsigned",
                Forgery::WrongKey => "wrong_key",
                Forgery::CutBeforeSigning => "cut_before_signing",
            },
            Self::InTime => "in_time",
            Self::NoRedirect => "no_redirect",
            Self::NoLoginWall => "no_login_wall",
            Self::NoErrorInside => "no_error_inside_200",
        }
    }

    /// What is sent, or what is looked at.
    pub(super) fn sent(self) -> &'static str {
        match self {
            Self::Valid => "a true notification",
            Self::Spelled(Spelling::Sorted) => "a true notification, its keys in alphabetical order",
            Self::Spelled(Spelling::Spaced) => {
                "a true notification with spaces, and \\u escapes for letters beyond ASCII"
            }
            Self::Spelled(Spelling::Escaped) => "a true notification with \\/ and \\u escapes",
            Self::Spelled(Spelling::Indented) => "a true notification in lines, indented",
            Self::Duplicate => "the valid one once more: the same id, signed anew",
            Self::Concurrent => "a new notification three times at once, then once more",
            Self::EndFirst => "the end of a contract whose signing was not told; when refused, again after the signing",
            Self::BeginningLate => "the signing of a contract whose end was told before",
            Self::Forged(forgery) => forgery.what(),
            Self::InTime => "nothing: how long all answers took",
            Self::NoRedirect => "nothing: whether any answer is a redirect (never followed)",
            Self::NoLoginWall => "nothing: whether any answer is a login page, or leads to one",
            Self::NoErrorInside => "nothing: whether any 200 says in its body that it failed",
        }
    }

    pub(super) fn expected(self) -> &'static str {
        match self {
            Self::Forged(_) => "4xx or 5xx",
            Self::Concurrent => "200 or 204 to at least one of the three, and to the last",
            Self::InTime => "each answer within the budget",
            Self::NoRedirect | Self::NoLoginWall => "none",
            Self::NoErrorInside => "none: WeChat Pay takes any 200 for accepted, whatever the body says",
            _ => "200 or 204 in time",
        }
    }

    /// What each delivery of it must be answered; `None` for what looks at the answers of others.
    pub(super) fn wants(self) -> Option<Expected> {
        match self {
            Self::Forged(_) => Some(Expected::Refuse),
            Self::Concurrent => Some(Expected::AcceptOne),
            Self::InTime | Self::NoRedirect | Self::NoLoginWall | Self::NoErrorInside => None,
            _ => Some(Expected::Accept),
        }
    }
}

/// A case that was tried.
#[derive(Debug)]
pub(super) struct Tried {
    pub(super) case: Case,
    /// In the order of sending.
    pub(super) answers: Vec<Answer>,
}

/// How a reply is to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Accepted,
    /// 4xx, 5xx.
    Refused,
    /// A 2xx whose body says that it failed.
    ErrorInside,
    LoginWall,
    Redirect,
    /// Right or wrong, but too late.
    Late,
    /// Another status.
    Odd,
}

pub(super) fn read(reply: &Reply, budget: Duration) -> Reading {
    let leads_to_login = reply.location.as_deref().is_some_and(leads_to_login);
    match reply.status {
        _ if reply.took > budget => Reading::Late,
        300..=399 if leads_to_login => Reading::LoginWall,
        300..=399 => Reading::Redirect,
        400..=599 => Reading::Refused,
        200..=299 if is_page(reply) => Reading::LoginWall,
        200..=299 if says_no(&reply.body) => Reading::ErrorInside,
        200 | 204 => Reading::Accepted,
        _ => Reading::Odd,
    }
}

fn leads_to_login(location: &str) -> bool {
    let location = location.to_ascii_lowercase();
    ["login", "signin", "sign-in", "sign_in", "sso", "oauth", "passport", "cas?"]
        .iter()
        .any(|word| location.contains(word))
}

fn is_page(reply: &Reply) -> bool {
    let is_html = reply.content_type.as_deref().is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
    let body = reply.body.trim_start().to_ascii_lowercase();
    // A v2-style answer, `<xml>…`, is no page.
    body.starts_with("<!doctype html") || body.starts_with("<html") || (is_html && body.starts_with('<'))
}

/// Whether a body says that something failed: `{"code":"FAIL"}` and what else is usual.
fn says_no(body: &str) -> bool {
    let Ok(Value::Object(body)) = serde_json::from_str(body) else { return false };
    let failed = |name: &str| match body.get(name) {
        Some(Value::String(word)) => !["SUCCESS", "OK", "0", "200"].iter().any(|good| word.eq_ignore_ascii_case(good)),
        Some(Value::Number(number)) => !matches!(number.as_i64(), Some(0 | 200)),
        Some(Value::Bool(good)) => !good,
        _ => false,
    };
    failed("code") || body.get("success") == Some(&Value::Bool(false))
}

impl Tried {
    pub(super) fn readings(&self, budget: Duration) -> impl Iterator<Item = Option<Reading>> {
        self.answers.iter().map(move |answer| answer.as_ref().ok().map(|reply| read(reply, budget)))
    }

    /// Whether all came that must.
    pub(super) fn is_right(&self, budget: Duration) -> bool {
        let readings: Vec<_> = self.readings(budget).collect();
        let accepted = |reading: &Option<Reading>| *reading == Some(Reading::Accepted);
        match self.case.wants() {
            Some(Expected::Refuse) => readings.iter().all(|reading| *reading == Some(Reading::Refused)),
            Some(Expected::AcceptOne) => {
                let tolerable = |reading: &Option<Reading>| accepted(reading) || *reading == Some(Reading::Refused);
                readings.split_last().is_some_and(|(last, copies)| {
                    accepted(last) && copies.iter().any(accepted) && copies.iter().all(tolerable)
                })
            }
            // A second try is made only when the first was refused.
            _ => readings.first().is_some_and(accepted),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(status: u16, content_type: &str, body: &str) -> Reply {
        let content_type = Some(content_type.to_owned());
        Reply { status, location: None, content_type, body: body.to_owned(), took: Duration::ZERO }
    }

    #[test]
    fn a_200_that_says_no_is_told_from_one_that_says_yes() {
        let json = |body: &str| read(&reply(200, "application/json", body), Duration::from_secs(5));
        for no in
            [r#"{"code":"FAIL"}"#, r#"{"code":500}"#, r#"{"success":false}"#, r#"{"code":"SIGN_ERROR","message":""}"#]
        {
            assert_eq!(json(no), Reading::ErrorInside, "{no}");
        }
        for yes in
            ["", "ok", "{}", r#"{"code":"SUCCESS"}"#, r#"{"code":"success"}"#, r#"{"code":0}"#, "[1]", "<xml></xml>"]
        {
            assert_eq!(json(yes), Reading::Accepted, "{yes}");
        }
    }

    #[test]
    fn pages_and_ways_to_a_login_are_login_walls_and_other_redirects_are_not() {
        let budget = Duration::from_secs(5);
        assert_eq!(read(&reply(200, "text/html", "<!DOCTYPE html><title>Login</title>"), budget), Reading::LoginWall);
        let to = |location: &str| Reply { location: Some(location.into()), ..reply(302, "text/plain", "") };
        assert_eq!(read(&to("/user/login?next=/notify"), budget), Reading::LoginWall);
        assert_eq!(read(&to("https://www.example.com/notify"), budget), Reading::Redirect);
        assert_eq!(read(&Reply { took: Duration::from_secs(6), ..to("/") }, budget), Reading::Late);
        assert_eq!(read(&reply(202, "text/plain", ""), budget), Reading::Odd);
    }
}
