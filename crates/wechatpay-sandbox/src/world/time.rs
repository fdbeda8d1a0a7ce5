//! The world's clock: set, frozen, moved on.

use jiff::{SignedDuration, Span, Timestamp, tz::Offset};

use super::World;
use crate::{
    clock::{Clock, beijing},
    control_error::ControlError,
    engine::{fact::Fact, state::Ledger},
    journal::Event,
    view::{Advanced, Time},
};

/// Notifications that are due within so long of each other are sent at the same time.
const TOGETHER: SignedDuration = SignedDuration::from_secs(1);

impl World {
    /// What time it is here.
    #[must_use]
    pub fn time(&self) -> Time {
        time(&self.cell.lock().ledger, Timestamp::now())
    }

    /// Sets the clock to an instant, RFC 3339; it runs on from there. What is due by then happens at once.
    ///
    /// # Errors
    /// [`ControlError`] when the text is no such time.
    pub fn set_clock(&self, now: &str) -> Result<(), ControlError> {
        self.turn_clock(Some(now), false)
    }

    /// Stops the clock at an instant, RFC 3339.
    ///
    /// # Errors
    /// [`ControlError`] when the text is no such time.
    pub fn freeze_clock(&self, now: &str) -> Result<(), ControlError> {
        self.turn_clock(Some(now), true)
    }

    /// Puts the clock back on the wall clock.
    ///
    /// # Errors
    /// [`ControlError`] when the store cannot keep it.
    pub fn reset_clock(&self) -> Result<(), ControlError> {
        self.put_clock(Clock::WALL, "is the wall clock again")
    }

    /// Without an instant the clock stops or runs on where it is.
    pub(crate) fn turn_clock(&self, now: Option<&str>, frozen: bool) -> Result<(), ControlError> {
        let given = now.map(parse_time).transpose()?;
        let wall = Timestamp::now();
        let now = given.unwrap_or_else(|| self.cell.lock().now(wall));
        let how = if frozen { "stands at" } else { "runs on from" };
        self.put_clock(Clock::at(now, frozen, wall), &format!("{how} {}", beijing(now)))
    }

    fn put_clock(&self, clock: Clock, how: &str) -> Result<(), ControlError> {
        self.record(Fact::Clock(clock))?;
        let wall = Timestamp::now();
        let mut tenant = self.cell.lock();
        tenant.tell(wall, Event::Control, None, &format!("the clock {how}"));
        // The alarm was set by the old clock.
        tenant.alarm = None;
        let now = tenant.now(wall);
        tenant.run_due(now);
        self.shared.dispatch(&self.cell, tenant);
        self.kept()
    }

    /// Moves the clock on by a span such as `30d`, `1h 30m`, `2 months` or `P1M`. Returns when all that fell due on the way has
    /// happened, each at its own time, notifications and their repeats included.
    ///
    /// # Errors
    /// [`ControlError`] when the text is no span, or the time would leave the calendar.
    pub async fn advance(&self, span: &str) -> Result<Advanced, ControlError> {
        let span: Span = span.parse().map_err(|_| bad_span())?;
        if !span.is_positive() {
            return Err(bad_span());
        }
        let target = |now: Timestamp| {
            let zoned = now.to_zoned(Offset::constant(8).to_time_zone());
            zoned.checked_add(span).map(|later| later.timestamp()).map_err(|_| bad_span())
        };
        self.move_on(target).await
    }

    /// Moves the clock on to an instant, RFC 3339, that lies ahead; as [`advance`](Self::advance).
    ///
    /// # Errors
    /// [`ControlError`] when the text is no such time, or the time is behind.
    pub async fn advance_to(&self, to: &str) -> Result<Advanced, ControlError> {
        let to = parse_time(to)?;
        self.move_on(|now| {
            if to < now {
                let text = format!("it is {} already; only PUT /sandbox/clock turns a clock back", beijing(now));
                return Err(ControlError::bad(text));
            }
            Ok(to)
        })
        .await
    }

    /// Moves the clock on to the next time at which something falls due; as [`advance`](Self::advance).
    ///
    /// # Errors
    /// [`ControlError`] when nothing is due any more.
    pub async fn advance_to_next(&self) -> Result<Advanced, ControlError> {
        let next = self.cell.lock().ledger.agenda.next();
        let next =
            next.ok_or_else(|| ControlError::unknown("NOTHING_DUE", "nothing falls due in this world any more"))?;
        self.move_on(|now| Ok(next.max(now))).await
    }

    async fn move_on(
        &self,
        target: impl FnOnce(Timestamp) -> Result<Timestamp, ControlError>,
    ) -> Result<Advanced, ControlError> {
        let _alone = self.cell.advancing.lock().await;
        let wall = Timestamp::now();
        let (target, frozen, journal) = {
            let tenant = self.cell.lock();
            let now = tenant.now(wall);
            (target(now)?, tenant.ledger.state.clock.is_frozen(), tenant.journal.written())
        };
        // What waits already belongs to the time before.
        self.sent().await;
        while let Some(next) = self.next_due(target) {
            self.stand_at(next, target);
            self.sent().await;
        }
        let how = format!("the clock moves on to {}", beijing(target));
        let clock = Clock::at(target, frozen, Timestamp::now());
        let mut tenant = self.cell.lock();
        tenant.commit(vec![Fact::Clock(clock)], target);
        tenant.journal.tell(target, Event::Control, None, &how);
        tenant.alarm = None;
        let happened = tenant.journal.since(journal).cloned().collect();
        let time = time(&tenant.ledger, Timestamp::now());
        self.shared.dispatch(&self.cell, tenant);
        self.kept()?;
        Ok(Advanced { time, happened })
    }

    fn next_due(&self, target: Timestamp) -> Option<Timestamp> {
        self.cell.lock().ledger.agenda.next().filter(|next| *next <= target)
    }

    /// Lets everything happen that is due at `next`, and a moment later.
    fn stand_at(&self, next: Timestamp, target: Timestamp) {
        let mut tenant = self.cell.lock();
        tenant.ledger.state.clock = Clock::Frozen(next);
        tenant.run_due(next);
        if tenant.has_to_send() {
            let soon = next.checked_add(TOGETHER).unwrap_or(target).min(target);
            tenant.run_due(soon);
        }
        self.shared.dispatch(&self.cell, tenant);
    }

    /// Waits until no notification of this world is on its way.
    async fn sent(&self) {
        let mut under_way = self.shared.under_way.subscribe();
        // It cannot be closed: `self` holds the sender.
        let _ = under_way.wait_for(|_| self.cell.lock().unsettled() == 0).await;
    }
}

fn time(ledger: &Ledger, wall: Timestamp) -> Time {
    let clock = ledger.state.clock;
    Time {
        now: beijing(clock.now(wall)),
        frozen: clock.is_frozen(),
        wall: beijing(wall),
        next_due: ledger.agenda.next().map(beijing),
        pending: ledger.agenda.len(),
    }
}

fn bad_span() -> ControlError {
    ControlError::bad("the span must be positive and readable, such as 30d, 1h 30m, 2 months or P1M")
}

/// A time in RFC 3339.
pub(crate) fn parse_time(text: &str) -> Result<Timestamp, ControlError> {
    text.parse().map_err(|_| ControlError::bad("the time must be in RFC 3339, such as 2019-11-20T10:00:00+08:00"))
}
