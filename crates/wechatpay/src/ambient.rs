//! What the protocol takes from its surroundings: the time and chance. Nothing else reads them.

use std::time::{SystemTime, UNIX_EPOCH};

use wechatpay_core::encoding;

use crate::error::{Error, ErrorKind};

/// Seconds since the Unix epoch.
pub(crate) fn now() -> i64 {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |seconds| -seconds),
    }
}

/// A nonce of 128 random bits as 32 lower-case hex digits.
pub(crate) fn nonce() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::new(ErrorKind::Signer, "the system gives no random bytes").because(error))?;
    Ok(encoding::lower_hex(&bytes))
}

/// A random number from 0 up to, but not including, 1.
pub(crate) fn chance() -> f64 {
    // Without random bytes a wait is merely not spread.
    getrandom::u32().map_or(0.5, |number| f64::from(number) / (f64::from(u32::MAX) + 1.0))
}
