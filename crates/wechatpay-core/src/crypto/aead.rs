//! AES-256-GCM with a 12-byte nonce and a 16-byte tag behind the ciphertext.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

use crate::CryptoError;

pub(crate) struct AeadKey(LessSafeKey);

impl AeadKey {
    pub(crate) fn new(key: &[u8; 32]) -> Result<Self, CryptoError> {
        let key = UnboundKey::new(&AES_256_GCM, key).map_err(|_| CryptoError::new("AES-256 key setup"))?;
        Ok(Self(LessSafeKey::new(key)))
    }

    /// Encrypts in place and appends the tag.
    pub(crate) fn seal(&self, nonce: [u8; 12], aad: &[u8], buffer: &mut Vec<u8>) -> Result<(), CryptoError> {
        self.0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(aad), buffer)
            .map_err(|_| CryptoError::new("AES-256-GCM encryption"))
    }

    /// Decrypts in place; the plaintext is the front of the buffer. `None`: the tag does not match.
    pub(crate) fn open(&self, nonce: [u8; 12], aad: &[u8], mut buffer: Vec<u8>) -> Option<Vec<u8>> {
        let length = self.0.open_in_place(Nonce::assume_unique_for_key(nonce), Aad::from(aad), &mut buffer).ok()?.len();
        buffer.truncate(length);
        Some(buffer)
    }
}
