use std::{fmt, marker::PhantomData, sync::Arc};

use serde::{
    Deserializer,
    de::{DeserializeOwned, DeserializeSeed, IgnoredAny},
};
use serde_json::Value;
use wechatpay_api::webhooks;
use wechatpay_core::Notification;
use zeroize::Zeroizing;

use crate::{
    answer::{read_json, read_opened},
    decrypt::Opener,
    error::Error,
};

/// A notification that was verified and decrypted. It is cheap to clone.
///
/// What is decrypted is personal data: it is wiped from memory with the last clone, and `Debug` does not show it.
#[derive(Clone, PartialEq)]
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
    /// `Request-ID`, the number to name when asking WeChat Pay.
    pub request_id: Option<String>,
    content: Content,
}

/// Decrypted JSON, and what decrypts the sensitive fields in it.
#[derive(Clone)]
struct Content {
    json: Arc<Zeroizing<String>>,
    opener: Opener,
}

impl Event {
    /// `None`: the plaintext is no JSON.
    pub(super) fn new(
        envelope: Notification,
        plaintext: Vec<u8>,
        opener: Opener,
        request_id: Option<String>,
    ) -> Option<Self> {
        let json = match String::from_utf8(plaintext) {
            Ok(json) => Zeroizing::new(json),
            Err(error) => {
                drop(Zeroizing::new(error.into_bytes()));
                return None;
            }
        };
        serde_json::from_str::<IgnoredAny>(&json).ok()?;
        Some(Self {
            id: envelope.id,
            create_time: envelope.create_time,
            event_type: envelope.event_type,
            summary: envelope.summary,
            original_type: envelope.resource.original_type,
            request_id,
            content: Content { json: Arc::new(json), opener },
        })
    }

    /// Reads the content as a type, such as [`api::webhooks::entrust::sign::Resource`](crate::api::webhooks). Sensitive fields are decrypted.
    ///
    /// # Errors
    /// [`ErrorKind::WrongShape`](crate::ErrorKind::WrongShape) with the JSON pointer of the field that does not fit, and
    /// [`ErrorKind::Decrypt`](crate::ErrorKind::Decrypt) with that of the first sensitive field that cannot be decrypted.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.read(PhantomData::<T>)
    }

    /// Reads the content as what its `event_type` says, of all types whose family's feature is on; any other as JSON. Sensitive fields are
    /// decrypted.
    ///
    /// # Errors
    /// As of [`parse`](Self::parse).
    pub fn content(&self) -> Result<webhooks::Content, Error> {
        self.read(OfType(&self.event_type))
    }

    /// The content as JSON, as WeChat Pay wrote it: sensitive fields stay encrypted for the merchant's key.
    ///
    /// # Errors
    /// [`ErrorKind::WrongShape`](crate::ErrorKind::WrongShape) when it is nested deeper than 128 levels.
    pub fn json(&self) -> Result<Value, Error> {
        read_json("notification", self.raw(), PhantomData::<Value>)
    }

    /// The decrypted bytes.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        self.content.json.as_bytes()
    }

    fn read<S, T>(&self, seed: S) -> Result<T, Error>
    where
        S: for<'de> DeserializeSeed<'de, Value = T> + Copy,
    {
        read_opened("notification", self.raw(), seed, &self.content.opener)
    }
}

/// Reads the content of this type of notification.
#[derive(Clone, Copy)]
struct OfType<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for OfType<'_> {
    type Value = webhooks::Content;

    fn deserialize<D: Deserializer<'de>>(self, content: D) -> Result<Self::Value, D::Error> {
        webhooks::Content::read(self.0, content)
    }
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id)
            .field("create_time", &self.create_time)
            .field("event_type", &self.event_type)
            .field("summary", &self.summary)
            .field("original_type", &self.original_type)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}
