//! Who and what a world knows: merchants, their keys, templates and services, sub-merchants, AppIDs; and where notifications go.

use std::{collections::BTreeMap, net::SocketAddr};

use http::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    control::{
        call::{At, Call},
        problem::Problem,
    },
    control_error::ControlError,
    engine::party::Template,
    merchant::{KeyMode, OwnMerchant},
    view::{Declared, MerchantView},
};

#[derive(Debug, Serialize, JsonSchema)]
struct Merchants {
    merchants: Vec<MerchantView>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Plans {
    /// By `plan_id`.
    plans: BTreeMap<String, Template>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Services {
    /// By `service_id`.
    services: BTreeMap<String, Template>,
}

/// Which of WeChat Pay's keys sign for a merchant.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Keys {
    keys: KeyMode,
}

/// Where notifications for a host go instead.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Route {
    /// An IP address with a port, such as `127.0.0.1:8080`.
    address: SocketAddr,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Routes {
    /// By host.
    routes: BTreeMap<String, Route>,
}

const NO_MERCHANT: &[Problem] = &[Problem::UNKNOWN_MERCHANT];

pub(super) fn calls() -> Vec<Call> {
    [merchants(), templates(), routes()].into_iter().flatten().collect()
}

fn merchants() -> Vec<Call> {
    vec![
        Call::plain(Method::GET, "/sandbox/merchants", "All merchants and the platform's keys", |at| {
            Ok(Merchants { merchants: at.world.merchants() })
        }),
        Call::giving(
            Method::PUT,
            "/sandbox/merchants/{mchid}",
            "Registers a merchant of one's own, or replaces it",
            |at, own: OwnMerchant| at.world.register(at.value("mchid"), &own),
        ),
        Call::giving(
            Method::PUT,
            "/sandbox/merchants/{mchid}/keys",
            "Says which of WeChat Pay's keys sign for a merchant",
            |at, body: Keys| at.world.set_keys(at.value("mchid"), body.keys),
        )
        .may_fail(NO_MERCHANT),
        Call::plain(
            Method::GET,
            "/sandbox/merchants/{mchid}/known",
            "The sub-merchants and AppIDs that were declared, or named by a request",
            |at| at.world.declared(at.value("mchid")),
        )
        .may_fail(NO_MERCHANT),
        Call::plain(
            Method::PUT,
            "/sandbox/merchants/{mchid}/sub-merchants/{sub_mchid}",
            "Declares a sub-merchant (子商户)",
            |at| declared(at, at.world.declare_sub_merchant(at.value("mchid"), at.value("sub_mchid"))),
        )
        .may_fail(NO_MERCHANT),
        Call::plain(Method::PUT, "/sandbox/merchants/{mchid}/appids/{appid}", "Declares an AppID", |at| {
            declared(at, at.world.declare_appid(at.value("mchid"), at.value("appid")))
        })
        .may_fail(NO_MERCHANT),
    ]
}

fn declared(at: &At<'_>, done: Result<(), ControlError>) -> Result<Declared, ControlError> {
    done.and_then(|()| at.world.declared(at.value("mchid")))
}

fn templates() -> Vec<Call> {
    vec![
        Call::plain(Method::GET, "/sandbox/merchants/{mchid}/plans", "The templates (模板) of a merchant", plans)
            .may_fail(NO_MERCHANT),
        Call::giving(
            Method::PUT,
            "/sandbox/merchants/{mchid}/plans/{plan_id}",
            "Declares a template (模板), or changes it",
            |at, template: Template| {
                at.world.set_plan(at.value("mchid"), at.value("plan_id"), template)?;
                plans(at)
            },
        )
        .may_fail(NO_MERCHANT),
        Call::plain(
            Method::GET,
            "/sandbox/merchants/{mchid}/services",
            "The password-exempt services (免密支付服务) of a merchant",
            services,
        )
        .may_fail(NO_MERCHANT),
        Call::giving(
            Method::PUT,
            "/sandbox/merchants/{mchid}/services/{service_id}",
            "Declares a password-exempt service (免密支付服务), or changes it",
            |at, template: Template| {
                at.world.set_service(at.value("mchid"), at.value("service_id"), template)?;
                services(at)
            },
        )
        .may_fail(NO_MERCHANT),
    ]
}

fn plans(at: &At<'_>) -> Result<Plans, ControlError> {
    Ok(Plans { plans: of_kind(at, "plan/")? })
}

fn services(at: &At<'_>) -> Result<Services, ControlError> {
    Ok(Services { services: of_kind(at, "service/")? })
}

fn of_kind(at: &At<'_>, kind: &str) -> Result<BTreeMap<String, Template>, ControlError> {
    let mchid = at.value("mchid");
    at.world.declared(mchid)?;
    let found = at.world.templates().remove(mchid).unwrap_or_default().into_iter();
    Ok(found.filter_map(|(name, template)| Some((name.strip_prefix(kind)?.to_owned(), template))).collect())
}

fn routes() -> Vec<Call> {
    vec![
        Call::plain(Method::GET, "/sandbox/routes", "Where notifications go instead", |at| Ok(all_routes(at))),
        Call::giving(
            Method::PUT,
            "/sandbox/routes/{host}",
            "Sends notifications for a host to an address, by plain HTTP",
            |at, route: Route| {
                at.world.route(at.value("host"), route.address)?;
                Ok(all_routes(at))
            },
        ),
        Call::plain(Method::DELETE, "/sandbox/routes/{host}", "Takes a route away", |at| {
            at.world.remove_route(at.value("host"))?;
            Ok(all_routes(at))
        })
        .may_fail(&[Problem::UNKNOWN_ROUTE]),
    ]
}

fn all_routes(at: &At<'_>) -> Routes {
    Routes { routes: at.world.routes().into_iter().map(|(host, address)| (host, Route { address })).collect() }
}
