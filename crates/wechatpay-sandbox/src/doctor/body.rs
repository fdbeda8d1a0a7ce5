//! A body in the spellings that programs give the same JSON, and in other encodings.

use std::io;

use encoding_rs::GBK;
use serde::Serialize as _;
use serde_json::{Value, ser::Formatter};

use super::Mistake;

/// How JSON is written.
#[derive(Debug, Clone, Copy, Default)]
struct Style {
    /// Behind `:`.
    colon: &'static str,
    /// Behind `,` on one line.
    comma: &'static str,
    /// What a level is indented by; `None`: all on one line.
    indent: Option<&'static str>,
    /// `\/` for `/`.
    slashes: bool,
    /// `\uXXXX` for all that is not ASCII.
    ascii: bool,
    /// `\u003c` and its like for `<`, `>` and `&`.
    html: bool,
    level: usize,
    /// Whether something stands in the list or object that is open.
    filled: bool,
}

const COMPACT: Style =
    Style { colon: "", comma: "", indent: None, slashes: false, ascii: false, html: false, level: 0, filled: false };

const STYLES: [Style; 11] = [
    COMPACT,
    Style { colon: " ", comma: " ", ..COMPACT },
    Style { slashes: true, ..COMPACT },
    Style { ascii: true, ..COMPACT },
    Style { slashes: true, ascii: true, ..COMPACT },
    Style { colon: " ", comma: " ", ascii: true, ..COMPACT },
    Style { html: true, ..COMPACT },
    Style { colon: " ", indent: Some("  "), ..COMPACT },
    Style { colon: " ", indent: Some("    "), ..COMPACT },
    Style { colon: " ", indent: Some("    "), slashes: true, ascii: true, ..COMPACT },
    Style { colon: " ", indent: Some("\t"), ..COMPACT },
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
        for style in STYLES {
            for value in [&value, &sorted] {
                style.write(value).into_iter().for_each(|bytes| add(bytes, Mistake::BodyRewritten));
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
        GBK.encode(text).0.into_owned(),
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

impl Style {
    fn write(self, value: &Value) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, self)).ok()?;
        Some(bytes)
    }

    fn open<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.level += 1;
        self.filled = false;
        writer.write_all(bracket)
    }

    fn close<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.level -= 1;
        if self.filled {
            self.new_line(writer)?;
        }
        self.filled = true;
        writer.write_all(bracket)
    }

    fn next<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if !first {
            writer.write_all(b",")?;
            writer.write_all(self.comma.as_bytes())?;
        }
        self.new_line(writer)
    }

    fn new_line<W: ?Sized + io::Write>(&self, writer: &mut W) -> io::Result<()> {
        let Some(indent) = self.indent else { return Ok(()) };
        writer.write_all(b"\n")?;
        (0..self.level).try_for_each(|_| writer.write_all(indent.as_bytes()))
    }
}

impl Formatter for Style {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"{")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b":")?;
        writer.write_all(self.colon.as_bytes())
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        for character in fragment.chars() {
            match character {
                '/' if self.slashes => writer.write_all(b"\\/")?,
                '<' | '>' | '&' if self.html => write!(writer, "\\u{:04x}", u32::from(character))?,
                _ if self.ascii && !character.is_ascii() => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        write!(writer, "\\u{unit:04x}")?;
                    }
                }
                _ => writer.write_all(character.encode_utf8(&mut [0; 4]).as_bytes())?,
            }
        }
        Ok(())
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
