//! Answers whose signature is wrong in one way.

use jiff::{SignedDuration, Timestamp};
use wechatpay_core::{KeyId, PROBE_PREFIX, encoding, header};

use super::SignatureFlaw;
use crate::{
    engine::draw::Draw,
    keys::Platform,
    merchant::Merchant,
    refusal::Refusal,
    sign::{self, Voice},
};

/// The headers that sign a body for a merchant, wrong in this way; none when they are missing.
pub(crate) fn forged(
    flaw: SignatureFlaw,
    platform: &Platform,
    merchant: &Merchant,
    voice: Voice,
    body: &[u8],
    dated: Timestamp,
    draw: &mut Draw,
) -> Result<Vec<(&'static str, String)>, Refusal> {
    let signed = |voice, dated| sign::headers(platform, merchant, voice, body, dated);
    let headers = match flaw {
        SignatureFlaw::Missing => return Ok(Vec::new()),
        SignatureFlaw::Wrong | SignatureFlaw::Probe => signed(voice, dated)?.map(|header| wrong(flaw, header)),
        SignatureFlaw::Stale(seconds) => {
            let past = dated.checked_sub(SignedDuration::from_secs(seconds));
            signed(voice, past.unwrap_or(Timestamp::UNIX_EPOCH))?
        }
        SignatureFlaw::UnknownSerial => {
            let unknown = unknown(voice, draw);
            signed(voice, dated)?.map(|header| named(header, &unknown))
        }
        SignatureFlaw::OtherKey => {
            let (other, serial) = match voice {
                Voice::Certificate => (Voice::PublicKey, platform.certificate.serial_number()),
                Voice::PublicKey => (Voice::Certificate, &merchant.public_key_id),
            };
            signed(other, dated)?.map(|header| named(header, serial.as_str()))
        }
    };
    Ok(headers.into())
}

fn named((name, value): (&'static str, String), serial: &str) -> (&'static str, String) {
    if name == header::SERIAL { (name, serial.to_owned()) } else { (name, value) }
}

/// The signature with one bit turned, and for a probe with the word that says so.
fn wrong(flaw: SignatureFlaw, (name, value): (&'static str, String)) -> (&'static str, String) {
    if name != header::SIGNATURE {
        return (name, value);
    }
    let mut bytes = encoding::from_base64(&value).unwrap_or_default();
    if let Some(last) = bytes.last_mut() {
        *last ^= 1;
    }
    let prefix = if flaw == SignatureFlaw::Probe { PROBE_PREFIX } else { "" };
    (name, format!("{prefix}{}", encoding::base64(&bytes)))
}

/// A name as a key would have it.
fn unknown(voice: Voice, draw: &mut Draw) -> String {
    match voice {
        Voice::Certificate => draw.hex(40).to_ascii_uppercase(),
        Voice::PublicKey => format!("{}{}", KeyId::PUBLIC_KEY_PREFIX, draw.digits(28)),
    }
}
