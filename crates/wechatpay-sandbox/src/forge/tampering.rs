//! The changes that make a forgery of a true notification.

use bytes::Bytes;
use wechatpay_core::{ApiV3Key, Notification, PROBE_PREFIX, Resource, encoding};

use crate::refusal::Refusal;

/// An APIv3 key that no merchant has.
const NOBODYS_KEY: [u8; 32] = *b"nobody-has-this-key-0123456789ab";

/// A signature with one bit flipped.
pub(super) fn flipped(signature: &str) -> String {
    let mut bytes = encoding::from_base64(signature).unwrap_or_default();
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    encoding::base64(&bytes)
}

/// What a probe has for a signature: it is wrong behind its prefix, too.
pub(super) fn probe(signature: &str) -> String {
    format!("{PROBE_PREFIX}{}", flipped(signature))
}

/// A serial number of the same form in which every digit is another.
pub(super) fn unknown(serial: &str) -> String {
    let other = |letter: char| match letter.to_digit(10) {
        Some(digit) => char::from_digit(9 - digit, 10).unwrap_or(letter),
        None => letter,
    };
    serial.chars().map(other).collect()
}

/// The body without its last third.
pub(super) fn cut(body: &Bytes) -> Bytes {
    let mut cut = body.clone();
    cut.truncate(body.len() * 2 / 3);
    cut
}

/// The body with its first digit changed, which is in the notification's id: it still is JSON, and still decrypts.
pub(super) fn changed(body: &Bytes) -> Bytes {
    let mut bytes = body.to_vec();
    if let Some(byte) = bytes.iter_mut().find(|byte| byte.is_ascii_digit()) {
        *byte = b'0' + (b'9' - *byte);
    }
    bytes.into()
}

/// The same notification, encrypted with another key.
pub(super) fn encrypted_for_another(body: &Bytes, key: &ApiV3Key) -> Result<Bytes, Refusal> {
    let failed = |error: String| Refusal::system(format!("the notification cannot be encrypted anew: {error}"));
    let mut notification = Notification::from_slice(body).map_err(|error| failed(error.to_string()))?;
    let plaintext = notification.decrypt(key).map_err(|error| failed(error.to_string()))?;
    let other = ApiV3Key::new(NOBODYS_KEY).map_err(|error| failed(error.to_string()))?;
    let Resource { original_type, associated_data, nonce, .. } = &notification.resource;
    let resource = Resource::encrypt(&other, original_type.as_deref(), associated_data.as_deref(), nonce, &plaintext);
    notification.resource = resource.map_err(|error| failed(error.to_string()))?;
    serde_json::to_vec(&notification).map(Bytes::from).map_err(|error| failed(error.to_string()))
}
