//! Hashes of files, as uploads and bills name them.

use aws_lc_rs::digest;

use super::sm3;
use crate::encoding::lower_hex;

/// SHA-256, as bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    copy(digest::digest(&digest::SHA256, bytes).as_ref(), &mut hash);
    hash
}

/// SHA-1, as bytes. No signature of APIv3 uses it; some programs do by mistake.
#[must_use]
pub fn sha1(bytes: &[u8]) -> [u8; 20] {
    let mut hash = [0; 20];
    copy(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref(), &mut hash);
    hash
}

/// As far as both reach: a hash has the length of its array.
fn copy(from: &[u8], to: &mut [u8]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to = *from);
}

/// SHA-256 as 64 lower-case hex digits: what the metadata of an upload says of its file.
///
/// ```
/// let hash = wechatpay_core::digest::sha256_hex(b"abc");
/// assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// ```
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    lower_hex(&sha256(bytes))
}

/// SHA-1 as 40 lower-case hex digits: what the answer to a bill request says of the file, before compression.
///
/// ```
/// assert_eq!(wechatpay_core::digest::sha1_hex(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
/// ```
#[must_use]
pub fn sha1_hex(bytes: &[u8]) -> String {
    lower_hex(&sha1(bytes))
}

/// SM3 (GB/T 32905) as 64 lower-case hex digits: what the metadata of an invoice (电子发票文件) says of its file, and what names
/// electronic receipts of transfers. Merchants with RSA keys need it too.
///
/// ```
/// let hash = wechatpay_core::digest::sm3_hex(b"abc");
/// assert_eq!(hash, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
/// ```
#[must_use]
pub fn sm3_hex(bytes: &[u8]) -> String {
    let mut hasher = Hasher::new(Algorithm::Sm3);
    hasher.update(bytes);
    hasher.hex()
}

/// Which hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// SHA-1, which bills and statements are named by.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SM3 (GB/T 32905).
    Sm3,
}

/// The hash of what comes piece by piece.
///
/// ```
/// use wechatpay_core::digest::{Algorithm, Hasher, sha1_hex};
///
/// let mut hasher = Hasher::new(Algorithm::Sha1);
/// hasher.update(b"a");
/// hasher.update(b"bc");
/// assert_eq!(hasher.hex(), sha1_hex(b"abc"));
/// ```
#[derive(Clone)]
pub struct Hasher(State);

#[derive(Clone)]
enum State {
    Sha(digest::Context),
    Sm3(sm3::State),
}

impl Hasher {
    /// The hash of nothing yet.
    #[must_use]
    pub fn new(algorithm: Algorithm) -> Self {
        Self(match algorithm {
            Algorithm::Sha1 => State::Sha(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY)),
            Algorithm::Sha256 => State::Sha(digest::Context::new(&digest::SHA256)),
            Algorithm::Sm3 => State::Sm3(sm3::State::new()),
        })
    }

    /// The next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Sha(context) => context.update(bytes),
            State::Sm3(state) => state.update(bytes),
        }
    }

    /// The hash of all pieces, as lower-case hex digits.
    #[must_use]
    pub fn hex(self) -> String {
        match self.0 {
            State::Sha(context) => lower_hex(context.finish().as_ref()),
            State::Sm3(state) => lower_hex(&state.finish()),
        }
    }
}

impl std::fmt::Debug for Hasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hasher")
    }
}
