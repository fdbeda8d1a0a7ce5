use std::time::Duration;

use tokio::time::Instant;

/// A bucket that holds one token and gets a new one after each interval.
#[derive(Debug)]
pub(super) struct Pace {
    interval: Duration,
    /// When the next token is there.
    next: Option<Instant>,
}

impl Pace {
    pub(super) fn new(per_second: u32) -> Self {
        Self { interval: Duration::from_secs(1) / per_second.max(1), next: None }
    }

    /// Takes the next token, which is there at the time that is given back.
    pub(super) fn take(&mut self) -> Instant {
        let now = Instant::now();
        let at = self.next.map_or(now, |next| next.max(now));
        self.next = at.checked_add(self.interval);
        at
    }
}
