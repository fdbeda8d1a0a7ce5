//! Times and spans of a world's clock, as people and the control API write them.

use std::time::Duration;

use jiff::{SignedDuration, Span, Timestamp};

use crate::{
    exit::Failure,
    moment::{beijing, china},
};

/// The instant that `when` means at `now` (RFC 3339): a time, or a span before now such as `10m`.
pub(crate) fn before(now: &str, when: &str) -> Result<String, Failure> {
    if let Ok(at) = when.parse::<Timestamp>() {
        return Ok(beijing(at));
    }
    let wrong = || {
        Failure::usage(format!(
            "{when:?} is neither a span such as 10m, 2h or 1d nor a time such as 2026-03-01T10:00:00+08:00"
        ))
    };
    let span: Span = when.parse().map_err(|_| wrong())?;
    let now: Timestamp = now.parse().map_err(|_| Failure::from("the sandbox tells no time"))?;
    let at = now.to_zoned(china()).checked_sub(span.abs()).map_err(|_| wrong())?;
    Ok(beijing(at.timestamp()))
}

/// Whether `at` is not before `since`, both RFC 3339.
pub(crate) fn is_since(at: &str, since: &str) -> bool {
    let (at, since) = (at.parse::<Timestamp>(), since.parse::<Timestamp>());
    matches!((at, since), (Ok(at), Ok(since)) if at >= since)
}

/// Whether it is a time, RFC 3339.
pub(crate) fn is_time(text: &str) -> bool {
    text.parse::<Timestamp>().is_ok()
}

/// The day of a time (RFC 3339) in Beijing, so many days later.
pub(crate) fn day(at: &str, later: i64) -> Option<String> {
    let at: Timestamp = at.parse().ok()?;
    let day = at.to_zoned(china()).date().checked_add(Span::new().try_days(later).ok()?).ok()?;
    Some(day.to_string())
}

/// A number that no earlier moment has, in digits.
pub(crate) fn number() -> String {
    let now = Timestamp::now().to_zoned(china());
    format!("{}{:03}", now.strftime("%Y%m%d%H%M%S%3f"), std::process::id() % 1_000)
}

/// A span of the wall clock, such as `5s`.
pub(crate) fn span(text: &str) -> Option<Duration> {
    text.parse::<SignedDuration>().ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::{before, is_since};

    #[test]
    fn a_span_lies_before_now_and_a_time_is_itself() {
        let now = "2026-03-01T10:00:00+08:00";
        for (when, at) in [
            ("10m", "2026-03-01T09:50:00+08:00"),
            ("1d", "2026-02-28T10:00:00+08:00"),
            ("1 month", "2026-02-01T10:00:00+08:00"),
            ("2026-03-01T02:00:00Z", "2026-03-01T10:00:00+08:00"),
        ] {
            assert_eq!(before(now, when).unwrap_or_default(), at, "{when}");
        }
        assert!(before(now, "soon").is_err());
        assert!(is_since(now, "2026-03-01T02:00:00Z") && !is_since("2026-03-01T09:59:59+08:00", now));
    }
}
