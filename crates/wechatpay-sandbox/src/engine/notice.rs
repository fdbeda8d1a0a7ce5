//! Notifications (回调通知): what is told, to whom, and when it is tried again.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::json::Json;

/// The gaps that hold where no page says others, in seconds: 15 retries in 24 h 4 min.
const GENERAL: [u32; 15] = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600];
/// Orders of the education families.
const EDUCATION: [u32; 21] =
    [1, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300];
/// A receiver has so long to answer.
const PATIENCE: SignedDuration = SignedDuration::from_secs(5);
/// The payer is waiting on the screen: no more than this.
const RETENTION_PATIENCE: SignedDuration = SignedDuration::from_secs(1);

/// What a notification says.
#[derive(Debug, Clone)]
pub(crate) struct Telling {
    pub(crate) event_type: &'static str,
    pub(crate) original_type: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) payload: Value,
}

/// A notification of a world.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Notice {
    /// Counts from 1 in each world.
    pub(crate) number: u64,
    /// 通知ID, the same on each attempt.
    pub(crate) event_id: Box<str>,
    pub(crate) event_type: Box<str>,
    pub(crate) original_type: Box<str>,
    pub(crate) summary: Box<str>,
    /// Who is told.
    pub(crate) mchid: Box<str>,
    /// As the merchant gave it.
    pub(crate) url: Box<str>,
    /// What is encrypted.
    pub(crate) payload: Json,
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) pace: Pace,
    /// Attempts made so far.
    pub(crate) attempts: u32,
    /// When the next one is due; `None`: it is accepted or given up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<Timestamp>,
    /// What the last attempt came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last: Option<Outcome>,
    /// What hangs on the receiver's answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) then: Option<Then>,
}

/// Which gaps a notification is tried again after.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Pace {
    /// Those of its event type.
    #[default]
    Event,
    Education,
    /// None.
    Once,
}

/// What happens once a receiver has answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Then {
    /// The payer ends a contract, if the merchant lets it.
    EndIfAccepted(Wish),
    /// The payer ends a contract, whatever the merchant says.
    End(Wish),
}

/// A payer's wish to end a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wish {
    pub(crate) contract: Box<str>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) remark: Option<Box<str>>,
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    /// 200 or 204 in time.
    Accepted,
    /// Another answer.
    Rejected,
    /// No answer in time, no connection.
    Failed,
    /// Nowhere to send it: not this machine, and no route.
    NotSent,
}

impl Notice {
    /// When the next attempt is due, after one at `now` that came to `outcome`.
    pub(crate) fn again(&self, outcome: Outcome, now: Timestamp) -> Option<Timestamp> {
        if matches!(outcome, Outcome::Accepted | Outcome::NotSent) {
            return None;
        }
        // `attempts` counts those before this one.
        let gap = self.gaps().get(usize::try_from(self.attempts).ok()?)?;
        now.checked_add(SignedDuration::from_secs(i64::from(*gap))).ok()
    }

    /// When it will be tried if no attempt is accepted; chaos may put attempts off.
    pub(crate) fn planned(&self) -> Vec<Timestamp> {
        let made = usize::try_from(self.attempts).unwrap_or(usize::MAX);
        let gaps = self.gaps().get(made..).unwrap_or_default().iter();
        let later = |at: &mut Timestamp, gap: &u32| {
            *at = at.checked_add(SignedDuration::from_secs(i64::from(*gap))).ok()?;
            Some(*at)
        };
        self.next.into_iter().flat_map(|next| [next].into_iter().chain(gaps.clone().scan(next, later))).collect()
    }

    /// The gaps between attempts, in seconds.
    fn gaps(&self) -> &'static [u32] {
        match self.pace {
            Pace::Once => &[],
            Pace::Education => &EDUCATION,
            Pace::Event => {
                let gaps = wechatpay_spec::event(&self.event_type).map_or(&[][..], |event| event.retries);
                match gaps {
                    [] => &GENERAL,
                    // The first of these is the gap before the first attempt.
                    [0, after @ ..] => after,
                    gaps => gaps,
                }
            }
        }
    }

    /// How long the receiver may take.
    pub(crate) fn patience(&self) -> SignedDuration {
        patience(&self.event_type)
    }
}

/// How long the receiver of an event may take.
pub(crate) fn patience(event_type: &str) -> SignedDuration {
    if event_type == "ENTRUST.TERMINATE_RETENTION" { RETENTION_PATIENCE } else { PATIENCE }
}
