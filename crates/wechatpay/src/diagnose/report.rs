use std::fmt;

use serde::Serialize;
use wechatpay_spec::Advice;

use super::Cause;

/// Why a request was refused, as far as it can be told from what is known.
///
/// `Display` gives a text for people, of several lines; serialised it has the same for programs. It shows path, query and body as they
/// were signed; sensitive fields are encrypted in there by then.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Diagnosis {
    /// What was found, the nearest first. Empty when nothing can be said.
    pub findings: Vec<Finding>,
    /// The five lines of the text to sign; empty when they are not known.
    pub lines: Vec<Line>,
    /// What would tell more, if it were handed in.
    pub missing: Vec<&'static str>,
    /// The advice on the answer's code and status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<&'static Advice>,
    /// `Request-ID`, the number to name when asking WeChat Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// What it is.
    pub cause: Cause,
    /// How sure it is.
    pub certainty: Certainty,
    /// What shows it, in this case.
    pub shown_by: String,
    /// What happened and what to do, in general.
    pub advice: &'static str,
}

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Certainty {
    /// What was handed in leaves no other way.
    Proven,
    /// The answer says so. An answer that refuses a signature is not signed itself, so it is as sure as the connection.
    Told,
    /// What remains when all else that can be checked is right.
    Likely,
}

/// A line of the text to sign; control characters are escaped, and a long line is cut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Line {
    /// `method`, `url`, `timestamp`, `nonce_str` or `body`.
    pub name: &'static str,
    /// As it must be signed: as it arrived or, where that is not known, as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// As it was signed, when that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<String>,
    /// Whether both are known, and differ.
    pub differs: bool,
}

impl Finding {
    pub(super) fn new(cause: impl Into<Cause>, certainty: Certainty, shown_by: impl Into<String>) -> Self {
        let cause = cause.into();
        Self { cause, certainty, shown_by: shown_by.into(), advice: cause.advice() }
    }
}

impl Diagnosis {
    /// What was found, by name.
    pub fn causes(&self) -> impl Iterator<Item = Cause> {
        self.findings.iter().map(|finding| finding.cause)
    }

    /// One sentence, for a log.
    #[must_use]
    pub fn summary(&self) -> String {
        if self.findings.is_empty() {
            return "what is known does not tell why the signature was refused".to_owned();
        }
        let told = self.findings.iter().map(|finding| format!("{}: {}", finding.certainty, finding.advice));
        told.collect::<Vec<_>>().join("; ")
    }
}

impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Proven => "certain",
            Self::Told => "as the answer says",
            Self::Likely => "likely",
        })
    }
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.findings.is_empty() {
            f.write_str(&self.summary())?;
        }
        for (at, finding) in self.findings.iter().enumerate() {
            let newline = if at == 0 { "" } else { "\n" };
            write!(f, "{newline}{}: {}", finding.certainty, finding.advice)?;
            if !finding.shown_by.is_empty() {
                write!(f, "\n  {}", finding.shown_by)?;
            }
        }
        if !self.lines.is_empty() {
            f.write_str("\nthe text to sign, line by line:")?;
        }
        self.lines.iter().try_for_each(|line| write!(f, "{line}"))?;
        self.missing.iter().try_for_each(|missing| write!(f, "\nwould tell more: {missing}"))?;
        if let Some(advice) = self.advice {
            write!(f, "\n{advice}")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, "\nRequest-ID {}", id.escape_debug())?;
        }
        Ok(())
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, expected, signed, differs } = self;
        match (expected, signed) {
            (Some(expected), Some(signed)) if *differs => {
                write!(f, "\n! {name:<9}  expected {expected}\n             signed   {signed}")
            }
            (Some(one), _) | (None, Some(one)) => write!(f, "\n  {name:<9}  {one}"),
            (None, None) => Ok(()),
        }
    }
}
