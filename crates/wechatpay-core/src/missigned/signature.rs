//! The text of a signature, read in the ways that programs write it.

use crate::encoding::from_base64;
use percent_encoding::percent_decode_str;

use super::Mistake;

/// Bytes of a signature by a 2048-bit key.
const LENGTH: usize = 256;

/// Reads a text in one way.
type Way = fn(&str) -> Option<Vec<u8>>;

/// The signature's bytes, and how it should not have been written.
pub(super) fn read(text: &str) -> Result<(Vec<u8>, Option<Mistake>), Mistake> {
    let ways: [(Way, Option<Mistake>); 6] = [
        (from_base64, None),
        (url_alphabet, Some(Mistake::Base64Url)),
        (from_hex, Some(Mistake::Hex)),
        (blanks, Some(Mistake::Base64WithBlanks)),
        (percents, Some(Mistake::Base64PercentEncoded)),
        (twice, Some(Mistake::Base64Twice)),
    ];
    let read = |(way, mistake): &(Way, Option<Mistake>)| {
        way(text).filter(|bytes| bytes.len() == LENGTH).map(|bytes| (bytes, *mistake))
    };
    ways.iter().find_map(read).ok_or(match text.len() {
        32 | 64 if text.bytes().all(|byte| byte.is_ascii_hexdigit()) => Mistake::V2Signature,
        _ => Mistake::NoSignature,
    })
}

fn url_alphabet(text: &str) -> Option<Vec<u8>> {
    let standard = text.trim_end_matches('=').replace('-', "+").replace('_', "/");
    padded(&standard)
}

fn padded(text: &str) -> Option<Vec<u8>> {
    let padding = "=".repeat((4 - text.len() % 4) % 4);
    from_base64(&format!("{text}{padding}"))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}

fn blanks(text: &str) -> Option<Vec<u8>> {
    // What is left of a line break in a header is a blank, or the two characters of its escape.
    let joined: String = text.replace("\\r", "").replace("\\n", "").split_whitespace().collect();
    padded(joined.trim_end_matches('='))
}

fn percents(text: &str) -> Option<Vec<u8>> {
    from_base64(&percent_decode_str(text).decode_utf8().ok()?)
}

fn twice(text: &str) -> Option<Vec<u8>> {
    from_base64(std::str::from_utf8(&from_base64(text)?).ok()?)
}

#[cfg(test)]
mod tests {
    use crate::encoding::{base64, lower_hex, upper_hex};

    use super::*;

    #[test]
    fn a_signature_is_read_in_whatever_way_it_was_written() {
        let bytes: Vec<u8> = (0..=255).collect();
        let standard = base64(&bytes);
        let (first, rest) = standard.split_at(76);
        let broken = format!("{first} {rest}");
        for (text, mistake) in [
            (standard.clone(), None),
            (standard.replace('+', "-").replace('/', "_"), Some(Mistake::Base64Url)),
            (standard.replace('+', "-").replace('/', "_").replace('=', ""), Some(Mistake::Base64Url)),
            (lower_hex(&bytes), Some(Mistake::Hex)),
            (upper_hex(&bytes), Some(Mistake::Hex)),
            (broken, Some(Mistake::Base64WithBlanks)),
            (standard.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D"), Some(Mistake::Base64PercentEncoded)),
            (base64(standard.as_bytes()), Some(Mistake::Base64Twice)),
        ] {
            assert_eq!(read(&text), Ok((bytes.clone(), mistake)), "{text}");
        }
    }

    #[test]
    fn what_is_no_signature_of_a_merchant_key_is_told_apart() {
        assert_eq!(read(&"0a".repeat(16)), Err(Mistake::V2Signature));
        assert_eq!(read(&"0A".repeat(32)), Err(Mistake::V2Signature));
        for text in ["", "x", "签名", "AAAA", "é-_", "%"] {
            assert_eq!(read(text), Err(Mistake::NoSignature), "{text}");
        }
    }
}
