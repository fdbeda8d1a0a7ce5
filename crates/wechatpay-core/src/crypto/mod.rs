//! The only place that knows `aws-lc-rs` and `sm3`. Everything above speaks of keys, messages and bytes.
//!
//! RSA blinding and the OAEP seed are drawn inside the provider: it offers no way to hand them in.

mod aead;
pub mod digest;
mod file_cipher;
mod rsa;
mod sm3;

pub(crate) use aead::AeadKey;
pub use file_cipher::FileCipher;
pub(crate) use rsa::{RsaPrivate, RsaPublic};
