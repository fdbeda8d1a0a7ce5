//! Faults of answers.

use http::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    control::{
        call::{At, Call},
        problem::Problem,
    },
    control_error::ControlError,
    faults::{FaultPlan, FaultRule},
};

/// So many requests are looked at when nothing is said.
const USUAL: u32 = 100;
const MOST: u32 = 10_000;

#[derive(Debug, Serialize, JsonSchema)]
struct Faults {
    /// In the order in which they are asked.
    faults: Vec<FaultRule>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Plan {
    /// By rule.
    plan: Vec<FaultPlan>,
}

/// How far to look.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Ahead {
    /// So many of the next requests of each rule, 1 to 10,000; 100 when it is left out.
    #[schemars(with = "u32", range(min = 1, max = 10_000))]
    requests: Option<u32>,
}

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::plain(
            Method::GET,
            "/sandbox/faults",
            "The rules of faults, in the order in which they are asked",
            |at| Ok(all(at)),
        ),
        Call::giving(
            Method::POST,
            "/sandbox/faults",
            "Adds a rule of faults, or replaces the one of the same id",
            |at, rule: FaultRule| {
                let id = at.world.add_fault(&rule)?;
                at.world.faults().into_iter().find(|rule| rule.id == id).ok_or_else(|| unknown(&id))
            },
        ),
        Call::plain(Method::DELETE, "/sandbox/faults", "Takes all rules of faults away", |at| {
            at.world.clear_faults()?;
            Ok(all(at))
        }),
        Call::plain(Method::DELETE, "/sandbox/faults/{id}", "Takes a rule of faults away", |at| {
            at.world.remove_fault(at.value("id"))?;
            Ok(all(at))
        })
        .may_fail(&[Problem::UNKNOWN_FAULT]),
        Call::asking(
            "/sandbox/faults/plan",
            "What each rule will do to the next requests that it matches",
            |at, ahead: Ahead| match ahead.requests.unwrap_or(USUAL) {
                requests @ 1..=MOST => Ok(Plan { plan: at.world.fault_plan(requests) }),
                requests => Err(ControlError::bad(format!("requests must be 1 to {MOST}, not {requests}"))),
            },
        ),
    ]
}

fn all(at: &At<'_>) -> Faults {
    Faults { faults: at.world.faults() }
}

fn unknown(id: &str) -> ControlError {
    Problem::UNKNOWN_FAULT.error(format!("the rule {id} is gone already"))
}
