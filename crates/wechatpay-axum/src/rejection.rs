use std::{error::Error as StdError, fmt};

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use wechatpay::{
    Error, Event,
    notify::{Rejection, Reply},
};

use crate::body::{BoxError, Unread};

/// Why there is no notification for the handler. As a response it is `{"code":"FAIL",…}`, which makes WeChat Pay send it again.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotificationRejection {
    /// It is not believed, or cannot be decrypted: 401, 400 or 500, see [`Rejection::reply`].
    Refused(Rejection),
    /// The body is larger than any notification: 413.
    BodyTooLarge,
    /// The connection broke within the body: 400.
    BodyInterrupted(BoxError),
    /// The body did not arrive in time: 408.
    BodyTooSlow,
    /// It is believed, but its content does not fit the type that the handler wants: 500.
    WrongContent(Error),
}

impl NotificationRejection {
    pub(crate) fn unread(unread: Unread) -> Self {
        tracing::warn!("no notification: {unread}");
        match unread {
            Unread::TooLarge => Self::BodyTooLarge,
            Unread::Interrupted(error) => Self::BodyInterrupted(error),
            Unread::TooSlow => Self::BodyTooSlow,
        }
    }

    pub(crate) fn content(event: &Event, error: Error) -> Self {
        tracing::error!(id = event.id, event_type = event.event_type, "{error}");
        Self::WrongContent(error)
    }

    /// What to answer.
    pub fn reply(&self) -> Reply {
        match self {
            Self::Refused(rejection) => rejection.reply(),
            Self::BodyTooLarge => Reply::refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large"),
            Self::BodyInterrupted(_) => Reply::refuse(StatusCode::BAD_REQUEST, "the body ended early"),
            Self::BodyTooSlow => Reply::refuse(StatusCode::REQUEST_TIMEOUT, "the body came too slowly"),
            Self::WrongContent(_) => Reply::fail("not now, please send it again"),
        }
    }
}

impl From<Rejection> for NotificationRejection {
    fn from(rejection: Rejection) -> Self {
        Self::Refused(rejection)
    }
}

impl IntoResponse for NotificationRejection {
    fn into_response(self) -> Response {
        self.reply().into()
    }
}

impl fmt::Display for NotificationRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(rejection) => rejection.fmt(f),
            Self::BodyTooLarge => Unread::TooLarge.fmt(f),
            Self::BodyInterrupted(error) => write!(f, "the body was interrupted: {error}"),
            Self::BodyTooSlow => Unread::TooSlow.fmt(f),
            Self::WrongContent(error) => error.fmt(f),
        }
    }
}

impl StdError for NotificationRejection {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Refused(rejection) => Some(rejection),
            Self::BodyInterrupted(error) => Some(&**error),
            Self::WrongContent(error) => Some(error),
            Self::BodyTooLarge | Self::BodyTooSlow => None,
        }
    }
}
