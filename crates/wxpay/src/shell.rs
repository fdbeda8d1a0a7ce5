//! Texts as arguments of a POSIX shell.

/// One argument, whatever is in it.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// One argument, in quotes where it needs them.
pub(crate) fn argument(text: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/-_.=:,@".contains(letter);
    if text.chars().all(plain) { text.to_owned() } else { quoted(text) }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_text_ends_its_own_quotes() {
        assert_eq!(quoted("a'b; rm -rf \"$HOME\""), r#"'a'\''b; rm -rf "$HOME"'"#);
    }
}
