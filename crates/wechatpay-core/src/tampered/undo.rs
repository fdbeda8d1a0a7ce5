//! The known changes, undone.

use serde_json::{Map, Value};

use super::Change;
use crate::spelling::Spelling;

/// Gives what the body was before; `None`: this change did not happen.
type Undo = fn(&[u8]) -> Option<Vec<u8>>;

/// Changes of bytes, whatever they say.
pub(super) const BYTES: [(Change, Undo); 9] = [
    (Change::ByteOrderMark, |body| body.strip_prefix(MARK).map(<[u8]>::to_vec)),
    (Change::Margins, |body| Some(body.trim_ascii().to_vec())),
    (Change::Margins, |body| Some([body, b"\n"].concat())),
    (Change::LineEnds, |body| Some(replace(body, "\r\n", "\n"))),
    (Change::LineEnds, |body| Some(replace(body, "\n", "\r\n"))),
    (Change::FormDecoded, pluses),
    (Change::PercentEncoded, percents),
    (Change::HtmlEscaped, entities),
    (Change::Mojibake, latin_1),
];

const MARK: &[u8] = "\u{feff}".as_bytes();

/// The body as another writer of JSON would have written it.
pub(super) struct Written {
    pub(super) bytes: Vec<u8>,
    reordered: bool,
}

impl Written {
    /// What was done to this to make `body` of it.
    pub(super) fn change(&self, body: &[u8]) -> Change {
        if self.reordered {
            Change::FieldOrder
        } else if without_space(body) == without_space(&self.bytes) {
            Change::Whitespace
        } else {
            Change::Escapes
        }
    }
}

/// WeChat Pay writes JSON compactly, and does not escape what needs it not; others may.
pub(super) fn json(body: &[u8]) -> Vec<Written> {
    let body = body.strip_prefix(MARK).unwrap_or(body);
    let Ok(Value::Object(object)) = serde_json::from_slice(body) else { return Vec::new() };
    let plain = Spelling::default();
    let whole = Value::Object(object.clone());
    let mut written: Vec<Written> = [
        plain,
        Spelling { colon_space: true, comma_space: true, ..plain },
        Spelling { slashes: true, ..plain },
        Spelling { ascii: true, ..plain },
        Spelling { slashes: true, ascii: true, ..plain },
    ]
    .into_iter()
    .map(|spelling| Written { bytes: spelling.write(&whole), reordered: false })
    .collect();
    for order in [&RESOURCE_TYPE_FIRST, &EVENT_TYPE_FIRST] {
        written.push(Written { bytes: plain.write(&Value::Object(ordered(&object, order))), reordered: true });
    }
    written
}

/// The orders in which envelopes were seen.
const RESOURCE_TYPE_FIRST: [&str; 6] = ["id", "create_time", "resource_type", "event_type", "summary", "resource"];
const EVENT_TYPE_FIRST: [&str; 6] = ["id", "create_time", "event_type", "resource_type", "summary", "resource"];
const RESOURCE: [&str; 5] = ["original_type", "algorithm", "ciphertext", "associated_data", "nonce"];

fn ordered(object: &Map<String, Value>, order: &[&str]) -> Map<String, Value> {
    let place = |name: &str| order.iter().position(|known| *known == name).unwrap_or(order.len());
    let mut fields: Vec<_> = object.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    fields.sort_by_key(|(name, _)| place(name));
    for (name, value) in &mut fields {
        if let (Value::Object(resource), "resource") = (&mut *value, name.as_str()) {
            *resource = ordered(resource, &RESOURCE);
        }
    }
    fields.into_iter().collect()
}

/// White space between the words of JSON; what stands in quotes stays.
fn without_space(body: &[u8]) -> Vec<u8> {
    let (mut quoted, mut escaped) = (false, false);
    let mut kept = Vec::with_capacity(body.len());
    for &byte in body.strip_prefix(MARK).unwrap_or(body) {
        if quoted || !byte.is_ascii_whitespace() {
            kept.push(byte);
        }
        if byte == b'"' && !escaped {
            quoted = !quoted;
        }
        escaped = byte == b'\\' && !escaped;
    }
    kept
}

fn replace(body: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some(&first) = rest.first() {
        if let Some(after) = rest.strip_prefix(from.as_bytes()) {
            replaced.extend_from_slice(to.as_bytes());
            rest = after;
        } else {
            replaced.push(first);
            rest = rest.get(1..).unwrap_or_default();
        }
    }
    replaced
}

/// Times and Base64 know no spaces, so those in there were plus signs.
fn pluses(body: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(body).ok()?;
    let text = ["\"create_time\"", "\"ciphertext\""].iter().try_fold(text.to_owned(), |text, name| {
        let (before, rest) = text.split_once(name)?;
        let mut parts = rest.splitn(3, '"');
        let (colon, value, after) = (parts.next()?, parts.next()?, parts.next()?);
        Some(format!("{before}{name}{colon}\"{}\"{after}", value.replace(' ', "+")))
    })?;
    Some(text.into_bytes())
}

fn percents(body: &[u8]) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((&first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                decoded.push(if first == b'+' { b' ' } else { first });
                rest = after;
            }
        }
    }
    body.contains(&b'%').then_some(decoded)
}

fn entities(body: &[u8]) -> Option<Vec<u8>> {
    if !body.contains(&b'&') {
        return None;
    }
    let names = [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#x22;", "\""),
        ("&#39;", "'"),
        ("&#x2F;", "/"),
        ("&#47;", "/"),
        ("&#43;", "+"),
        ("&#x3D;", "="),
        ("&#61;", "="),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    Some(names.iter().fold(body.to_vec(), |body, (name, character)| replace(&body, name, character)))
}

fn latin_1(body: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(body).ok().filter(|text| !text.is_ascii())?;
    text.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect()
}
