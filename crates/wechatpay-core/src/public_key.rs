use std::{fmt, sync::Arc};

use x509_cert::{
    der::{
        Decode as _, SliceReader,
        asn1::{AnyRef, UintRef},
    },
    spki::SubjectPublicKeyInfoRef,
};

use crate::{CryptoError, KeyError, crypto::RsaPublic, encoding, pem};

/// An RSA-2048 public key: verifies signatures and encrypts sensitive fields.
///
/// Parsed once; a clone shares the parsed key.
#[derive(Clone)]
pub struct PublicKey(Arc<RsaPublic>);

impl PublicKey {
    pub(crate) fn new(rsa: RsaPublic) -> Self {
        Self(Arc::new(rsa))
    }

    /// Reads a PEM with `PUBLIC KEY`, or with `RSA PUBLIC KEY` (PKCS#1), or the Base64 of either without its frame.
    ///
    /// # Errors
    /// A [`KeyError`] that says what the text holds instead.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        Self::from_der(pem::public_key(pem.as_ref())?)
    }

    /// Reads a `SubjectPublicKeyInfo` or PKCS#1 in DER.
    ///
    /// # Errors
    /// [`KeyError::NotRsaPublic`], which a key shorter than 2048 bits is too, or [`KeyError::WrongSize`] when it is longer.
    pub fn from_der(der: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        Ok(Self::new(RsaPublic::from_der(der.as_ref())?))
    }

    /// Whether `signature` (raw bytes) is a RSASSA-PKCS1-v1_5 signature over the SHA-256 of `message`.
    #[must_use]
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature)
    }

    /// Encrypts a sensitive field (敏感信息加密): RSAES-OAEP with SHA-1 and MGF1-SHA-1, as Base64. At most 214 bytes.
    ///
    /// # Errors
    /// [`CryptoError::PlaintextTooLong`].
    pub fn encrypt(&self, plaintext: &[u8]) -> Result<String, CryptoError> {
        Ok(encoding::base64(&self.0.encrypt(plaintext)?))
    }

    /// Modulus and public exponent, as bytes without leading zeros.
    #[must_use]
    pub fn numbers(&self) -> Option<(Vec<u8>, Vec<u8>)> {
        let info = SubjectPublicKeyInfoRef::from_der(self.to_der()).ok()?;
        let sequence = AnyRef::from_der(info.subject_public_key.as_bytes()?).ok()?;
        let mut reader = SliceReader::new(sequence.value()).ok()?;
        let mut number = || UintRef::decode(&mut reader).ok().map(|number| number.as_bytes().to_vec());
        Some((number()?, number()?))
    }

    /// The key as `SubjectPublicKeyInfo` in DER.
    #[must_use]
    pub fn to_der(&self) -> &[u8] {
        self.0.spki()
    }

    /// The key as PEM with `PUBLIC KEY`.
    #[must_use]
    pub fn to_pem(&self) -> String {
        pem::write(pem::PUBLIC, self.to_der())
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.to_der() == other.to_der()
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKey(RSA-2048)")
    }
}
