//! A small HTTP server of one's own, for what WeChat Pay or a sandbox sends. The only module that knows `axum`.

use std::{
    future::Future,
    io,
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use axum::{Router, body, extract::Request as Incoming};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use tokio::{net::TcpListener, task::JoinHandle, time::timeout};

/// No notification is larger.
const LARGEST: usize = 1 << 20;
/// A body that is slower is none.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers requests until it is dropped.
#[derive(Debug)]
pub(crate) struct Endpoint {
    server: JoinHandle<()>,
}

/// A port of this machine, to be told to others before anybody answers there; 0: any free one.
pub(crate) async fn bind(port: u16) -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

impl Endpoint {
    /// Has `answer` answer each request. A request that whoever sent it gives up on is answered to its end all the same.
    pub(crate) fn serve<A, F>(listener: TcpListener, answer: A) -> Self
    where
        A: Fn(Request<Bytes>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Response<Bytes>> + Send + 'static,
    {
        let router = Router::new().fallback(move |request: Incoming| {
            let answer = answer.clone();
            async move {
                let answered = match whole(request).await {
                    Ok(request) => tokio::spawn(answer(request)).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR),
                    Err(status) => Err(status),
                };
                answered.unwrap_or_else(plain).map(body::Body::from)
            }
        });
        let server = tokio::spawn(async move {
            // It ends only by being aborted.
            let _ = axum::serve(listener, router).await;
        });
        Self { server }
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn whole(request: Incoming) -> Result<Request<Bytes>, StatusCode> {
    let (head, body) = request.into_parts();
    match timeout(PATIENCE, body::to_bytes(body, LARGEST)).await {
        Ok(Ok(body)) => Ok(Request::from_parts(head, body)),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

fn plain(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}
