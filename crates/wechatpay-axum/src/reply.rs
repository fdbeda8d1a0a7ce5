use axum_core::response::{IntoResponse, Response};
use wechatpay::notify::Reply;

/// 204: the event has arrived, and need not come again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accepted;

/// 500 with `{"code":"FAIL","message":…}`: the event shall come again. WeChat Pay may show the reason to people, so say little.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed<R = &'static str>(pub R);

impl IntoResponse for Accepted {
    fn into_response(self) -> Response {
        Reply::accepted().into()
    }
}

impl<R: AsRef<str>> IntoResponse for Failed<R> {
    fn into_response(self) -> Response {
        Reply::fail(self.0.as_ref()).into()
    }
}
