//! What a sandbox takes from its clients.

use std::time::Duration;

/// What a sandbox takes over TCP before it says no: lengths, counts and times. All can be changed by
/// [`SandboxBuilder::limits`](crate::SandboxBuilder::limits); calls a second are a setting of each world
/// ([`Settings::rate_limit_per_second`](crate::Settings::rate_limit_per_second)). More: [the guide](crate::guide::limits).
///
/// ```
/// # use wechatpay_sandbox::{Limits, Sandbox};
/// # async fn example() -> std::io::Result<()> {
/// let mut limits = Limits::default();
/// limits.connections = 50;
/// let sandbox = Sandbox::builder().limits(limits).start().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Connections at a time, over HTTP and HTTPS together; 800. One more takes the place of one that waits for its client. There are
    /// three kinds of those: never answered yet, answered before, and tails (`GET /sandbox/events`); of the kind that there are most of, the
    /// one that has waited for the longest is closed. When all are at work, one more is answered 503. The process needs a file descriptor
    /// for each.
    pub connections: usize,
    /// The path with its query, in bytes; 8 KiB. A longer one is answered 414.
    pub target: usize,
    /// Header fields of a request; 64. More are answered 431.
    pub header_fields: usize,
    /// The path and all header fields together, in bytes; 64 KiB. More are answered 431.
    pub head: usize,
    /// The body of a request to the gateway, in bytes, in process too; 1 MiB. A longer one is answered 413.
    pub body: usize,
    /// The body of a control call, in bytes; 1 MiB. A longer one is answered 413.
    pub control_body: usize,
    /// The body of `PUT /sandbox/import`, in bytes; 1 GiB. A longer one is answered 413.
    pub import: usize,
    /// All bodies that are coming in and all answers that wait to be read, together, in bytes; 1 GiB. Beyond, the connection that holds
    /// the most is closed.
    pub held: usize,
    /// A client has so long to send a whole head, from connecting or from its last answer on; 30 s. An idle connection is closed then,
    /// and one that trickles, without an answer.
    pub head_time: Duration,
    /// And so long to send the body; 30 s. A slower one is answered 408.
    pub body_time: Duration,
    /// And so long to read the answer; 30 s. Then the connection is closed. An answer that comes piece by piece (a tail, a body that a
    /// fault slows down) takes as long as it takes, while its client reads.
    pub answer_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let patience = Duration::from_secs(30);
        Self {
            connections: 800,
            target: 8 << 10,
            header_fields: 64,
            head: 64 << 10,
            body: 1 << 20,
            control_body: 1 << 20,
            import: 1 << 30,
            held: 1 << 30,
            head_time: patience,
            body_time: patience,
            answer_time: patience,
        }
    }
}

/// A number of bytes as people say it.
pub(crate) fn readable(bytes: usize) -> String {
    match bytes {
        0 => "0 bytes".to_owned(),
        _ if bytes.is_multiple_of(1 << 30) => format!("{} GiB", bytes >> 30),
        _ if bytes.is_multiple_of(1 << 20) => format!("{} MiB", bytes >> 20),
        _ if bytes.is_multiple_of(1 << 10) => format!("{} KiB", bytes >> 10),
        _ => format!("{bytes} bytes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_said_in_the_largest_unit_that_fits() {
        for (bytes, said) in
            [(0, "0 bytes"), (1000, "1000 bytes"), (8 << 10, "8 KiB"), (1 << 20, "1 MiB"), (3 << 30, "3 GiB")]
        {
            assert_eq!(readable(bytes), said);
        }
    }
}
