//! A request as a command for a shell.

use std::fmt::Write as _;

/// `curl` with all that was sent. Quoted so that nothing in it can end its quotation.
pub(super) fn command(method: &str, url: &str, headers: &[(String, String)], body: &str) -> String {
    let mut command = format!("curl -i -X {} {}", quoted(method), quoted(url));
    for (name, value) in headers {
        // curl counts the body itself.
        if !name.eq_ignore_ascii_case("content-length") {
            // Writing to a String cannot fail.
            // Without a value it keeps curl from a header of its own.
            let header = if value.is_empty() { format!("{name}:") } else { format!("{name}: {value}") };
            let _ = write!(command, " \\\n  -H {}", quoted(&header));
        }
    }
    if !body.is_empty() {
        let _ = write!(command, " \\\n  --data-raw {}", quoted(body));
    }
    command
}

/// One word of a POSIX shell.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_its_own_quotation() {
        let headers =
            [("A".to_owned(), "'; rm -rf $HOME; '".to_owned()), ("Content-Length".to_owned(), "1".to_owned())];
        let command = command("POST", "http://a.example/?b='c'", &headers, "{\"x\": \"`y`\"}");
        let wanted = "curl -i -X 'POST' 'http://a.example/?b='\\''c'\\''' \\\n  -H 'A: '\\''; rm -rf $HOME; '\\''' \\\n  \
                      --data-raw '{\"x\": \"`y`\"}'";
        assert_eq!(command, wanted);
    }
}
