//! Expectations: whether the requests that came are those that a test wants, and what came instead.

mod verdict;

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

pub(crate) use verdict::require;
pub use verdict::{NearMiss, Unmet, Verdict};

use crate::requests::Criteria;

/// Requests that a test expects: [`World::expect`](crate::World::expect), `POST /sandbox/requests/expect`.
///
/// ```
/// use wechatpay_sandbox::Expectation;
///
/// let expected = Expectation::of("POST", "/v3/papay/pay/transactions/apply").body("/out_trade_no", "20260301").answered(200);
/// assert_eq!(
///     expected.to_string(),
///     r#"exactly 1 POST /v3/papay/pay/transactions/apply with /out_trade_no "20260301", answered 200"#
/// );
/// ```
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Expectation {
    /// What was asked.
    request: Asked,
    /// What was answered.
    answer: Answered,
    /// How often. Once, when it is left out.
    times: Times,
    /// Only requests behind this number of the journal count.
    since: u64,
}

/// What is not said may be anything.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    /// `GET`, `POST`, …
    #[schemars(with = "String")]
    method: Option<String>,
    /// The path without its query: `{name}` stands for any one segment, `*` as the last one for one or more.
    #[schemars(with = "String")]
    path: Option<String>,
    /// The merchant that signed it.
    #[schemars(with = "String")]
    mchid: Option<String>,
    /// JSON pointers into the body with their values: `{"/amount/total": 100}`.
    body: Map<String, Value>,
}

/// What is not said may be anything.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Answered {
    /// The HTTP status.
    #[schemars(with = "u16")]
    status: Option<u16>,
    /// The error code.
    #[schemars(with = "String")]
    code: Option<String>,
}

/// How often something is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Times {
    /// So often, neither more nor less.
    Exactly(usize),
    /// So often or more.
    AtLeast(usize),
    /// So often or less.
    AtMost(usize),
}

impl Default for Times {
    fn default() -> Self {
        Self::Exactly(1)
    }
}

impl Times {
    fn holds(self, found: usize) -> bool {
        match self {
            Self::Exactly(wanted) => found == wanted,
            Self::AtLeast(least) => found >= least,
            Self::AtMost(most) => found <= most,
        }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(wanted) => write!(f, "exactly {wanted}"),
            Self::AtLeast(least) => write!(f, "at least {least}"),
            Self::AtMost(most) => write!(f, "at most {most}"),
        }
    }
}

impl Expectation {
    /// Exactly one request of this method to this path, whatever was answered. In the path `{name}` stands for any one segment, `*` as
    /// the last one for one or more.
    #[must_use]
    pub fn of(method: &str, path: &str) -> Self {
        let request = Asked { method: Some(method.to_owned()), path: Some(path.to_owned()), ..Asked::default() };
        Self { request, ..Self::default() }
    }

    /// Signed by this merchant.
    #[must_use]
    pub fn mchid(mut self, mchid: &str) -> Self {
        self.request.mchid = Some(mchid.to_owned());
        self
    }

    /// With this value at a JSON pointer of its body, such as `/amount/total`. May be called more than once.
    #[must_use]
    pub fn body(mut self, pointer: &str, value: impl Into<Value>) -> Self {
        self.request.body.insert(pointer.to_owned(), value.into());
        self
    }

    /// Answered with this HTTP status.
    #[must_use]
    pub fn answered(mut self, status: u16) -> Self {
        self.answer.status = Some(status);
        self
    }

    /// Answered with this error code, such as `PARAM_ERROR`.
    #[must_use]
    pub fn code(mut self, code: &str) -> Self {
        self.answer.code = Some(code.to_owned());
        self
    }

    /// So often instead of exactly once.
    #[must_use]
    pub fn times(mut self, times: Times) -> Self {
        self.times = times;
        self
    }

    /// Counts only requests behind this number of the journal.
    #[must_use]
    pub fn since(mut self, number: u64) -> Self {
        self.since = number;
        self
    }

    fn criteria(&self) -> Criteria {
        let body = self.request.body.iter().map(|(pointer, value)| (pointer.clone(), vec![value.clone()]));
        Criteria {
            method: self.request.method.as_ref().map(|method| method.to_ascii_uppercase()),
            path: self.request.path.clone(),
            mchid: self.request.mchid.clone(),
            operation: None,
            body: body.collect(),
            status: self.answer.status,
            code: self.answer.code.clone(),
        }
    }
}

impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { request, answer, times, since } = self;
        let method = request.method.as_ref().map_or("request".to_owned(), |method| method.to_ascii_uppercase());
        write!(f, "{times} {method} {}", request.path.as_deref().unwrap_or("to any path"))?;
        if let Some(mchid) = &request.mchid {
            write!(f, " of {mchid}")?;
        }
        for (number, (pointer, value)) in request.body.iter().enumerate() {
            write!(f, " {} {pointer} {value}", if number == 0 { "with" } else { "and" })?;
        }
        if let Some(status) = answer.status {
            write!(f, ", answered {status}")?;
        }
        if let Some(code) = &answer.code {
            write!(f, ", code {code}")?;
        }
        if *since > 0 {
            write!(f, ", since {since}")?;
        }
        Ok(())
    }
}
