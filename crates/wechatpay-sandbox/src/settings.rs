//! How a world behaves.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{chaos::Chaos, engine::party::Persona};

/// How a world behaves. The default is what WeChat Pay does, without the outside world.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Settings {
    /// A strict world refuses templates, services, sub-merchants, AppIDs and payers that were not declared, and fields that an
    /// operation does not have. Otherwise they come into being by being named.
    pub strict: bool,
    /// Calls that one merchant may make in one second of the wall clock; more are answered 429 FREQUENCY_LIMITED.
    /// `null`: no limit.
    pub rate_limit_per_second: Option<u32>,
    /// Whether notifications may go to any host, not only to this machine and to routes. Off by default, so that a test
    /// never reaches a real server by accident.
    pub external_delivery: bool,
    /// How payers behave of whom nothing else is said.
    pub persona: Persona,
    /// Whether answers and notifications are dated by the world's clock. By default they are dated by the wall clock: the merchant's
    /// program has no other.
    pub sign_on_world_clock: bool,
    /// What happens to notifications on their way. Off by default.
    pub chaos: Chaos,
    /// Whether the request header `Wechatpay-Negative-Test: CODE` asks for that error on this request. Otherwise it is ignored, with a note
    /// in the journal.
    pub negative_tests: bool,
    /// Whether payers whose openid begins with `magic-empty`, `magic-frozen`, `magic-over-limit`, `magic-slow` or `magic-wrong-user` behave
    /// so, unless something else is said of them.
    pub magic_values: bool,
}
