//! What can go wrong with control calls, as the OpenAPI document lists it.

use http::StatusCode;

use crate::control_error::ControlError;

/// A status and the one word that says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) status: u16,
    pub(super) code: &'static str,
}

macro_rules! problems {
    ($($code:ident $status:literal)+) => {
        impl Problem {
            $(pub(super) const $code: Self = Self { status: $status, code: stringify!($code) };)+
        }
    };
}

problems! {
    BAD_REQUEST 400
    BAD_WORLD 400
    FOREIGN_ORIGIN 403
    FOREIGN_HOST 403
    NO_TOKEN 403
    UNKNOWN_CALL 404
    WRONG_METHOD 405
    NOT_KEPT 500
    SYSTEM_ERROR 500
    NEEDS_TCP 501

    UNKNOWN_WORLD 404
    UNKNOWN_MERCHANT 404
    UNKNOWN_ROUTE 404
    UNKNOWN_SESSION 404
    UNKNOWN_CONTRACT 404
    UNKNOWN_ORDER 404
    UNKNOWN_NOTIFICATION 404
    UNKNOWN_ENTRY 404
    UNKNOWN_REQUEST 404
    UNKNOWN_SNAPSHOT 404
    UNKNOWN_FAULT 404
    NOTHING_DUE 404
    NO_HTTPS 404

    DEFAULT_WORLD 409
    WORLD_EXISTS 409
    SESSION_USED 409
    NUMBER_USED 409
    LIMIT 409
    NOT_IN_FORCE 409
    NOT_PENDING 409
    ROTATION 409
    ORDER_DECIDED 409
    NOT_ENOUGH 409
    USER_ACCOUNT_ABNORMAL 409
    RULE_LIMIT 409

    SESSION_EXPIRED 410
    SESSION_REFUSED 410
    SESSION_REPLACED 410
    WRONG_USER 403
    WRONG_IP 403
}

impl Problem {
    /// Every call may meet these.
    pub(super) const ALWAYS: [Self; 7] = [
        Self::BAD_REQUEST,
        Self::BAD_WORLD,
        Self::FOREIGN_ORIGIN,
        Self::FOREIGN_HOST,
        Self::NO_TOKEN,
        Self::NOT_KEPT,
        Self::SYSTEM_ERROR,
    ];

    pub(super) fn error(self, message: impl Into<String>) -> ControlError {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        ControlError::new(status, self.code, message)
    }
}
