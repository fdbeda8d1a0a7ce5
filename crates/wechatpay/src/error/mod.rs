//! One error for everything a call can meet.

mod config;
mod detail;
mod kind;

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use wechatpay_spec::Advice;

pub use config::{ConfigError, Fault};
pub use detail::Detail;
pub use kind::ErrorKind;

use crate::{
    diagnose::{Diagnosis, Evidence},
    outcome::QueryHint,
};

/// Why a call did not give what it should have. Opaque and small; ask it.
///
/// * [`kind`](Self::kind) says what happened.
/// * [`may_have_taken_effect`](Self::may_have_taken_effect) says whether WeChat Pay may have carried the request out. After such an
///   error ask for the outcome before doing anything that must not happen twice: [`query_hint`](Self::query_hint) names the operation,
///   [`Client::resolve`](crate::Client::resolve) asks it.
/// * [`code`](Self::code), [`message`](Self::message), [`detail`](Self::detail) are what WeChat Pay said; believe them only if
///   [`is_verified`](Self::is_verified).
///
/// Neither `Display` nor `Debug` shows key material or the raw body.
pub struct Error(Box<Repr>);

struct Repr {
    kind: ErrorKind,
    what: String,
    request: Option<String>,
    sent: Option<Arc<http::Request<Bytes>>>,
    ask: Option<QueryHint>,
    uncertain: bool,
    attempts: u32,
    response: Option<Response>,
    /// What was signed, when that was refused.
    evidence: Option<Box<Evidence>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    refusal: Refusal,
    verified: bool,
}

/// The JSON of an error answer.
#[derive(Default)]
pub(crate) struct Refusal {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) detail: Option<Detail>,
}

impl Refusal {
    /// Whatever can be read: one odd field must not hide the others.
    pub(crate) fn read(body: &[u8]) -> Self {
        let json: Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |name: &str| json.get(name).and_then(Value::as_str).map(str::to_owned);
        Self { code: text("code"), message: text("message"), detail: json.get("detail").and_then(Detail::read) }
    }
}

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// What happened.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether WeChat Pay may have carried the request out, in this attempt or an earlier one of the same call.
    ///
    /// `false` for requests that only read, and when every attempt either was not sent or was refused with a signature that holds.
    #[must_use]
    pub fn may_have_taken_effect(&self) -> bool {
        self.0.uncertain
    }

    /// What to ask, when the request [may have taken effect](Self::may_have_taken_effect): the query, and the numbers to ask it by.
    /// [`Client::resolve`](crate::Client::resolve) asks it. `None` when nothing is open, or no operation tells.
    #[must_use]
    pub fn query_hint(&self) -> Option<&QueryHint> {
        self.0.ask.as_ref()
    }

    /// Whether an answer came whose signature holds: only then is it WeChat Pay that speaks.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        self.0.response.as_ref().is_some_and(|response| response.verified)
    }

    /// Whether the answer came, but cannot be believed: unsigned, wrongly signed, stale, or a probe.
    #[must_use]
    pub fn is_unverified(&self) -> bool {
        self.0.kind.is_unverified()
    }

    /// Whether an answer came with this code, such as `PARAM_ERROR`. Both spellings of a code match: `SYSTEM_ERROR` and `SYSTEMERROR`.
    #[must_use]
    pub fn is_code(&self, code: &str) -> bool {
        let bare = |code: &str| code.replace('_', "");
        self.code().is_some_and(|own| bare(own) == bare(code))
    }

    /// The HTTP status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The error code (错误码): `PARAM_ERROR`, `SIGN_ERROR`, `SYSTEM_ERROR`, …
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.response.as_ref()?.refusal.code.as_deref()
    }

    /// The message (错误信息), for people; its text may change any time.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.response.as_ref()?.refusal.message.as_deref()
    }

    /// Which field was wrong, and why.
    #[must_use]
    pub fn detail(&self) -> Option<&Detail> {
        self.0.response.as_ref()?.refusal.detail.as_ref()
    }

    /// What the code means, whether to repeat the request, and what to do; for a code that is not known, by the HTTP status. `None` when no
    /// answer came, or one of success: then [`kind`](Self::kind) says it all.
    ///
    /// It goes by what the answer says: unless the error [`is_verified`](Self::is_verified), that may come from anyone on the way.
    #[must_use]
    pub fn advice(&self) -> Option<&'static Advice> {
        wechatpay_spec::advice(self.code(), self.status()?.as_u16())
    }

    /// Why the signature of this request was refused (`SIGN_ERROR`), as far as it can be told: see [`diagnose`](crate::diagnose).
    /// `None` for every other error.
    #[must_use]
    pub fn diagnosis(&self) -> Option<Diagnosis> {
        self.evidence().map(Evidence::diagnose)
    }

    /// `Request-ID`, the number to name when asking WeChat Pay.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers()?.get(wechatpay_core::header::REQUEST_ID)?.to_str().ok()
    }

    /// The headers of the answer, if one came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The body of the answer, as it came. Unless the error [`is_verified`](Self::is_verified), it may come from anyone.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// The request as it was sent in the last attempt, or would have been; `None` when it failed before it was signed, and of a
    /// download whose file had begun to come. See
    /// [`Answer::request`](crate::Answer::request).
    #[must_use]
    pub fn request(&self) -> Option<&http::Request<Bytes>> {
        self.0.sent.as_deref()
    }

    /// How often the request was sent, or tried to be; 0 when it failed before that.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// All faults of a configuration, when that is what is wrong.
    #[must_use]
    pub fn config(&self) -> Option<&ConfigError> {
        self.0.source.as_ref()?.downcast_ref()
    }
}

