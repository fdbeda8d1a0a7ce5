use std::{fmt, marker::PhantomData, ops::Deref, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_json::Value;
use serde_path_to_error::Track;
use wechatpay_spec::{Operation, Reply};

use crate::{
    decrypt::Opener,
    error::{Error, ErrorKind},
    merchant::Merchant,
};

/// A verified answer. It reads like its value; the rest of what came is there as well.
#[derive(Debug, Clone)]
pub struct Answer<A> {
    value: A,
    raw: RawAnswer,
    opener: Opener,
}

/// How the value of an answer is read.
pub(crate) struct Reading {
    /// There is no JSON to read: a file, or nothing that is known of.
    blank: bool,
    /// A typed value has its sensitive fields decrypted; untyped JSON stays as it came.
    typed: bool,
    opener: Opener,
}

impl Reading {
    pub(crate) fn new(operation: Option<&'static Operation>, typed: bool, merchant: &Merchant) -> Self {
        let blank = match operation.map(|operation| operation.reply) {
            Some(Reply::File) => true,
            Some(Reply::Empty) => typed,
            _ => false,
        };
        Self {
            blank,
            typed,
            opener: operation.map(|operation| Opener::of(operation.answer, merchant)).unwrap_or_default(),
        }
    }

    /// Has a signer elsewhere decrypt what a typed value holds.
    pub(crate) async fn ask(&mut self, merchant: &Merchant, raw: &RawAnswer) {
        if self.typed && !self.blank {
            self.opener.ask(merchant, &raw.body).await;
        }
    }
}

/// An answer whose signature holds, not read as any type yet. Only calls make one.
#[derive(Clone)]
pub struct RawAnswer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// How many it took to get it.
    pub(crate) attempts: u32,
    pub(crate) request: Arc<Request<Bytes>>,
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

    /// How often the request was sent, or tried to be; 1 when the first attempt brought this answer.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }

    /// The body, byte for byte as it was signed.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.raw.body
    }

    /// The request as it was sent, in the attempt that brought this answer: whole URL, headers, body. Sensitive fields are encrypted in it,
    /// but it tells of people, and its `Authorization` may be sent again by whoever has it, until its time is over: take care where it is
    /// logged. It keeps the body of an upload in memory, too, as long as this answer is there.
    #[must_use]
    pub fn request(&self) -> &Request<Bytes> {
        &self.raw.request
    }

    /// The value alone.
    #[must_use]
    pub fn into_inner(self) -> A {
        self.value
    }

    /// Reads the body as another type: a typed answer from an untyped call, or one's own struct. Sensitive fields are decrypted.
    ///
    /// # Errors
    /// [`ErrorKind::WrongShape`] with the JSON pointer of the first field that does not fit, and [`ErrorKind::Decrypt`] with that of the
    /// first sensitive field that cannot be decrypted.
    pub fn parse<B: DeserializeOwned>(&self) -> Result<B, Error> {
        self.raw.read(&self.opener)
    }
}

impl Answer<()> {
    /// The bytes of a file, when the operation answers with one.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        self.raw_body()
    }
}

impl<A: DeserializeOwned> Answer<A> {
    pub(crate) fn read(raw: RawAnswer, reading: Reading) -> Result<Self, Error> {
        let Reading { blank, typed, opener } = reading;
        let value = match (blank, typed) {
            (true, _) => read_json("answer", b"null", PhantomData::<A>),
            (false, true) => raw.read(&opener),
            (false, false) => raw.read(&Opener::default()),
        };
        match value {
            Ok(value) => Ok(Self { value, raw, opener }),
            Err(error) => {
                let request = raw.request.clone();
                Err(error.with_verified(raw.into_response()).with_request(request))
            }
        }
    }
}

impl RawAnswer {
    /// The HTTP status: 200, or 204 for an answer without a body.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, byte for byte as it was signed; sensitive fields are encrypted.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How often the request was sent, or tried to be.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    fn into_response(self) -> http::Response<Bytes> {
        let mut response = http::Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    fn read<B: DeserializeOwned>(&self, opener: &Opener) -> Result<B, Error> {
        // An answer without a body (204) reads as JSON's null, which `()` and `Value` take.
        let body: &[u8] = if self.body.is_empty() { b"null" } else { &self.body };
        read_opened("answer", body, PhantomData::<B>, opener)
    }
}

/// Reads JSON after its sensitive fields are decrypted; `what` it is the JSON of. No error quotes a value that was decrypted.
pub(crate) fn read_opened<T, S>(what: &str, body: &[u8], seed: S, opener: &Opener) -> Result<T, Error>
where
    S: for<'de> DeserializeSeed<'de, Value = T> + Copy,
{
    if opener.is_empty() {
        return read_json(what, body, seed);
    }
    let mut content = read_json(what, body, PhantomData::<Value>)?;
    opener.open(&mut content)?;
    let mut track = Track::new();
    seed.deserialize(serde_path_to_error::Deserializer::new(content, &mut track)).map_err(|error| {
        let (at, problem) = (pointer(&track.path()), error.to_string());
        let problem = if problem.starts_with("missing field `") { &problem } else { "the value does not fit its type" };
        Error::new(ErrorKind::WrongShape, format!("the {what} has another shape than expected, at {at:?}: {problem}"))
    })
}

/// Reads JSON; the error names the pointer of the field that does not fit.
pub(crate) fn read_json<T, S>(what: &str, body: &[u8], seed: S) -> Result<T, Error>
where
    S: for<'de> DeserializeSeed<'de, Value = T> + Copy,
{
    // The plain reader is the fast one; only a failure is worth reading again to find its place.
    let mut reader = serde_json::Deserializer::from_slice(body);
    if let Ok(value) = seed.deserialize(&mut reader)
        && reader.end().is_ok()
    {
        return Ok(value);
    }
    let (mut reader, mut track) = (serde_json::Deserializer::from_slice(body), Track::new());
    match seed.deserialize(serde_path_to_error::Deserializer::new(&mut reader, &mut track)) {
        Ok(value) => reader.end().map(|()| value).map_err(|error| no_json(what, &error)),
        Err(error) if error.is_data() => {
            let at = pointer(&track.path());
            let problem = format!("the {what} has another shape than expected, at {at:?}: {error}");
            Err(Error::new(ErrorKind::WrongShape, problem))
        }
        Err(error) => Err(no_json(what, &error)),
    }
}

fn no_json(what: &str, error: &serde_json::Error) -> Error {
    Error::new(ErrorKind::WrongShape, format!("the {what} is no JSON: {error}"))
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

/// The body may hold personal data.
impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawAnswer({}, {} bytes, {} attempts)", self.status.as_u16(), self.body.len(), self.attempts)
    }
}

impl<A> Deref for Answer<A> {
    type Target = A;

    fn deref(&self) -> &A {
        &self.value
    }
}
