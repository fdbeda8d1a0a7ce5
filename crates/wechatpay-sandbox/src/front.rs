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
    answer::json_response, control, control_error::ControlError, gateway, shared::Shared, store::StoreError,
    tenant::Cell, world::World, worlds,
};

/// Where a `sign_url` or a `redirect_url` leads.
const LOGINS: [&str; 2] = ["/global/papay/contracts/login", "/papay/sign"];

/// An answer, and the world that it tells of.
pub(crate) struct Answered {
    pub(crate) response: Response<Bytes>,
    pub(crate) cell: Option<Arc<Cell>>,
}

impl From<Response<Bytes>> for Answered {
    fn from(response: Response<Bytes>) -> Self {
        Self { response: named(response), cell: None }
    }
}

/// Answers any request, and waits while a control call moves time on.
pub(crate) async fn answer(shared: &Arc<Shared>, request: Request<Bytes>) -> Answered {
    if !control::is_control(request.uri().path()) {
        return handle(shared, &request);
    }
    match control_world(shared, &request) {
        Ok(cell) => {
            let response = named(control::answer(shared, Arc::clone(&cell), &request).await);
            Answered { response, cell: Some(cell) }
        }
        Err(response) => (*response).into(),
    }
}

/// The world of a control call. A foreign page is refused before it can make one.
fn control_world(shared: &Arc<Shared>, request: &Request<Bytes>) -> Result<Arc<Cell>, Box<Response<Bytes>>> {
    check_origin(shared, request).map_err(|error| Box::new(control::refuse(&error)))?;
    shared.worlds.of(request.headers()).map_err(|message| Box::new(refuse(&message)))
}

fn check_origin(shared: &Shared, request: &Request<Bytes>) -> Result<(), ControlError> {
    control::check_origin(&shared.url, shared.bridge.as_ref().map(|bridge| bridge.url.as_str()), request)
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
pub(crate) fn handle(shared: &Arc<Shared>, request: &Request<Bytes>) -> Answered {
    let path = request.uri().path();
    if control::is_control(path) {
        return match control_world(shared, request) {
            Ok(cell) => {
                let response = named(control::handle(shared, Arc::clone(&cell), request));
                Answered { response, cell: Some(cell) }
            }
            Err(response) => (*response).into(),
        };
    }
    if LOGINS.contains(&path) && *request.method() == Method::GET {
        return login(shared, request).into();
    }
    let cell = match shared.worlds.of(request.headers()) {
        Ok(cell) => home(shared, request).unwrap_or(cell),
        Err(message) => return refuse(&message).into(),
    };
    Answered { response: named(gateway::answer(shared, &cell, request)), cell: Some(cell) }
}

/// What a `sign_url` or a `redirect_url` shows. A browser sends no Sandbox-World: the URL names the world.
fn login(shared: &Arc<Shared>, request: &Request<Bytes>) -> Response<Bytes> {
    if let Err(error) = check_origin(shared, request) {
        return control::refuse(&error);
    }
    let query = request.uri().query().unwrap_or_default();
    let name = query.split('&').find_map(|pair| pair.strip_prefix("sandbox_world=")).unwrap_or(worlds::DEFAULT);
    match shared.worlds.find(name) {
        Ok(Some(cell)) => control::describe_session(&World::new(Arc::clone(shared), cell, None), query),
        Ok(None) => refuse("there is no such world"),
        Err(message) => refuse(&message),
    }
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
