//! The only source of randomness: ids, nonces and numbers that look like WeChat Pay's.

use wechatpay_core::encoding;

use crate::refusal::Refusal;

const DIGITS: &[u8] = b"0123456789";
const LETTERS: &[u8] = b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// `count` decimal digits.
pub(crate) fn digits(count: usize) -> Result<String, Refusal> {
    pick(count, DIGITS)
}

/// `count` ASCII letters and digits.
pub(crate) fn letters(count: usize) -> Result<String, Refusal> {
    pick(count, LETTERS)
}

/// `count` random bytes as lower-case hex digits.
pub(crate) fn hex(count: usize) -> Result<String, Refusal> {
    bytes(count).map(|bytes| encoding::lower_hex(&bytes))
}

fn pick(count: usize, alphabet: &[u8]) -> Result<String, Refusal> {
    let bytes = bytes(count)?;
    let chars = bytes.iter().filter_map(|byte| alphabet.get(usize::from(*byte) % alphabet.len()));
    Ok(chars.map(|byte| char::from(*byte)).collect())
}

fn bytes(count: usize) -> Result<Vec<u8>, Refusal> {
    let mut bytes = vec![0; count];
    getrandom::fill(&mut bytes).map_err(|_| Refusal::system("the operating system gives no random bytes"))?;
    Ok(bytes)
}
