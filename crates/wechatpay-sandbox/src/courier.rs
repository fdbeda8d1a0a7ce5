//! Carries one POST out of the process. The only place that knows `reqwest`.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};

/// So much of a reply is kept, in bytes.
const REPLY: usize = 4 * 1024;

/// What goes out: headers and body, to the last byte.
#[derive(Debug, Clone)]
pub(crate) struct Post {
    pub(crate) url: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

/// What a receiver answered.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Where a redirect leads; it is never followed.
    pub(crate) location: Option<String>,
    pub(crate) content_type: Option<String>,
    /// At most 4 KiB of it.
    pub(crate) body: String,
    pub(crate) took: Duration,
}

impl Reply {
    /// Whether WeChat Pay takes this for "it has arrived".
    pub(crate) fn accepts(&self) -> bool {
        matches!(self.status, 200 | 204)
    }
}

/// Why there is no reply.
#[derive(Debug, Clone)]
pub(crate) struct Silence {
    pub(crate) reason: String,
    pub(crate) kind: Silent,
}

/// How a receiver can fail to reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Silent {
    /// Nobody can be reached there.
    Unreachable,
    Late,
    /// The connection broke, or what came is no HTTP.
    Broken,
}

/// Makes connections to receivers.
#[derive(Debug, Clone)]
pub(crate) struct Courier(reqwest::Client);

impl Courier {
    /// Reads the machine's certificates, which takes milliseconds.
    pub(crate) fn new() -> Result<Self, String> {
        reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map(Self)
            .map_err(|error| format!("the HTTP client cannot be made: {error}"))
    }

    /// Sends, and waits for the whole reply at most so long.
    pub(crate) async fn post(&self, post: &Post, patience: Duration) -> Result<Reply, Silence> {
        let began = Instant::now();
        let mut request = self.0.post(&post.url).timeout(patience).body(post.body.clone());
        for (name, value) in &post.headers {
            request = request.header(name, value);
        }
        let silence = |error: &reqwest::Error| {
            let kind = match error {
                error if error.is_timeout() => Silent::Late,
                error if error.is_connect() => Silent::Unreachable,
                _ => Silent::Broken,
            };
            Silence { reason: explain(error, patience), kind }
        };
        let mut reply = request.send().await.map_err(|error| silence(&error))?;
        let text = |name| reply.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let (location, content_type) = (text(LOCATION), text(CONTENT_TYPE));
        let status = reply.status().as_u16();
        let mut body = Vec::new();
        while body.len() < REPLY {
            match reply.chunk().await.map_err(|error| silence(&error))? {
                Some(chunk) => body.extend_from_slice(&chunk),
                None => break,
            }
        }
        body.truncate(REPLY);
        let body = String::from_utf8_lossy(&body).into_owned();
        Ok(Reply { status, location, content_type, body, took: began.elapsed() })
    }
}

/// The error with its causes: the outermost one alone says little.
fn explain(error: &reqwest::Error, patience: Duration) -> String {
    if error.is_timeout() {
        return format!("no answer within {} s", patience.as_secs());
    }
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
