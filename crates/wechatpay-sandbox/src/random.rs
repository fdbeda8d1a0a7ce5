//! What may differ from run to run: nonces of signatures, and the seed of a world that was given none.

use wechatpay_core::encoding;

use crate::refusal::Refusal;

/// `count` random bytes as lower-case hex digits.
pub(crate) fn hex(count: usize) -> Result<String, Refusal> {
    let mut bytes = vec![0; count];
    getrandom::fill(&mut bytes).map_err(|_| Refusal::system("the operating system gives no random bytes"))?;
    Ok(encoding::lower_hex(&bytes))
}

/// A seed.
pub(crate) fn seed() -> Result<u64, Refusal> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|_| Refusal::system("the operating system gives no random bytes"))?;
    Ok(u64::from_le_bytes(bytes))
}
