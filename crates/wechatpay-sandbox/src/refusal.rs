//! How WeChat Pay says no: a status, a code, a message for people, and sometimes a detail that names the field.

use http::StatusCode;
use serde_json::Value;

use crate::{engine::rules::Rule, fields::Object, limits::readable};

/// Every code that the sandbox refuses with, and the status that it usually comes with.
pub(crate) const CODES: [(&str, u16); 23] = [
    ("PARAM_ERROR", 400),
    ("INVALID_REQUEST", 400),
    ("APPID_MCHID_NOT_MATCH", 400),
    ("MCH_NOT_EXISTS", 400),
    ("ORDER_CLOSED", 400),
    ("ORDERPAID", 400),
    ("ORDERCLOSED", 400),
    ("NO_STATEMENT_EXIST", 400),
    ("RESOURCE_ALREADY_EXISTS", 400),
    ("SIGN_ERROR", 401),
    ("NO_AUTH", 403),
    ("OUT_TRADE_NO_USED", 403),
    ("RULE_LIMIT", 403),
    ("TRADE_ERROR", 403),
    ("NOT_ENOUGH", 403),
    ("USER_ACCOUNT_ABNORMAL", 403),
    ("CONTRACT_NOT_EXIST", 403),
    ("ORDER_NOT_EXIST", 404),
    ("RESOURCE_NOT_EXISTS", 404),
    ("FREQUENCY_LIMITED", 429),
    ("RATELIMIT_EXCEEDED", 429),
    ("SYSTEM_ERROR", 500),
    ("SERVICE_UNAVAILABLE", 503),
];

/// Every error code that the sandbox answers with, beside `ACCEPTED` of a 202.
pub fn codes() -> impl Iterator<Item = &'static str> {
    CODES.into_iter().map(|(code, _)| code)
}

/// Where a wrong value stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Body,
    Query,
    Url,
}

impl Location {
    fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Url => "url",
        }
    }
}

/// So many bytes of a wrong value are shown.
const SHOWN_OF_VALUE: usize = 256;

