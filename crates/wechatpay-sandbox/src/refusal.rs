//! How WeChat Pay says no: a status, a code, a message for people, and sometimes a detail that names the field.

use http::StatusCode;
use serde_json::Value;

use crate::{engine::rules::Rule, fields::Object, limits::readable};

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
