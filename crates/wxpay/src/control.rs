//! The control API of a running sandbox.

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header::CONTENT_TYPE};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use wechatpay::transport::{HttpTransport, Transport as _, TransportError};

use crate::{
    exit::{Exit, Failure},
    settings::Settings,
    sse::Events,
};

/// More than any answer of the control API: a world with 10,000 entries exports as less.
const LARGEST_ANSWER: usize = 1 << 30;

/// So many of a list come in one answer.
const PAGE: u32 = 10_000;

/// What stands for itself in a segment of a path or a value of a query.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A text as one segment of a path, or as a value of a query.
pub(crate) fn segment(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// A running sandbox, and the world of it that is meant.
#[derive(Debug)]
pub(crate) struct Control {
    transport: HttpTransport,
    url: String,
    world: Option<String>,
}

impl Control {
    /// The sandbox that the settings speak of. Says on standard error which one that is.
    pub(crate) fn of(settings: &Settings) -> Result<Self, Failure> {
        let control = Self::quiet(settings)?;
        settings.announce();
        Ok(control)
    }

    /// The same, where that has been said.
    pub(crate) fn quiet(settings: &Settings) -> Result<Self, Failure> {
        let url = settings.sandbox_url()?.trim_end_matches('/').to_owned();
        Ok(Self { transport: HttpTransport::standard()?, url, world: settings.get("world").map(str::to_owned) })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The world that the settings name.
    pub(crate) fn world(&self) -> Option<&str> {
        self.world.as_deref()
    }

    pub(crate) async fn get(&self, path: &str) -> Result<Value, Failure> {
        self.ask(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        self.ask(Method::POST, path, Some(body)).await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        self.ask(Method::PUT, path, Some(body)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Result<Value, Failure> {
        self.ask(Method::DELETE, path, None).await
    }

    /// `path` with its query, such as `/sandbox/journal?limit=10`.
    pub(crate) async fn ask(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
        let answer = self.send(method, path, body).await?;
        let value = serde_json::from_slice(answer.body()).ok();
        match value {
            Some(value) if answer.status().is_success() => Ok(value),
            Some(error) if error.get("code").is_some() => Err(refusal(&error)),
            _ if answer.status() == StatusCode::NO_CONTENT => Ok(Value::Null),
            _ => Err(self.stranger(answer.status(), path)),
        }
    }

    /// All of a list that comes in pages, as one answer. `name` is the list's field.
    pub(crate) async fn list(&self, path: &str, name: &str) -> Result<Value, Failure> {
        let mut all = Vec::new();
        let mut page = format!("{path}?limit={PAGE}");
        loop {
            let mut answer = self.get(&page).await?;
            match answer.get_mut(name).map(Value::take) {
                Some(Value::Array(items)) => all.extend(items),
                _ => return Err(self.stranger(StatusCode::OK, path)),
            }
            page = match answer.get("next") {
                None | Some(Value::Null) => return Ok(json!({ name: all })),
                Some(Value::String(next)) => format!("{path}?limit={PAGE}&after={}", segment(next)),
                Some(next) => format!("{path}?limit={PAGE}&after={next}"),
            };
        }
    }

    /// An answer that is no JSON.
    pub(crate) async fn text(&self, path: &str) -> Result<String, Failure> {
        let answer = self.send(Method::GET, path, None).await?;
        let text = String::from_utf8_lossy(answer.body()).into_owned();
        if answer.status().is_success() { Ok(text) } else { Err(self.stranger(answer.status(), path)) }
    }

    /// What happens from now on, or behind a number of the journal.
    pub(crate) async fn events(&self, path: &str) -> Result<Events, Failure> {
        let request = self.request(Method::GET, path, None)?;
        let answer = self.transport.open(request).await.map_err(|error| self.unreached(&error))?;
        if answer.status() != StatusCode::OK {
            // The sandbox says why where it is asked for JSON.
            self.ask(Method::GET, path, None).await?;
            return Err(self.stranger(answer.status(), path));
        }
        Ok(Events::of(answer.into_body()))
    }

    async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Response<Bytes>, Failure> {
        let request = self.request(method, path, body)?;
        self.transport.send(request, LARGEST_ANSWER).await.map_err(|error| self.unreached(&error))
    }

    fn request(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Request<Bytes>, Failure> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.url));
        if let Some(world) = &self.world {
            request = request.header("Sandbox-World", world);
        }
        if body.is_some() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        let body = body.map(ToString::to_string).unwrap_or_default();
        request.body(Bytes::from(body)).map_err(|error| {
            Failure::configuration(format!("{}{path} cannot be asked in world {:?}: {error}", self.url, self.world))
        })
    }

    fn stranger(&self, status: StatusCode, path: &str) -> Failure {
        Failure::new(
            Exit::Unverified,
            format!(
                "{} answers {status} to {path}, as no sandbox does; set --base-url to the URL that `wxpay sandbox` prints",
                self.url
            ),
        )
    }

    fn unreached(&self, error: &TransportError) -> Failure {
        let url = &self.url;
        match error {
            TransportError::NotSent(_) => Failure::new(
                Exit::Network,
                format!(
                    "no sandbox answers at {url}: start one with `wxpay sandbox`, or set --base-url to the URL that it printed"
                ),
            ),
            _ => Failure::new(Exit::Network, format!("the sandbox at {url}: {error}")),
        }
    }
}

/// What the control API refused, in its own words.
fn refusal(error: &Value) -> Failure {
    let text = |field: &str| error.get(field).and_then(Value::as_str).unwrap_or_default();
    Failure::new(Exit::Refused, format!("the sandbox refuses: {} ({})", text("message"), text("code")))
}
