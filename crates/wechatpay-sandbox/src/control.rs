//! The control API under `/sandbox`: JSON over HTTP for what [`World`] offers.

use std::net::SocketAddr;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header::ORIGIN};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{answer::json_response, control_error::ControlError, merchant::OwnMerchant, world::World};

/// What is here, for `GET /sandbox`.
const CALLS: [&str; 18] = [
    "GET /sandbox",
    "GET /sandbox/merchants",
    "PUT /sandbox/merchants/{mchid}",
    "GET /sandbox/clock",
    "PUT /sandbox/clock",
    "DELETE /sandbox/clock",
    "GET /sandbox/settings",
    "PUT /sandbox/settings",
    "GET /sandbox/routes",
    "PUT /sandbox/routes/{host}",
    "DELETE /sandbox/routes/{host}",
    "GET /sandbox/sessions/{id}",
    "POST /sandbox/sessions/{id}/confirm",
    "POST /sandbox/sessions/{id}/refuse",
    "GET /sandbox/contracts",
    "GET /sandbox/notifications",
    "GET /sandbox/journal",
    "header Sandbox-World: {name} picks a world, here and on calls of the API",
];

/// Which key speaks, for `GET /sandbox`.
const SIGNING: &str = "answers are signed with the key that Wechatpay-Serial names, without it with the platform certificate; \
    notifications with the WeChat Pay public key: configure both keys in your SDK, GET /sandbox/merchants has them";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockBody {
    now: Option<String>,
    #[serde(default)]
    frozen: bool,
}

#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
struct AdvanceBody {
    by: Option<String>,
    to: Option<String>,
    next: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RouteBody {
    address: SocketAddr,
}

/// Answers a call of the control API.
pub(crate) fn answer(world: &World, url: &str, request: &Request<Bytes>) -> Response<Bytes> {
    let done = own_origin(url, request).and_then(|()| carry_out(world, url, request));
    match done {
        Ok(value) => json_response(StatusCode::OK, &value),
        Err(error) => refuse(&error),
    }
}

/// The JSON of an error.
pub(crate) fn refuse(error: &ControlError) -> Response<Bytes> {
    json_response(error.status(), &json!({"code": error.code(), "message": error.to_string()}))
}

/// The session behind a `sign_url`, until there is a page for it.
pub(crate) fn describe_session(world: &World, query: &str) -> Response<Bytes> {
    let named = |pair: &'_ str| {
        pair.strip_prefix("os_session_id=").or(pair.strip_prefix("pre_entrustweb_id=")).map(str::to_owned)
    };
    let id = query.split('&').find_map(named).unwrap_or_default();
    match world.session(&id) {
        Ok(session) => json_response(StatusCode::OK, &json!(session)),
        Err(error) => refuse(&error),
    }
}

/// A web page of another origin must not drive the sandbox through its visitor's browser.
fn own_origin(url: &str, request: &Request<Bytes>) -> Result<(), ControlError> {
    let own = |origin: &[u8]| {
        let local = url.rsplit_once(':').map(|(_, port)| format!("http://localhost:{port}"));
        origin == url.as_bytes() || local.is_some_and(|local| origin == local.as_bytes())
    };
    if request.headers().get_all(ORIGIN).iter().all(|origin| own(origin.as_bytes())) {
        return Ok(());
    }
    let message = format!("control calls from another origin than {url} are refused");
    Err(ControlError::new(StatusCode::FORBIDDEN, "FOREIGN_ORIGIN", message))
}

