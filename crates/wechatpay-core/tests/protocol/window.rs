//! The five minutes.

use proptest::prelude::*;
use wechatpay_core::{TIME_WINDOW_SECONDS, within_window};

use crate::vectors::NOW;

#[test]
fn exactly_300_seconds_are_accepted_in_both_directions_and_301_are_not() {
    assert_eq!(TIME_WINDOW_SECONDS, 300);
    for (distance, accepted) in [(0, true), (299, true), (300, true), (301, false), (3_000, false)] {
        assert_eq!(within_window(NOW - distance, NOW), accepted, "{distance} s behind");
        assert_eq!(within_window(NOW + distance, NOW), accepted, "{distance} s ahead");
    }
}

#[test]
fn milliseconds_are_refused() {
    assert!(!within_window(NOW * 1000, NOW));
}

#[test]
fn the_ends_of_time_do_not_overflow() {
    for (timestamp, now, accepted) in [
        (i64::MIN, i64::MAX, false),
        (i64::MAX, i64::MIN, false),
        (i64::MIN, i64::MIN, true),
        (i64::MAX, i64::MAX, true),
        (i64::MIN, i64::MIN + 300, true),
        (i64::MAX, i64::MAX - 301, false),
        (i64::MIN, 0, false),
    ] {
        assert_eq!(within_window(timestamp, now), accepted, "{timestamp} at {now}");
    }
}

proptest! {
    #[test]
    fn any_pair_of_times_is_compared_as_if_numbers_had_no_end(timestamp in any::<i64>(), near in -1_000i64..1_000, far in any::<i64>()) {
        for now in [timestamp.saturating_add(near), far] {
            let distance = (i128::from(timestamp) - i128::from(now)).abs();
            prop_assert_eq!(within_window(timestamp, now), distance <= 300);
            prop_assert_eq!(within_window(now, timestamp), distance <= 300);
        }
    }
}
