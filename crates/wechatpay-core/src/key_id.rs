use std::{fmt, str::FromStr};

use crate::KeyError;

/// The name of a key: a certificate serial number (证书序列号) or a public key id (`PUB_KEY_ID_…`, 微信支付公钥ID).
///
/// Opaque and case-preserved: two ids are equal when their bytes are. At most 64 ASCII letters, digits and `_`,
/// so that it can stand in a header and inside quotes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(String);

impl KeyId {
    /// How the id of a WeChat Pay public key begins.
    pub const PUBLIC_KEY_PREFIX: &'static str = "PUB_KEY_ID_";

    /// Takes an id as it stands.
    ///
    /// # Errors
    /// [`KeyError::BadKeyId`] when it is empty, too long or holds a character that no id has.
    pub fn new(id: impl Into<String>) -> Result<Self, KeyError> {
        let id = id.into();
        let problem = if id.is_empty() {
            "it is empty"
        } else if id.len() > 64 {
            "it is longer than 64 characters"
        } else if id.bytes().any(|byte| byte == b':' || byte.is_ascii_whitespace()) {
            "it holds colons or white space; write the hex digits only"
        } else if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            "it holds a character that is no ASCII letter, digit or `_`"
        } else {
            return Ok(Self(id));
        };
        Err(KeyError::BadKeyId { problem })
    }

    /// The id as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this names a WeChat Pay public key rather than a certificate.
    #[must_use]
    pub fn is_public_key(&self) -> bool {
        self.0.starts_with(Self::PUBLIC_KEY_PREFIX)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for KeyId {
    type Err = KeyError;

    fn from_str(id: &str) -> Result<Self, KeyError> {
        Self::new(id)
    }
}

impl std::borrow::Borrow<str> for KeyId {
    fn borrow(&self) -> &str {
        &self.0
    }
}
