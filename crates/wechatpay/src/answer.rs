use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{Error, ErrorKind};

/// A verified answer. It reads like its value; the rest of what came is there as well.
#[derive(Debug, Clone)]
pub struct Answer<A> {
    value: A,
    raw: RawAnswer,
}

/// An answer whose signature holds, not read yet.
#[derive(Debug, Clone)]
pub(crate) struct RawAnswer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl<A> Answer<A> {
    /// The HTTP status: 200, or 204 for an answer without a body.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// `Request-ID`, the number to name when asking WeChat Pay.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.raw.headers.get(wechatpay_core::header::REQUEST_ID)?.to_str().ok()
    }

    /// The body, byte for byte as it was signed.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.raw.body
    }

    /// The value alone.
    #[must_use]
    pub fn into_inner(self) -> A {
        self.value
    }

    /// Reads the body as another type: a typed answer from an untyped call, or one's own struct.
    ///
    /// # Errors
    /// [`ErrorKind::WrongShape`] with the JSON pointer of the first field that does not fit.
    pub fn parse<B: DeserializeOwned>(&self) -> Result<B, Error> {
        self.raw.read()
    }
}

impl<A: DeserializeOwned> Answer<A> {
    pub(crate) fn read(raw: RawAnswer) -> Result<Self, Error> {
        match raw.read() {
            Ok(value) => Ok(Self { value, raw }),
            Err(error) => Err(error.with_verified(raw.into_response())),
        }
    }
}

impl RawAnswer {
    fn into_response(self) -> http::Response<Bytes> {
        let mut response = http::Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    fn read<B: DeserializeOwned>(&self) -> Result<B, Error> {
        // An answer without a body (204) reads as JSON's null, which `()` and `Value` take.
        let body: &[u8] = if self.body.is_empty() { b"null" } else { &self.body };
        read_json(body)
    }
}

/// Reads JSON; the error names the pointer of the field that does not fit.
pub(crate) fn read_json<B: DeserializeOwned>(body: &[u8]) -> Result<B, Error> {
    // The plain reader is the fast one; only a failure is worth reading again to find its place.
    serde_json::from_slice(body).or_else(|_| {
        let mut reader = serde_json::Deserializer::from_slice(body);
        let error = match serde_path_to_error::deserialize::<_, B>(&mut reader) {
            Ok(value) => return reader.end().map(|()| value).map_err(|error| no_json(&error)),
            Err(error) => error,
        };
        if !error.inner().is_data() {
            return Err(no_json(error.inner()));
        }
        Err(wrong_shape("answer", &error))
    })
}

/// JSON of another shape than its type; `what` it is the JSON of.
pub(crate) fn wrong_shape(what: &str, error: &serde_path_to_error::Error<serde_json::Error>) -> Error {
    let (at, problem) = (pointer(error.path()), error.inner());
    Error::new(ErrorKind::WrongShape, format!("the {what} has another shape than expected, at {at:?}: {problem}"))
}

fn no_json(error: &serde_json::Error) -> Error {
    Error::new(ErrorKind::WrongShape, format!("the answer is no JSON: {error}"))
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => "/?".to_owned(),
        })
        .collect()
}

/// Whether a 2xx body is an error envelope: an error code, and nothing but what belongs to one.
pub(crate) fn is_error_envelope(body: &[u8]) -> bool {
    // Hardly any answer has the word, and then there is no need to read it twice.
    if !body.windows(6).any(|window| window == b"\"code\"") {
        return false;
    }
    let Ok(Value::Object(object)) = serde_json::from_slice(body) else { return false };
    let is_code = |code: &str| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    object.get("code").and_then(Value::as_str).is_some_and(|code| is_code(code) && code != "SUCCESS")
        && object.keys().all(|key| matches!(key.as_str(), "code" | "message" | "detail" | "request_id"))
}

impl<A> Deref for Answer<A> {
    type Target = A;

    fn deref(&self) -> &A {
        &self.value
    }
}
