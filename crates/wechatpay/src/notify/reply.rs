use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE};
use serde::Serialize;

/// What WeChat Pay is answered: a status, and JSON or nothing.
///
/// 200 and 204 say that the event has arrived. Anything else, or nothing within five seconds, and WeChat Pay sends it again, for up to a
/// day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a reply does nothing until it is sent"]
pub struct Reply {
    status: StatusCode,
    body: Bytes,
}

impl Reply {
    /// 204: it has arrived, and need not come again.
    pub fn accepted() -> Self {
        Self { status: StatusCode::NO_CONTENT, body: Bytes::new() }
    }

    /// 200 with JSON, for the few notifications whose answer says something, such as `ENTRUST.TERMINATE_RETENTION`.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn json(value: &impl Serialize) -> Result<Self, serde_json::Error> {
        Ok(Self { status: StatusCode::OK, body: serde_json::to_vec(value)?.into() })
    }

    /// 500 with `{"code":"FAIL","message":…}`: it shall come again. WeChat Pay may show the reason to people, so say little.
    pub fn fail(reason: &str) -> Self {
        Self::refuse(StatusCode::INTERNAL_SERVER_ERROR, reason)
    }

    /// Another status with `{"code":"FAIL","message":…}`. A status of success is sent as 500: a refusal is none.
    pub fn refuse(status: StatusCode, reason: &str) -> Self {
        let refuses = status.is_client_error() || status.is_server_error();
        let status = if refuses { status } else { StatusCode::INTERNAL_SERVER_ERROR };
        Self { status, body: serde_json::json!({ "code": "FAIL", "message": reason }).to_string().into() }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body: JSON, or nothing.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether this tells WeChat Pay that the event has arrived.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.status.is_success()
    }
}

/// A handler that has nothing to say accepts.
impl From<()> for Reply {
    fn from((): ()) -> Self {
        Self::accepted()
    }
}

impl<B: From<Bytes>> From<Reply> for Response<B> {
    fn from(reply: Reply) -> Self {
        let is_json = !reply.body.is_empty();
        let mut response = Response::new(reply.body.into());
        *response.status_mut() = reply.status;
        if is_json {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        }
        response
    }
}
