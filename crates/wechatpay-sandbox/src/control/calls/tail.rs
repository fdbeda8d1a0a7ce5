//! What happens, as it happens.

use std::sync::Arc;

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
    tenant::Cell,
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
    /// The world, for browsers: their `EventSource` sends no header `Sandbox-World`, before which this goes.
    #[schemars(with = "String")]
    world: Option<String>,
    /// Whether only the number of entries so far is told, `{"written": 12}`, a few times a second at most: for pages that load themselves
    /// again. `event` and `mchid` are not looked at then.
    #[schemars(with = "Pulse")]
    pulse: Option<Pulse>,
}

/// A switch in a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Pulse {
    True,
    False,
}

pub(super) fn calls() -> Vec<Call> {
    let summary = "The journal as it is written, as server-sent events; a notification with its delivery so far";
    vec![Call::telling("/sandbox/events", summary, tail).may_fail(&[Problem::NEEDS_TCP, Problem::UNKNOWN_WORLD])]
}

fn tail(at: &At<'_>, wanted: Wanted) -> Result<Tail, ControlError> {
    let since = last(at)?.or(wanted.since);
    let named = wanted.world.as_deref().map(|name| find(at, name)).transpose()?;
    let tail = Tail::new(named.as_ref().unwrap_or(at.world.cell()), since, wanted.event, wanted.mchid);
    Ok(if wanted.pulse == Some(Pulse::True) { tail.pulse() } else { tail })
}

fn find(at: &At<'_>, name: &str) -> Result<Arc<Cell>, ControlError> {
    let found = at.shared.worlds.find(name).map_err(ControlError::bad_world)?;
    found.ok_or_else(|| Problem::UNKNOWN_WORLD.error(format!("there is no world {name}")))
}

fn last(at: &At<'_>) -> Result<Option<u64>, ControlError> {
    let Some(last) = at.headers.get(LAST) else { return Ok(None) };
    let number = last.to_str().ok().and_then(|last| last.parse().ok());
    number.map(Some).ok_or_else(|| ControlError::bad("Last-Event-ID is the id of an event: a number of the journal"))
}
