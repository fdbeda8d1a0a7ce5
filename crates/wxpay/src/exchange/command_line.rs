//! A command as it stands in a shell: its words, and what stands below it. The only module that knows `shell_words`.

use std::{iter::Peekable, str::Chars};

/// A curl command, in words without quotes.
#[derive(Debug)]
pub(super) struct Command<'t> {
    pub(super) words: Vec<String>,
    /// What stands below it.
    pub(super) rest: &'t str,
    pub(super) remarks: Vec<String>,
}

/// The first curl command of a text.
pub(super) fn find(text: &str) -> Option<Command<'_>> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(column) = begins(line) {
            return text.get(at + column..).and_then(split);
        }
        // Of a trace, everything from its first line on is one.
        if line.starts_with(['*', '<']) {
            return None;
        }
        at += line.len();
    }
    None
}

/// Where in a line a curl command begins, behind a prompt.
fn begins(line: &str) -> Option<usize> {
    let is_curl = |text: &str| {
        let word = text.split_ascii_whitespace().next().unwrap_or_default();
        ["curl", "curl.exe"].contains(&word)
    };
    let indent = line.len() - line.trim_start().len();
    if is_curl(line) {
        return Some(indent);
    }
    let at = line.find(['$', '#', '%', '>'])?;
    let behind = line.get(at + 1..).filter(|behind| is_curl(behind))?;
    Some(line.len() - behind.trim_start().len())
}

fn split(text: &str) -> Option<Command<'_>> {
    let mut scan = if is_of_cmd(text) { Scan::of_cmd(text) } else { Scan::of_posix(text) };
    let ended = text.len() - scan.left;
    let mut rest = text.get(ended..).unwrap_or_default();
    if let Some(stop) = scan.stop {
        rest = rest.split_once('\n').map_or("", |(_, below)| below);
        if stop == '&' {
            scan.remarks.push(
                "the `&` outside of quotes ends the command for a shell, so that what follows it was not sent: put the URL in quotes"
                    .to_owned(),
            );
        }
    }
    let words = shell_words::split(&scan.plain).ok()?;
    Some(Command { words, rest, remarks: scan.remarks })
}

/// Whether `^` joins lines or stands before quotes, as in the command prompt of Windows.
fn is_of_cmd(text: &str) -> bool {
    text.contains("^\"") || text.contains("^\n") || text.contains("^\r\n")
}

/// A command in what the library of shell words understands.
#[derive(Debug, Default)]
struct Scan {
    plain: String,
    /// Bytes of the text behind the command.
    left: usize,
    /// What ended it, if that was no end of line.
    stop: Option<char>,
    remarks: Vec<String>,
}

impl Scan {
    /// The command prompt of Windows: `^` takes the meaning of what follows, outside of quotes.
    fn of_cmd(text: &str) -> Self {
        let mut scan = Self::default();
        let mut chars = text.chars().peekable();
        let mut quoted = false;
        while let Some(letter) = chars.next() {
            match letter {
                '^' if !quoted => match chars.next() {
                    Some('\r') => drop(chars.next_if_eq(&'\n')),
                    Some('\n') | None => {}
                    Some(escaped) => scan.plain.push(escaped),
                },
                '\r' if !quoted && chars.peek() == Some(&'\n') => {}
                '\n' if !quoted => break,
                '\\' => {
                    scan.plain.push(letter);
                    scan.plain.extend(chars.next_if_eq(&'"'));
                }
                letter => {
                    quoted ^= letter == '"';
                    scan.plain.push(letter);
                }
            }
        }
        scan.left = rest(chars);
        scan
    }

    fn of_posix(text: &str) -> Self {
        let mut scan = Self::default();
        let mut chars = text.chars().peekable();
        while let Some(letter) = chars.next() {
            match letter {
                '\r' if chars.peek() == Some(&'\n') => {}
                '\n' => break,
                '|' | ';' | '&' | '>' | '<' => {
                    scan.stop = Some(letter);
                    break;
                }
                // PowerShell joins lines with a backtick.
                '\\' | '`' => match chars.next() {
                    Some('\r') if chars.next_if_eq(&'\n').is_some() => scan.plain.push(' '),
                    Some('\n') => scan.plain.push(' '),
                    Some(escaped) => scan.plain.extend([letter, escaped]),
                    None => {}
                },
                '$' if chars.next_if_eq(&'\'').is_some() => {
                    let text = ansi_c(&mut chars);
                    scan.plain.push_str(&shell_words::quote(&text));
                }
                '\'' | '"' => {
                    scan.plain.push(letter);
                    scan.quoted(letter, &mut chars);
                }
                letter => scan.plain.push(letter),
            }
        }
        scan.left = rest(chars);
        scan
    }

    fn quoted(&mut self, quote: char, chars: &mut Peekable<Chars<'_>>) {
        while let Some(letter) = chars.next() {
            self.plain.push(letter);
            if letter == quote {
                return;
            }
            if letter == '\\' && quote == '"' {
                self.plain.extend(chars.next());
            }
        }
    }
}

fn rest(chars: Peekable<Chars<'_>>) -> usize {
    chars.map(char::len_utf8).sum()
}

/// Bash's `$'…'`, which browsers copy: escapes as in C.
fn ansi_c(chars: &mut Peekable<Chars<'_>>) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4];
    while let Some(letter) = chars.next() {
        let letter = match letter {
            '\'' => break,
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some('u') => number(chars, 16, 4).and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER),
                Some('U') => number(chars, 16, 8).and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER),
                // Bytes, not characters: several make one.
                Some('x') => {
                    bytes.extend(number(chars, 16, 2).and_then(|byte| u8::try_from(byte).ok()));
                    continue;
                }
                Some(escaped) => escaped,
                None => break,
            },
            letter => letter,
        };
        bytes.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn number(chars: &mut Peekable<Chars<'_>>, base: u32, most: usize) -> Option<u32> {
    let mut value = None;
    for _ in 0..most {
        let Some(digit) = chars.peek().and_then(|letter| letter.to_digit(base)) else { break };
        chars.next();
        value = Some(value.unwrap_or(0) * base + digit);
    }
    value
}
