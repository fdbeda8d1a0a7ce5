use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{ApiV3Key, Resource, ResourceError};

/// The envelope of a notification (回调通知), as it arrives. Verify the signature over the raw body before reading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Notification {
    /// Notification id (通知ID); the same on a re-send.
    pub id: String,
    /// When it was made, RFC 3339.
    pub create_time: String,
    /// What happened: `ENTRUST.SIGN`, `PAPAY.SIGN`, …
    pub event_type: String,
    /// `encrypt-resource`.
    pub resource_type: String,
    /// A few words for people (回调摘要).
    #[serde(default)]
    pub summary: String,
    /// The encrypted content.
    pub resource: Resource,
}

impl Notification {
    /// The only `resource_type` there is.
    pub const RESOURCE_TYPE: &'static str = "encrypt-resource";

    /// A notification around an encrypted resource.
    #[must_use]
    pub fn new(id: String, create_time: String, event_type: String, summary: String, resource: Resource) -> Self {
        Self { id, create_time, event_type, resource_type: Self::RESOURCE_TYPE.to_owned(), summary, resource }
    }

    /// Reads the envelope from the raw body. Unknown fields are ignored.
    ///
    /// # Errors
    /// [`EnvelopeError`] when the body is no such JSON.
    pub fn from_slice(body: &[u8]) -> Result<Self, EnvelopeError> {
        serde_json::from_slice(body).map_err(|error| EnvelopeError { problem: error.to_string() })
    }

    /// Decrypts the content; it is JSON.
    ///
    /// # Errors
    /// [`ResourceError`].
    pub fn decrypt(&self, key: &ApiV3Key) -> Result<Vec<u8>, ResourceError> {
        self.resource.decrypt(key)
    }
}

/// A notification's body is not the envelope that it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvelopeError {
    problem: String,
}

impl fmt::Display for EnvelopeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the body is no notification envelope: {}", self.problem)
    }
}

impl std::error::Error for EnvelopeError {}
