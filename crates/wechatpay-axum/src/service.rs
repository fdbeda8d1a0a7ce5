use std::{
    convert::Infallible,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header::ALLOW};
use http_body::Body;
use http_body_util::Full;
use tower_service::Service;
use wechatpay::notify::{Reply, Router};

use crate::{
    NotificationRejection,
    body::{self, BoxError},
};

/// A [`Router`] as a `tower` service, for axum (`route_service`) and every other server on hyper.
///
/// It takes POST alone (others: 405), reads the body raw within bounds (1 MiB and 3 seconds unless set), and never fails. It looks at no
/// path: put it where `notify_url` points.
#[derive(Debug, Clone)]
pub struct NotificationService {
    router: Router,
    largest_body: usize,
    body_time: Duration,
}

impl NotificationService {
    /// Serves a router.
    #[must_use]
    pub fn new(router: Router) -> Self {
        Self { router, largest_body: body::LARGEST, body_time: body::TIME }
    }

    /// The largest body that is read, in bytes.
    #[must_use]
    pub fn largest_body(self, bytes: usize) -> Self {
        Self { largest_body: bytes, ..self }
    }

    /// How long a body may take to arrive. The router's budget begins after that.
    #[must_use]
    pub fn body_time(self, time: Duration) -> Self {
        Self { body_time: time, ..self }
    }

    async fn answer<B>(self, request: Request<B>) -> Response<Full<Bytes>>
    where
        B: Body,
        B::Error: Into<BoxError>,
    {
        if request.method() != Method::POST {
            let mut response = Response::from(Reply::refuse(StatusCode::METHOD_NOT_ALLOWED, "POST it"));
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
            return response;
        }
        let (parts, body) = request.into_parts();
        match body::read(body, self.largest_body, self.body_time).await {
            Ok(body) => self.router.handle(&parts.headers, &body).await.into(),
            Err(unread) => NotificationRejection::unread(unread).reply().into(),
        }
    }
}

impl<B> Service<Request<B>> for NotificationService
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let service = self.clone();
        Box::pin(async move { Ok(service.answer(request).await) })
    }
}
