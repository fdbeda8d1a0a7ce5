//! Scheduled deduct (预约扣费): one booking on the day before, one deduct on the day, then the contract ends.
//!
//! `estimated` is the contract's `deduct_schedule.estimated_deduct_date`.
//! Sources: partner pages 4012693100 (pre-sign), 4012468581 (booking), 4012468586 (deduct) and the product's
//! introduction; the same for direct merchants, 4012525209, 4012467036, 4012467087.

use jiff::{
    Timestamp,
    civil::{Date, Time},
};

use super::{
    at, shift,
    window::{Hours, Window},
};

const PRE_SIGN_CLOSES: Time = Time::constant(19, 0, 0, 0);
const CONTRACT_ENDS: Time = Time::constant(8, 0, 0, 0);

/// The first instant at which it is too late to pre-sign: 19:00 of the day before.
#[must_use]
pub fn pre_sign_ends(estimated: Date) -> Timestamp {
    at(shift(estimated, -1), PRE_SIGN_CLOSES)
}

/// When the deduct can be booked: the day before, 08:00 to 19:30.
#[must_use]
pub fn booking(estimated: Date) -> Window {
    let eve = shift(estimated, -1);
    Window::new(eve, eve, Hours::new((8, 0), (19, 30)))
}

/// When a booked deduct can be asked for, and asked for again after a failure: the whole estimated day.
///
/// Its days are `deduct_start_date` and `deduct_end_date` of a booking.
#[must_use]
pub fn deduct(estimated: Date) -> Window {
    Window::new(estimated, estimated, Hours::ALL)
}

/// When the system ends a contract that was not paid: 08:00 of the day after.
#[must_use]
pub fn contract_ends(estimated: Date) -> Timestamp {
    at(shift(estimated, 1), CONTRACT_ENDS)
}
