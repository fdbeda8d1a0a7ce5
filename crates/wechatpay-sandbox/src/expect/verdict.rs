//! What an expectation came to.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Expectation, Times};
use crate::{
    control_error::ControlError,
    requests::{Difference, Kept, RequestLog},
};

/// So many near misses are told of.
const MISSES: usize = 5;

/// Whether an expectation is met.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Verdict {
    /// Whether it is.
    pub met: bool,
    /// The same in words, with the near misses.
    pub text: String,
    /// The requests that are as expected: their numbers in the journal, oldest first.
    pub numbers: Vec<u64>,
    /// When there are too few: those that come nearest, the nearest first.
    pub near_misses: Vec<NearMiss>,
}

/// A request that is not quite as expected.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct NearMiss {
    /// Its number in the journal.
    pub number: u64,
    /// `GET`, `POST`, …
    pub method: String,
    /// The path, as it came.
    pub path: String,
    /// What is not as expected.
    pub differs: Vec<Difference>,
    /// What happened to it, in words.
    pub text: String,
}

/// An expectation that is not met. `Debug` says it as `Display` does, so that `unwrap` and `expect` explain a failed test.
#[derive(Clone)]
pub struct Unmet(Box<Result<Verdict, ControlError>>);

impl Unmet {
    /// What was found instead; `None` when the expectation cannot be met because it is none.
    #[must_use]
    pub fn verdict(&self) -> Option<&Verdict> {
        self.0.as_ref().as_ref().ok()
    }
}

impl fmt::Display for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Ok(verdict) => f.write_str(&verdict.text),
            Err(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Unmet {}

/// The numbers of the requests that are as expected, or why it is not met.
pub(crate) fn require(judged: Result<Verdict, ControlError>) -> Result<Vec<u64>, Unmet> {
    match judged {
        Ok(verdict) if verdict.met => Ok(verdict.numbers),
        unmet => Err(Unmet(Box::new(unmet))),
    }
}

impl Expectation {
    /// Holds the requests of a log against it.
    pub(crate) fn judge(&self, log: &RequestLog) -> Result<Verdict, ControlError> {
        let criteria = self.criteria();
        criteria.check()?;
        let (mut numbers, mut misses) = (Vec::new(), Vec::new());
        for kept in log.since(self.since) {
            match criteria.miss(kept) {
                Some((0, _)) => numbers.push(kept.number),
                Some((far, differs)) => misses.push((far, kept, differs)),
                None => {}
            }
        }
        let met = self.times.holds(numbers.len());
        let misses_tell =
            matches!(self.times, Times::Exactly(wanted) | Times::AtLeast(wanted) if numbers.len() < wanted);
        // The newest of those that are equally near.
        misses.sort_by_key(|(far, kept, _)| (*far, std::cmp::Reverse(kept.number)));
        let misses = misses.into_iter().take(if misses_tell { MISSES } else { 0 });
        let near_misses: Vec<_> = misses.map(|(_, kept, differs)| near_miss(kept, differs)).collect();
        let text = self.tell(&numbers, &near_misses);
        Ok(Verdict { met, text, numbers, near_misses })
    }

    fn tell(&self, numbers: &[u64], near_misses: &[NearMiss]) -> String {
        let shown: Vec<_> = numbers.iter().take(10).map(|number| format!("#{number}")).collect();
        let (which, more) = (shown.join(", "), if numbers.len() > shown.len() { ", …" } else { "" });
        let found = if numbers.is_empty() { "none".to_owned() } else { format!("{} ({which}{more})", numbers.len()) };
        let mut text = format!("expected {self}; found {found}");
        for NearMiss { number, method, path, differs, text: told } in near_misses {
            text.push_str(&format!("\n  near: #{number} {method} {path}: {told}"));
            differs.iter().for_each(|difference| text.push_str(&format!("\n    {difference}")));
        }
        text
    }
}

fn near_miss(kept: &Kept, differs: Vec<Difference>) -> NearMiss {
    let record = kept.record();
    NearMiss { number: record.number, method: record.method, path: record.path, differs, text: record.text }
}
