use std::{fmt, future::Future, pin::Pin};

use crate::PrivateKey;

/// What a signer gives back, later: the raw signature, or the plaintext.
pub type SignFuture<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, SignerError>> + Send + 'a>>;

/// Who has the key of the merchant API certificate (商户API证书私钥): signs requests with it, and decrypts sensitive fields of answers.
/// [`PrivateKey`] does so in process; implement this for a key that lives in a KMS or HSM.
pub trait Signer: Send + Sync + fmt::Debug {
    /// Signs the message: RSASSA-PKCS1-v1_5 over SHA-256, as raw bytes. The message is handed over whole, not hashed.
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a>;

    /// Decrypts a sensitive field (敏感信息解密): RSAES-OAEP with SHA-1 and MGF1-SHA-1, 256 raw bytes in, the plaintext out.
    ///
    /// Only answers with sensitive fields need it. Unless it is implemented, it fails.
    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> SignFuture<'a> {
        let _ = ciphertext;
        Box::pin(std::future::ready(Err(SignerError::new("it does not decrypt; implement `Signer::decrypt`"))))
    }
}

impl Signer for PrivateKey {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(std::future::ready(Self::sign(self, message).map_err(SignerError::new)))
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> SignFuture<'a> {
        Box::pin(std::future::ready(self.decrypt_bytes(ciphertext).map_err(SignerError::new)))
    }
}

/// A signer could not sign, or not decrypt.
#[derive(Debug)]
pub struct SignerError(Box<dyn std::error::Error + Send + Sync>);

impl SignerError {
    /// Wraps what went wrong. It must not hold key material: it is shown.
    pub fn new(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(cause.into())
    }
}

impl fmt::Display for SignerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the signer failed: {}", self.0)
    }
}

impl std::error::Error for SignerError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}
