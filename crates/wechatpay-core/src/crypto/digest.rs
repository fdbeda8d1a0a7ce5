//! Hashes of files, as uploads and bills name them.

use aws_lc_rs::digest;

use crate::encoding::lower_hex;

/// SHA-256 as 64 lower-case hex digits: what the metadata of an upload says of its file.
///
/// ```
/// let hash = wechatpay_core::digest::sha256_hex(b"abc");
/// assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// ```
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    lower_hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// SHA-1 as 40 lower-case hex digits: what the answer to a bill request says of the file, before compression.
///
/// ```
/// assert_eq!(wechatpay_core::digest::sha1_hex(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
/// ```
#[must_use]
pub fn sha1_hex(bytes: &[u8]) -> String {
    lower_hex(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref())
}
