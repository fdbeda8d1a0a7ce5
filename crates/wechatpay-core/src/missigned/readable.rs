//! A text to sign, as a person can compare it.

/// So many characters of a line are shown.
const SHOWN: usize = 512;

/// What the five lines of a request's text to sign hold.
pub const LINES: [&str; 5] = ["method", "url", "timestamp", "nonce_str", "body"];

/// The lines of a text to sign, five at most, each with its end: `\n`. Control characters are escaped, and a long line is cut.
#[must_use]
pub fn readable(text: &[u8]) -> Vec<String> {
    // The body may have line feeds of its own.
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text;
    while lines.len() + 1 < LINES.len()
        && let Some(end) = rest.iter().position(|byte| *byte == b'\n')
        && let Some((line, after)) = rest.split_at_checked(end + 1)
    {
        lines.push(ended(line));
        rest = after;
    }
    if !rest.is_empty() {
        lines.push(ended(rest));
    }
    lines
}

fn ended(line: &[u8]) -> String {
    match line.strip_suffix(b"\n") {
        Some(line) => shown(line) + "\\n",
        None => shown(line),
    }
}

/// Text in which every control character can be seen.
fn shown(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let mut shown = String::new();
    for character in text.chars().take(SHOWN) {
        match character.is_control() {
            true => shown.extend(character.escape_default()),
            false => shown.push(character),
        }
    }
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
