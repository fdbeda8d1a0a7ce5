use jiff::{Timestamp, civil::Date};

use super::calendar::{Window, insurance, notice, scheduled};

/// How far one deduction has come, in a family that takes it in two steps. It knows which step is next, and when.
///
/// Nothing here reads a clock, and nothing is asked: it is arithmetic over the [calendar].
///
/// ```
/// use jiff::civil::date;
/// use wechatpay::papay::{Act, Cycle};
///
/// let cycle = Cycle::Scheduled { estimated: date(2026, 1, 10), booked: false };
/// let next = cycle.next_step("2026-01-01T10:00:00+08:00".parse()?).ok_or("too late")?;
/// assert_eq!(next.act, Act::Schedule);
/// assert_eq!(next.opens, "2026-01-09T08:00:00+08:00".parse()?);
/// assert_eq!(next.window.to_string(), "2026-01-09, 08:00 to 19:30");
/// assert!(cycle.next_step("2026-01-09T19:30:00+08:00".parse()?).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [calendar]: super::calendar
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cycle {
    /// 预约扣费: booked on the eve, deducted on the day.
    Scheduled {
        /// `estimated_deduct_date`.
        estimated: Date,
        /// Whether it is booked.
        booked: bool,
    },
    /// One period of 保险自动续费: booked around its day, deducted on a later day.
    Insurance {
        /// The period's `estimated_deduct_date`.
        estimated: Date,
        /// The day of its booking, in Beijing.
        booked: Option<Date>,
    },
    /// 委托代扣 with notices: announced, a whole day waited, deducted.
    Noticed {
        /// The day of the last notice, in Beijing.
        called: Option<Date>,
        /// Its `deduct_duration`; [`notice::DEFAULT_DAYS`] if it sent none.
        days: u8,
    },
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Book ([`schedule`](super::Papay::schedule)).
    Schedule,
    /// Tell the payer ([`notice`](super::Papay::notice)).
    Notice,
    /// Deduct ([`deduct`](super::Papay::deduct)), and again in the same window if that fails.
    Deduct,
}

/// The next step of a [`Cycle`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NextStep {
    /// What is to be done.
    pub act: Act,
    /// When it is allowed next: `now` if it is allowed now.
    pub opens: Timestamp,
    /// All the hours of all the days at which it is allowed; its [`end`](Window::end) is when it is too late.
    pub window: Window,
}

impl Cycle {
    /// The next step, seen at `now`. `None`: it is too late for good.
    #[must_use]
    pub fn next_step(&self, now: Timestamp) -> Option<NextStep> {
        let (act, window) = match *self {
            Self::Scheduled { estimated, booked: false } => (Act::Schedule, scheduled::booking(estimated)),
            Self::Scheduled { estimated, booked: true } => (Act::Deduct, scheduled::deduct(estimated)),
            Self::Insurance { estimated, booked: None } => (Act::Schedule, insurance::booking(estimated)),
            Self::Insurance { estimated, booked: Some(day) } => (Act::Deduct, insurance::deduct(day, estimated)),
            Self::Noticed { called: None, .. } => (Act::Notice, notice::call()),
            Self::Noticed { called: Some(day), days } => match notice::deduct(day, days) {
                // What was announced and not deducted in its days is announced anew.
                over if over.end() <= now => (Act::Notice, notice::call()),
                window => (Act::Deduct, window),
            },
        };
        Some(NextStep { act, opens: window.next_open(now)?, window })
    }
}
