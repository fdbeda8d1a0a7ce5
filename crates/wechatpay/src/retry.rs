use std::time::Duration;

use crate::ambient;

/// When and how often a call is tried again.
///
/// A request that was certainly not sent is tried again, at once if there is another host to try. A request whose
/// outcome is unknown (a broken connection, a time-out, 5xx, 429, 202, a signature probe) is tried again only if the
/// repeat is safe: it reads, or a business number in its body makes WeChat Pay recognise it. Each attempt has a new
/// time, nonce and signature. Waits grow from the first to the longest one and are spread by chance; a `Retry-After` is obeyed.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Retry {
    /// Attempts in all, at least 1.
    pub attempts: u32,
    /// Upper bound of the first wait.
    pub first_wait: Duration,
    /// Upper bound of every wait.
    pub longest_wait: Duration,
    /// Whether a repeat is safe, if the caller knows better than the table of operations.
    pub repeatable: Option<bool>,
}

impl Retry {
    /// Three attempts, waits from 200 ms to 5 s. The default.
    #[must_use]
    pub fn standard() -> Self {
        Self {
            attempts: 3,
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(5),
            repeatable: None,
        }
    }

    /// One attempt only.
    #[must_use]
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::standard() }
    }

    /// So many attempts in all.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts: attempts.max(1), ..self }
    }

    /// Upper bounds of the first and of every wait.
    #[must_use]
    pub fn waits(self, first: Duration, longest: Duration) -> Self {
        Self { first_wait: first, longest_wait: longest, ..self }
    }

    /// Says that this call may be sent twice without harm (or must not be), whatever the table of operations says.
    #[must_use]
    pub fn repeatable(self, repeatable: bool) -> Self {
        Self { repeatable: Some(repeatable), ..self }
    }

    /// How long to wait after attempt number `attempt`, the first being 1.
    pub(crate) fn wait_after(&self, attempt: u32, asked: Option<Duration>) -> Duration {
        let doubled = self.first_wait.saturating_mul(1 << (attempt - 1).min(16));
        let most = doubled.min(self.longest_wait);
        let wait =
            most / 2 + Duration::try_from_secs_f64(most.as_secs_f64() / 2.0 * ambient::chance()).unwrap_or_default();
        asked.map_or(wait, |asked| asked.max(wait))
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::standard()
    }
}
