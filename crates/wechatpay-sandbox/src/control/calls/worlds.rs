//! Worlds: made, described, taken away; and their settings.

use http::Method;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    clock::beijing,
    control::{
        call::{At, Call},
        page::{cut, limit},
        problem::Problem,
    },
    control_error::ControlError,
    settings::Settings,
    tenant::Cell,
    world_file::{self, WorldDescription},
    worlds::DEFAULT,
};

/// A world in short.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct WorldView {
    /// As the header `Sandbox-World` says it.
    name: String,
    /// What all that looks random in it is drawn from.
    seed: u64,
    /// The world's clock: RFC 3339, Beijing.
    now: String,
    frozen: bool,
    settings: Settings,
    sessions: usize,
    contracts: usize,
    orders: usize,
    /// Notifications so far.
    notifications: u64,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Worlds {
    worlds: Vec<WorldView>,
    /// There are more: where to go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// Which part of the list of worlds.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Page {
    /// At most so many, 1 to 10,000; 1,000 when it is left out.
    #[schemars(with = "u32", range(min = 1, max = 10_000))]
    limit: Option<u32>,
    /// What `next` of the answer before said: the list goes on behind it.
    #[schemars(with = "String")]
    after: Option<String>,
}

/// Settings that change. What is left out stays, and `null` is as usual.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(transparent)]
struct Change(#[schemars(with = "Settings")] Value);

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::asking("/sandbox/worlds", "All worlds, by name", |at, page: Page| worlds(at, &page)),
        Call::maybe_giving(
            Method::PUT,
            "/sandbox/worlds/{name}",
            "Makes a world, or adds to it what is described; seed and clock count when it is made",
            declare,
        )
        .may_fail(&[Problem::WORLD_EXISTS]),
        Call::plain(Method::GET, "/sandbox/worlds/{name}", "A world in short", |at| {
            let found = at.shared.worlds.find(at.value("name")).map_err(ControlError::bad_world)?;
            found.map(|cell| view(&cell)).ok_or_else(unknown)
        })
        .may_fail(&[Problem::UNKNOWN_WORLD]),
        Call::plain(
            Method::DELETE,
            "/sandbox/worlds/{name}",
            "Takes a world away, with its snapshots and all that waits in it",
            remove,
        )
        .may_fail(&[Problem::UNKNOWN_WORLD, Problem::DEFAULT_WORLD]),
        Call::plain(Method::GET, "/sandbox/settings", "How this world behaves", |at| Ok(at.world.settings())),
        Call::giving(
            Method::PUT,
            "/sandbox/settings",
            "Replaces all settings of this world; what is left out is as usual",
            |at, settings: Settings| {
                at.world.set_settings(settings)?;
                Ok(at.world.settings())
            },
        ),
        Call::giving(
            Method::PATCH,
            "/sandbox/settings",
            "Changes the settings that are named, and leaves the others (RFC 7396); null: as usual",
            |at, change: Change| at.world.change_settings(&change.0),
        ),
    ]
}

pub(super) fn view(cell: &Cell) -> WorldView {
    let tenant = cell.lock();
    let state = &tenant.ledger.state;
    WorldView {
        name: cell.name.clone().unwrap_or_else(|| DEFAULT.to_owned()),
        seed: state.seed,
        now: beijing(tenant.now(Timestamp::now())),
        frozen: state.clock.is_frozen(),
        settings: state.settings.clone(),
        sessions: state.sessions.len(),
        contracts: state.contracts.len(),
        orders: state.orders.len(),
        notifications: state.notices_written,
    }
}

fn worlds(at: &At<'_>, page: &Page) -> Result<Worlds, ControlError> {
    let limit = limit(page.limit)?;
    let mut cells = at.shared.worlds.all();
    let name = |cell: &Cell| cell.name.clone().unwrap_or_else(|| DEFAULT.to_owned());
    cells.sort_by_cached_key(|cell| name(cell));
    cells.retain(|cell| page.after.as_ref().is_none_or(|after| name(cell) > *after));
    let (cells, more) = cut(cells, limit);
    let next = cells.last().filter(|_| more).map(|last| name(last));
    Ok(Worlds { worlds: cells.iter().map(|cell| view(cell)).collect(), next })
}

fn declare(at: &At<'_>, description: WorldDescription) -> Result<WorldView, ControlError> {
    let name = at.value("name");
    if description.name.as_deref().is_some_and(|other| other != name) {
        return Err(ControlError::bad("the body names another world than the path"));
    }
    let description = WorldDescription { name: Some(name.to_owned()), ..description };
    let cell = world_file::declare(at.shared, &description)?;
    Ok(view(&cell))
}

fn remove(at: &At<'_>) -> Result<WorldView, ControlError> {
    let name = at.value("name");
    let found = at.shared.worlds.find(name).map_err(ControlError::bad_world)?;
    if found.as_ref().is_some_and(|cell| cell.name.is_none()) {
        return Err(Problem::DEFAULT_WORLD.error("the default world cannot be taken away"));
    }
    at.shared.worlds.remove(name).map(|cell| view(&cell)).ok_or_else(unknown)
}

fn unknown() -> ControlError {
    Problem::UNKNOWN_WORLD.error("there is no world of this name; GET /sandbox/worlds lists them")
}
