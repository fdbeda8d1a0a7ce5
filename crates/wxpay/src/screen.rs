//! The only place that prints. Colour and progress appear on a terminal and vanish in a pipe.

use std::{
    fmt::Display,
    io::{self, IsTerminal as _, Write as _},
    time::Duration,
};

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::exit::Failure;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();

/// Text for people.
#[derive(Debug)]
pub(crate) struct Screen {
    progress: ProgressBar,
}

impl Screen {
    /// A screen that says at its bottom how many of `steps` are done.
    pub(crate) fn new(steps: u64) -> Self {
        let progress = ProgressBar::new(steps);
        let style = ProgressStyle::with_template("{spinner} {msg} {pos}/{len}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        progress.set_style(style);
        progress.enable_steady_tick(Duration::from_millis(80));
        Self { progress }
    }

    /// A screen that says what is waited for.
    pub(crate) fn waiting(what: &str) -> Self {
        let progress = ProgressBar::new_spinner().with_message(what.to_owned());
        progress.enable_steady_tick(Duration::from_millis(80));
        Self { progress }
    }

    /// A screen that shows how many bytes of something came, and of how many where that is known.
    pub(crate) fn of_bytes(what: &str) -> Self {
        let progress = ProgressBar::new_spinner().with_message(what.to_owned());
        let style = ProgressStyle::with_template("{spinner} {msg} {bytes} {bytes_per_sec}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        progress.set_style(style);
        progress.enable_steady_tick(Duration::from_millis(80));
        Self { progress }
    }

    /// Tells a screen [`of_bytes`](Self::of_bytes) how far it is.
    pub(crate) fn meter(&self) -> impl Fn(u64, Option<u64>) + Send + Sync + 'static {
        let progress = self.progress.clone();
        move |bytes, of| {
            if let Some(of) = of.filter(|of| progress.length() != Some(*of)) {
                progress.set_length(of);
                let style = ProgressStyle::with_template("{spinner} {msg} {bar:30} {bytes}/{total_bytes} {eta}");
                progress.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            }
            progress.set_position(bytes);
        }
    }

    /// A screen that shows nothing: the caller wants JSON.
    pub(crate) fn silent() -> Self {
        Self { progress: ProgressBar::hidden() }
    }

    pub(crate) fn step(&self, doing: &str) {
        self.progress.set_message(doing.to_owned());
        self.progress.inc(1);
    }

    pub(crate) fn line(&self, text: impl Display) -> io::Result<()> {
        self.progress.suspend(|| line(text))
    }

    pub(crate) fn done(&self) {
        self.progress.finish_and_clear();
    }
}

/// Prints a line. A closed pipe is an error of its own kind, not a panic.
pub(crate) fn line(text: impl Display) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

/// Text from outside, without what would move the cursor, change colours or begin a line of its own.
pub(crate) fn safe(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, letter| {
        if letter.is_control() {
            shown.extend(letter.escape_debug());
        } else {
            shown.push(letter);
        }
        shown
    })
}

/// Prints what is no text for people: a script, a file.
pub(crate) fn bytes(content: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(content)?;
    out.flush()
}

/// The same of a text of several lines.
pub(crate) fn lines(text: &str) -> String {
    text.lines().map(safe).collect::<Vec<_>>().join("\n")
}

/// Prints a value as JSON, on lines of its own.
pub(crate) fn json(value: &impl Serialize) -> io::Result<()> {
    line(calm(&serde_json::to_string_pretty(value)?))
}

/// JSON whose texts move no cursor: what JSON itself leaves as it is, such as U+009B, is escaped. It means the same.
pub(crate) fn calm(json: &str) -> String {
    json.chars().fold(String::with_capacity(json.len()), |mut shown, letter| {
        if letter.is_control() && letter != '\n' {
            shown.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            shown.push(letter);
        }
        shown
    })
}

/// Prints bytes from outside as they are, for a pipe or a file. On a terminal, as text that moves no cursor.
pub(crate) fn outside(content: &[u8]) -> io::Result<()> {
    if io::stdout().is_terminal() {
        return String::from_utf8_lossy(content).lines().try_for_each(|text| line(safe(text)));
    }
    bytes(content)
}

/// Says on standard error, apart from the results, what the reader should know.
pub(crate) fn aside(text: impl Display) {
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "{DIM}{text}{DIM:#}");
}

/// Says what went wrong, on standard error; there is nobody to tell if that fails.
pub(crate) fn complain(failure: &Failure, as_json: bool) {
    let mut out = anstream::stderr().lock();
    let _ = if as_json {
        let exit = failure.exit;
        let mut error = serde_json::json!({"kind": exit.name(), "exit": exit as u8, "message": failure.to_string()});
        if let Some(error) = error.as_object_mut() {
            error.extend(failure.facts.clone());
        }
        writeln!(out, "{}", calm(&serde_json::json!({ "error": error }).to_string()))
    } else {
        writeln!(out, "{BAD}error:{BAD:#} {}", lines(&failure.to_string()))
    };
}

pub(crate) fn bold(text: impl Display) -> String {
    format!("{BOLD}{text}{BOLD:#}")
}

pub(crate) fn dim(text: impl Display) -> String {
    format!("{DIM}{text}{DIM:#}")
}

pub(crate) fn good(text: impl Display) -> String {
    format!("{GOOD}{text}{GOOD:#}")
}

pub(crate) fn bad(text: impl Display) -> String {
    format!("{BAD}{text}{BAD:#}")
}

/// `✓` or `✗`.
pub(crate) fn mark(held: bool) -> String {
    if held { good("✓") } else { bad("✗") }
}