// What the pipeline builds errors with.
impl Error {
    pub(crate) fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(Repr {
            kind,
            what: what.into(),
            request: None,
            sent: None,
            ask: None,
            uncertain: false,
            attempts: 0,
            response: None,
            evidence: None,
            source: None,
        }))
    }

    /// The same in other words.
    pub(crate) fn retold(mut self, kind: ErrorKind, what: String) -> Self {
        (self.0.kind, self.0.what) = (kind, what);
        self
    }

    pub(crate) fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The answer that is the matter, whose signature holds.
    pub(crate) fn with_verified(self, response: http::Response<Bytes>) -> Self {
        self.with(response, true)
    }

    /// The answer that is the matter, whoever it came from.
    pub(crate) fn with_unverified(self, response: http::Response<Bytes>) -> Self {
        self.with(response, false)
    }

    fn with(mut self, response: http::Response<Bytes>, verified: bool) -> Self {
        let (parts, body) = response.into_parts();
        let refusal = Refusal::read(&body);
        self.0.response = Some(Response { status: parts.status, headers: parts.headers, body, refusal, verified });
        self
    }

    pub(crate) fn in_request(mut self, request: &str, ask: Option<QueryHint>, uncertain: bool, attempts: u32) -> Self {
        self.0.request = Some(request.to_owned());
        self.0.ask = ask;
        self.0.uncertain = uncertain;
        self.0.attempts = attempts;
        self
    }

    /// What was sent, or would have been.
    pub(crate) fn with_request(mut self, request: Arc<http::Request<Bytes>>) -> Self {
        self.0.sent = Some(request);
        self
    }

    /// What was signed in the request that was refused.
    pub(crate) fn with_evidence(mut self, evidence: Evidence) -> Self {
        self.0.evidence = Some(Box::new(evidence));
        self
    }

    pub(crate) fn evidence(&self) -> Option<&Evidence> {
        self.0.evidence.as_deref()
    }

    /// Whether WeChat Pay refused the signature of the request.
    pub(crate) fn is_of_signature(&self) -> bool {
        matches!(self.kind(), ErrorKind::UnverifiedRefusal | ErrorKind::Api) && self.is_code("SIGN_ERROR")
    }

    /// `Retry-After`, in seconds or as a date.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let text = self.headers()?.get(http::header::RETRY_AFTER)?.to_str().ok()?;
        if let Ok(seconds) = text.trim().parse() {
            return Some(Duration::from_secs(seconds));
        }
        let until = httpdate::parse_http_date(text).ok()?;
        Some(until.duration_since(std::time::SystemTime::now()).unwrap_or_default())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let repr = &*self.0;
        if let Some(request) = &repr.request {
            write!(f, "{request}: ")?;
        }
        f.write_str(&repr.what)?;
        if let Some(response) = &repr.response {
            write!(f, ": {}", response.status.as_u16())?;
            if let Some(code) = &response.refusal.code {
                write!(f, " {}", code.escape_debug())?;
            }
            if let Some(message) = &response.refusal.message {
                write!(f, " {:?}", shorten(message))?;
            }
            if let Some(detail) = &response.refusal.detail {
                write!(f, " ({detail})")?;
            }
        }
        if let Some(id) = self.request_id() {
            write!(f, " [Request-ID {}]", shorten(id))?;
        }
        if let Some(diagnosis) = self.diagnosis().filter(|diagnosis| !diagnosis.findings.is_empty()) {
            write!(f, "; {}", diagnosis.summary())?;
        }
        if repr.uncertain {
            f.write_str("; the request may have taken effect")?;
            match &repr.ask {
                Some(ask) => write!(f, ": ask {ask} before repeating it")?,
                None => f.write_str(": ask for its outcome before repeating it")?,
            }
        }
        Ok(())
    }
}

/// What an error says, and what each cause of it says.
pub(crate) fn causes<'a>(error: Option<&'a (dyn StdError + 'static)>) -> impl Iterator<Item = String> + use<'a> {
    std::iter::successors(error, |&error| error.source()).map(ToString::to_string)
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= 300 { text.to_owned() } else { text.chars().take(300).chain(['…']).collect() }
}

/// `{:?}` says the same as `Display`, and the causes: a `main` that returns the error prints it that way. `{:#?}` shows the fields.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let repr = &*self.0;
        if !f.alternate() {
            let mut said = self.to_string();
            for cause in causes(self.source()) {
                if !said.contains(&cause) {
                    said = format!("{said}\n  caused by: {cause}");
                }
            }
            return f.write_str(&said);
        }
        f.debug_struct("Error")
            .field("kind", &repr.kind)
            .field("message", &self.to_string())
            .field("may_have_taken_effect", &repr.uncertain)
            .field("attempts", &repr.attempts)
            .field("source", &repr.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::new(ErrorKind::Config, error.to_string()).because(error)
    }
}
