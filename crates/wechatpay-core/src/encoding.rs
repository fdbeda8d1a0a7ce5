//! Standard Base64 and hex as the protocol writes them.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// Standard Base64 with padding and without line breaks.
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads standard Base64 with padding; `None` when the text is anything else (line breaks and the URL alphabet included).
#[must_use]
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Upper-case hex digits, as certificate serial numbers are written.
#[must_use]
pub fn upper_hex(bytes: &[u8]) -> String {
    hex(bytes, b"0123456789ABCDEF")
}

/// Lower-case hex digits, as nonces are written.
#[must_use]
pub fn lower_hex(bytes: &[u8]) -> String {
    hex(bytes, b"0123456789abcdef")
}

fn hex(bytes: &[u8], digits: &[u8; 16]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.extend(digits.get(usize::from(digit)).map(|digit| char::from(*digit)));
        }
    }
    text
}
