//! Every request comes by here: it picks the world, and gateway or control API.

use std::sync::Arc;

use bytes::Bytes;
use http::{
    HeaderValue, Method, Request, Response, StatusCode,
    header::{AUTHORIZATION, SERVER},
};
use serde_json::json;
use wechatpay_core::Authorization;

use crate::{
    answer::json_response, control, gateway, shared::Shared, store::StoreError, tenant::Cell, world::World, worlds,
};

/// Where a `sign_url` or a `redirect_url` leads.
const LOGINS: [&str; 2] = ["/global/papay/contracts/login", "/papay/sign"];

/// Answers any request, and waits while a control call moves time on.
pub(crate) async fn answer(shared: &Arc<Shared>, request: Request<Bytes>) -> Response<Bytes> {
    if !control::is_control(request.uri().path()) {
        return handle(shared, &request);
    }
    match shared.worlds.of(request.headers()) {
        Ok(cell) => named(control::answer(shared, cell, &request).await),
        Err(message) => named(refuse(&message)),
    }
}

/// The store could not keep what was decided: whoever asked must not take it for done.
pub(crate) fn not_kept(error: &StoreError) -> Response<Bytes> {
    let message = format!("系统错误: {error}; the sandbox keeps trying, ask for the outcome later");
    named(json_response(StatusCode::INTERNAL_SERVER_ERROR, &json!({"code": "SYSTEM_ERROR", "message": message})))
}

/// Says who answers: nobody shall take it for WeChat Pay.
fn named(mut response: Response<Bytes>) -> Response<Bytes> {
    response.headers_mut().insert(SERVER, HeaderValue::from_static("wechatpay-sandbox, not WeChat Pay"));
    response
}

/// Answers any request; never panics.
pub(crate) fn handle(shared: &Arc<Shared>, request: &Request<Bytes>) -> Response<Bytes> {
    named(route(shared, request))
}

fn route(shared: &Arc<Shared>, request: &Request<Bytes>) -> Response<Bytes> {
    let cell = match shared.worlds.of(request.headers()) {
        Ok(cell) => cell,
        Err(message) => return refuse(&message),
    };
    let path = request.uri().path();
    if control::is_control(path) {
        return control::handle(shared, cell, request);
    }
    if LOGINS.contains(&path) && *request.method() == Method::GET {
        let query = request.uri().query().unwrap_or_default();
        // A browser sends no Sandbox-World: the URL names the world.
        let cell = match query.split('&').find_map(|pair| pair.strip_prefix("sandbox_world=")) {
            Some(name) => match shared.worlds.named(name) {
                Ok(cell) => cell,
                Err(message) => return refuse(&message),
            },
            None => cell,
        };
        return control::describe_session(&World::new(Arc::clone(shared), cell, None), query);
    }
    let cell = home(shared, request).unwrap_or(cell);
    gateway::answer(shared, &cell, request)
}

/// A request that names no world is in the one that alone knows its merchant.
fn home(shared: &Shared, request: &Request<Bytes>) -> Option<Arc<Cell>> {
    if request.headers().contains_key(worlds::HEADER) {
        return None;
    }
    let authorization: Authorization = request.headers().get(AUTHORIZATION)?.to_str().ok()?.parse().ok()?;
    shared.worlds.home_of(&authorization.mchid)
}

fn refuse(message: &str) -> Response<Bytes> {
    json_response(StatusCode::BAD_REQUEST, &json!({"code": "BAD_WORLD", "message": message}))
}