/// A refused request.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    /// Empty: the answer has no body, as for an unknown path.
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) detail: Option<Box<Value>>,
    /// The rule that it stands on, when it is one of business.
    pub(crate) rule: Option<&'static Rule>,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), detail: None, rule: None }
    }

    /// A status with a code.
    pub(crate) fn with(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self::new(status, code, message)
    }

    /// No operation has this path.
    pub(crate) fn unknown_path() -> Self {
        Self::new(StatusCode::NOT_FOUND, "", "no operation has this path")
    }

    /// The path is known with another method.
    pub(crate) fn wrong_method() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "", "the path is known with another method")
    }

    /// The body is longer than a gateway takes.
    pub(crate) fn too_large(longest: usize) -> Self {
        let message = format!("请求体超过长度限制: the body is longer than {}", readable(longest));
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "INVALID_REQUEST", message)
    }

    /// 401 SIGN_ERROR.
    pub(crate) fn sign(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "SIGN_ERROR", message)
    }

    /// 400 PARAM_ERROR without a field.
    pub(crate) fn param(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "PARAM_ERROR", message)
    }

    /// 400 PARAM_ERROR that names the field.
    pub(crate) fn field(location: Location, field: &str, value: Value, issue: &str) -> Self {
        Self::param(format!("参数错误: {field} {issue}")).with_field(location, field, value, issue)
    }

    /// 400 INVALID_REQUEST: a rule of business is broken.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "INVALID_REQUEST", message)
    }

    /// 400 INVALID_REQUEST that names the field and the rule that it breaks. `what` is the beginning of the message.
    pub(crate) fn breaks(rule: &'static Rule, what: &str, field: &str, value: Value, issue: &str) -> Self {
        Self::invalid(format!("{what}: {field} {issue}")).with_field(Location::Body, field, value, issue).under(rule)
    }

    /// 400 with a code of a family's own.
    pub(crate) fn other(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// 403 with a code of business.
    pub(crate) fn forbidden(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, code, message)
    }

    /// 404 ORDER_NOT_EXIST.
    pub(crate) fn no_order(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "ORDER_NOT_EXIST", message)
    }

    /// 403 NO_AUTH: this kind of merchant may not call this.
    pub(crate) fn no_auth(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "NO_AUTH", message)
    }

    /// 404 RESOURCE_NOT_EXISTS.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "RESOURCE_NOT_EXISTS", message)
    }

    /// 429 FREQUENCY_LIMITED.
    pub(crate) fn frequency() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "FREQUENCY_LIMITED",
            "频率超限: more calls in this second than the world's rate_limit_per_second",
        )
    }

    /// 500 SYSTEM_ERROR.
    pub(crate) fn system(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "SYSTEM_ERROR", message)
    }

    /// Names the field at fault.
    pub(crate) fn with_field(self, location: Location, field: &str, value: Value, issue: &str) -> Self {
        let detail = Object::new()
            .with("field", field)
            .with("value", shown(value))
            .with("issue", issue)
            .with("location", location.name());
        Self { detail: Some(Box::new(detail.into())), ..self }
    }

    /// Names the rule that it stands on.
    pub(crate) fn under(self, rule: &'static Rule) -> Self {
        Self { rule: Some(rule), ..self }
    }

    /// Adds a detail as it stands.
    pub(crate) fn with_detail(self, detail: Value) -> Self {
        Self { detail: Some(Box::new(detail)), ..self }
    }

    /// The answer's body: `code`, `message`, and `detail` when there is one.
    pub(crate) fn body(&self) -> Option<Value> {
        if self.code.is_empty() {
            return None;
        }
        let body = Object::new().with("code", self.code).with("message", self.message.as_str());
        Some(body.with_some("detail", self.detail.as_deref().cloned()).into())
    }

    /// The number behind the dash of `Request-ID`, as observed on WeChat Pay where it is known.
    pub(crate) fn number(&self) -> u32 {
        match self.code {
            "PARAM_ERROR" => 268_435_461,
            "SIGN_ERROR" => 268_443_699,
            "FREQUENCY_LIMITED" => 268_447_840,
            "NO_AUTH" => 268_443_701,
            "RESOURCE_NOT_EXISTS" | "ORDER_NOT_EXIST" => 268_512_771,
            "INVALID_REQUEST" => 268_498_688,
            _ => 268_435_456,
        }
    }
}

/// The value, or the beginning of its text when that is long.
fn shown(value: Value) -> Value {
    let text = match &value {
        Value::String(text) if text.len() > SHOWN_OF_VALUE => text.clone(),
        Value::Object(_) | Value::Array(_) => value.to_string(),
        _ => return value,
    };
    if text.len() <= SHOWN_OF_VALUE {
        return value;
    }
    let mut shown = 0;
    let beginning: String = text
        .chars()
        .take_while(|letter| {
            shown += letter.len_utf8();
            shown <= SHOWN_OF_VALUE
        })
        .collect();
    Value::String(beginning + "…")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// The first word in quotation marks and capitals behind each call that takes a code.
    fn codes_of(source: &str) -> Vec<&str> {
        let calls = ["Refusal::other(", "Refusal::forbidden(", "Refusal::with(", "Self::new(StatusCode"];
        let behind = calls.iter().flat_map(|call| source.split(call).skip(1));
        behind.filter_map(|rest| rest.split(';').next()?.split('"').nth(1)).filter(|word| is_code(word)).collect()
    }

    fn is_code(word: &str) -> bool {
        word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
    }

    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if !path.ends_with("control_error.rs") {
                // That one speaks for `/sandbox`, not for WeChat Pay.
                found.extend(codes_of(&fs::read_to_string(path).unwrap()).into_iter().map(str::to_owned));
            }
        }
    }

    #[test]
    fn every_code_that_is_written_somewhere_is_in_the_list() {
        let mut found = Vec::new();
        walk(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
        assert!(found.len() > 15, "{found:?}");
        for code in found {
            assert!(code == "ACCEPTED" || codes().any(|known| known == code), "{code} is missing in CODES");
        }
    }
}
