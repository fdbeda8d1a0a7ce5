//! The same hours on each of some days.

use std::fmt;

use jiff::{
    Timestamp,
    civil::{Date, Time},
};

use super::{BEIJING, at, beijing};

/// Certain hours on each of certain days, in Beijing.
///
/// Opening is inclusive, closing exclusive, to the nanosecond. A window whose first day comes after its last is never open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    first_day: Date,
    last_day: Date,
    hours: Hours,
}

impl Window {
    /// From `first_day` to `last_day`, both included.
    pub(super) const fn new(first_day: Date, last_day: Date, hours: Hours) -> Self {
        Self { first_day, last_day, hours }
    }

    /// On each day up to and with `last_day`.
    pub(super) const fn until(last_day: Date, hours: Hours) -> Self {
        Self::new(Date::MIN, last_day, hours)
    }

    /// On each day, for ever.
    pub(super) const fn daily(hours: Hours) -> Self {
        Self::until(Date::MAX, hours)
    }

    /// The first day on which it opens; [`Date::MIN`] if it has no beginning.
    #[must_use]
    pub const fn first_day(&self) -> Date {
        self.first_day
    }

    /// The last day on which it opens; [`Date::MAX`] if it has no end.
    #[must_use]
    pub const fn last_day(&self) -> Date {
        self.last_day
    }

    /// When it opens on each of its days.
    #[must_use]
    pub const fn opens(&self) -> Time {
        self.hours.opens
    }

    /// When it closes on each of its days; `None` at the end of the day, 24:00.
    #[must_use]
    pub const fn closes(&self) -> Option<Time> {
        self.hours.closes
    }

    /// Whether the step is allowed now.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.next_open(now) == Some(now)
    }

    /// When the step is allowed next: `now` if the window is open, `None` if it never opens again.
    #[must_use]
    pub fn next_open(&self, now: Timestamp) -> Option<Timestamp> {
        let here = beijing(now);
        let today = here.date();
        let day = match self.hours.are_over(here.time()) {
            _ if today < self.first_day => self.first_day,
            true => today.tomorrow().ok()?,
            false => today,
        };
        if day > self.last_day {
            return None;
        }
        let opening = day.to_datetime(self.hours.opens);
        if opening <= here { Some(now) } else { BEIJING.to_timestamp(opening).ok() }
    }

    /// When it opens for the first time.
    #[must_use]
    pub fn start(&self) -> Timestamp {
        at(self.first_day, self.hours.opens)
    }

    /// The first instant at which it is over for good.
    #[must_use]
    pub fn end(&self) -> Timestamp {
        match self.hours.closes {
            Some(time) => at(self.last_day, time),
            None => self.last_day.tomorrow().map_or(Timestamp::MAX, |day| at(day, Time::MIN)),
        }
    }
}

/// `2026-02-28 to 2026-03-29, 08:00 to 19:30`.
impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.first_day, self.last_day) {
            (Date::MIN, Date::MAX) => write!(f, "every day")?,
            (Date::MIN, last) => write!(f, "until {last}")?,
            (first, last) if first == last => write!(f, "{first}")?,
            (first, last) => write!(f, "{first} to {last}")?,
        }
        write!(f, ", {}", self.hours)
    }
}

/// Hours of a day, from `opens` to just before `closes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hours {
    opens: Time,
    /// `None` stands for 24:00, which is no time of the day itself.
    closes: Option<Time>,
}

impl Hours {
    pub(super) const ALL: Self = Self { opens: Time::MIN, closes: None };

    /// Both as hour and minute.
    pub(super) const fn new(opens: (i8, i8), closes: (i8, i8)) -> Self {
        Self { opens: clock(opens), closes: Some(clock(closes)) }
    }

    fn are_over(self, time: Time) -> bool {
        self.closes.is_some_and(|closes| closes <= time)
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to ", self.opens.strftime("%H:%M"))?;
        match self.closes {
            Some(closes) => write!(f, "{}", closes.strftime("%H:%M")),
            None => f.write_str("24:00"),
        }
    }
}

const fn clock((hour, minute): (i8, i8)) -> Time {
    Time::constant(hour, minute, 0, 0)
}
