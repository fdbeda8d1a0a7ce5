//! The only module that knows `reqwest`.

use std::{
    fmt,
    pin::Pin,
    sync::OnceLock,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::Body as _;
use wechatpay_spec::is_loopback;
use zeroize::Zeroizing;

use super::{BodyStream, OpenFuture, Transport, TransportError, TransportFuture};
use crate::error::{ConfigError, Fault, causes};

/// HTTP/1.1 over TLS, with connections kept and used again. Redirects are never followed.
///
/// Hosts on the loopback interface are always reached directly, other hosts through the proxy that was configured,
/// or the one that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name.
pub struct HttpTransport {
    options: HttpOptions,
    loopback: reqwest::Client,
    // Loading the system's root certificates takes time and may fail, and a client of a local sandbox needs none.
    public: OnceLock<reqwest::Client>,
}

/// What can be set about connections.
#[derive(Default)]
pub(crate) struct HttpOptions {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) proxy: Option<Zeroizing<String>>,
    pub(crate) root_certificates: Vec<Vec<u8>>,
}

impl HttpTransport {
    /// The transport that a client has by itself, for a [`Transport`] of one's own that counts, logs or delays what goes through it.
    ///
    /// # Errors
    /// [`ConfigError`] when TLS cannot be set up on this machine.
    pub fn standard() -> Result<Self, ConfigError> {
        let fault = |error: SetupError| Fault::new(error.field, error.problem);
        Self::new(HttpOptions::default(), false)
            .map_err(|errors| ConfigError::new(errors.into_iter().map(fault).collect()))
    }

    /// `public`: whether hosts outside this machine will be called, so that a fault in what they need is found now.
    pub(crate) fn new(options: HttpOptions, public: bool) -> Result<Self, Vec<SetupError>> {
        let (roots, proxy) = (options.roots(), options.proxy());
        let roots = match (roots, proxy) {
            (Ok(roots), Ok(_)) => roots,
            (roots, proxy) => return Err(roots.err().into_iter().chain(proxy.err()).collect()),
        };
        let loopback = options
            .client()
            .no_proxy()
            .tls_certs_only(roots)
            .build()
            .map_err(|error| vec![SetupError { field: "transport", problem: chain(&error) }])?;
        let transport = Self { options, loopback, public: OnceLock::new() };
        if public {
            transport.public().map_err(|error| vec![error])?;
        }
        Ok(transport)
    }

    /// The client for hosts outside this machine.
    fn public(&self) -> Result<&reqwest::Client, SetupError> {
        if let Some(client) = self.public.get() {
            return Ok(client);
        }
        let mut builder = self.options.client().tls_certs_merge(self.options.roots()?);
        if let Some(proxy) = self.options.proxy()? {
            builder = builder.proxy(proxy);
        }
        let client =
            builder.build().map_err(|error| SetupError { field: "root_certificate", problem: chain(&error) })?;
        Ok(self.public.get_or_init(|| client))
    }
}

impl HttpOptions {
    fn client(&self) -> reqwest::ClientBuilder {
        reqwest::Client::builder()
            // Other crates of a build may switch on features of reqwest: what is signed must not depend on them.
            .http1_only()
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd()
            .no_hickory_dns()
            // WeChat Pay closes idle connections after 8 seconds; a request on one that is about to be closed is lost.
            .pool_idle_timeout(Duration::from_secs(5))
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .tcp_nodelay(true)
            .connect_timeout(self.connect_timeout.unwrap_or(Duration::from_secs(5)))
    }

    fn roots(&self) -> Result<Vec<reqwest::Certificate>, SetupError> {
        let mut roots = Vec::new();
        for pem in &self.root_certificates {
            let parsed = reqwest::Certificate::from_pem_bundle(pem).unwrap_or_default();
            if parsed.is_empty() {
                let problem = "this is no PEM with certificates (`-----BEGIN CERTIFICATE-----`)".into();
                return Err(SetupError { field: "root_certificate", problem });
            }
            roots.extend(parsed);
        }
        Ok(roots)
    }

