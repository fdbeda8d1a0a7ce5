//! The control API of a running sandbox.

use bytes::Bytes;
use http::{Method, Request, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;
use wechatpay::transport::{HttpTransport, Transport as _, TransportError};

use crate::{
    exit::{Exit, Failure},
    settings::Settings,
};

/// More than any answer of the control API: a world with 10,000 entries exports as less.
const LARGEST_ANSWER: usize = 1 << 30;

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
        let url = settings.sandbox_url()?.trim_end_matches('/').to_owned();
        settings.announce();
        Ok(Self { transport: HttpTransport::standard()?, url, world: settings.get("world").map(str::to_owned) })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) async fn get(&self, path: &str) -> Result<Value, Failure> {
        self.ask(Method::GET, path, None).await
    }

    /// `path` with its query, such as `/sandbox/journal?limit=10`.
    pub(crate) async fn ask(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.url));
        if let Some(world) = &self.world {
            request = request.header("Sandbox-World", world);
        }
        if body.is_some() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        let body = body.map(ToString::to_string).unwrap_or_default();
        let request = request.body(Bytes::from(body)).map_err(|error| {
            Failure::configuration(format!("{}{path} cannot be asked in world {:?}: {error}", self.url, self.world))
        })?;
        let answer = self.transport.send(request, LARGEST_ANSWER).await.map_err(|error| self.unreached(&error))?;
        let value = serde_json::from_slice(answer.body()).ok();
        match value {
            Some(value) if answer.status().is_success() => Ok(value),
            Some(error) if error.get("code").is_some() => Err(refusal(&error)),
            _ if answer.status() == StatusCode::NO_CONTENT => Ok(Value::Null),
            _ => Err(Failure::new(
                Exit::Unverified,
                format!(
                    "{} answers {} to {path}, as no sandbox does; set --base-url to the URL that `wxpay sandbox` prints",
                    self.url,
                    answer.status()
                ),
            )),
        }
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
