//! Notice before each deduct (预扣费通知): the merchant sends it, waits a whole day, then come the deduct days.
//!
//! Sources: pages v2 4011987402 (direct) and 4011988373 (partner). A comment in an old SDK lets the hours begin at
//! 06:00 instead of 07:00; the later hour is safe under both.

use jiff::civil::Date;

use super::{
    shift,
    window::{Hours, Window},
};

/// How many deduct days there are when a notice sends no `deduct_duration`; it may ask for 1, 2 or 3.
pub const DEFAULT_DAYS: u8 = 7;

const HOURS: Hours = Hours::new((7, 0), (22, 0));

/// When a notice can be sent: every day, 07:00 to 22:00.
#[must_use]
pub const fn call() -> Window {
    Window::daily(HOURS)
}

/// When the deduct can be asked for after a notice on the day `called`: that day and the next are waited, then it is
/// open for so many `days`, 07:00 to 22:00.
#[must_use]
pub fn deduct(called: Date, days: u8) -> Window {
    let last_wait = shift(called, 1);
    Window::new(shift(last_wait, 1), shift(last_wait, i16::from(days)), HOURS)
}
