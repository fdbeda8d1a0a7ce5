//! The platform's certificates.

use http::Method;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::control::{call::Call, problem::Problem};

/// How far a replacement shall be.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Step {
    /// Of the messages that a certificate signs, so many in a hundred are signed with the new one. It only rises.
    #[schemars(range(max = 100))]
    share: u8,
}

const NOT_NOW: &[Problem] = &[Problem::ROTATION];

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::plain(Method::GET, "/sandbox/platform", "The platform certificates, and how much each signs", |at| {
            Ok(at.world.platform())
        }),
        Call::plain(
            Method::POST,
            "/sandbox/platform/rotate",
            "Puts a new platform certificate beside the old one; it signs nothing yet",
            |at| at.world.rotate_platform(),
        )
        .may_fail(NOT_NOW),
        Call::giving(
            Method::PUT,
            "/sandbox/platform/rotate",
            "Has the new platform certificate sign a larger share",
            |at, step: Step| at.world.move_platform(step.share),
        )
        .may_fail(NOT_NOW),
        Call::plain(Method::POST, "/sandbox/platform/withdraw", "Takes the old platform certificate away", |at| {
            at.world.withdraw_platform()
        })
        .may_fail(NOT_NOW),
    ]
}
