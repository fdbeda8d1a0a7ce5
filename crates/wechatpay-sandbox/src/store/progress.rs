//! How far writing has come, as the writer tells those who wait.

use super::{Mark, StoreError};

#[derive(Clone)]
pub(super) struct Progress {
    written: Mark,
    refused: Option<Refused>,
}

/// The last attempt failed.
#[derive(Clone)]
struct Refused {
    /// What had been taken when it began: its outcome holds for all of that.
    until: Mark,
    error: StoreError,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self { written: Mark::START, refused: None }
    }

    /// What to tell one who waits for the mark; `None` when that is not known yet.
    pub(super) fn verdict(&self, mark: Mark) -> Option<Result<(), StoreError>> {
        if mark <= self.written {
            return Some(Ok(()));
        }
        let refused = self.refused.as_ref().filter(|refused| mark <= refused.until)?;
        Some(Err(refused.error.clone()))
    }

    /// All up to the mark is on disk. Returns whether the disk had refused it before.
    pub(super) fn wrote(&mut self, until: Mark) -> bool {
        self.written = until;
        self.refused.take().is_some()
    }

    /// The disk refused what had been taken until then. Returns whether that is news.
    pub(super) fn refused(&mut self, until: Mark, error: &StoreError) -> bool {
        let before = self.refused.replace(Refused { until, error: error.clone() });
        before.is_none_or(|before| before.error != *error)
    }
}
