//! The sandbox about itself.

use http::Method;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    control::{
        call::{At, CALLS, Call},
        openapi,
        problem::Problem,
    },
    engine::rules::{Rule, rules},
    view::Time,
    worlds::HEADER,
};

/// Which key speaks.
const SIGNING: &str = "answers are signed with the key that Wechatpay-Serial names, without it with the platform certificate; \
    notifications with the WeChat Pay public key: configure both keys in your SDK, GET /sandbox/merchants has them";
const WORLDS: &str = "the header Sandbox-World: {name} picks a world, here and on calls of the API; without it a merchant that is \
    registered in one world alone is in that one, and everything else is in the default world";

const NO_HTTPS: &str = "this sandbox speaks no HTTPS: start it with `wxpay sandbox --https` or `SandboxBuilder::https`";

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::plain(Method::GET, "/sandbox", "What this is, and all control calls", |at| Ok(index(at))),
        Call::plain(Method::GET, "/sandbox/openapi.json", "This API as OpenAPI 3.1", |at| {
            Ok(openapi::document(&at.shared.url))
        }),
        Call::plain(Method::GET, "/sandbox/rules", "Every rule that a refusal may stand on, with its source", |_| {
            Ok(Rules { rules: rules() })
        }),
        Call::text("/sandbox/ca.pem", "What a client has to trust for HTTPS", "application/x-pem-file", |at| {
            let bridge = at.shared.bridge.as_ref().ok_or_else(|| Problem::NO_HTTPS.error(NO_HTTPS))?;
            Ok(bridge.ca_pem.clone())
        })
        .may_fail(&[Problem::NO_HTTPS]),
    ]
}

/// What this is.
#[derive(Debug, Serialize, JsonSchema)]
struct Index {
    /// Who answers: no product of Tencent.
    name: &'static str,
    version: &'static str,
    /// Where the sandbox listens.
    url: String,
    /// Where it does with TLS: then `url` is also a proxy that takes the place of WeChat Pay's hosts, `/sandbox/ca.pem` vouches for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    https_url: Option<String>,
    /// The world that the request picked; `null`: the default one.
    world: Option<String>,
    clock: Time,
    /// Which key signs what.
    signing: &'static str,
    /// How a world is picked.
    worlds: &'static str,
    /// The header that picks a world.
    world_header: &'static str,
    /// Each call and what it does.
    calls: Map<String, Value>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Rules {
    rules: &'static [&'static Rule],
}

fn index(at: &At<'_>) -> Index {
    let lines = CALLS.iter().map(|call| (format!("{} {}", call.method, call.path), Value::from(call.summary)));
    Index {
        name: "wechatpay-sandbox, not WeChat Pay",
        version: env!("CARGO_PKG_VERSION"),
        url: at.shared.url.clone(),
        https_url: at.shared.bridge.as_ref().map(|bridge| bridge.url.clone()),
        world: at.world.name().map(str::to_owned),
        clock: at.world.time(),
        signing: SIGNING,
        worlds: WORLDS,
        world_header: HEADER,
        calls: lines.collect(),
    }
}