    fn proxy(&self) -> Result<Option<reqwest::Proxy>, SetupError> {
        let Some(url) = &self.proxy else { return Ok(None) };
        // The message of the library may quote the URL, and with it a password.
        let problem = "expected http://HOST:PORT, with USER:PASSWORD@ in front of the host if the proxy asks for it";
        let refused = || SetupError { field: "proxy", problem: problem.into() };
        if !url.starts_with("http://") && !url.starts_with("https://") {
            return Err(refused());
        }
        reqwest::Proxy::all(url.as_str()).map(Some).map_err(|_| refused())
    }
}

/// A set-up that cannot work.
#[derive(Debug)]
pub(crate) struct SetupError {
    pub(crate) field: &'static str,
    pub(crate) problem: String,
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.problem)
    }
}

impl std::error::Error for SetupError {}

impl Transport for HttpTransport {
    fn send(&self, request: http::Request<Bytes>, largest_answer: usize) -> TransportFuture<'_> {
        Box::pin(async move { read(self.execute(request).await?, largest_answer).await })
    }

    fn open(&self, request: http::Request<Bytes>) -> OpenFuture<'_> {
        Box::pin(async move {
            let mut answer = self.execute(request).await?;
            let head = head(&mut answer);
            Ok(head.map(|()| Box::pin(Pieces(answer.into())) as BodyStream))
        })
    }
}

impl HttpTransport {
    async fn execute(&self, request: http::Request<Bytes>) -> Result<reqwest::Response, TransportError> {
        let signed = request.uri().clone();
        let loopback = is_loopback(request.uri().host().unwrap_or_default());
        let request = reqwest::Request::try_from(request).map_err(|error| TransportError::Unusable(error.into()))?;
        let url = request.url();
        if url.path() != signed.path() || url.query() != signed.query() {
            let problem = "the URL would go out otherwise than it is signed";
            return Err(TransportError::Unusable(problem.into()));
        }
        let client = if loopback {
            &self.loopback
        } else {
            self.public().map_err(|error| TransportError::Unusable(error.into()))?
        };
        client.execute(request).await.map_err(classify)
    }
}

/// A body as it comes from the connection.
struct Pieces(reqwest::Body);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                // What is no data are trailers, which nobody asks for.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => return Poll::Ready(Some(Ok(data))),
                    Err(_) => continue,
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(classify(error)))),
                None => return Poll::Ready(None),
            }
        }
    }
}

fn head(answer: &mut reqwest::Response) -> http::Response<()> {
    let mut head = http::Response::new(());
    *head.status_mut() = answer.status();
    *head.version_mut() = answer.version();
    *head.headers_mut() = std::mem::take(answer.headers_mut());
    head
}

async fn read(mut answer: reqwest::Response, largest: usize) -> Result<http::Response<Bytes>, TransportError> {
    if answer.content_length().is_some_and(|length| length > largest as u64) {
        return Err(TransportError::TooLarge);
    }
    let head = head(&mut answer);
    // Most answers come in one piece, which is then passed on without a copy.
    let mut first = Bytes::new();
    let mut whole = BytesMut::new();
    while let Some(chunk) = answer.chunk().await.map_err(classify)? {
        if first.len().max(whole.len()) + chunk.len() > largest {
            return Err(TransportError::TooLarge);
        }
        if first.is_empty() {
            first = chunk;
            continue;
        }
        if whole.is_empty() {
            whole.extend_from_slice(&first);
        }
        whole.extend_from_slice(&chunk);
    }
    let body = if whole.is_empty() { first } else { whole.freeze() };
    Ok(head.map(|()| body))
}

fn classify(error: reqwest::Error) -> TransportError {
    let (unusable, unsent) = (error.is_builder(), error.is_connect());
    // The URL is named by our own error; the library's may hold a proxy's password.
    let error = error.without_url();
    match (unusable, unsent) {
        (true, _) => TransportError::Unusable(error.into()),
        (_, true) => TransportError::NotSent(error.into()),
        _ => TransportError::Interrupted(error.into()),
    }
}

fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    causes(Some(error)).collect::<Vec<_>>().join(": ")
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport")
            .field("connect_timeout", &self.options.connect_timeout)
            .field("proxy", &self.options.proxy.as_ref().map(|_| "configured"))
            .field("root_certificates", &self.options.root_certificates.len())
            .finish()
    }
}
