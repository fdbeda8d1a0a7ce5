//! Fields of an operation as rows: where they stand, what they hold, and what limits them.

use serde::Serialize;
use wechatpay_spec::{Field, Format, Kind, Operation, Seal};

/// A field, however deep.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    /// `path`, `query`, `header`, `body` or `answer`.
    #[serde(rename = "in")]
    pub(super) place: &'static str,
    /// Its name; of a nested field, with those around it: `payer.openid`, `details[].amount`.
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) required: bool,
    /// The official term (中文名).
    pub(super) term: &'static str,
    /// What its values must keep to.
    pub(super) limits: Vec<String>,
    /// How deep it stands.
    #[serde(skip)]
    pub(super) depth: usize,
}

/// What a request takes.
pub(super) fn request(operation: &Operation) -> Vec<Row> {
    let mut rows = Vec::new();
    for (place, fields) in [
        ("path", operation.variables),
        ("query", operation.query),
        ("header", operation.headers),
        ("body", operation.body),
    ] {
        list(place, fields, "", 0, &mut rows);
    }
    rows
}

/// What an answer holds.
pub(super) fn answer(operation: &Operation) -> Vec<Row> {
    let mut rows = Vec::new();
    list("answer", operation.answer, "", 0, &mut rows);
    rows
}

fn list(place: &'static str, fields: &[Field], around: &str, depth: usize, rows: &mut Vec<Row>) {
    for field in fields {
        let name = format!("{around}{}", field.name);
        let (kind, required, term) = (word(&field.kind), field.required, field.term);
        rows.push(Row { place, name: name.clone(), kind, required, term, limits: limits(&field.kind), depth });
        below(place, &field.kind, &name, depth + 1, rows);
    }
}

fn below(place: &'static str, kind: &Kind, name: &str, depth: usize, rows: &mut Vec<Row>) {
    match kind {
        Kind::Object(fields) | Kind::Encoded(fields) => list(place, fields, &format!("{name}."), depth, rows),
        Kind::List(items) => below(place, items, &format!("{name}[]"), depth, rows),
        _ => {}
    }
}

fn word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } => "string",
        Kind::Integer { .. } => "integer",
        Kind::Boolean => "boolean",
        Kind::Object(_) => "object",
        Kind::List(Kind::Object(_)) => "array of objects",
        Kind::List(Kind::Integer { .. }) => "array of integers",
        Kind::List(_) => "array of strings",
        Kind::Sealed(_) => "encrypted string",
        Kind::Encoded(_) => "string of JSON",
        Kind::File => "file",
        _ => "any",
    }
}

pub(crate) fn limits(kind: &Kind) -> Vec<String> {
    let mut limits = Vec::new();
    match kind {
        Kind::Text { longest, format, values } => {
            limits.extend(longest.map(|longest| format!("at most {longest} characters")));
            limits.extend(look(*format).map(str::to_owned));
            if !values.is_empty() {
                limits.push(values.join(" | "));
            }
        }
        Kind::Integer { least, values } => {
            limits.extend(least.map(|least| format!("at least {least}")));
            if !values.is_empty() {
                limits.push(values.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | "));
            }
        }
        Kind::Sealed(Seal::PlatformKey) => limits.push("encrypted with WeChat Pay's key (--encrypt)".to_owned()),
        Kind::Sealed(Seal::MerchantKey) => limits.push("encrypted with the merchant's key (--decrypt)".to_owned()),
        Kind::List(items) => limits.extend(self::limits(items)),
        _ => {}
    }
    limits
}

fn look(format: Format) -> Option<&'static str> {
    match format {
        Format::Alphanumeric => Some("digits and letters"),
        Format::Word => Some("digits, letters, _ and -"),
        Format::Date => Some("date such as 2026-02-28"),
        Format::Time => Some("time of RFC 3339, such as 2026-02-28T10:00:00+08:00"),
        Format::Ip => Some("IP address"),
        Format::Url => Some("URL"),
        Format::NotifyUrl => Some("https URL without a query"),
        Format::Cny => Some("CNY"),
        _ => None,
    }
}