/// Carries out a call that moves time on, and so waits for notifications; `None`: it is another call.
pub(crate) async fn move_time(world: &World, url: &str, request: &Request<Bytes>) -> Option<Response<Bytes>> {
    if request.method() != Method::POST || request.uri().path() != "/sandbox/clock/advance" {
        return None;
    }
    let advanced = match own_origin(url, request).and_then(|()| read(request.body())) {
        Ok(AdvanceBody { by: Some(span), to: None, next: false }) => world.advance(&span).await,
        Ok(AdvanceBody { by: None, to: Some(to), next: false }) => world.advance_to(&to).await,
        Ok(AdvanceBody { by: None, to: None, next: true }) => world.advance_to_next().await,
        Ok(_) => {
            Err(ControlError::bad(r#"say one of {"by": "30d"}, {"to": "2019-11-20T10:00:00+08:00"}, {"next": true}"#))
        }
        Err(error) => Err(error),
    };
    Some(match advanced {
        Ok(advanced) => json_response(StatusCode::OK, &json!(advanced)),
        Err(error) => refuse(&error),
    })
}

fn carry_out(world: &World, url: &str, request: &Request<Bytes>) -> Result<Value, ControlError> {
    let path = request.uri().path();
    let segments: Vec<&str> =
        path.strip_prefix("/sandbox").unwrap_or(path).split('/').filter(|part| !part.is_empty()).collect();
    match (request.method(), segments.as_slice()) {
        (&Method::GET, []) => Ok(index(world, url)),
        (&Method::GET, ["merchants"]) => Ok(json!({"merchants": world.merchants()})),
        (&Method::PUT, ["merchants", mchid]) => {
            let own: OwnMerchant = read(request.body())?;
            Ok(json!(world.register(mchid, &own)?))
        }
        (&Method::GET, ["clock"]) => Ok(json!(world.time())),
        (&Method::PUT, ["clock"]) => {
            let ClockBody { now, frozen } = read(request.body())?;
            world.turn_clock(now.as_deref(), frozen)?;
            Ok(json!(world.time()))
        }
        (&Method::DELETE, ["clock"]) => {
            world.reset_clock()?;
            Ok(json!(world.time()))
        }
        (&Method::GET, ["settings"]) => Ok(json!(world.settings())),
        (&Method::PUT, ["settings"]) => {
            world.set_settings(read(request.body())?)?;
            Ok(json!(world.settings()))
        }
        (&Method::GET, ["routes"]) => Ok(routes(world)),
        (&Method::PUT, ["routes", host]) => {
            let RouteBody { address } = read(request.body())?;
            world.route(host, address)?;
            Ok(routes(world))
        }
        (&Method::DELETE, ["routes", host]) => {
            world.remove_route(host)?;
            Ok(routes(world))
        }
        (&Method::GET, ["sessions", id]) => Ok(json!(world.session(id)?)),
        (&Method::POST, ["sessions", id, "confirm"]) => {
            let body = request.body();
            let confirmation = if body.is_empty() { Default::default() } else { read(body)? };
            Ok(json!(world.confirm(id, &confirmation)?))
        }
        (&Method::POST, ["sessions", id, "refuse"]) => Ok(json!(world.refuse(id)?)),
        (&Method::GET, ["contracts"]) => Ok(json!({"contracts": world.contracts()})),
        (&Method::GET, ["notifications"]) => Ok(json!({"notifications": world.notifications()})),
        (&Method::GET, ["journal"]) => Ok(json!({"journal": world.journal()})),
        (method, _) => {
            let path: String = path.chars().take(200).collect();
            let message = format!("there is no control call {method} {path}; GET /sandbox lists them");
            Err(ControlError::new(StatusCode::NOT_FOUND, "UNKNOWN_CALL", message))
        }
    }
}

fn index(world: &World, url: &str) -> Value {
    json!({
        "name": "wechatpay-sandbox, not WeChat Pay",
        "version": env!("CARGO_PKG_VERSION"),
        "url": url,
        "world": world.name(),
        "clock": world.time(),
        "signing": SIGNING,
        "calls": CALLS,
    })
}

fn routes(world: &World) -> Value {
    let routes = world.routes().into_iter().map(|(host, address)| (host, json!({"address": address})));
    json!({"routes": routes.collect::<serde_json::Map<_, _>>()})
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, ControlError> {
    serde_json::from_slice(body).map_err(|error| ControlError::bad(format!("the body does not fit: {error}")))
}
