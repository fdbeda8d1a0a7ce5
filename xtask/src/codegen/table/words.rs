//! Texts as names, literals and documentation.

/// A text as a name in capitals: letters and digits stay, braces go, all else becomes `_`.
pub(super) fn capitals(text: &str) -> String {
    let kept = text.chars().filter(|c| !matches!(c, '{' | '}'));
    kept.map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

/// A text as a Rust literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A text inside of a doc comment: rustdoc must see no link and no HTML in it.
pub(super) fn documented(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '[' | ']' | '<' | '>' | '`' | '*' | '\\' => escaped.extend(['\\', c]),
            '\r' | '\n' => escaped.push(' '),
            _ => escaped.push(c),
        }
    }
    escaped
}
