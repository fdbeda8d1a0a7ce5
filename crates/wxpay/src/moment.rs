//! Instants, in seconds since the Unix epoch, and how people read them.

use jiff::{
    Timestamp,
    tz::{self, TimeZone},
};

pub(crate) fn now() -> i64 {
    Timestamp::now().as_second()
}

/// RFC 3339 in Beijing's time, as WeChat Pay writes it; the number itself where no calendar reaches.
pub(crate) fn text(seconds: i64) -> String {
    Timestamp::from_second(seconds).map_or_else(|_| seconds.to_string(), beijing)
}

/// RFC 3339 in Beijing's time.
pub(crate) fn beijing(at: Timestamp) -> String {
    at.to_zoned(china()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

pub(crate) fn china() -> TimeZone {
    TimeZone::fixed(tz::offset(8))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_instant_is_told_in_beijings_time() {
        assert_eq!(super::text(1_700_000_000), "2023-11-15T06:13:20+08:00");
        assert_eq!(super::text(i64::MAX), i64::MAX.to_string());
    }
}
