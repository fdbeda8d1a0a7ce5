use std::{fmt, future::Future, pin::Pin};

use crate::PrivateKey;

/// What a signer gives back: the raw signature, later.
pub type SignFuture<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, SignerError>> + Send + 'a>>;

/// Who signs requests. [`PrivateKey`] signs in process; implement this for a key that lives in a KMS or HSM.
///
/// The signature is RSASSA-PKCS1-v1_5 over SHA-256 with the key of the merchant API certificate (商户API证书私钥), as raw bytes.
pub trait Signer: Send + Sync + fmt::Debug {
    /// Signs the message. It is handed over whole, not hashed.
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a>;
}

impl Signer for PrivateKey {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(std::future::ready(Self::sign(self, message).map_err(SignerError::new)))
    }
}

/// A signer could not sign. Nothing was sent.
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
