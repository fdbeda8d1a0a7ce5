//! A body in the spellings that programs give the same JSON, and in other encodings.

use crate::spelling::Spelling;
use serde_json::Value;

use super::Mistake;

const COMPACT: Spelling =
    Spelling { colon_space: false, comma_space: false, indent: None, slashes: false, ascii: false, html: false };
const SPACED: Spelling = Spelling { colon_space: true, comma_space: true, ..COMPACT };
const LINES: Spelling = Spelling { colon_space: true, indent: Some("  "), ..COMPACT };

const SPELLINGS: [Spelling; 11] = [
    COMPACT,
    SPACED,
    Spelling { slashes: true, ..COMPACT },
    Spelling { ascii: true, ..COMPACT },
    Spelling { slashes: true, ascii: true, ..COMPACT },
    Spelling { ascii: true, ..SPACED },
    Spelling { html: true, ..COMPACT },
    LINES,
    Spelling { indent: Some("    "), ..LINES },
    Spelling { indent: Some("    "), slashes: true, ascii: true, ..LINES },
    Spelling { indent: Some("\t"), ..LINES },
];

/// What may have been signed instead of this body.
pub(super) fn spellings(body: &[u8]) -> Vec<(Vec<u8>, Mistake)> {
    let mut found: Vec<(Vec<u8>, Mistake)> = Vec::new();
    let mut add = |bytes: Vec<u8>, mistake| {
        if bytes != body && found.iter().all(|(known, _)| *known != bytes) {
            found.push((bytes, mistake));
        }
    };
    add(Vec::new(), Mistake::BodyLeftOut);
    add(b"{}".to_vec(), Mistake::BodyLeftOut);
    add(b"null".to_vec(), Mistake::BodyLeftOut);
    add(body.trim_ascii().to_vec(), Mistake::BodyMargins);
    add([body, b"\n"].concat(), Mistake::BodyMargins);
    add([body, b"\r\n"].concat(), Mistake::BodyMargins);
    if let Ok(value) = serde_json::from_slice::<Value>(body) {
        let sorted = sorted(&value);
        for spelling in SPELLINGS {
            for value in [&value, &sorted] {
                add(spelling.write(value), Mistake::BodyRewritten);
            }
        }
    }
    for bytes in encodings(body) {
        add(bytes, Mistake::BodyOtherEncoding);
    }
    found
}

/// The same characters in other encodings, and other characters of the same bytes.
fn encodings(body: &[u8]) -> Vec<Vec<u8>> {
    let Ok(text) = std::str::from_utf8(body) else { return Vec::new() };
    let latin_1 = |character: char| u8::try_from(u32::from(character)).unwrap_or(b'?');
    vec![
        #[cfg(feature = "gbk")]
        encoding_rs::GBK.encode(text).0.into_owned(),
        // Written as UTF-8, read as Latin-1, written as UTF-8 once more.
        body.iter().map(|byte| char::from(*byte)).collect::<String>().into_bytes(),
        text.chars().map(latin_1).collect(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        ["\u{feff}".as_bytes(), body].concat(),
    ]
}

/// The same value with the names of every object in order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut fields: Vec<_> = object.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            fields.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(fields.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(body: &str, spelling: &[u8]) -> Option<Mistake> {
        spellings(body.as_bytes()).into_iter().find(|(bytes, _)| bytes == spelling).map(|(_, mistake)| mistake)
    }

    #[test]
    fn json_is_spelled_as_other_languages_do() {
        let body = r#"{"b":"微/信<","a":[1,{}],"c":{}}"#;
        for spelling in [
            r#"{"b": "微/信<", "a": [1, {}], "c": {}}"#,
            r#"{"b": "\u5fae/\u4fe1<", "a": [1, {}], "c": {}}"#,
            r#"{"b":"\u5fae\/\u4fe1<","a":[1,{}],"c":{}}"#,
            r#"{"b":"微/信\u003c","a":[1,{}],"c":{}}"#,
            r#"{"a":[1,{}],"b":"微/信<","c":{}}"#,
            "{\n  \"b\": \"微/信<\",\n  \"a\": [\n    1,\n    {}\n  ],\n  \"c\": {}\n}",
        ] {
            assert_eq!(has(body, spelling.as_bytes()), Some(Mistake::BodyRewritten), "{spelling}");
            assert_eq!(
                has(spelling, body.as_bytes()),
                if spelling.starts_with(r#"{"a"#) { None } else { Some(Mistake::BodyRewritten) },
                "{spelling}"
            );
        }
    }

    #[test]
    fn the_bytes_of_other_encodings_are_tried() {
        let body = r#"{"a":"微"}"#;
        #[cfg(feature = "gbk")]
        assert_eq!(has(body, b"{\"a\":\"\xCE\xA2\"}"), Some(Mistake::BodyOtherEncoding));
        assert_eq!(has(body, "{\"a\":\"\u{e5}\u{be}\u{ae}\"}".as_bytes()), Some(Mistake::BodyOtherEncoding));
    }

    #[test]
    fn a_body_is_never_its_own_other_spelling() {
        for body in ["", "{}", "null", r#"{"a":1}"#, "x", "\u{feff}"] {
            assert!(spellings(body.as_bytes()).iter().all(|(bytes, _)| bytes != body.as_bytes()), "{body:?}");
        }
        spellings(&[0xFF, 0xFE]);
    }
}
