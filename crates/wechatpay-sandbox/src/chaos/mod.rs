//! Notification chaos: what happens to notifications in production, drawn from the world's seed.

mod carry;
mod plan;
mod tally;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

pub(crate) use carry::{Going, carry};
pub use plan::PlannedAttempt;
pub(crate) use plan::{plan, planned, put_off};
pub(crate) use tally::{Believed, Tally};
pub use tally::{Place, ReceiverReport, ReceiverRow, ReceiverVerdict};

use crate::forge::{Expected, Forgery};

/// A share: 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct Share(#[schemars(range(min = 0.0, max = 1.0))] f64);

/// It is never NaN.
impl Eq for Share {}

impl Share {
    /// Never.
    pub const NONE: Self = Self(0.0);
    /// Always.
    pub const ALL: Self = Self(1.0);

    /// A share of 0 to 1; `None` for all else.
    #[must_use]
    pub fn new(share: f64) -> Option<Self> {
        (0.0..=1.0).contains(&share).then_some(Self(share))
    }

    /// Whether something that is drawn (at least 0, below 1) falls into it.
    fn has(self, drawn: f64) -> bool {
        drawn < self.0
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let share = f64::deserialize(deserializer)?;
        Self::new(share).ok_or_else(|| serde::de::Error::custom(format!("a share is 0 to 1, not {share}")))
    }
}

/// What happens to notifications, each to a share of the attempts. Off by default.
///
/// It is drawn from the world's seed, the notification's number and the attempt's; `GET /sandbox/chaos/plan` shows it ahead. A forged
/// delivery comes beside the true one and counts as no attempt; the true one still goes out.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay_sandbox::{Sandbox, Settings, Share};
///
/// let mut settings = Settings::default();
/// settings.chaos.drop = Share::new(0.2).ok_or("no share")?;
/// settings.chaos.probe = Share::ALL;
/// let sandbox = Sandbox::builder().seed(7).settings(settings).start().await?;
///
/// // What will happen to the first 50 notifications, before there are any.
/// let plan = sandbox.default_world().chaos_plan(0, 50, 1);
/// assert!(plan.iter().any(|attempt| attempt.dropped));
/// assert!(plan.iter().all(|attempt| attempt.dropped || attempt.forged.len() == 1));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Chaos {
    /// Once it is accepted, it comes again: the same id, signed anew.
    pub duplicate: Share,
    /// A copy comes at the same time.
    pub concurrent: Share,
    /// It is held back for 2 to 10 seconds of the world's clock, so that others overtake it.
    pub reorder: Share,
    /// It is held back for 1 to 30 minutes of the world's clock.
    pub delay: Share,
    /// It is lost on the way: a failed attempt, after which it comes again on schedule.
    pub drop: Share,
    /// A copy with one bit of the signature flipped comes, too.
    pub bad_signature: Share,
    /// A copy whose `Wechatpay-Serial` names no key comes, too.
    pub unknown_serial: Share,
    /// A copy that is encrypted with another APIv3 key comes, too.
    pub wrong_key: Share,
    /// A copy whose body is cut short comes, too.
    pub cut_body: Share,
    /// A copy that was signed ten minutes ago comes, too.
    pub stale: Share,
    /// A signature probe (签名探测流量) comes, too.
    pub probe: Share,
}

impl Chaos {
    fn is_off(&self) -> bool {
        *self == Self::default()
    }
}

/// What an attempt suffered, or why it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Disturbance {
    /// The one that was accepted, once more.
    Duplicate,
    /// A copy at the same time.
    Concurrent,
    /// It was lost on the way.
    Drop,
    /// One bit of the signature is flipped.
    BadSignature,
    /// `Wechatpay-Serial` names no key.
    UnknownSerial,
    /// It is encrypted with another APIv3 key.
    WrongKey,
    /// Its body is cut short.
    CutBody,
    /// It was signed ten minutes ago.
    Stale,
    /// A signature probe (签名探测流量).
    Probe,
}

impl Disturbance {
    /// What a receiver must answer; `None`: nothing reaches it.
    #[must_use]
    pub fn expected(self) -> Option<Expected> {
        match self {
            Self::Drop => None,
            Self::Duplicate => Some(Expected::Accept),
            Self::Concurrent => Some(Expected::AcceptOne),
            _ => Some(Expected::Refuse),
        }
    }

    fn forgery(self) -> Option<Forgery> {
        match self {
            Self::BadSignature => Some(Forgery::BadSignature),
            Self::UnknownSerial => Some(Forgery::UnknownSerial),
            Self::WrongKey => Some(Forgery::WrongKey),
            Self::CutBody => Some(Forgery::CutBody),
            Self::Stale => Some(Forgery::Stale),
            Self::Probe => Some(Forgery::Probe),
            Self::Duplicate | Self::Concurrent | Self::Drop => None,
        }
    }
}
