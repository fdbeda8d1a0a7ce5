//! Notification chaos: what it will do, and how receivers stood it. It is switched by the settings.

use http::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    chaos::{PlannedAttempt, ReceiverReport},
    control::call::{At, Call},
    control_error::ControlError,
};

/// So many notifications are looked at when nothing is said.
const USUAL: u64 = 20;
const MOST: u64 = 1_000;
/// Notifications have up to 31 attempts.
const MOST_ATTEMPTS: u32 = 32;

/// How far to look.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Ahead {
    /// The notifications behind this number; 0 when it is left out.
    #[schemars(with = "u64")]
    after: Option<u64>,
    /// So many of them, 1 to 1,000; 20 when it is left out.
    #[schemars(with = "u64", range(min = 1, max = 1_000))]
    notifications: Option<u64>,
    /// So many attempts of each, 1 to 32; 1 when it is left out.
    #[schemars(with = "u32", range(min = 1, max = 32))]
    attempts: Option<u32>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Plan {
    /// What it is drawn from.
    seed: u64,
    /// By notification and attempt.
    plan: Vec<PlannedAttempt>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Receivers {
    /// By URL.
    receivers: Vec<ReceiverReport>,
}

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::asking(
            "/sandbox/chaos/plan",
            "What chaos will do to notifications, attempt by attempt; PATCH /sandbox/settings switches it",
            |at, ahead: Ahead| plan(at, &ahead),
        ),
        Call::plain(
            Method::GET,
            "/sandbox/receivers",
            "A verdict on each receiver of notifications: what it accepted and refused wrongly since the sandbox started",
            |at| Ok(Receivers { receivers: at.world.receivers() }),
        ),
    ]
}

fn plan(at: &At<'_>, ahead: &Ahead) -> Result<Plan, ControlError> {
    let (notifications, attempts) = (ahead.notifications.unwrap_or(USUAL), ahead.attempts.unwrap_or(1));
    if !(1..=MOST).contains(&notifications) {
        return Err(ControlError::bad(format!("notifications must be 1 to {MOST}, not {notifications}")));
    }
    if !(1..=MOST_ATTEMPTS).contains(&attempts) {
        return Err(ControlError::bad(format!("attempts must be 1 to {MOST_ATTEMPTS}, not {attempts}")));
    }
    let plan = at.world.chaos_plan(ahead.after.unwrap_or_default(), notifications, attempts);
    Ok(Plan { seed: at.world.seed(), plan })
}
