//! Signing answers and notifications as WeChat Pay does, on the wall clock.

use jiff::Timestamp;
use wechatpay_core::{SCHEME, encoding, header, message};

use crate::{engine::draw::Draw, keys::Platform, merchant::Merchant, random, refusal::Refusal};

/// Which of the platform's keys speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// The platform certificate (平台证书).
    Certificate,
    /// The WeChat Pay public key (微信支付公钥) that this merchant knows.
    PublicKey,
}

/// The five headers that sign a body for a merchant. `now` is what the signature is dated.
pub(crate) fn headers(
    platform: &Platform,
    merchant: &Merchant,
    voice: Voice,
    body: &[u8],
    now: Timestamp,
) -> Result<[(&'static str, String); 5], Refusal> {
    let (key, serial) = match voice {
        Voice::Certificate => (&platform.certificate_key, platform.certificate.serial_number()),
        Voice::PublicKey => (&platform.public_key_private, &merchant.public_key_id),
    };
    let timestamp = now.as_second().to_string();
    let nonce = random::hex(16)?;
    let signature = key
        .sign(&message::answer(&timestamp, &nonce, body))
        .map_err(|error| Refusal::system(format!("the answer cannot be signed: {error}")))?;
    Ok([
        (header::TIMESTAMP, timestamp),
        (header::NONCE, nonce),
        (header::SIGNATURE, encoding::base64(&signature)),
        (header::SERIAL, serial.to_string()),
        (header::SIGNATURE_TYPE, SCHEME.to_owned()),
    ])
}

/// A value of `Request-ID`: hex digits, a dash, a number that is 0 on success.
pub(crate) fn request_id(draw: &mut Draw, number: u32) -> String {
    format!("{}-{number}", draw.hex(40).to_ascii_uppercase())
}
