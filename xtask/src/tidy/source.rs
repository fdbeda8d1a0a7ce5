//! Rust source as far as the rules need it: which words stand in the code of a line, comments and literals aside.

/// A Rust file.
#[derive(Debug)]
pub(super) struct Source<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    /// The text with comments and the content of literals blanked out, line for line.
    code: String,
}

impl<'a> Source<'a> {
    pub(super) fn new(path: &'a str, text: &'a str) -> Self {
        Self { path, text, code: code(text) }
    }

    /// The words of the code, each with the number of its line and what follows it.
    pub(super) fn words(&self) -> impl Iterator<Item = (usize, &str, &str)> {
        self.code.lines().enumerate().flat_map(|(at, line)| {
            let mut rest = line;
            std::iter::from_fn(move || {
                rest = rest.trim_start_matches(|c| !is_word(c));
                let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
                let (word, after) = rest.split_at(end);
                rest = after;
                (!word.is_empty()).then_some((at + 1, word, after.trim_start()))
            })
        })
    }

    /// Whether the file is a test, a benchmark or an example, not part of what users link.
    pub(super) fn is_trial(&self) -> bool {
        self.path.split('/').any(|part| ["tests", "benches", "examples"].contains(&part))
    }

    /// Whether a program wrote the file.
    pub(super) fn is_generated(&self) -> bool {
        self.text
            .lines()
            .next()
            .is_some_and(|line| line.starts_with("//") && line.to_lowercase().contains("do not edit"))
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Blanks out comments, strings and characters; line ends stay.
fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => quoted(rest),
            'r' if !code.ends_with(is_word) || code.ends_with('b') => raw_string(rest),
            '\'' => character(rest),
            _ => 0,
        };
        let (blank, after) = rest.split_at(if skipped == 0 { first.len_utf8() } else { skipped });
        if skipped == 0 {
            code.push_str(blank);
        } else {
            code.extend(blank.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        }
        rest = after;
    }
    code
}

/// The length of the comment that `text` starts with; they nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of the string that `text` starts with.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// The length of the raw string that `text` starts with, or 0 if it starts with something else, such as `return`.
fn raw_string(text: &str) -> usize {
    let hashes = text.chars().skip(1).take_while(|c| *c == '#').count();
    let body = 1 + hashes;
    if !text.get(body..).is_some_and(|rest| rest.starts_with('"')) {
        return 0;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let end = text.get(body + 1..).and_then(|rest| rest.find(&close));
    end.map_or(text.len(), |end| body + 1 + end + close.len())
}

/// The length of the character that `text` starts with, or 0 if that is a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    let ends = |found: Option<(usize, char)>| found.filter(|(_, c)| *c == '\'').map_or(0, |(at, _)| at + 1);
    match chars.next() {
        Some((_, '\\')) => {
            chars.next();
            ends(chars.take(10).find(|(_, c)| *c == '\''))
        }
        _ => ends(chars.next()),
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    fn words(text: &str) -> Vec<String> {
        Source::new("a.rs", text).words().map(|(line, word, _)| format!("{line}:{word}")).collect()
    }

    #[test]
    fn comments_and_literals_are_no_code() {
        let text = "a // b\n/* c /* d */ e */ f(\"g \\\" h // i\", 'j', '\\'', '\\u{41}') // k\nl";
        assert_eq!(words(text), ["1:a", "2:f", "3:l"]);
    }

    #[test]
    fn raw_strings_end_where_their_hashes_do() {
        let text = "a(r\"b\\\", r#\"c \" d\"#, br##\"e \"# f\"##) r#g";
        assert_eq!(words(text), ["1:a", "1:b", "1:r", "1:g"], "b is what is left of br");
    }

    #[test]
    fn lifetimes_are_code_and_lines_keep_their_numbers() {
        assert_eq!(words("&'a str;\n\"two\nthree\" four"), ["1:a", "1:str", "3:four"]);
    }
}
