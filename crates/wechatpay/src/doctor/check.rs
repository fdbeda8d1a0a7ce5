use std::fmt;

use serde::Serialize;

/// All checks of a configuration. `Display` is a table, one line a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Checkup {
    /// The checks, in the order of the builder; those of a live check-up behind them.
    pub checks: Vec<Check>,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Check {
    /// Its name, for programs: `private_key`, `serial_no`, `clock`, …
    pub name: &'static str,
    /// How it ended.
    pub outcome: Outcome,
    /// What was seen. Never holds key material.
    pub seen: String,
    /// What to do; empty when there is nothing to do.
    pub advice: String,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// All is well.
    Passed,
    /// It works now, and will not for long, or is odd.
    Warning,
    /// It cannot work.
    Failed,
    /// It could not be checked; the advice says what it would take.
    NotChecked,
}

impl Check {
    pub(super) fn passed(name: &'static str, seen: impl Into<String>) -> Self {
        Self::new(name, Outcome::Passed, seen, "")
    }

    pub(super) fn warning(name: &'static str, seen: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::new(name, Outcome::Warning, seen, advice)
    }

    pub(super) fn failed(name: &'static str, seen: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::new(name, Outcome::Failed, seen, advice)
    }

    pub(super) fn not_checked(name: &'static str, seen: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::new(name, Outcome::NotChecked, seen, advice)
    }

    fn new(name: &'static str, outcome: Outcome, seen: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { name, outcome, seen: seen.into(), advice: advice.into() }
    }
}

impl Checkup {
    /// Whether nothing failed. What could not be checked does not count.
    #[must_use]
    pub fn is_healthy(&self) -> bool {
        self.failed().next().is_none()
    }

    /// What failed.
    pub fn failed(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(|check| check.outcome == Outcome::Failed)
    }

    /// The check of this name.
    #[must_use]
    pub fn check(&self, name: &str) -> Option<&Check> {
        self.checks.iter().find(|check| check.name == name)
    }

    /// Puts a check in the place of the one of its name, or behind all.
    pub(super) fn set(&mut self, check: Check) {
        match self.checks.iter_mut().find(|known| known.name == check.name) {
            Some(known) => *known = check,
            None => self.checks.push(check),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Passed => "passed",
            Self::Warning => "warning",
            Self::Failed => "FAILED",
            Self::NotChecked => "not checked",
        })
    }
}

impl fmt::Display for Checkup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, Check { name, outcome, seen, advice }) in self.checks.iter().enumerate() {
            let newline = if at == 0 { "" } else { "\n" };
            write!(f, "{newline}{outcome:<11}  {name:<22}  {seen}")?;
            if !advice.is_empty() {
                write!(f, "\n{:37}{advice}", "")?;
            }
        }
        Ok(())
    }
}
