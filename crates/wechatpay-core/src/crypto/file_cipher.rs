//! AES-256-GCM over what comes piece by piece. The provider opens whole messages with nonces of 12 bytes only.

use std::fmt;

use aws_lc_rs::{
    cipher::{AES_256, DecryptingKey, DecryptionContext, UnboundCipherKey},
    iv::FixedLength,
};

use super::AeadKey;
use crate::CryptoError;

const BLOCK: usize = 16;
const TAG: usize = 16;

/// Opens an encrypted file (加密账单, `encrypt_key`) piece by piece: `AEAD_AES_256_GCM`, a nonce of any length, no associated data, and the
/// tag behind the ciphertext. The file is binary, not Base64.
///
/// **The tag is not compared.** It comes last, so all would be given before it is known; and these files are proven by the hash of
/// their plaintext (`hash_value`), which a signed answer names. Believe nothing before that hash holds.
///
/// The procedure is described on <https://pay.weixin.qq.com/doc/v3/merchant/4013394586>.
pub struct FileCipher {
    key: DecryptingKey,
    /// The counter block of the tag; that of the first block of text is the next one.
    first: u128,
    /// How much was opened.
    opened: u64,
    /// What may be the tag.
    held: Vec<u8>,
}

impl FileCipher {
    /// Takes the plaintext of `encrypt_key`, 32 bytes, and the `nonce` of the same answer.
    ///
    /// # Errors
    /// [`CryptoError::FileKeyLength`], or [`CryptoError::NonceLength`] for an empty nonce.
    pub fn new(key: &[u8], nonce: &[u8]) -> Result<Self, CryptoError> {
        let key: &[u8; 32] = key.try_into().map_err(|_| CryptoError::FileKeyLength { bytes: key.len() })?;
        if nonce.is_empty() {
            return Err(CryptoError::NonceLength { length: 0 });
        }
        let cipher = counting(key)?;
        let first = first_counter(key, &cipher, nonce)?;
        Ok(Self { key: cipher, first, opened: 0, held: Vec::with_capacity(TAG) })
    }

    /// Takes the next piece, and gives what it holds as far as that can be told: the last 16 bytes may be the tag.
    ///
    /// # Errors
    /// [`CryptoError::Provider`] when the provider refuses.
    pub fn open(&mut self, piece: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.held.extend_from_slice(piece);
        let tag = self.held.split_off(self.held.len().saturating_sub(TAG));
        let text = std::mem::replace(&mut self.held, tag);
        self.opened_at(text)
    }

    /// Whether all that a file must have came: a shorter one than its tag is cut off.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.held.len() == TAG
    }

    fn opened_at(&mut self, text: Vec<u8>) -> Result<Vec<u8>, CryptoError> {
        if text.is_empty() {
            return Ok(text);
        }
        let within = usize::try_from(self.opened % BLOCK as u64).unwrap_or_default();
        let mut block = self.opened / BLOCK as u64;
        self.opened = self.opened.saturating_add(text.len() as u64);
        // The provider begins with a whole block of its key stream.
        let mut blocks = vec![0; within];
        blocks.extend_from_slice(&text);
        let mut rest = blocks.as_mut_slice();
        while !rest.is_empty() {
            let counter = counter(self.first, block);
            // The provider counts in 128 bits, GCM in 32.
            let run = u64::from(u32::MAX - low(counter)) + 1;
            let length = usize::try_from(run).unwrap_or(usize::MAX).saturating_mul(BLOCK).min(rest.len());
            let (now, later) = rest.split_at_mut_checked(length).ok_or(CryptoError::new("AES-256-GCM decryption"))?;
            apply(&self.key, counter, now)?;
            block = block.saturating_add(run);
            rest = later;
        }
        Ok(blocks.split_off(within))
    }
}

fn counting(key: &[u8; 32]) -> Result<DecryptingKey, CryptoError> {
    let failed = |_| CryptoError::new("AES-256 key setup");
    DecryptingKey::ctr(UnboundCipherKey::new(&AES_256, key).map_err(failed)?).map_err(failed)
}

/// Adds the key stream that begins with this counter block.
fn apply(key: &DecryptingKey, counter: u128, text: &mut [u8]) -> Result<(), CryptoError> {
    let context = DecryptionContext::Iv128(FixedLength::from(counter.to_be_bytes()));
    key.decrypt(text, context).map(|_| ()).map_err(|_| CryptoError::new("AES-256-GCM decryption"))
}

/// The counter block of a block of text, which has its number in the last 32 bits alone.
fn counter(first: u128, block: u64) -> u128 {
    let steps = u32::try_from(block.wrapping_add(1) & u64::from(u32::MAX)).unwrap_or_default();
    (first & !u128::from(u32::MAX)) | u128::from(low(first).wrapping_add(steps))
}

fn low(counter: u128) -> u32 {
    u32::try_from(counter & u128::from(u32::MAX)).unwrap_or_default()
}

/// The counter block that a nonce makes: itself and a 1 when it has 12 bytes, otherwise its GHASH.
///
/// The provider has no GHASH to call, but the tag of a message whose ciphertext is the nonce is just that, with one block of key stream
/// added. Nothing of that message leaves this function.
fn first_counter(key: &[u8; 32], cipher: &DecryptingKey, nonce: &[u8]) -> Result<u128, CryptoError> {
    if nonce.len() == 12 {
        return Ok(nonce.iter().chain(&[0, 0, 0, 1]).fold(0, |number, byte| number << 8 | u128::from(*byte)));
    }
    let sealing = AeadKey::new(key)?;
    let mut stream = vec![0; nonce.len()];
    sealing.seal([0; 12], &[], &mut stream)?;
    let mut message: Vec<u8> = stream.iter().zip(nonce).map(|(stream, nonce)| stream ^ nonce).collect();
    sealing.seal([0; 12], &[], &mut message)?;
    let mut mask = [0; BLOCK];
    apply(cipher, 1, &mut mask)?;
    let tag = message.iter().skip(nonce.len());
    Ok(tag.zip(mask).fold(0, |number, (tag, mask)| number << 8 | u128::from(tag ^ mask)))
}

impl fmt::Debug for FileCipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileCipher")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn where_the_32_bits_run_over_no_other_bit_changes() {
        let first = 0xa5a5_a5a5_a5a5_a5a5_a5a5_a5a5_ffff_fffd;
        assert_eq!(counter(first, 0), 0xa5a5_a5a5_a5a5_a5a5_a5a5_a5a5_ffff_fffe);
        assert_eq!(counter(first, 2), 0xa5a5_a5a5_a5a5_a5a5_a5a5_a5a5_0000_0000);
        assert_eq!(counter(first, 0x1_0000_0001), 0xa5a5_a5a5_a5a5_a5a5_a5a5_a5a5_ffff_ffff);
        let opened = |pieces: &[usize]| {
            let mut file = FileCipher { first, ..FileCipher::new(&[7; 32], &[1; 12]).unwrap() };
            pieces.iter().flat_map(|length| file.opened_at(vec![0; *length]).unwrap()).collect::<Vec<u8>>()
        };
        let whole = opened(&[100]);
        assert_eq!(opened(&[16; 7])[..100], whole, "each block by itself");
        assert_eq!(opened(&[1, 30, 33, 36]), whole);
    }
}
