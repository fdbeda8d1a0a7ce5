use std::{fmt, io, sync::OnceLock, time::Duration};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{
        Client, ResponseFuture,
        connect::{Connect, HttpConnector},
    },
    rt::{TokioExecutor, TokioTimer},
};
use wechatpay::transport::{Transport, TransportError, TransportFuture};

/// HTTP/1.1 over a bare hyper client: no redirects, no proxy, no cookies, no decompression.
pub struct HyperTransport {
    plain: Client<HttpConnector, Full<Bytes>>,
    // Made when the first https URL comes: a sandbox on this machine needs no root certificates.
    tls: OnceLock<Client<HttpsConnector<HttpConnector>, Full<Bytes>>>,
}

impl HyperTransport {
    /// A transport without connections yet.
    #[must_use]
    pub fn new() -> Self {
        Self { plain: client(connector()), tls: OnceLock::new() }
    }

    fn exchange(&self, request: Request<Full<Bytes>>) -> Result<ResponseFuture, TransportError> {
        if request.uri().scheme_str() != Some("https") {
            return Ok(self.plain.request(request));
        }
        let tls = match self.tls.get() {
            Some(tls) => tls,
            None => {
                let tls = tls_client().map_err(|error| TransportError::Unusable(error.into()))?;
                self.tls.get_or_init(|| tls)
            }
        };
        Ok(tls.request(request))
    }
}

fn connector() -> HttpConnector {
    let mut connector = HttpConnector::new();
    connector.set_connect_timeout(Some(Duration::from_secs(5)));
    connector.set_nodelay(true);
    connector
}

fn tls_client() -> io::Result<Client<HttpsConnector<HttpConnector>, Full<Bytes>>> {
    let mut tcp = connector();
    tcp.enforce_http(false);
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let roots = HttpsConnectorBuilder::new().with_provider_and_native_roots(provider)?;
    Ok(client(roots.https_only().enable_http1().wrap_connector(tcp)))
}

fn client<C: Connect + Clone + Send + Sync + 'static>(connector: C) -> Client<C, Full<Bytes>> {
    Client::builder(TokioExecutor::new())
        // WeChat Pay closes idle connections after 8 seconds; a request on one that is about to be closed is lost.
        .pool_idle_timeout(Duration::from_secs(5))
        .pool_timer(TokioTimer::new())
        // The client above repeats, with a new signature and only what is safe. A transport never does.
        .retry_canceled_requests(false)
        .build(connector)
}

impl Transport for HyperTransport {
    fn send(&self, request: Request<Bytes>, largest_answer: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            let answer = self.exchange(request.map(Full::new))?.await.map_err(classify)?;
            read(answer, largest_answer).await
        })
    }
}

/// `NotSent` is a promise: whoever hears it repeats a deduction without a second thought. Only what failed before there was a connection
/// may be called so; whatever is in doubt is `Interrupted`.
fn classify(error: hyper_util::client::legacy::Error) -> TransportError {
    if error.is_connect() { TransportError::NotSent(error.into()) } else { TransportError::Interrupted(error.into()) }
}

async fn read(answer: Response<Incoming>, largest: usize) -> Result<Response<Bytes>, TransportError> {
    let (parts, body) = answer.into_parts();
    // What `Content-Length` says; the limit below holds for bodies that do not say their length, or lie.
    if body.size_hint().lower() > largest as u64 {
        return Err(TransportError::TooLarge);
    }
    match Limited::new(body, largest).collect().await {
        Ok(body) => Ok(Response::from_parts(parts, body.to_bytes())),
        Err(error) if error.is::<LengthLimitError>() => Err(TransportError::TooLarge),
        Err(error) => Err(TransportError::Interrupted(error)),
    }
}

impl Default for HyperTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}
