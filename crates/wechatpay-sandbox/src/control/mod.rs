//! The control API under `/sandbox`: JSON over HTTP for what [`World`] offers.
//!
//! One table of calls carries router, index and OpenAPI document.

mod call;
mod calls;
mod openapi;
mod origin;
mod page;
mod problem;
mod query;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, header};
use serde_json::json;

use self::{
    call::{At, Call, Found, Run, Said},
    problem::Problem,
};
use crate::{
    answer::json_response, control_error::ControlError, limits::Limits, shared::Shared, tail::Tail, tenant::Cell,
    world::World,
};

const IMPORT: &str = "/sandbox/import";

pub(crate) use origin::{Own, check as check_origin, check_token};

/// Whether a path belongs to the control API.
pub(crate) fn is_control(path: &str) -> bool {
    path.strip_prefix("/sandbox").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// How long a body may be, in bytes, for calls of the API too.
pub(crate) fn longest_body(limits: &Limits, path: &str) -> usize {
    match path {
        IMPORT => limits.import,
        _ if is_control(path) => limits.control_body,
        _ => limits.body,
    }
}

/// Answers a control call, and waits while it moves time on.
pub(crate) async fn answer(shared: &Arc<Shared>, cell: Arc<Cell>, request: &Request<Bytes>) -> Response<Bytes> {
    let world = World::new(Arc::clone(shared), cell, None);
    let done = match prepare(shared, &world, request) {
        Ok((at, call)) => match &call.run {
            Run::Now(run) => run(&at),
            Run::Later(run) => run(&at).await,
            Run::Stream(begin) => return begin(&at).map_or_else(|error| refuse(&error), |tail| streamed(call, tail)),
        },
        Err(response) => return *response,
    };
    respond(done)
}

/// Answers a control call that need not wait.
pub(crate) fn handle(shared: &Arc<Shared>, cell: Arc<Cell>, request: &Request<Bytes>) -> Response<Bytes> {
    let world = World::new(Arc::clone(shared), cell, None);
    let done = match prepare(shared, &world, request) {
        Ok((at, call)) => match &call.run {
            Run::Now(run) => run(&at),
            Run::Stream(_) => Err(Problem::NEEDS_TCP.error("this call tells without end: send it over TCP")),
            Run::Later(_) => Err(Problem::NEEDS_TCP.error("this call waits for notifications: send it over TCP")),
        },
        Err(response) => return *response,
    };
    respond(done)
}

/// The JSON of an error.
pub(crate) fn refuse(error: &ControlError) -> Response<Bytes> {
    json_response(error.status(), &json!({"code": error.code(), "message": error.to_string()}))
}

/// Finds the call that a request makes.
fn prepare<'a>(
    shared: &'a Arc<Shared>,
    world: &'a World,
    request: &'a Request<Bytes>,
) -> Result<(At<'a>, &'static Call), Box<Response<Bytes>>> {
    let path = request.uri().path();
    let shown: String = path.chars().take(200).collect();
    match call::find(request.method(), path) {
        Found::Call(call, values) => {
            let decode = |(name, text)| Ok((name, query::decode(text)?));
            let values = values.into_iter().map(decode).collect::<Result<_, _>>();
            let values = values.map_err(|error: ControlError| Box::new(refuse(&error)))?;
            let at = At {
                shared,
                world,
                values,
                query: request.uri().query(),
                headers: request.headers(),
                body: request.body(),
            };
            Ok((at, call))
        }
        Found::OtherMethod(methods) => {
            let text = format!("{shown} is for {}, not for {}", methods.join(" and "), request.method());
            let mut response = refuse(&Problem::WRONG_METHOD.error(text));
            let allow = HeaderValue::try_from(methods.join(", ")).ok();
            allow.and_then(|allow| response.headers_mut().insert(header::ALLOW, allow));
            Err(Box::new(response))
        }
        Found::Nothing => {
            let text = format!("there is no control call {} {shown}; GET /sandbox lists them", request.method());
            Err(Box::new(refuse(&Problem::UNKNOWN_CALL.error(text))))
        }
    }
}

/// The server puts what the tail tells in place of the body.
fn streamed(call: &Call, tail: Tail) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(call.media_type));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(tail);
    response
}

fn respond(done: Result<Said, ControlError>) -> Response<Bytes> {
    match done {
        Ok(Said { media_type, text }) => {
            let mut response = Response::new(Bytes::from(text));
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
            response
        }
        Err(error) => refuse(&error),
    }
}
