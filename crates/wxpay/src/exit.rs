//! How a command ends: one table of exit codes, and one kind of failure.

use std::{error::Error, fmt, io, process::ExitCode};

use serde_json::{Map, Value};
use wechatpay::{ConfigError, ErrorKind};

use crate::refusal;

/// The exit codes of every command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Done.
    Done = 0,
    /// What was to be shown did not hold, or something on this machine failed: a file, a port.
    Failed = 1,
    /// The command line, or what it was given, is wrong. Nothing was sent.
    Usage = 2,
    /// Configuration or keys are missing or wrong. Nothing was sent.
    Configuration = 3,
    /// The API said no, and signed that.
    Refused = 4,
    /// A write was sent and its outcome is not known: query before you repeat it.
    Unknown = 5,
    /// Whoever answered did not prove to be WeChat Pay.
    Unverified = 6,
    /// Nobody could be reached.
    Network = 7,
}

impl Exit {
    /// The table as `--help` and the man page show it.
    pub(crate) const TABLE: &str = "Exit codes:\n  \
        0  done\n  \
        1  what was to be shown did not hold, or something on this machine failed\n  \
        2  usage: the command line or its input is wrong; nothing was sent\n  \
        3  configuration: keys or settings are missing or wrong; nothing was sent\n  \
        4  refused by the API, in a verified answer\n  \
        5  outcome unknown: a write was sent; query before you repeat it\n  \
        6  unverified: whoever answered did not prove to be WeChat Pay\n  \
        7  network: nobody could be reached";

    /// The word that `--json` has for it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Usage => "usage",
            Self::Configuration => "configuration",
            Self::Refused => "refused",
            Self::Unknown => "outcome_unknown",
            Self::Unverified => "unverified",
            Self::Network => "network",
        }
    }

    /// What an error of the client means to whoever called.
    pub(crate) fn of(error: &wechatpay::Error) -> Self {
        match error.kind() {
            ErrorKind::Config | ErrorKind::Signer | ErrorKind::Certificates | ErrorKind::Decrypt => Self::Configuration,
            ErrorKind::InvalidRequest => Self::Usage,
            ErrorKind::Connect => Self::Network,
            _ if error.may_have_taken_effect() => Self::Unknown,
            _ if error.is_unverified() => Self::Unverified,
            ErrorKind::Timeout | ErrorKind::Interrupted => Self::Network,
            ErrorKind::Api | ErrorKind::NotFinished | ErrorKind::ErrorInSuccess | ErrorKind::NoStatement => {
                Self::Refused
            }
            _ => Self::Failed,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command could not do what it was to do: one paragraph for people, and how it ends.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    text: String,
    /// What programs may want to know of it, beside kind and text.
    pub(crate) facts: Map<String, Value>,
    /// The reader of standard output went away (`wxpay demo | head`): no failure at all.
    pub(crate) unheard: bool,
}

impl Failure {
    pub(crate) fn new(exit: Exit, text: impl Into<String>) -> Self {
        Self { exit, text: text.into(), facts: Map::new(), unheard: false }
    }

    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::new(Exit::Usage, text)
    }

    pub(crate) fn configuration(text: impl Into<String>) -> Self {
        Self::new(Exit::Configuration, text)
    }

    fn of(exit: Exit, error: &(dyn Error + 'static)) -> Self {
        let broken_pipe = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        let unheard = error.downcast_ref().is_some_and(broken_pipe);
        Self { unheard, ..Self::new(exit, paragraph(error)) }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// An error and what it came from, each said once.
fn paragraph(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text
}

impl From<Box<dyn Error>> for Failure {
    fn from(error: Box<dyn Error>) -> Self {
        Self::of(Exit::Failed, &*error)
    }
}

impl From<&str> for Failure {
    fn from(text: &str) -> Self {
        Self::new(Exit::Failed, text)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::of(Exit::Failed, &error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::of(Exit::Failed, &error)
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self::of(Exit::Configuration, &error)
    }
}

impl From<wechatpay::Error> for Failure {
    fn from(error: wechatpay::Error) -> Self {
        let failure = Self::of(Exit::of(&error), &error);
        let text = format!("{failure}{}", refusal::advice(&error));
        Self { text, facts: refusal::facts(&error), ..failure }
    }
}
