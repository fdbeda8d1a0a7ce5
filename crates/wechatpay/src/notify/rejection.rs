use std::{error::Error as StdError, fmt};

use http::StatusCode;
use wechatpay_core::{
    VerifyError,
    tampered::{Change, Diagnosis},
};

use super::Reply;
use crate::{
    error::{Error, ErrorKind},
    trust::Doubt,
};

/// Why a notification is refused. More may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// None of the four `Wechatpay-*` headers of a signature is there: it is not from WeChat Pay, or something on the way dropped them. 401.
    Unsigned,
    /// Some of the four are missing. 401.
    Incomplete,
    /// One of the four comes twice or cannot be read, or the signature type is unknown. 401.
    MalformedSignature,
    /// The timestamp lies more than five minutes from this machine's clock. Old messages are refused; if new ones are, set the clock. 401.
    Stale,
    /// A signature probe (签名探测流量): wrong on purpose. Refusing it is right, and there is nothing to do. 401.
    Probe,
    /// No key of its `Wechatpay-Serial` is configured. If that is WeChat Pay's, the configuration lacks it: 500, so that it comes again.
    UnknownKey,
    /// The platform certificate of its `Wechatpay-Serial` is not valid at this time. 401.
    ExpiredKey,
    /// The signature does not fit: headers or body are not those that were signed. 401. [`Rejection::diagnosis`] may know what happened.
    WrongSignature,
    /// The same signed message came before. WeChat Pay signs each attempt afresh. 401.
    Replayed,
    /// This side failed to judge it, such as its [`ReplayMemory`](super::ReplayMemory). 500: it shall come again.
    Failed,
    /// The signature holds, but the envelope or the content is not what it should be. 400.
    Malformed,
    /// There is no APIv3 key (APIv3密钥) to decrypt with. 500: it shall come again.
    NoApiV3Key,
    /// The content does not decrypt: the APIv3 key (APIv3密钥) is not the one on the merchant platform. 500: it shall come again.
    WrongApiV3Key,
}

impl Verdict {
    /// The status of the reply that it is worth.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::UnknownKey | Self::Failed | Self::NoApiV3Key | Self::WrongApiV3Key => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            Self::Malformed => StatusCode::BAD_REQUEST,
            _ => StatusCode::UNAUTHORIZED,
        }
    }

    fn of(error: &VerifyError) -> Self {
        match error {
            VerifyError::Unsigned => Self::Unsigned,
            VerifyError::MissingHeader { .. } => Self::Incomplete,
            VerifyError::OutsideWindow { .. } => Self::Stale,
            VerifyError::UnknownKey { .. } => Self::UnknownKey,
            VerifyError::ExpiredKey { .. } => Self::ExpiredKey,
            VerifyError::Probe => Self::Probe,
            VerifyError::WrongSignature { .. } => Self::WrongSignature,
            _ => Self::MalformedSignature,
        }
    }
}

/// A notification that is refused: why, and what to answer. `Display` says all that is known; log it. The [`reply`](Self::reply) says
/// little, because it may go to anyone.
pub struct Rejection(Box<Repr>);

struct Repr {
    verdict: Verdict,
    what: String,
    diagnosis: Option<Diagnosis>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Rejection {
    pub(super) fn new(verdict: Verdict, what: impl Into<String>) -> Self {
        Self(Box::new(Repr { verdict, what: what.into(), diagnosis: None, source: None }))
    }

    pub(super) fn unverified(doubt: &Doubt, diagnosis: Option<Diagnosis>) -> Self {
        let mut what = format!("the notification is not believed: {doubt}");
        match diagnosis {
            Some(Diagnosis { change, proven: true, .. }) => {
                what = format!("{what}. What happened: {change}; the signature fits once that is undone");
            }
            Some(Diagnosis { change, .. }) => what = format!("{what}. What can be seen: {change}"),
            None => {}
        }
        let mut rejection = Self::new(Verdict::of(&doubt.error), what).because(doubt.error.clone());
        rejection.0.diagnosis = diagnosis;
        rejection
    }

    /// This side cannot judge it.
    pub(crate) fn failed(error: Error) -> Self {
        Self::new(Verdict::Failed, error.to_string()).because(error)
    }

    pub(super) fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Why it is refused.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.0.verdict
    }

    /// What happened to a message with a [wrong signature](Verdict::WrongSignature), if that can be told from its bytes.
    #[must_use]
    pub fn diagnosis(&self) -> Option<Diagnosis> {
        self.0.diagnosis
    }

    /// What was changed, if a signature fits again once it is undone: shorthand for a proven [`diagnosis`](Self::diagnosis).
    #[must_use]
    pub fn proven_change(&self) -> Option<Change> {
        self.0.diagnosis.filter(|diagnosis| diagnosis.proven).map(|diagnosis| diagnosis.change)
    }

    /// What to answer: 401 to what is not believed, 400 to what cannot be read, 500 to what this side is not set up for.
    pub fn reply(&self) -> Reply {
        let status = self.verdict().status();
        Reply::refuse(
            status,
            match status {
                StatusCode::UNAUTHORIZED => "the signature does not hold",
                StatusCode::BAD_REQUEST => "the notification cannot be read",
                _ => "not now, please send it again",
            },
        )
    }

    fn kind(&self) -> ErrorKind {
        let source = self.0.source.as_ref();
        if let Some(error) = source.and_then(|source| source.downcast_ref::<VerifyError>()) {
            return ErrorKind::of(error);
        }
        match self.verdict() {
            Verdict::Replayed => ErrorKind::Replayed,
            Verdict::Failed => {
                source.and_then(|source| source.downcast_ref::<Error>()).map_or(ErrorKind::ReplayMemory, Error::kind)
            }
            Verdict::NoApiV3Key | Verdict::WrongApiV3Key => ErrorKind::Decrypt,
            _ => ErrorKind::WrongShape,
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.what)
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejection")
            .field("verdict", &self.0.verdict)
            .field("what", &self.0.what)
            .field("diagnosis", &self.0.diagnosis)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Rejection {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}

impl From<Rejection> for Error {
    fn from(rejection: Rejection) -> Self {
        Self::new(rejection.kind(), rejection.to_string()).because(rejection)
    }
}
