//! Keeping a world: export, import, snapshots.

use http::Method;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::value::RawValue;

use super::worlds::{WorldView, view};
use crate::{
    control::{
        call::{At, Call},
        problem::Problem,
    },
    control_error::ControlError,
};

/// An exported world. What is inside is the sandbox's own.
#[derive(Debug, Serialize)]
#[serde(transparent)]
struct Exported(Box<RawValue>);

impl JsonSchema for Exported {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ExportedWorld".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "description": "An exported world. What is inside is the sandbox's own, and may change with its version. It holds the APIv3 keys of registered merchants.",
        })
    }
}

/// An exported world on its way in: the world itself reads it.
#[derive(Debug, serde::Deserialize)]
#[serde(transparent)]
struct Import(Box<RawValue>);

impl JsonSchema for Import {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Exported::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Exported::json_schema(generator)
    }
}

#[derive(Debug, Serialize, JsonSchema)]
struct Snapshots {
    /// Their names.
    snapshots: Vec<String>,
}

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::plain(Method::GET, "/sandbox/export", "The whole world as JSON", |at| {
            let failed = |error| Problem::SYSTEM_ERROR.error(format!("the world cannot be written: {error}"));
            RawValue::from_string(at.world.export()).map(Exported).map_err(failed)
        }),
        Call::giving(
            Method::PUT,
            "/sandbox/import",
            "Puts an exported world in the place of this one",
            |at, Import(text): Import| {
                at.world.import(text.get())?;
                here(at)
            },
        ),
        Call::plain(Method::GET, "/sandbox/snapshots", "The names of this world's snapshots", snapshots),
        Call::plain(
            Method::PUT,
            "/sandbox/snapshots/{name}",
            "Keeps the world as it is under a name, in place of an earlier snapshot of that name",
            |at| {
                at.world.snapshot(at.value("name"))?;
                snapshots(at)
            },
        ),
        Call::plain(
            Method::POST,
            "/sandbox/snapshots/{name}/restore",
            "Puts a snapshot in the place of the world",
            |at| {
                at.world.restore(at.value("name"))?;
                here(at)
            },
        )
        .may_fail(&[Problem::UNKNOWN_SNAPSHOT]),
    ]
}

fn snapshots(at: &At<'_>) -> Result<Snapshots, ControlError> {
    Ok(Snapshots { snapshots: at.world.snapshots()? })
}

fn here(at: &At<'_>) -> Result<WorldView, ControlError> {
    Ok(view(at.world.cell()))
}
