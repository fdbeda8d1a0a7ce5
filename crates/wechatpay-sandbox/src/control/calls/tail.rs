//! What happens, as it happens.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::{
    control::{
        call::{At, Call},
        problem::Problem,
    },
    control_error::ControlError,
    journal::Event,
    tail::Tail,
};

/// Where a reader was when its connection broke off; browsers send it by themselves.
const LAST: &str = "last-event-id";

/// What to be told of.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Wanted {
    /// Begins behind this number of the journal; the header `Last-Event-ID` goes before it. Without either: with what happens next.
    #[schemars(with = "u64")]
    since: Option<u64>,
    /// Only this kind.
    #[schemars(with = "Event")]
    event: Option<Event>,
    /// Only of this merchant.
    #[schemars(with = "String")]
    mchid: Option<String>,
}

pub(super) fn calls() -> Vec<Call> {
    let summary = "The journal as it is written, as server-sent events; a notification with its delivery so far";
    vec![Call::telling("/sandbox/events", summary, tail).may_fail(&[Problem::NEEDS_TCP])]
}

fn tail(at: &At<'_>, wanted: Wanted) -> Result<Tail, ControlError> {
    let since = last(at)?.or(wanted.since);
    Ok(Tail::new(at.world.cell(), since, wanted.event, wanted.mchid))
}

fn last(at: &At<'_>) -> Result<Option<u64>, ControlError> {
    let Some(last) = at.headers.get(LAST) else { return Ok(None) };
    let number = last.to_str().ok().and_then(|last| last.parse().ok());
    number.map(Some).ok_or_else(|| ControlError::bad("Last-Event-ID is the id of an event: a number of the journal"))
}
