//! A request as a command that another program sends.

use bytes::Bytes;
use http::Request;

/// One argument of a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// `None`: the body is no text, such as a file.
pub(super) fn curl(request: &Request<Bytes>) -> Option<String> {
    let body = std::str::from_utf8(request.body()).ok()?;
    let mut command = format!("curl -X {} {}", request.method(), quoted(&request.uri().to_string()));
    for (name, value) in request.headers() {
        command.push_str(&format!(" \\\n  -H {}", quoted(&format!("{name}: {}", value.to_str().ok()?))));
    }
    if !body.is_empty() {
        command.push_str(&format!(" \\\n  --data-raw {}", quoted(body)));
    }
    Some(command)
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_text_ends_its_own_quotes() {
        assert_eq!(quoted("a'b; rm -rf \"$HOME\""), r#"'a'\''b; rm -rf "$HOME"'"#);
    }
}
