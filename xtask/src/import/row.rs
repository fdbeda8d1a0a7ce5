//! One row of a table: a field, a separator, or words about an answer without fields.

use super::{
    attributes::{self, Attribute},
    label::{self, Label},
    report::{Doubts, Kind},
};

/// The types that pages use. `number` is never a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Text,
    Integer,
    Boolean,
    Object,
    /// The row is a switch that is on.
    True,
}

/// How deep fields may lie in each other; pages need six.
const DEEPEST: usize = 32;

/// What a table describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

/// Whose key opens what is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Secret {
    Platform,
    Merchant,
    Bank,
    ApiV3,
}

/// What a text holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Holds {
    pub(super) json: bool,
    pub(super) url: bool,
    pub(super) signature: bool,
    pub(super) secret: Option<Secret>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) depth: usize,
    pub(super) required: bool,
    pub(super) kind: Type,
    pub(super) list: bool,
    pub(super) holds: Holds,
    pub(super) label: Label,
    /// The third cell as it stands.
    pub(super) words: String,
    /// Whether a separator stands right before it.
    pub(super) separated: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    Head(Side),
    Rule,
    Field(Row),
    Separator,
    /// Words across all columns.
    Note(String),
    /// Doubted.
    Nothing,
}

/// Reads a line that starts with a bar.
pub(super) fn read(text: &str, line: usize, side: Side, doubts: &mut Doubts) -> Line {
    let cells = cells(text);
    match cells.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["请求参数", "类型 {.type}", "描述 {.desc}"] => Line::Head(Side::Request),
        ["返回字典", "类型 {.type}", "描述 {.desc}"] => Line::Head(Side::Response),
        ["---", "---", "---"] => Line::Rule,
        [cell] => wide(cell, line, doubts),
        [name, kind] => field([name, kind, ""], line, side, doubts).map_or(Line::Nothing, Line::Field),
        [name, kind, label] => field([name, kind, label], line, side, doubts).map_or(Line::Nothing, Line::Field),
        _ => {
            doubts.add(line, Kind::Row, text);
            Line::Nothing
        }
    }
}

/// A row without closing bar; `\|` is a bar inside a cell.
fn cells(text: &str) -> Vec<String> {
    let mut cells: Vec<String> = Vec::new();
    let mut escaped = false;
    for c in text.chars() {
        match (c, cells.last_mut()) {
            ('|', Some(cell)) if escaped => {
                cell.pop();
                cell.push('|');
            }
            ('|', _) => cells.push(String::new()),
            (c, Some(cell)) => cell.push(c),
            (_, None) => {}
        }
        escaped = c == '\\';
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn wide(cell: &str, line: usize, doubts: &mut Doubts) -> Line {
    let (words, marks) = attributes::split(cell);
    let marks: Vec<String> = marks.iter().map(Attribute::words).collect();
    match (words, marks.iter().map(String::as_str).collect::<Vec<_>>().as_slice()) {
        ("", ["colspan=3", ".im-table-line"]) => Line::Separator,
        (words, ["align=center", "colspan=3"]) if !words.is_empty() => Line::Note(words.to_owned()),
        _ => {
            doubts.add(line, Kind::Row, cell);
            Line::Nothing
        }
    }
}

fn field([name, kind, label]: [&str; 3], line: usize, side: Side, doubts: &mut Doubts) -> Option<Row> {
    let (name, marks) = attributes::split(name);
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "_-$".contains(c)) {
        doubts.add(line, Kind::Name, name);
        return None;
    }
    let (mut required, mut depth) = (false, 0);
    for mark in marks {
        match (mark.name.as_str(), mark.value().parse()) {
            ("data-required", _) if mark.value.is_none() => required = true,
            ("data-indent", Ok(value)) if value <= DEEPEST => depth = value,
            _ => doubts.add(line, Kind::Attribute, mark.words()),
        }
    }
    let (kind, marks) = attributes::split(kind);
    let (scalar, list) = kind.strip_suffix("[]").map_or((kind, false), |scalar| (scalar, true));
    let Some(kind) = kind_of(scalar) else {
        doubts.add(line, Kind::Type, kind);
        return None;
    };
    let holds = holds(&marks, line, &mut required, doubts);
    // At the top a row is a part of a call, whose words explain PHP's call and are no label.
    let read = if side == Side::Request && depth == 0 && is_part(name) {
        Label::default()
    } else {
        label::read(label, line, doubts)
    };
    let name = name.to_owned();
    Some(Row { line, name, depth, required, kind, list, holds, label: read, words: label.to_owned(), separated: false })
}

/// Whether a row at the top of a request is a part of a call, not a variable of its path.
pub(super) fn is_part(name: &str) -> bool {
    matches!(name, "base_uri" | "json" | "xml" | "query" | "headers" | "body" | "fragment" | "security" | "nonceless")
}

fn kind_of(word: &str) -> Option<Type> {
    Some(match word {
        "string" => Type::Text,
        "integer" | "number" => Type::Integer,
        "boolean" => Type::Boolean,
        "object" => Type::Object,
        "`true`" => Type::True,
        _ => return None,
    })
}

fn holds(marks: &[Attribute], line: usize, required: &mut bool, doubts: &mut Doubts) -> Holds {
    let mut holds = Holds::default();
    let mut encrypted = false;
    for mark in marks {
        match (mark.name.as_str(), mark.value()) {
            ("data-required", "") => *required = true,
            ("data-encoded", "by-json_encode") | ("data-encoded-by", "json_encode") => holds.json = true,
            ("data-encoded", "by-urlencode") => holds.url = true,
            ("data-signed", "by-rsa-privatekey") => holds.signature = true,
            ("data-encrypted", "by-rsa-pubkey" | "by-aes-gcm") => encrypted = true,
            ("data-tooltip", tooltip) => match secret(tooltip) {
                Some(secret) => holds.secret = Some(secret),
                None if is_noise(tooltip) => {}
                None => doubts.add(line, Kind::Attribute, mark.words()),
            },
            _ => doubts.add(line, Kind::Attribute, mark.words()),
        }
    }
    if encrypted != holds.secret.is_some() {
        doubts.add(line, Kind::Attribute, "encrypted, and whose key opens it, belong together");
    }
    holds
}

/// Only the tooltip tells whose key it is.
fn secret(tooltip: &str) -> Option<Secret> {
    Some(match tooltip {
        "微信支付公钥/平台证书加密后的BASE64字符串" => Secret::Platform,
        "商户API证书对应的公钥加密后的BASE64字符串" => Secret::Merchant,
        "付款到银行卡用的RSA加密公钥加密后的BASE64字符串" | "同付款到银行卡用的RSA加密公钥加密后的BASE64字符串" => {
            Secret::Bank
        }
        "APIv3密钥加密后的BASE64字符串" => Secret::ApiV3,
        _ => return None,
    })
}

/// Tooltips that say no more than the mark beside them, or speak about PHP.
fn is_noise(tooltip: &str) -> bool {
    matches!(
        tooltip,
        "对应PHP的array"
            | "对应PHP的Array"
            | "使用json_encode后的字符串"
            | "使用urlencode后的字符串"
            | "商户API私钥签名后的BASE64字符串"
    )
}
