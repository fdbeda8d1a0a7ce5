//! RSA-2048: PKCS#1 v1.5 signatures over SHA-256, and OAEP with SHA-1.

use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der},
    rand::SystemRandom,
    rsa::{
        KeyPair, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
        PublicEncryptingKey, PublicKey,
    },
    signature::{KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256},
};

use crate::{CryptoError, KeyError};

/// Modulus length in bytes of the only size that WeChat Pay uses.
const MODULUS: usize = 256;

pub(crate) struct RsaPrivate {
    pair: KeyPair,
    decrypting: OaepPrivateDecryptingKey,
}

impl RsaPrivate {
    /// Reads PKCS#1 (`RSAPrivateKey`) or PKCS#8 (`PrivateKeyInfo`) DER.
    pub(crate) fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        let pair = KeyPair::from_pkcs8(der).or_else(|_| KeyPair::from_der(der)).map_err(|_| KeyError::NotRsaPrivate)?;
        check_size(pair.public_modulus_len())?;
        // The decrypting half is read from PKCS#8 only.
        let pkcs8 = AsDer::<Pkcs8V1Der<'_>>::as_der(&pair).map_err(|_| KeyError::NotRsaPrivate)?;
        let decrypting = PrivateDecryptingKey::from_pkcs8(pkcs8.as_ref()).map_err(|_| KeyError::NotRsaPrivate)?;
        let decrypting = OaepPrivateDecryptingKey::new(decrypting).map_err(|_| KeyError::NotRsaPrivate)?;
        Ok(Self { pair, decrypting })
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| CryptoError::new("RSA signing"))?;
        Ok(signature)
    }

    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Vec<u8>> {
        let mut buffer = vec![0; self.decrypting.min_output_size()];
        let length = self.decrypting.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut buffer, None).ok()?.len();
        buffer.truncate(length);
        Some(buffer)
    }

    pub(crate) fn public(&self) -> Result<RsaPublic, KeyError> {
        let spki = AsDer::<PublicKeyX509Der<'_>>::as_der(self.pair.public_key()).map_err(|_| KeyError::NotRsaPublic)?;
        RsaPublic::from_spki(spki.as_ref())
    }
}

pub(crate) struct RsaPublic {
    verifying: ParsedPublicKey,
    encrypting: OaepPublicEncryptingKey,
    spki: Vec<u8>,
}

impl RsaPublic {
    /// Reads a `SubjectPublicKeyInfo`, or PKCS#1 (`RSAPublicKey`).
    pub(crate) fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        Self::from_spki(der).or_else(|error| {
            let key = PublicKey::from_der(der).map_err(|_| error.clone())?;
            let spki = AsDer::<PublicKeyX509Der<'_>>::as_der(&key).map_err(|_| error)?;
            Self::from_spki(spki.as_ref())
        })
    }

    fn from_spki(der: &[u8]) -> Result<Self, KeyError> {
        let encrypting = PublicEncryptingKey::from_der(der).map_err(|_| KeyError::NotRsaPublic)?;
        check_size(encrypting.key_size_bytes())?;
        let spki = AsDer::<PublicKeyX509Der<'_>>::as_der(&encrypting).map_err(|_| KeyError::NotRsaPublic)?;
        let spki = spki.as_ref().to_vec();
        let verifying = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &spki).map_err(|_| KeyError::NotRsaPublic)?;
        let encrypting = OaepPublicEncryptingKey::new(encrypting).map_err(|_| KeyError::NotRsaPublic)?;
        Ok(Self { verifying, encrypting, spki })
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.verifying.verify_sig(message, signature).is_ok()
    }

    pub(crate) fn encrypt(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let longest = self.encrypting.max_plaintext_size(&OAEP_SHA1_MGF1SHA1);
        if plaintext.len() > longest {
            return Err(CryptoError::PlaintextTooLong { length: plaintext.len(), longest });
        }
        let mut buffer = vec![0; self.encrypting.ciphertext_size()];
        let length = self
            .encrypting
            .encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut buffer, None)
            .map_err(|_| CryptoError::new("RSA-OAEP encryption"))?
            .len();
        buffer.truncate(length);
        Ok(buffer)
    }

    pub(crate) fn spki(&self) -> &[u8] {
        &self.spki
    }
}

fn check_size(bytes: usize) -> Result<(), KeyError> {
    if bytes == MODULUS { Ok(()) } else { Err(KeyError::WrongSize { bits: bytes * 8 }) }
}
