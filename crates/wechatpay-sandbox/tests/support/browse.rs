//! A browser without scripts: it asks for pages, and sends their forms.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]

use bytes::Bytes;
use http::{Request, Response};
use wechatpay_sandbox::Sandbox;

pub fn get(sandbox: &Sandbox, uri: &str) -> Response<Bytes> {
    sandbox.handle(Request::builder().uri(uri).body(Bytes::new()).unwrap())
}

pub fn text(response: &Response<Bytes>) -> String {
    String::from_utf8(response.body().to_vec()).unwrap()
}

#[track_caller]
pub fn page(sandbox: &Sandbox, uri: &str) -> String {
    let response = get(sandbox, uri);
    assert_eq!(response.status(), 200, "{uri}: {}", text(&response));
    text(&response)
}

#[track_caller]
pub fn has(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "no {part} in {page}");
    }
}

/// A form of a page, as it is sent.
pub fn request(sandbox: &Sandbox, uri: &str, fields: &str) -> Request<Bytes> {
    let request = Request::builder().method("POST").uri(uri).header("Origin", sandbox.url());
    request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(Bytes::copy_from_slice(fields.as_bytes()))
        .unwrap()
}

pub fn post(sandbox: &Sandbox, uri: &str, fields: &str) -> Response<Bytes> {
    sandbox.handle(request(sandbox, uri, fields))
}
