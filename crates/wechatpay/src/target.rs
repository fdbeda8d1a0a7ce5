//! From a path with placeholders to the exact text of the request line.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters.
pub(crate) const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

type Pairs = [(Cow<'static, str>, String)];

/// Puts values for placeholders, percent-encoded and in their own case, and appends the query. One slash at the path's end stays.
///
/// The error names the path or the variable that is wrong.
pub(crate) fn expand(path: &str, variables: &Pairs, query: &Pairs) -> Result<String, String> {
    let mut target = String::with_capacity(path.len() + 64);
    let (path, literal_query) = match path.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (path, None),
    };
    let mut used = vec![false; variables.len()];
    let segments = path.strip_prefix('/').unwrap_or(path);
    // Some operations have a slash at their end, and another address without it: it is sent and signed as it is written.
    let (segments, slash) = segments.strip_suffix('/').map_or((segments, ""), |segments| (segments, "/"));
    for segment in segments.split('/') {
        target.push('/');
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => {
                let position = variables.iter().rposition(|(known, _)| known == name);
                let value = position.and_then(|position| {
                    *used.get_mut(position)? = true;
                    variables.get(position)
                });
                let (_, value) = value.ok_or_else(|| {
                    format!("path variable {{{name}}} has no value; set it with .variable({name:?}, …)")
                })?;
                target.extend(utf8_percent_encode(valid_value(name, value)?, ESCAPED));
            }
            None => target.push_str(valid_segment(path, segment)?),
        }
    }
    target.push_str(slash);
    if let Some((name, _)) = variables.iter().zip(&used).find(|(_, used)| !**used).map(|(variable, _)| variable) {
        return Err(format!("path variable {name:?} is given, but the path {path:?} has no {{{name}}}"));
    }
    let mut separator = '?';
    if let Some(literal) = literal_query {
        if !literal.bytes().all(|byte| is_path_byte(byte) || matches!(byte, b'/' | b'?')) || !escapes_are_whole(literal)
        {
            return Err("the query in the path holds a character that must be percent-encoded; use .query(name, value), which does that".into());
        }
        target.push(separator);
        target.push_str(literal);
        separator = '&';
    }
    for (name, value) in query {
        target.push(separator);
        target.extend(utf8_percent_encode(name, ESCAPED));
        target.push('=');
        target.extend(utf8_percent_encode(value, ESCAPED));
        separator = '&';
    }
    Ok(target)
}

fn valid_value<'a>(name: &str, value: &'a str) -> Result<&'a str, String> {
    match value {
        "" => Err(format!("path variable {{{name}}} is empty")),
        "." | ".." => Err(format!("path variable {{{name}}} is {value:?}, a dot segment, which would change the path")),
        _ => Ok(value),
    }
}

fn valid_segment<'a>(path: &str, segment: &'a str) -> Result<&'a str, String> {
    let problem = if segment.is_empty() {
        "has an empty segment (`//`)"
    } else if is_dot_segment(segment) {
        "has a dot segment"
    } else if segment.contains(['{', '}']) {
        "has a placeholder that is no whole segment"
    } else if !segment.bytes().all(is_path_byte) || !escapes_are_whole(segment) {
        "holds a character that must be percent-encoded; use a {placeholder} and .variable(…), which does that"
    } else {
        return Ok(segment);
    };
    let shown: String = path.chars().take(100).collect();
    Err(format!("the path {shown:?} {problem}"))
}

/// `.` or `..`, in plain or percent-encoded, which URL libraries take for the same.
fn is_dot_segment(segment: &str) -> bool {
    let dots = segment.len() <= 6 && segment.starts_with(['.', '%']);
    dots && matches!(&*percent_encoding::percent_decode_str(segment).collect::<Vec<u8>>(), b"." | b"..")
}

/// RFC 3986's `pchar`, less `'`, which URL libraries encode on their own in a query.
fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&()*+,;=:@%".contains(&byte)
}

fn escapes_are_whole(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2)
}
