/// How far a timestamp may lie from the clock, in seconds, in both directions. Exactly this far is accepted.
pub const TIME_WINDOW_SECONDS: u64 = 300;

/// Whether `timestamp` lies within five minutes of `now`; both in seconds since the Unix epoch. Any input is fine.
#[must_use]
pub fn within_window(timestamp: i64, now: i64) -> bool {
    timestamp.abs_diff(now) <= TIME_WINDOW_SECONDS
}
