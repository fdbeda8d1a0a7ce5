use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{ApiV3Key, CryptoError};

/// Encrypted data (加密数据): in a notification, and around a certificate of `GET /v3/certificates`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Resource {
    /// What the plaintext is (原始回调类型): `entrust`, `transaction` …; certificates have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_type: Option<String>,
    /// `AEAD_AES_256_GCM`.
    pub algorithm: String,
    /// Base64 of the ciphertext with its 16-byte tag.
    pub ciphertext: String,
    /// Additional data (附加数据). Absent and empty mean the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associated_data: Option<String>,
    /// 12 ASCII characters.
    pub nonce: String,
}

impl Resource {
    /// The one algorithm of APIv3 with RSA keys.
    pub const ALGORITHM: &'static str = "AEAD_AES_256_GCM";

    /// Decrypts with the APIv3 key; the plaintext is JSON, or a PEM certificate.
    ///
    /// # Errors
    /// A [`ResourceError`] that says whether the algorithm is unknown or the key is wrong.
    pub fn decrypt(&self, key: &ApiV3Key) -> Result<Vec<u8>, ResourceError> {
        if self.algorithm != Self::ALGORITHM {
            return Err(ResourceError::UnknownAlgorithm(self.algorithm.clone()));
        }
        key.decrypt(&self.nonce, self.associated_data.as_deref().unwrap_or_default(), &self.ciphertext)
            .map_err(ResourceError::Crypto)
    }

    /// Encrypts with the APIv3 key. An empty `associated_data` is left out of nothing: it is written as given.
    ///
    /// # Errors
    /// [`CryptoError::NonceLength`].
    pub fn encrypt(
        key: &ApiV3Key,
        original_type: Option<&str>,
        associated_data: Option<&str>,
        nonce: &str,
        plaintext: &[u8],
    ) -> Result<Self, CryptoError> {
        Ok(Self {
            original_type: original_type.map(str::to_owned),
            algorithm: Self::ALGORITHM.to_owned(),
            ciphertext: key.encrypt(nonce, associated_data.unwrap_or_default(), plaintext)?,
            associated_data: associated_data.map(str::to_owned),
            nonce: nonce.to_owned(),
        })
    }
}

/// Why encrypted data could not be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceError {
    /// `algorithm` is not `AEAD_AES_256_GCM`.
    UnknownAlgorithm(String),
    /// The ciphertext is broken, or made with another APIv3 key.
    Crypto(CryptoError),
}

impl fmt::Display for ResourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownAlgorithm(algorithm) => {
                write!(f, "resource.algorithm is {algorithm:?}, only {} is known", Resource::ALGORITHM)
            }
            Self::Crypto(CryptoError::DoesNotDecrypt) => f.write_str(
                "resource.ciphertext does not decrypt: check that the APIv3 key (APIv3密钥) is the one set on the merchant platform now",
            ),
            Self::Crypto(error) => write!(f, "resource: {error}"),
        }
    }
}

impl std::error::Error for ResourceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::UnknownAlgorithm(_) => None,
            Self::Crypto(error) => Some(error),
        }
    }
}
