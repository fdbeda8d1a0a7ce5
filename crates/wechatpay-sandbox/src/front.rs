//! Every request comes by here: it picks the world, and gateway or control API.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header::SERVER};
use serde_json::json;

use crate::{answer::json_response, control, gateway, shared::Shared, world::World};

/// Where a `sign_url` leads.
const LOGIN: &str = "/global/papay/contracts/login";

/// Answers any request; never panics.
pub(crate) fn handle(shared: &Arc<Shared>, request: &Request<Bytes>) -> Response<Bytes> {
    let mut response = route(shared, request);
    response.headers_mut().insert(SERVER, HeaderValue::from_static("wechatpay-sandbox, not WeChat Pay"));
    response
}

fn route(shared: &Arc<Shared>, request: &Request<Bytes>) -> Response<Bytes> {
    let cell = match shared.worlds.of(request.headers()) {
        Ok(cell) => cell,
        Err(message) => return refuse(&message),
    };
    let path = request.uri().path();
    if path == "/sandbox" || path.starts_with("/sandbox/") {
        return control::answer(&World::new(Arc::clone(shared), cell, None), &shared.url, request);
    }
    if path == LOGIN && *request.method() == Method::GET {
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
    gateway::answer(shared, &cell, request)
}

fn refuse(message: &str) -> Response<Bytes> {
    json_response(StatusCode::BAD_REQUEST, &json!({"code": "BAD_WORLD", "message": message}))
}
