use std::{fmt, sync::Arc};

use crate::{CryptoError, KeyError, PublicKey, crypto::RsaPrivate, encoding, pem};

/// A merchant's RSA-2048 private key, the one of the merchant API certificate (商户API证书私钥, `apiclient_key.pem`).
///
/// Parsed once; a clone shares the parsed key. Its `Debug` shows nothing of the key.
#[derive(Clone)]
pub struct PrivateKey {
    rsa: Arc<RsaPrivate>,
    public: PublicKey,
}

impl PrivateKey {
    /// Reads a PEM with `PRIVATE KEY` (PKCS#8) or `RSA PRIVATE KEY` (PKCS#1), or the Base64 of either without its frame: the text itself,
    /// not a file name.
    ///
    /// A key under a pass phrase is refused: WeChat Pay's tool writes none, so such a key was encrypted later, and whoever did that can
    /// hand in what they decrypt.
    ///
    /// # Errors
    /// A [`KeyError`] that says what the text holds instead.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        Self::from_der(&pem::private_key(pem.as_ref())?)
    }

    /// Reads PKCS#8 or PKCS#1 in DER.
    ///
    /// # Errors
    /// [`KeyError::NotRsaPrivate`], which a key shorter than 2048 bits is too, or [`KeyError::WrongSize`] when it is longer.
    pub fn from_der(der: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let rsa = RsaPrivate::from_der(der.as_ref())?;
        let public = PublicKey::new(rsa.public()?);
        Ok(Self { rsa: Arc::new(rsa), public })
    }

    /// The public half.
    #[must_use]
    pub fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// Signs a message: RSASSA-PKCS1-v1_5 over SHA-256, 256 raw bytes.
    ///
    /// # Errors
    /// [`CryptoError::Provider`] when the provider refuses.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.rsa.sign(message)
    }

    /// Decrypts a sensitive field of an answer (敏感信息解密): Base64 of RSAES-OAEP with SHA-1.
    ///
    /// # Errors
    /// [`CryptoError::NotBase64`] or [`CryptoError::DoesNotDecrypt`].
    pub fn decrypt(&self, ciphertext: &str) -> Result<Vec<u8>, CryptoError> {
        let bytes = encoding::from_base64(ciphertext).ok_or(CryptoError::NotBase64)?;
        self.decrypt_bytes(&bytes)
    }

    pub(crate) fn decrypt_bytes(&self, ciphertext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.rsa.decrypt(ciphertext).ok_or(CryptoError::DoesNotDecrypt)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(RSA-2048, redacted)")
    }
}
