//! Every request comes by here: it picks the world, and gateway or control API.

use std::sync::Arc;

use bytes::Bytes;
use http::{
    HeaderValue, Request, Response, StatusCode,
    header::{AUTHORIZATION, SERVER},
};
use serde_json::json;
use wechatpay_core::Authorization;

use crate::{
    answer::json_response, control, control_error::ControlError, gateway, pages, shared::Shared, store::StoreError,
    tenant::Cell, worlds,
};

/// An answer, and the world that it tells of.
pub(crate) struct Answered {
    pub(crate) response: Response<Bytes>,
    pub(crate) cell: Option<Arc<Cell>>,
}

impl Answered {
    pub(crate) fn in_world(response: Response<Bytes>, cell: Arc<Cell>) -> Self {
        Self { response: named(response), cell: Some(cell) }
    }
}

impl From<Response<Bytes>> for Answered {
    fn from(response: Response<Bytes>) -> Self {
        Self { response: named(response), cell: None }
    }
}

/// Answers any request, and waits while a control call moves time on.
pub(crate) async fn answer(shared: &Arc<Shared>, request: Request<Bytes>) -> Answered {
    if !control::is_control(request.uri().path()) {
        return match pages::wait(shared, &request).await {
            Some(answered) => answered,
            None => handle(shared, &request),
        };
    }
    match control_world(shared, &request) {
        Ok(cell) => {
            let response = control::answer(shared, Arc::clone(&cell), &request).await;
            Answered::in_world(response, cell)
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
    control::check_origin(shared.own(), request)?;
    control::check_token(&shared.token, request)
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
                let response = control::handle(shared, Arc::clone(&cell), request);
                Answered::in_world(response, cell)
            }
            Err(response) => (*response).into(),
        };
    }
    if let Some(answered) = pages::answer(shared, request) {
        return answered;
    }
    let cell = match shared.worlds.of(request.headers()) {
        Ok(cell) => home(shared, request).unwrap_or(cell),
        Err(message) => return refuse(&message).into(),
    };
    Answered::in_world(gateway::answer(shared, &cell, request), cell)
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
    control::refuse(&ControlError::bad_world(message))
}
