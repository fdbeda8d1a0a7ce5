//! Notifications (回调通知): verify, then decrypt, then read.

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wechatpay_core::{ApiV3Key, Notification, PrivateKey, TrustStore, verify};

use crate::{
    answer::{read_json, read_opened},
    decrypt::Opener,
    error::{Error, ErrorKind},
};

/// A notification that was verified and decrypted.
#[derive(Debug, Clone)]
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
    /// The decrypted content. Sensitive fields in it are encrypted once more, for the merchant's key; [`parse`](Self::parse) decrypts them.
    pub content: Value,
    opener: Opener,
}

impl Event {
    /// Reads the content as a type. Sensitive fields are decrypted.
    ///
    /// # Errors
    /// [`ErrorKind::WrongShape`] with the JSON pointer of the field that does not fit, and [`ErrorKind::Decrypt`] with that of the first
    /// sensitive field that cannot be decrypted.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, Error> {
        read_opened("notification", &self.content, &self.opener)
    }
}

impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.create_time == other.create_time
            && self.event_type == other.event_type
            && self.summary == other.summary
            && self.original_type == other.original_type
            && self.content == other.content
    }
}

pub(crate) fn open(
    trust: &TrustStore,
    key: Option<&ApiV3Key>,
    own_key: Option<&PrivateKey>,
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
    let fields = wechatpay_spec::event(&notification.event_type).map_or(&[][..], |event| event.resource);
    Ok(Event {
        content: read_json(&plaintext)?,
        opener: Opener::new(fields, own_key),
        id: notification.id,
        create_time: notification.create_time,
        event_type: notification.event_type,
        summary: notification.summary,
        original_type: notification.resource.original_type,
    })
}
