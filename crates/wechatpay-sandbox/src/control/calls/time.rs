//! The world's clock.

use http::Method;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::{
    control::{
        call::{Call, Later},
        problem::Problem,
    },
    control_error::ControlError,
    view::{Advanced, Time},
    world::World,
    world_file::ClockDescription,
};

/// How far to go: one of the three.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Advance {
    /// A span such as `30d`, `1h 30m`, `2 months` or `P1M`.
    by: Option<String>,
    /// A time ahead, RFC 3339.
    to: Option<String>,
    /// To the next time at which something falls due.
    next: bool,
}

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::plain(Method::GET, "/sandbox/clock", "What time it is", |at| Ok(at.world.time())),
        Call::giving(
            Method::PUT,
            "/sandbox/clock",
            "Sets the clock, stops it, or lets it run on",
            |at, clock: ClockDescription| {
                at.world.turn_clock(clock.now.as_deref(), clock.frozen)?;
                Ok::<Time, _>(at.world.time())
            },
        ),
        Call::plain(Method::DELETE, "/sandbox/clock", "Puts the clock back on the wall clock", |at| {
            at.world.reset_clock()?;
            Ok(at.world.time())
        }),
        Call::waiting(
            "/sandbox/clock/advance",
            "Moves the clock on; answers when all that fell due has happened, with the list of it",
            advance,
        )
        .may_fail(&[Problem::NOTHING_DUE, Problem::NEEDS_TCP]),
    ]
}

fn advance(world: &World, to: Advance) -> Later<'_, Advanced> {
    Box::pin(async move {
        match to {
            Advance { by: Some(span), to: None, next: false } => world.advance(&span).await,
            Advance { by: None, to: Some(to), next: false } => world.advance_to(&to).await,
            Advance { by: None, to: None, next: true } => world.advance_to_next().await,
            _ => Err(ControlError::bad(
                r#"say one of {"by": "30d"}, {"to": "2019-11-20T10:00:00+08:00"}, {"next": true}"#,
            )),
        }
    })
}
