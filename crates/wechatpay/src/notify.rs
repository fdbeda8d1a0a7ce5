//! Notifications (回调通知): verify, then decrypt, then read.

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wechatpay_core::{ApiV3Key, Notification, TrustStore, verify};

use crate::{
    answer::{read_json, wrong_shape},
    error::{Error, ErrorKind},
};

/// A notification that was verified and decrypted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Notification id (通知ID), the same on a re-send.
    pub id: String,
    /// When it was made, RFC 3339.
    pub create_time: String,
    /// What happened: `ENTRUST.SIGN`, `PAPAY.SIGN`, …
    pub event_type: String,
    /// A few words for people (回调摘要).
    pub summary: String,
    /// What the content is (原始回调类型): `entrust`, `transaction`, …
    pub original_type: Option<String>,
    /// The decrypted content.
    pub content: Value,
}

impl Event {
    /// Reads the content as a type.
    ///
    /// # Errors
    /// [`ErrorKind::WrongShape`] with the JSON pointer of the field that does not fit.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_path_to_error::deserialize(&self.content).map_err(|error| wrong_shape("notification", &error))
    }
}

pub(crate) fn open(
    trust: &TrustStore,
    key: Option<&ApiV3Key>,
    headers: &HeaderMap,
    body: &[u8],
    now: i64,
) -> Result<Event, Error> {
    verify(headers, body, trust, now).map_err(|error| {
        Error::new(ErrorKind::of(&error), format!("the notification is not believed: {error}")).because(error)
    })?;
    let notification = Notification::from_slice(body)
        .map_err(|error| Error::new(ErrorKind::WrongShape, error.to_string()).because(error))?;
    let key = key.ok_or_else(|| {
        Error::new(
            ErrorKind::Decrypt,
            "the client has no APIv3 key (APIv3密钥); set it with `api_v3_key` to read notifications",
        )
    })?;
    let plaintext =
        notification.decrypt(key).map_err(|error| Error::new(ErrorKind::Decrypt, error.to_string()).because(error))?;
    Ok(Event {
        content: read_json(&plaintext)?,
        id: notification.id,
        create_time: notification.create_time,
        event_type: notification.event_type,
        summary: notification.summary,
        original_type: notification.resource.original_type,
    })
}
