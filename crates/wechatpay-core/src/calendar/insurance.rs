//! Automatic renewal of insurance (保险自动续费): a booking and a deduct for each period of a policy.
//!
//! `estimated` is the period's `estimated_deduct_date`.
//! Sources: pages 4012528600 (pre-sign), 4012471270 (booking), 4012471158 (deduct), 4012489588 (renewal), 4012987596
//! (modification), 4015980869 (questions), and the product's introduction.

use jiff::{
    Timestamp,
    civil::{Date, Time},
};

use super::{
    at, shift,
    window::{Hours, Window},
};

/// How often a template deducts (扣费频率).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Frequency {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every year.
    Yearly,
}

/// The first instant at which it is too late to sign a period without paying it: an estimated day must be later than
/// the day of the pre-sign.
#[must_use]
pub fn pre_sign_ends(estimated: Date) -> Timestamp {
    at(estimated, Time::MIN)
}

/// When the period's deduct can be booked: from 1 day before to 28 days after, 08:00 to 19:30.
#[must_use]
pub fn booking(estimated: Date) -> Window {
    Window::new(shift(estimated, -1), last_booking_day(estimated), Hours::new((8, 0), (19, 30)))
}

/// When the deduct that was booked on the day `booked` can be asked for, and asked for again after a failure: from the
/// day after the booking to 29 days after the estimated day, 08:00 to 20:00.
///
/// Its days are `deduct_start_date` and `deduct_end_date` of the booking.
#[must_use]
pub fn deduct(booked: Date, estimated: Date) -> Window {
    Window::new(shift(booked, 1), last_deduct_day(estimated), DEDUCT_HOURS)
}

/// When a period that was not paid expires, booked or not: as its last deduct day closes.
#[must_use]
pub fn period_ends(estimated: Date) -> Timestamp {
    Window::until(last_deduct_day(estimated), DEDUCT_HOURS).end()
}

/// When a contract can be given new periods, counted from the estimated day of its last one: 0 to 29 days after it
/// (monthly), 60 to 89 (quarterly) or 335 to 364 (yearly), 08:00 to 19:00.
#[must_use]
pub fn renewal(frequency: Frequency, last_estimated: Date) -> Window {
    let (first, last) = match frequency {
        Frequency::Monthly => (0, 29),
        Frequency::Quarterly => (60, 89),
        Frequency::Yearly => (335, 364),
    };
    Window::new(shift(last_estimated, first), shift(last_estimated, last), Hours::new((8, 0), (19, 0)))
}

/// When the period's amount can be lowered: on each day up to the last booking day, 08:00 to 19:00.
#[must_use]
pub fn modify(estimated: Date) -> Window {
    Window::until(last_booking_day(estimated), Hours::new((8, 0), (19, 0)))
}

const DEDUCT_HOURS: Hours = Hours::new((8, 0), (20, 0));

fn last_booking_day(estimated: Date) -> Date {
    shift(estimated, 28)
}

fn last_deduct_day(estimated: Date) -> Date {
    shift(estimated, 29)
}
