//! Rust as text: literals, `json!`, chains of methods.

use std::fmt::Write;

use serde_json::{Number, Value};

use crate::{Field, Kind};

/// Columns of a line; a longer chain has one method a line.
const WIDTH: usize = 100;

/// A string literal.
pub(super) fn text(text: &str) -> String {
    format!("{text:?}")
}

/// A sensitive text as it goes out.
pub(super) fn encrypted(plaintext: &str) -> String {
    format!("client.encrypt({})?.ciphertext", text(plaintext))
}

/// `let name = client.a().b()?;`
pub(super) fn statement(name: &str, links: &[String]) -> String {
    let line = format!("let {name} = {}?;", links.join("."));
    if line.chars().count() <= WIDTH {
        return line + "\n";
    }
    format!("let {name} = {}?;\n", links.join("\n    ."))
}

/// `let name = json!({ … });`, with sensitive fields encrypted by `client`.
pub(super) fn json(name: &str, value: &Value, fields: &'static [Field]) -> String {
    let mut code = format!("let {name} = json!(");
    write(value, Kind::Object(fields), 0, &mut code);
    code + ");\n"
}

/// A literal as the value of a struct's member.
pub(super) fn literal(value: &Value) -> String {
    match value {
        Value::String(string) => format!("{}.into()", text(string)),
        other => other.to_string(),
    }
}

fn write(value: &Value, kind: Kind, depth: usize, code: &mut String) {
    match (value, kind) {
        (Value::Object(members), kind) => {
            let fields = if let Kind::Object(fields) = kind { fields } else { &[] };
            let of = |name: &str| fields.iter().find(|field| field.name == name).map_or(Kind::TEXT, |field| field.kind);
            let members = members.iter().map(|(name, value)| (format!("{}: ", text(name)), value, of(name)));
            lines(["{", "}"], members, depth, code);
        }
        (Value::Array(items), kind) => {
            let kind = if let Kind::List(kind) = kind { *kind } else { Kind::TEXT };
            lines(["[", "]"], items.iter().map(|item| (String::new(), item, kind)), depth, code);
        }
        (Value::String(plaintext), Kind::Sealed(_)) => code.push_str(&encrypted(plaintext)),
        (Value::String(encoded), Kind::Encoded(fields)) => match serde_json::from_str(encoded) {
            Ok(inner @ Value::Object(_)) => {
                code.push_str("json!(");
                write(&inner, Kind::Object(fields), depth, code);
                code.push_str(").to_string()");
            }
            _ => code.push_str(&text(encoded)),
        },
        (Value::String(string), _) => code.push_str(&text(string)),
        (Value::Number(value), _) => code.push_str(&number(value)),
        (other, _) => code.push_str(&other.to_string()),
    }
}

fn lines<'v>(
    [open, close]: [&str; 2],
    items: impl Iterator<Item = (String, &'v Value, Kind)>,
    depth: usize,
    code: &mut String,
) {
    let indent = |depth| "    ".repeat(depth);
    code.push_str(open);
    let mut empty = true;
    for (name, value, kind) in items {
        empty = false;
        let _ = write!(code, "\n{}{name}", indent(depth + 1));
        write(value, kind, depth + 1, code);
        code.push(',');
    }
    if !empty {
        let _ = write!(code, "\n{}", indent(depth));
    }
    code.push_str(close);
}

/// A whole number without a type is an `i32`.
fn number(number: &Number) -> String {
    match (number.as_i64(), number.as_u64()) {
        (Some(small), _) if i32::try_from(small).is_ok() => small.to_string(),
        (Some(large), _) => format!("{large}_i64"),
        (None, Some(huge)) => format!("{huge}_u64"),
        (None, None) => number.to_string(),
    }
}
