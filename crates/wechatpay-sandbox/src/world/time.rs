//! The world's clock: set, frozen, moved on.

use jiff::{SignedDuration, Span, Timestamp, tz::Offset};
use tokio::sync::MutexGuard;

use super::World;
use crate::{
    clock::{Clock, beijing},
    control_error::ControlError,
    engine::{fact::Fact, state::Ledger},
    journal::Event,
    tenant::Tenant,
    view::{Advanced, Time},
};

/// Notifications that are due within so long of each other are sent at the same time.
const TOGETHER: SignedDuration = SignedDuration::from_secs(1);

impl World {
    /// What time it is here.
    #[must_use]
    pub fn time(&self) -> Time {
        time(&self.cell.lock(), Timestamp::now())
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
        let _alone = self.alone()?;
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
        self.move_on(Target::By(span)).await
    }

    /// Moves the clock on to an instant, RFC 3339, that lies ahead; as [`advance`](Self::advance).
    ///
    /// # Errors
    /// [`ControlError`] when the text is no such time, or the time is behind.
    pub async fn advance_to(&self, to: &str) -> Result<Advanced, ControlError> {
        let to = parse_time(to)?;
        self.move_on(Target::To(to)).await
    }

    /// Moves the clock on to the next time at which something falls due; as [`advance`](Self::advance).
    ///
    /// # Errors
    /// [`ControlError`] when nothing is due any more.
    pub async fn advance_to_next(&self) -> Result<Advanced, ControlError> {
        self.move_on(Target::Next).await
    }

    /// Whoever asked may give up: time moves on to its target all the same.
    async fn move_on(&self, target: Target) -> Result<Advanced, ControlError> {
        let world = self.clone();
        let moved = tokio::spawn(async move { world.walk(target).await }).await;
        moved.unwrap_or_else(|error| Err(ControlError::broken(format!("the clock stopped on its way: {error}"))))
    }

    async fn walk(&self, target: Target) -> Result<Advanced, ControlError> {
        let _alone = self.cell.advancing.lock().await;
        let wall = Timestamp::now();
        let (target, journal) = {
            let tenant = self.cell.lock();
            (target.of(tenant.now(wall), &tenant.ledger)?, tenant.journal.written())
        };
        // What waits already belongs to the time before.
        self.sent().await;
        while let Some(next) = self.next_due(target) {
            self.stand_at(next, target);
            self.sent().await;
        }
        let mut tenant = self.cell.lock();
        tenant.stand(None);
        let frozen = tenant.ledger.state.clock.is_frozen();
        tenant.commit(vec![Fact::Clock(Clock::at(target, frozen, Timestamp::now()))], target);
        tenant.journal.tell(target, Event::Control, None, &format!("the clock moves on to {}", beijing(target)));
        tenant.alarm = None;
        let happened: Vec<_> = tenant.journal.since(journal).cloned().collect();
        let left_out = tenant.journal.written().saturating_sub(journal).saturating_sub(happened.len() as u64);
        let time = time(&tenant, Timestamp::now());
        self.shared.dispatch(&self.cell, tenant);
        self.kept()?;
        Ok(Advanced { time, happened, left_out })
    }

    fn next_due(&self, target: Timestamp) -> Option<Timestamp> {
        self.cell.lock().ledger.agenda.next().filter(|next| *next <= target)
    }

    /// Lets everything happen that is due at `next`, and a moment later.
    fn stand_at(&self, next: Timestamp, target: Timestamp) {
        let mut tenant = self.cell.lock();
        let frozen = tenant.ledger.state.clock.is_frozen();
        tenant.stand(Some(next));
        // Kept, so that a world whose sandbox is killed on the way goes on from here.
        tenant.commit(vec![Fact::Clock(Clock::at(next, frozen, Timestamp::now()))], next);
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
        while self.cell.lock().unsettled() > 0 {
            // It cannot be closed: `self` holds the sender.
            let _ = under_way.changed().await;
        }
    }

    /// Refuses what would pull the clock away under an advance.
    pub(super) fn alone(&self) -> Result<MutexGuard<'_, ()>, ControlError> {
        let advancing = self.cell.advancing.try_lock();
        advancing.map_err(|_| {
            ControlError::conflict("ADVANCING", "time is being moved on in this world; try again when it has arrived")
        })
    }
}

/// Where an advance leads.
#[derive(Debug, Clone, Copy)]
enum Target {
    By(Span),
    To(Timestamp),
    Next,
}

impl Target {
    fn of(self, now: Timestamp, ledger: &Ledger) -> Result<Timestamp, ControlError> {
        match self {
            Self::By(span) => {
                let zoned = now.to_zoned(Offset::constant(8).to_time_zone());
                let later = zoned.checked_add(span).map(|later| later.timestamp());
                later
                    .map_err(|_| ControlError::bad("the span leads out of the calendar, which ends with the year 9999"))
            }
            Self::To(to) if to < now => {
                let text = format!("it is {} already; only PUT /sandbox/clock turns a clock back", beijing(now));
                Err(ControlError::bad(text))
            }
            Self::To(to) => Ok(to),
            Self::Next => {
                let next = ledger.agenda.next().map(|next| next.max(now));
                next.ok_or_else(|| ControlError::unknown("NOTHING_DUE", "nothing falls due in this world any more"))
            }
        }
    }
}

fn time(tenant: &Tenant, wall: Timestamp) -> Time {
    Time {
        now: beijing(tenant.now(wall)),
        frozen: tenant.ledger.state.clock.is_frozen(),
        wall: beijing(wall),
        next_due: tenant.ledger.agenda.next().map(beijing),
        pending: tenant.ledger.pending(),
    }
}

fn bad_span() -> ControlError {
    ControlError::bad("the span must be positive and readable, such as 30d, 1h 30m, 2 months or P1M")
}

/// A time in RFC 3339.
pub(crate) fn parse_time(text: &str) -> Result<Timestamp, ControlError> {
    text.parse().map_err(|_| ControlError::bad("the time must be in RFC 3339, such as 2019-11-20T10:00:00+08:00"))
}
