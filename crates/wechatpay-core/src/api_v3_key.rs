use std::{fmt, str::FromStr, sync::Arc};

use crate::{CryptoError, KeyError, crypto::AeadKey, encoding};

/// The APIv3 key (APIv3密钥): 32 bytes, set on the merchant platform. It encrypts notifications and platform certificates.
///
/// Only the prepared cipher is kept; `Debug` shows nothing.
#[derive(Clone)]
pub struct ApiV3Key(Arc<AeadKey>);

impl ApiV3Key {
    /// Takes the key as it was set on the merchant platform.
    ///
    /// # Errors
    /// [`KeyError::ApiV3KeyLength`] when it is not 32 bytes long.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let wrong_length = KeyError::ApiV3KeyLength { bytes: key.as_ref().len() };
        let key: &[u8; 32] = key.as_ref().try_into().map_err(|_| wrong_length.clone())?;
        Ok(Self(Arc::new(AeadKey::new(key).map_err(|_| wrong_length)?)))
    }

    /// Decrypts AES-256-GCM: `ciphertext` is Base64 with the tag at its end, `associated_data` may be empty.
    ///
    /// # Errors
    /// [`CryptoError::NonceLength`], [`CryptoError::NotBase64`] or [`CryptoError::DoesNotDecrypt`].
    pub fn decrypt(&self, nonce: &str, associated_data: &str, ciphertext: &str) -> Result<Vec<u8>, CryptoError> {
        let nonce = nonce_bytes(nonce)?;
        let bytes = encoding::from_base64(ciphertext).ok_or(CryptoError::NotBase64)?;
        self.0.open(nonce, associated_data.as_bytes(), bytes).ok_or(CryptoError::DoesNotDecrypt)
    }

    /// Encrypts with AES-256-GCM and gives Base64 with the tag at its end. A nonce must never come twice with one key.
    ///
    /// # Errors
    /// [`CryptoError::NonceLength`] when the nonce is not 12 bytes long.
    pub fn encrypt(&self, nonce: &str, associated_data: &str, plaintext: &[u8]) -> Result<String, CryptoError> {
        let nonce = nonce_bytes(nonce)?;
        let mut buffer = plaintext.to_vec();
        self.0.seal(nonce, associated_data.as_bytes(), &mut buffer)?;
        Ok(encoding::base64(&buffer))
    }
}

fn nonce_bytes(nonce: &str) -> Result<[u8; 12], CryptoError> {
    nonce.as_bytes().try_into().map_err(|_| CryptoError::NonceLength { length: nonce.len() })
}

impl FromStr for ApiV3Key {
    type Err = KeyError;

    fn from_str(key: &str) -> Result<Self, KeyError> {
        Self::new(key)
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key(redacted)")
    }
}
