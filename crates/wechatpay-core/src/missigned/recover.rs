//! What a signature was made over, seen with the public key.

use super::power::{LENGTH, power};
use crate::{PublicKey, digest};
/// Bytes of a SHA-256 hash.
const HASH: usize = 32;

/// A key's modulus and exponent.
pub(super) struct Opener {
    modulus: [u8; LENGTH],
    exponent: Vec<u8>,
}

/// What the owner of a key signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Recovered {
    /// A hash by PKCS#1 v1.5.
    Hash(Algorithm, Vec<u8>),
    /// A salted hash by PSS, SHA-256 throughout.
    Pss { hash: [u8; 32], salt: Vec<u8> },
}

impl Recovered {
    /// Whether this text was signed.
    pub(super) fn is_of(&self, text: &[u8]) -> bool {
        match self {
            Self::Hash(Algorithm::Sha256, hash) => digest::sha256(text) == **hash,
            Self::Hash(Algorithm::Sha1, hash) => digest::sha1(text) == **hash,
            Self::Hash(Algorithm::Other, _) => false,
            Self::Pss { hash, salt } => {
                digest::sha256(&[&[0; 8], digest::sha256(text).as_slice(), salt].concat()) == *hash
            }
        }
    }
}

/// A hash function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Sha1,
    Sha256,
    /// Known by its name only.
    Other,
}

impl Opener {
    pub(super) fn new(key: &PublicKey) -> Option<Self> {
        let (modulus, exponent) = key.numbers()?;
        Some(Self { modulus: modulus.try_into().ok()?, exponent })
    }

    /// What was signed; `None`: not with this key.
    pub(super) fn open(&self, signature: &[u8]) -> Option<Recovered> {
        let block = power(signature.try_into().ok()?, &self.exponent, &self.modulus)?;
        pkcs1(&block).or_else(|| pss(&block))
    }
}

/// 00 01 FF … FF 00, then the hash with its name.
fn pkcs1(block: &[u8]) -> Option<Recovered> {
    let rest = block.strip_prefix(&[0, 1])?;
    let filling = rest.iter().position(|byte| *byte != 0xFF).filter(|filling| *filling >= 8)?;
    rest.get(filling..)?.strip_prefix(&[0]).map(named)
}

/// A masked block of zeros, 01 and salt; then the hash that masks it, and BC.
fn pss(block: &[u8]) -> Option<Recovered> {
    let (masked, hash) = block.strip_suffix(&[0xBC])?.split_at_checked(LENGTH - HASH - 1)?;
    let mut salted: Vec<u8> = masked.iter().zip(mask(hash)).map(|(byte, mask)| byte ^ mask).collect();
    // The highest bit of a block is not used.
    *salted.first_mut()? &= 0x7F;
    let one = salted.iter().position(|byte| *byte != 0)?;
    let salt = salted.get(one..)?.strip_prefix(&[1])?.to_vec();
    Some(Recovered::Pss { hash: hash.try_into().ok()?, salt })
}

/// MGF1 with SHA-256.
fn mask(seed: &[u8]) -> impl Iterator<Item = u8> {
    (0_u32..).flat_map(move |count| digest::sha256(&[seed, &count.to_be_bytes()].concat()))
}

/// `DigestInfo`: the name of a hash function, and a hash.
fn named(info: &[u8]) -> Recovered {
    const SHA1: &[u8] = &[0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2B, 0x0E, 0x03, 0x02, 0x1A, 0x05, 0x00, 0x04, 0x14];
    const SHA256: &[u8] = &[
        0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04,
        0x20,
    ];
    match (info.strip_prefix(SHA256), info.strip_prefix(SHA1)) {
        (Some(hash), _) => Recovered::Hash(Algorithm::Sha256, hash.to_vec()),
        (_, Some(hash)) => Recovered::Hash(Algorithm::Sha1, hash.to_vec()),
        _ => Recovered::Hash(Algorithm::Other, info.to_vec()),
    }
}
