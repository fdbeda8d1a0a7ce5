//! Doc comments.

use std::fmt::Write;

use crate::spec::{Field, Format, Operation, Seal, Shape};

/// Lines of a doc comment.
pub(super) fn comment(text: &str) -> String {
    let mut lines = String::new();
    for line in text.lines() {
        let _ = writeln!(lines, "{}", format!("/// {line}").trim_end());
    }
    lines
}

/// The words of a page, so that rustdoc reads them as words.
pub(super) fn escape(text: &str) -> String {
    if text.contains("://") {
        return format!("`{}`", text.replace('`', "'"));
    }
    let mut escaped = String::new();
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '*' | '\\' | '_' | '#' | '|') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped.trim().to_owned()
}

/// What a field is: its official term, a note, its limits.
pub(super) fn field(field: &Field) -> String {
    let mut details = Vec::new();
    if !field.note.is_empty() {
        details.push(field.note.trim_end_matches('.').to_owned());
    }
    limits(&field.shape, &mut details);
    let term = if field.term.is_empty() { format!("`{}`", field.name) } else { escape(&field.term) };
    if details.is_empty() { format!("{term}.") } else { format!("{term}: {}.", details.join("; ")) }
}

fn limits(shape: &Shape, details: &mut Vec<String>) {
    match shape {
        Shape::Text { longest, format, values } => {
            let what = match format {
                Format::Alphanumeric => "digits and letters",
                Format::Word => "digits, letters, `_` and `-`",
                _ => "characters",
            };
            match (longest, format) {
                (Some(longest), _) => details.push(format!("at most {longest} {what}")),
                (None, Format::Alphanumeric | Format::Word) => details.push(format!("{what} only")),
                _ => {}
            }
            match format {
                Format::Date => details.push("`YYYY-MM-DD`, a day in Beijing".to_owned()),
                Format::Time => details.push("a time of RFC 3339".to_owned()),
                Format::NotifyUrl => details.push("`https`, no query string".to_owned()),
                Format::Url => details.push("a URL".to_owned()),
                Format::Ip => details.push("an IPv4 or IPv6 address".to_owned()),
                Format::Cny => details.push("`CNY`".to_owned()),
                Format::Plain | Format::Alphanumeric | Format::Word => {}
            }
            one_of(values, details);
        }
        Shape::Integer { least, values, money } => {
            if *money {
                details.push("in 分 (minor unit)".to_owned());
            }
            if let Some(least) = least {
                details.push(format!("at least {least}"));
            }
            one_of(values, details);
        }
        Shape::List(item) => limits(item, details),
        Shape::Sealed(Seal::PlatformKey) => details.push("encrypted by the call".to_owned()),
        Shape::Sealed(Seal::MerchantKey) => details.push("decrypted by the client".to_owned()),
        _ => {}
    }
}

fn one_of(values: &[impl std::fmt::Display], details: &mut Vec<String>) {
    if !values.is_empty() {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        details.push(format!("one of {}", values.join(", ")));
    }
}

/// What an operation is, for its verb.
pub(super) fn operation(operation: &Operation) -> String {
    let mut text = format!("{}: `{} {}`\n", title(operation), operation.method, operation.path);
    let mut facts = Vec::new();
    if !operation.roles.is_empty() {
        let roles: Vec<&str> = operation.roles.iter().map(|role| self::role(role)).collect();
        facts.push(format!("For: {}.", roles.join(", ")));
    }
    if let Some(seconds) = operation.session {
        facts.push(match (seconds / 3600, seconds / 60) {
            (0, minutes) => format!("The session lives for {minutes} minutes."),
            (hours, _) => format!("The session lives for {hours} hours."),
        });
    }
    if !operation.note.is_empty() {
        facts.push(operation.note.trim().to_owned());
    }
    if operation.deprecated {
        facts.push("The official pages no longer offer it.".to_owned());
    }
    if let Some(server) = &operation.server {
        facts.push(format!("Host: <{server}>."));
    }
    if !facts.is_empty() {
        let _ = write!(text, "\n{}\n", facts.join(" "));
    }
    for error in &operation.errors {
        let _ = write!(text, "\n- {} `{}`: {}", error.status, error.code, error.when);
    }
    if !operation.errors.is_empty() {
        text.push('\n');
    }
    if !operation.links.is_empty() {
        let _ = write!(text, "\nOfficial page: {}.", links(&operation.links));
    }
    text
}

fn role(role: &str) -> &str {
    match role {
        "direct" => "direct merchant (直连商户)",
        "institution" => "institution (机构)",
        "service-provider" => "service provider (服务商)",
        "ecommerce-platform" => "ecommerce platform (电商平台)",
        "clearing-institution" => "clearing institution's acquirer (从业机构)",
        other => other,
    }
}

/// The title; the path's last segment where the page has none.
pub(super) fn title(operation: &Operation) -> String {
    if operation.title.is_empty() { format!("`{}`", operation.name) } else { escape(&operation.title) }
}

/// At most four links: some pages have dozens, one for each product.
pub(super) fn links(links: &[String]) -> String {
    let shown: Vec<String> = links.iter().take(4).map(|link| format!("<{}>", link.replace(' ', "%20"))).collect();
    shown.join(", ")
}
