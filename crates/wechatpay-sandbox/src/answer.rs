//! Unsigned JSON answers: of the control API, and of the sandbox itself.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;

pub(crate) fn json_response(status: StatusCode, body: &Value) -> Response<Bytes> {
    json_text(status, body.to_string())
}

/// An answer whose JSON is written already.
pub(crate) fn json_text(status: StatusCode, text: String) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    response
}
