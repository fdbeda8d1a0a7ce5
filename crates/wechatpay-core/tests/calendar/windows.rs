//! What holds of every window, whatever the dates.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time, date, time},
};
use proptest::prelude::*;
use wechatpay_core::calendar::{
    Window, at, beijing, day,
    insurance::{self, Frequency},
    notice, scheduled,
};

/// All windows that one date and a second one, for the booking, give.
fn windows(estimated: Date, booked: Date, days: u8) -> [Window; 10] {
    [
        scheduled::booking(estimated),
        scheduled::deduct(estimated),
        insurance::booking(estimated),
        insurance::deduct(booked, estimated),
        insurance::modify(estimated),
        insurance::renewal(Frequency::Monthly, estimated),
        insurance::renewal(Frequency::Quarterly, estimated),
        insurance::renewal(Frequency::Yearly, estimated),
        notice::call(),
        notice::deduct(estimated, days),
    ]
}

fn any_date() -> impl Strategy<Value = Date> {
    let close_to = |end: Date, sign: i64| {
        (0..400_i64).prop_map(move |days| end.saturating_add(SignedDuration::from_hours(24 * days * sign)))
    };
    prop_oneof![
        8 => (2013_i16..2100, 1_i16..=365).prop_map(|(year, day)| date(year, 1, 1).with().day_of_year(day).build().unwrap()),
        1 => close_to(Date::MAX, -1),
        1 => close_to(Date::MIN, 1),
    ]
}

/// Up to about a year and a half from noon of a date, to the nanosecond, often on a whole half hour.
fn near(date: Date) -> impl Strategy<Value = Timestamp> {
    let noon = at(date, time(12, 0, 0, 0));
    let half_hours = (-100_i64..20_000).prop_map(|count| SignedDuration::from_mins(30 * count));
    let beside = prop_oneof![Just(0), Just(-1), Just(1), any::<i64>().prop_map(|nanos| nanos % 1_800_000_000_000)];
    (half_hours, beside).prop_map(move |(far, beside)| {
        noon.saturating_add(far).unwrap().saturating_add(SignedDuration::from_nanos(beside)).unwrap()
    })
}

fn dates_and_times() -> impl Strategy<Value = (Date, Date, Timestamp, Timestamp)> {
    any_date().prop_flat_map(|date| {
        let booked = (-3_i64..32).prop_map(move |days| date.saturating_add(SignedDuration::from_hours(24 * days)));
        let ends = prop_oneof![Just(Timestamp::MIN), Just(Timestamp::MAX)];
        (Just(date), booked, prop_oneof![20 => near(date), 1 => ends], near(date))
    })
}

