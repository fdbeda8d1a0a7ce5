//! How bytes get to WeChat Pay and back.
//!
//! A [`Transport`] moves one signed request and its answer; it knows nothing of signatures, retries or JSON.
//! [`HttpTransport`] is the usual one; [`MemoryTransport`] answers from a function, for tests.

mod http_client;
mod memory;

use std::{
    error::Error as StdError,
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;

pub(crate) use http_client::HttpOptions;
pub use http_client::HttpTransport;
pub use memory::MemoryTransport;

/// What a transport gives back, later. Dropping it ends the exchange.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// What [`Transport::open`] gives back, later: the head of an answer, and its body in pieces.
pub type OpenFuture<'a> = Pin<Box<dyn Future<Output = Result<http::Response<BodyStream>, TransportError>> + Send + 'a>>;

/// A body that comes piece by piece. After an error nothing more comes.
pub type BodyStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// So much of a file a transport may hold that cannot give it in pieces.
const LARGEST_WHOLE: usize = 64 << 20;

/// Moves one request to the host in its URI and brings the answer back.
///
/// An implementation must send the request line and the body exactly as they are (they are signed), must not follow
/// redirects, must not repeat a request by itself, and must stop reading once the body grows past `largest_answer` bytes.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends the request. Time limits are the caller's: it drops the future.
    fn send(&self, request: http::Request<Bytes>, largest_answer: usize) -> TransportFuture<'_>;

    /// Sends the request, and gives the answer's body in pieces as they come: downloads ask for that.
    ///
    /// A transport without a way of its own holds the whole file in memory, and refuses one of more than 64 MiB.
    fn open(&self, request: http::Request<Bytes>) -> OpenFuture<'_> {
        Box::pin(
            async move { Ok(self.send(request, LARGEST_WHOLE).await?.map(|body| Box::pin(Whole(body)) as BodyStream)) },
        )
    }
}

/// A body that is all there.
struct Whole(Bytes);

impl Stream for Whole {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let body = std::mem::take(&mut self.0);
        Poll::Ready(Some(body).filter(|body| !body.is_empty()).map(Ok))
    }
}

/// Why there is no answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// The request cannot be sent by this transport, now or later: bad set-up, or a URL that it would change.
    Unusable(Box<dyn StdError + Send + Sync>),
    /// The request was not sent: unknown host, refused connection, failed TLS handshake.
    NotSent(Box<dyn StdError + Send + Sync>),
    /// The request was sent in part or in full, and then the connection failed.
    Interrupted(Box<dyn StdError + Send + Sync>),
    /// The answer is larger than allowed. The request was carried out, or not: nobody read that far.
    TooLarge,
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unusable(_) => f.write_str("the transport cannot send this request"),
            Self::NotSent(_) => f.write_str("the request was not sent"),
            Self::Interrupted(_) => f.write_str("the connection failed before the answer was there"),
            Self::TooLarge => f.write_str("the answer is larger than allowed"),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Unusable(source) | Self::NotSent(source) | Self::Interrupted(source) => Some(&**source),
            Self::TooLarge => None,
        }
    }
}
