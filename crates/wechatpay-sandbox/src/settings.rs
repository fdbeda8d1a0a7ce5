use serde::{Deserialize, Serialize};

/// How a world behaves. The default is what WeChat Pay does, without the outside world.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Settings {
    /// Calls that one merchant may make in one second of the wall clock; more are answered 429 FREQUENCY_LIMITED.
    /// `None`: no limit.
    pub rate_limit_per_second: Option<u32>,
    /// Whether notifications may go to any host, not only to this machine and to routes. Off by default, so that a test
    /// never reaches a real server by accident.
    pub external_delivery: bool,
}
