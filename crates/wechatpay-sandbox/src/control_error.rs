//! Why a control call is not carried out.

use std::fmt;

use http::StatusCode;

use crate::{engine::life::Refused, refusal::Refusal, store::StoreError};

/// Why a control call was not carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlError {
    status: StatusCode,
    code: &'static str,
    message: String,
}

impl ControlError {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into() }
    }

    pub(crate) fn bad(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BAD_REQUEST", message)
    }

    /// The name is none of a world, or there are too many.
    pub(crate) fn bad_world(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BAD_WORLD", message)
    }

    /// Something is not there.
    pub(crate) fn unknown(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, code, message)
    }

    /// Something is in another state.
    pub(crate) fn conflict(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, code, message)
    }

    /// Something in the sandbox itself went wrong.
    pub(crate) fn broken(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "SANDBOX_ERROR", message)
    }

    /// The store cannot keep what was decided.
    pub(crate) fn store(error: &StoreError) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "NOT_KEPT", error.to_string())
    }

    /// The HTTP status that the control API answers with.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The reason as one word: `UNKNOWN_SESSION`, `SESSION_EXPIRED`, `SESSION_REFUSED`, `SESSION_REPLACED`, `SESSION_USED`, `NUMBER_USED`,
    /// `WRONG_USER`, `WRONG_IP`, `LIMIT`, `BAD_REQUEST`, …
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }
}

impl fmt::Display for ControlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ControlError {}

impl From<Refused> for ControlError {
    /// As the payer hears it.
    fn from(refused: Refused) -> Self {
        let (status, code) = match &refused {
            Refused::UnknownSession => (StatusCode::NOT_FOUND, "UNKNOWN_SESSION"),
            Refused::Expired { .. } => (StatusCode::GONE, "SESSION_EXPIRED"),
            Refused::GivenUp => (StatusCode::GONE, "SESSION_REFUSED"),
            Refused::Replaced => (StatusCode::GONE, "SESSION_REPLACED"),
            Refused::Used { .. } => (StatusCode::CONFLICT, "SESSION_USED"),
            Refused::Burnt { .. } => (StatusCode::CONFLICT, "NUMBER_USED"),
            Refused::WrongUser => (StatusCode::FORBIDDEN, "WRONG_USER"),
            Refused::WrongIp { .. } => (StatusCode::FORBIDDEN, "WRONG_IP"),
            Refused::ByPaying { .. } => (StatusCode::CONFLICT, "SIGNED_BY_PAYING"),
            Refused::TooMany { .. } | Refused::UserCodeTaken | Refused::Closed => (StatusCode::CONFLICT, "LIMIT"),
            Refused::OtherBody => (StatusCode::INTERNAL_SERVER_ERROR, "SANDBOX_ERROR"),
        };
        Self::new(status, code, refused.to_string())
    }
}

impl From<Refusal> for ControlError {
    fn from(refusal: Refusal) -> Self {
        Self::new(refusal.status, "SANDBOX_ERROR", refusal.message)
    }
}
