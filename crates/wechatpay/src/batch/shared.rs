use std::{
    fmt,
    future::poll_fn,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
    time::Duration,
};

use tokio::{sync::watch, time::Instant};

use super::pace::Pace;
use crate::error::{Error, ErrorKind};

/// What the calls of one batch share.
pub(crate) struct Shared {
    cancelled: watch::Sender<bool>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    pace: Option<Pace>,
    budget: Option<Budget>,
    progress: Progress,
}

/// Repeats that are left, and how many there may be.
struct Budget {
    left: u32,
    most: u32,
}

/// How many calls of a batch ended how. Together they are all that were taken from the source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Answered, verified and read.
    pub done: u64,
    /// Failed, and certainly without effect.
    pub failed: u64,
    /// Failed, but the request may have taken effect: to be asked for.
    pub outcome_unknown: u64,
    /// Stopped before anything was sent.
    pub not_sent: u64,
    /// Begun, and not over.
    pub in_flight: u64,
}

impl Shared {
    pub(super) fn new() -> Self {
        Self { cancelled: watch::Sender::new(false), state: Mutex::default() }
    }

    pub(super) fn set_pace(&self, per_second: u32) {
        self.state().pace = Some(Pace::new(per_second));
    }

    pub(super) fn set_retry_budget(&self, most: u32) {
        self.state().budget = Some(Budget { left: most, most });
    }

    pub(super) fn progress(&self) -> Progress {
        self.state().progress
    }

    /// When the next attempt may be made, which is then somebody's; `None`: at any time.
    pub(super) fn reserve(&self) -> Option<Instant> {
        self.state().pace.as_mut().map(Pace::take)
    }

    pub(super) fn begun(&self) {
        self.state().progress.in_flight += 1;
    }

    pub(super) fn ended(&self, result: Result<(), &Error>) {
        let State { progress, budget, .. } = &mut *self.state();
        progress.in_flight = progress.in_flight.saturating_sub(1);
        match result {
            Ok(()) => {
                progress.done += 1;
                if let Some(budget) = budget {
                    budget.left = budget.left.saturating_add(1).min(budget.most);
                }
            }
            Err(error) if error.may_have_taken_effect() => progress.outcome_unknown += 1,
            Err(error) if error.kind() == ErrorKind::Stopped => progress.not_sent += 1,
            Err(_) => progress.failed += 1,
        }
    }

    /// How long a repeat has to wait that wants to wait so long by itself; `None`: it may not be made.
    pub(crate) fn repeat(&self, wait: Duration) -> Option<Duration> {
        let State { pace, budget, .. } = &mut *self.state();
        if let Some(budget) = budget {
            budget.left = budget.left.checked_sub(1)?;
        }
        let paced = pace.as_mut().map(|pace| pace.take().saturating_duration_since(Instant::now()));
        Some(wait.max(paced.unwrap_or_default()))
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        *self.cancelled.borrow()
    }

    pub(super) async fn cancelled(&self) {
        // It lives as long as this is asked for.
        let _ = self.cancelled.subscribe().wait_for(|cancelled| *cancelled).await;
    }

    /// Does this work; `None` when the batch is cancelled before the work is done.
    pub(crate) async fn unless_cancelled<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let (mut work, mut cancelled) = (pin!(work), pin!(self.cancelled()));
        poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending => cancelled.as_mut().poll(context).map(|()| None),
        })
        .await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shared({:?})", self.progress())
    }
}

/// Cancels a batch and tells its progress. A clone is a handle of the same batch.
#[derive(Debug, Clone)]
pub struct BatchHandle(pub(super) Arc<Shared>);

impl BatchHandle {
    /// Begins no further call and ends those under way; the batch's results say of each what is known. See [the module](super).
    pub fn cancel(&self) {
        self.0.cancelled.send_replace(true);
    }

    /// How many calls ended how.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.0.progress()
    }
}
