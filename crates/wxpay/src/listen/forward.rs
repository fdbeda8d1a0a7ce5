//! Has another program answer a notification.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{
    HeaderMap, Request, Response, StatusCode, Uri,
    header::{
        CONNECTION, CONTENT_LENGTH, HOST, HeaderName, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER,
        TRANSFER_ENCODING, UPGRADE,
    },
};
use wechatpay::{
    notify::Reply,
    transport::{HttpTransport, Transport as _},
};

use crate::exit::Failure;

/// More than any reply to a notification.
const LARGEST: usize = 1 << 20;
/// WeChat Pay waits five seconds; whoever debugs may want to see a later answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// So long WeChat Pay waits.
pub(super) const BUDGET: Duration = Duration::from_secs(5);

/// What is of one connection, and not of what is sent over it.
const OF_A_CONNECTION: [HeaderName; 10] = [
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    HeaderName::from_static("keep-alive"),
    PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Where to.
#[derive(Debug)]
pub(super) struct Forward {
    transport: HttpTransport,
    url: Uri,
}

/// How it went.
#[derive(Debug)]
pub(super) struct Forwarded {
    pub(super) url: String,
    /// What was answered, or why nothing was.
    pub(super) answer: Result<StatusCode, String>,
    pub(super) took: Duration,
}

impl Forward {
    pub(super) fn to(url: &str) -> Result<Self, Failure> {
        let uri = url.parse::<Uri>().ok();
        let is_url = |uri: &Uri| matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some();
        let Some(url) = uri.filter(is_url) else {
            return Err(Failure::usage(format!("--forward {url:?} is no URL such as http://127.0.0.1:8080/notify")));
        };
        Ok(Self { transport: HttpTransport::standard()?, url })
    }

    /// Sends a request on as it came. No answer is one that has WeChat Pay send it again.
    pub(super) async fn send(&self, request: Request<Bytes>) -> (Response<Bytes>, Forwarded) {
        let started = Instant::now();
        let (mut head, body) = request.into_parts();
        head.uri = self.url.clone();
        head.version = http::Version::HTTP_11;
        remove(&mut head.headers);
        let sent = self.transport.send(Request::from_parts(head, body), LARGEST);
        let answer = match tokio::time::timeout(PATIENCE, sent).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => Err(causes(&error)),
            Err(_) => Err(format!("no answer came within {} seconds", PATIENCE.as_secs())),
        };
        let forwarded = Forwarded {
            url: self.url.to_string(),
            answer: answer.as_ref().map(Response::status).map_err(Clone::clone),
            took: started.elapsed(),
        };
        let response = answer.map_or_else(
            |_| Reply::refuse(StatusCode::BAD_GATEWAY, "the receiver did not answer, please send it again").into(),
            |mut answer| {
                remove(answer.headers_mut());
                answer
            },
        );
        (response, forwarded)
    }
}

fn remove(headers: &mut HeaderMap) {
    OF_A_CONNECTION.iter().for_each(|name| drop(headers.remove(name)));
}

fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}
