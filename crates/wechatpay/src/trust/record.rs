//! When to fetch certificates, and when not. It reads no clock: the time is handed in.

use std::{sync::Arc, time::Duration};

use tokio::time::Instant;

use super::download::Failure;

/// How often certificates are fetched because of serial numbers that nobody knows.
pub(super) const UNKNOWN_EVERY: Duration = Duration::from_secs(60);
/// Fetches that were begun for that reason and then given up do not use the time up, but there is an end to that too.
const GIVEN_UP: u32 = 3;
const FIRST_REST: Duration = Duration::from_secs(5);
const LONGEST_REST: Duration = Duration::from_secs(5 * 60);
/// A merchant without certificates will not get some soon.
const REST_WITHOUT_CERTIFICATES: Duration = Duration::from_secs(60 * 60);

/// What became of the fetches so far.
#[derive(Debug)]
pub(super) struct Record {
    /// When the certificates are to be fetched again; `None`: not for their age.
    due: Option<Instant>,
    rest: Option<Rest>,
    /// How many fetches in a row have failed.
    failures: u32,
    unknown: Option<Unknown>,
    successes: u64,
}

/// Nobody asks again until then.
#[derive(Debug, Clone)]
pub(super) struct Rest {
    pub(super) until: Instant,
    pub(super) failure: Arc<Failure>,
}

/// Fetches because of unknown serial numbers.
#[derive(Debug)]
struct Unknown {
    since: Instant,
    begun: u32,
    succeeded: bool,
}

impl Record {
    pub(super) fn new(due: Option<Instant>) -> Self {
        Self { due, rest: None, failures: 0, unknown: None, successes: 0 }
    }

    /// How many fetches have succeeded.
    pub(super) fn successes(&self) -> u64 {
        self.successes
    }

    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.due.is_some_and(|due| due <= now) && self.rest(now).is_none()
    }

    /// The failure that is too fresh to try again.
    pub(super) fn rest(&self, now: Instant) -> Option<&Rest> {
        self.rest.as_ref().filter(|rest| now < rest.until)
    }

    /// Begins a fetch because of an unknown serial number. The error says how long to wait instead.
    pub(super) fn begin_for_unknown(&mut self, now: Instant) -> Result<(), Duration> {
        let begun = match &self.unknown {
            Some(unknown) if now < unknown.since + UNKNOWN_EVERY => {
                if unknown.succeeded || unknown.begun >= GIVEN_UP {
                    return Err((unknown.since + UNKNOWN_EVERY).saturating_duration_since(now));
                }
                Some((unknown.since, unknown.begun))
            }
            _ => None,
        };
        let (since, before) = begun.unwrap_or((now, 0));
        self.unknown = Some(Unknown { since, begun: before + 1, succeeded: false });
        Ok(())
    }

    /// The fetch that was begun because of an unknown serial number succeeded.
    pub(super) fn answered_unknown(&mut self) {
        if let Some(unknown) = &mut self.unknown {
            unknown.succeeded = true;
        }
    }

    pub(super) fn succeeded(&mut self, now: Instant, refresh_every: Duration) {
        self.due = Some(now + refresh_every);
        self.rest = None;
        self.failures = 0;
        self.successes += 1;
    }

    /// `has_public_key`: certificates are not all that there is.
    pub(super) fn failed(&mut self, now: Instant, failure: Arc<Failure>, has_public_key: bool) {
        let rest = if failure.without_certificates {
            REST_WITHOUT_CERTIFICATES
        } else {
            FIRST_REST.saturating_mul(1 << self.failures.min(16)).min(LONGEST_REST)
        };
        if failure.without_certificates && has_public_key {
            self.due = None;
        }
        self.failures += 1;
        self.rest = Some(Rest { until: now + rest, failure });
    }
}
