//! Calls in a world of the sandbox: the header goes out with each request, whoever makes it.

use bytes::Bytes;
use http::{HeaderValue, Request};
use wechatpay::transport::{OpenFuture, Transport, TransportFuture};

/// The header that picks a world.
const NAME: &str = "sandbox-world";

/// A transport whose requests all go to one world.
#[derive(Debug)]
pub(crate) struct InWorld<T> {
    pub(super) world: Option<HeaderValue>,
    pub(super) transport: T,
}

impl<T: Transport> InWorld<T> {
    fn mark(&self, mut request: Request<Bytes>) -> Request<Bytes> {
        if let Some(world) = &self.world {
            request.headers_mut().insert(NAME, world.clone());
        }
        request
    }
}

impl<T: Transport> Transport for InWorld<T> {
    fn send(&self, request: Request<Bytes>, largest_answer: usize) -> TransportFuture<'_> {
        self.transport.send(self.mark(request), largest_answer)
    }

    fn open(&self, request: Request<Bytes>) -> OpenFuture<'_> {
        self.transport.open(self.mark(request))
    }
}