/// The meaning of a window, in words of its days and hours.
fn allows(window: &Window, now: Timestamp) -> bool {
    let (day, time) = (beijing(now).date(), beijing(now).time());
    window.first_day() <= day
        && day <= window.last_day()
        && window.opens() <= time
        && window.closes().is_none_or(|closes| time < closes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_next_opening_is_the_first_instant_from_now_at_which_it_is_open(
        (estimated, booked, now, other) in dates_and_times(),
        days in 0..=7_u8,
    ) {
        for window in windows(estimated, booked, days) {
            prop_assert_eq!(window.is_open(now), allows(&window, now), "{}", window);
            let next = window.next_open(now);
            prop_assert_eq!(window.is_open(now), next == Some(now), "{}", window);
            if let Some(next) = next {
                prop_assert!(now <= next && allows(&window, next), "{}: {}", window, next);
            }
            if now <= other && next.is_none_or(|next| other < next) {
                prop_assert!(!allows(&window, other), "{}: open at {}, before {:?}", window, other, next);
            }
        }
    }

    #[test]
    fn nothing_is_open_before_the_start_or_from_the_end_on((estimated, booked, now, _) in dates_and_times(), days in 0..=7_u8) {
        for window in windows(estimated, booked, days) {
            // An end beyond the end of time is the end of time.
            let over = now >= window.end() && now != Timestamp::MAX;
            if over || now < window.start() {
                prop_assert!(!window.is_open(now), "{}", window);
            }
            prop_assert!(!over || window.next_open(now).is_none(), "{}", window);
            if now < window.start() && window.start() < window.end() && window.start() < Timestamp::MAX {
                prop_assert_eq!(window.next_open(now), Some(window.start()), "{}", window);
            }
        }
    }

    #[test]
    fn steps_of_one_contract_come_in_order((estimated, booked, ..) in dates_and_times()) {
        let in_the_middle = date(-9000, 1, 1) < estimated && estimated < date(9000, 1, 1);
        prop_assume!(in_the_middle);
        prop_assert!(scheduled::pre_sign_ends(estimated) < scheduled::booking(estimated).end());
        prop_assert!(scheduled::booking(estimated).end() < scheduled::deduct(estimated).start());
        prop_assert!(scheduled::deduct(estimated).end() < scheduled::contract_ends(estimated));
        prop_assert!(insurance::booking(estimated).end() < insurance::period_ends(estimated));
        let deduct = insurance::deduct(booked, estimated);
        prop_assert_eq!(deduct.end(), insurance::period_ends(estimated));
        let booking = insurance::booking(estimated);
        if booking.first_day() <= booked && booked <= booking.last_day() {
            prop_assert!(at(booked, booking.opens()) < deduct.start() && deduct.start() < deduct.end());
        }
    }
}

#[test]
fn the_ends_of_the_calendar_are_days_like_others() {
    for estimated in [Date::MIN, Date::MAX] {
        for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
            for window in windows(estimated, estimated, u8::MAX) {
                assert_eq!(window.is_open(now), allows(&window, now), "{window} at {now}");
            }
            assert_eq!(at(day(now), beijing(now).time()), now);
        }
    }
    assert_eq!(at(Date::MIN, Time::MIN), Timestamp::MIN);
    assert_eq!(at(Date::MAX, Time::MAX), Timestamp::MAX);
    assert_eq!(scheduled::deduct(Date::MAX).end(), Timestamp::MAX);
    for limit in [scheduled::contract_ends, insurance::period_ends] {
        assert_eq!(limit(Date::MAX), Timestamp::MAX);
    }
    for limit in [scheduled::pre_sign_ends, scheduled::contract_ends, insurance::pre_sign_ends] {
        assert_eq!(limit(Date::MIN), Timestamp::MIN);
    }
    assert_eq!(notice::call().next_open(Timestamp::MAX), None, "the last day ends at 06:00");
}

#[test]
fn a_booking_after_the_last_day_opens_nothing() {
    let estimated = date(2026, 6, 15);
    let late = insurance::deduct(date(2026, 7, 14), estimated);
    assert_eq!(late.next_open(at(estimated, Time::MIN)), None);
    assert_eq!(notice::deduct(estimated, 0).next_open(at(estimated, Time::MIN)), None);
}

#[test]
fn a_notice_on_the_first_for_one_day_deducts_on_the_third() {
    let window = notice::deduct(date(2026, 5, 1), 1);
    assert_eq!((window.first_day(), window.last_day()), (date(2026, 5, 3), date(2026, 5, 3)));
    let default = notice::deduct(date(2026, 5, 1), notice::DEFAULT_DAYS);
    assert_eq!((default.first_day(), default.last_day()), (date(2026, 5, 3), date(2026, 5, 9)));
}

#[test]
fn a_window_says_its_days_and_hours() {
    let estimated = date(2026, 3, 1);
    for (window, text) in [
        (scheduled::booking(estimated), "2026-02-28, 08:00 to 19:30"),
        (scheduled::deduct(estimated), "2026-03-01, 00:00 to 24:00"),
        (insurance::booking(estimated), "2026-02-28 to 2026-03-29, 08:00 to 19:30"),
        (insurance::modify(estimated), "until 2026-03-29, 08:00 to 19:00"),
        (notice::call(), "every day, 07:00 to 22:00"),
    ] {
        assert_eq!(window.to_string(), text);
    }
}
