//! The clock of a world, and times as WeChat Pay writes them.
//!
//! Business dates are judged on this clock. Signatures are made and judged on the wall clock, because the merchant's
//! program has no other.

use jiff::{SignedDuration, Timestamp, tz::Offset};
use serde::{Deserialize, Serialize};
use wechatpay_core::calendar;

/// Beijing has had one offset, without summer time, for all the years that matter here.
const BEIJING: Offset = Offset::constant(8);

/// What time it is in a world, as a function of the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Clock {
    /// It runs, this far ahead of the wall clock.
    Running { ahead: SignedDuration },
    /// It stands still.
    Frozen(Timestamp),
}

impl Clock {
    /// The wall clock itself.
    pub(crate) const WALL: Self = Self::Running { ahead: SignedDuration::ZERO };

    /// A clock that shows `instant` when the wall clock shows `wall`.
    pub(crate) fn at(instant: Timestamp, frozen: bool, wall: Timestamp) -> Self {
        if frozen { Self::Frozen(instant) } else { Self::Running { ahead: instant.duration_since(wall) } }
    }

    /// The time in the world when the wall clock shows `wall`.
    pub(crate) fn now(self, wall: Timestamp) -> Timestamp {
        match self {
            Self::Running { ahead } => {
                let end = if ahead.is_negative() { Timestamp::MIN } else { Timestamp::MAX };
                wall.checked_add(ahead).unwrap_or(end)
            }
            Self::Frozen(instant) => instant,
        }
    }

    pub(crate) fn is_frozen(self) -> bool {
        matches!(self, Self::Frozen(_))
    }
}

/// `2019-11-20T10:00:00+08:00`: whole seconds, Beijing.
pub(crate) fn beijing(instant: Timestamp) -> String {
    format!("{:.0}", instant.display_with_offset(BEIJING))
}

/// `2020-05-20T13:29:35.120+08:00`: with milliseconds, as the combine-papay family writes them.
pub(crate) fn beijing_millis(instant: Timestamp) -> String {
    format!("{:.3}", instant.display_with_offset(BEIJING))
}

/// The calendar of Beijing at an instant.
pub(crate) fn beijing_calendar(instant: Timestamp) -> jiff::civil::DateTime {
    calendar::beijing(instant)
}

/// The day in Beijing at an instant.
pub(crate) fn beijing_day(instant: Timestamp) -> jiff::civil::Date {
    calendar::day(instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_running_clock_keeps_its_distance_and_a_frozen_one_stands() {
        let wall: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let later = wall + SignedDuration::from_secs(90);
        let set: Timestamp = "2019-11-20T02:00:00Z".parse().unwrap();
        assert_eq!(beijing(Clock::at(set, false, wall).now(later)), "2019-11-20T10:01:30+08:00");
        assert_eq!(beijing(Clock::at(set, true, wall).now(later)), "2019-11-20T10:00:00+08:00");
    }

    #[test]
    fn a_clock_at_the_end_of_time_does_not_overflow() {
        let wall: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let clock = Clock::at(Timestamp::MAX, false, wall);
        assert_eq!(clock.now(wall + SignedDuration::from_secs(5)), Timestamp::MAX);
        assert_eq!(Clock::at(Timestamp::MIN, false, wall).now(wall - SignedDuration::from_secs(5)), Timestamp::MIN);
    }

    #[test]
    fn milliseconds_have_three_digits() {
        let instant: Timestamp = "2020-05-20T05:29:35.12Z".parse().unwrap();
        assert_eq!(beijing_millis(instant), "2020-05-20T13:29:35.120+08:00");
    }
}
