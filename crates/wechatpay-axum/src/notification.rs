use axum_core::{
    RequestExt as _,
    extract::{FromRef, FromRequest, Request},
};
use serde::de::DeserializeOwned;
use wechatpay::{Event, Receiver};

use crate::{NotificationRejection, body};

/// A notification (回调通知) that is verified and decrypted. The last argument of a handler, as everything that takes the body.
///
/// The state of the application gives the [`Receiver`], by [`FromRef`]. The body is read raw, at most 1 MiB (or what the application's
/// `DefaultBodyLimit` says, if that is less), within 3 seconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Notification(pub Event);

/// As [`Notification`], with its content read as a type, such as `api::webhooks::entrust::sign::Resource`.
///
/// For URLs that get one type of event. Where several come, take [`Notification`] and look at `event_type`, or route them with a
/// [`NotificationService`](crate::NotificationService).
#[derive(Debug, Clone, PartialEq)]
pub struct TypedNotification<T>(pub Event, pub T);

impl<S> FromRequest<S> for Notification
where
    S: Send + Sync,
    Receiver: FromRef<S>,
{
    type Rejection = NotificationRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let (parts, body) = request.with_limited_body().into_parts();
        let body = body::read(body, body::LARGEST, body::TIME).await.map_err(NotificationRejection::unread)?;
        Ok(Self(Receiver::from_ref(state).open(&parts.headers, &body).await?))
    }
}

impl<S, T> FromRequest<S> for TypedNotification<T>
where
    S: Send + Sync,
    T: DeserializeOwned,
    Receiver: FromRef<S>,
{
    type Rejection = NotificationRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let Notification(event) = Notification::from_request(request, state).await?;
        let content = event.parse().map_err(|error| NotificationRejection::content(&event, error))?;
        Ok(Self(event, content))
    }
}
