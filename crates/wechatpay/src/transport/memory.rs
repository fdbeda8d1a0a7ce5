use std::{fmt, sync::Arc};

use bytes::Bytes;

use super::{Transport, TransportError, TransportFuture};

/// A transport without a network: a function answers. For tests and benches.
///
/// ```
/// use wechatpay::transport::MemoryTransport;
///
/// let transport = MemoryTransport::new(|request: http::Request<bytes::Bytes>| {
///     assert_eq!(request.uri().path(), "/v3/certificates");
///     Ok(http::Response::new(bytes::Bytes::from_static(b"{}")))
/// });
/// # let _ = transport;
/// ```
#[derive(Clone)]
pub struct MemoryTransport(Arc<Answerer>);

type Answerer = dyn Fn(http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> + Send + Sync;

impl MemoryTransport {
    /// Answers every request with this function.
    pub fn new<F>(answer: F) -> Self
    where
        F: Fn(http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> + Send + Sync + 'static,
    {
        Self(Arc::new(answer))
    }
}

impl Transport for MemoryTransport {
    fn send(&self, request: http::Request<Bytes>, largest_answer: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            let answer = (self.0)(request)?;
            if answer.body().len() > largest_answer { Err(TransportError::TooLarge) } else { Ok(answer) }
        })
    }
}

impl fmt::Debug for MemoryTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryTransport")
    }
}
