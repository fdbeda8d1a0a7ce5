//! When a step of entrusted deduction (委托代扣) is allowed: booking, notice, deduct, renewal.
//!
//! Days are those of Beijing; an instant is a [`Timestamp`], handed in, since nothing here reads a clock. A step that is
//! open at certain hours of certain days is a [`Window`]; a limit that only has an end is the first instant that is too
//! late. Days and instants beyond the years −9999 and 9999 become the nearest that there is.
//!
//! ```
//! use jiff::civil::date;
//! use wechatpay_core::calendar::{at, scheduled};
//!
//! let booking = scheduled::booking(date(2026, 3, 1));
//! assert_eq!(booking.to_string(), "2026-02-28, 08:00 to 19:30");
//!
//! let evening = at(date(2026, 2, 27), "20:15".parse()?);
//! assert!(!booking.is_open(evening));
//! assert_eq!(booking.next_open(evening), Some("2026-02-28T08:00:00+08:00".parse()?));
//! # Ok::<(), jiff::Error>(())
//! ```

pub mod insurance;
pub mod notice;
pub mod scheduled;
mod window;

use jiff::{
    Span, Timestamp,
    civil::{Date, DateTime, Time},
    tz::Offset,
};

pub use window::Window;

/// A fixed offset does, and needs no time zone database: China last had summer time in 1991, long before WeChat Pay.
const BEIJING: Offset = Offset::constant(8);

/// Calendar and clock of Beijing at an instant.
#[must_use]
pub fn beijing(now: Timestamp) -> DateTime {
    BEIJING.to_datetime(now)
}

/// The day in Beijing at an instant.
#[must_use]
pub fn day(now: Timestamp) -> Date {
    beijing(now).date()
}

/// The instant at which a clock in Beijing shows `time` on `date`.
#[must_use]
pub fn at(date: Date, time: Time) -> Timestamp {
    let end = if date.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    BEIJING.to_timestamp(date.to_datetime(time)).unwrap_or(end)
}

/// `date` moved by so many days.
fn shift(date: Date, days: i16) -> Date {
    date.saturating_add(Span::new().days(days))
}
