//! The merchant's side of notifications: a small HTTP server that verifies, decrypts and answers.

use std::{net::SocketAddr, sync::Arc};

use axum::{Router, extract::State, http::HeaderMap, response::Response};
use bytes::Bytes;
use tokio::{net::TcpListener, sync::mpsc, task::JoinHandle};
use wechatpay::{
    Client, Event,
    notify::{Rejection, Reply, Verdict},
};

/// What became of a notification.
pub(crate) type Received = Result<Event, Rejection>;

/// Receives for several merchants until it is dropped.
#[derive(Debug)]
pub(crate) struct Receiver {
    received: mpsc::UnboundedReceiver<Received>,
    server: JoinHandle<()>,
}

#[derive(Debug, Clone)]
struct Merchants {
    first: Client,
    others: Arc<[Client]>,
    received: mpsc::UnboundedSender<Received>,
}

/// A free port of this machine, to be told to the sandbox before the receiver knows whom to trust.
pub(crate) async fn bind() -> std::io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

impl Receiver {
    pub(crate) fn start(listener: TcpListener, first: Client, others: Vec<Client>) -> Self {
        let (sender, received) = mpsc::unbounded_channel();
        let router =
            Router::new().fallback(receive).with_state(Merchants { first, others: others.into(), received: sender });
        let server = tokio::spawn(async move {
            // It ends only by being aborted.
            let _ = axum::serve(listener, router).await;
        });
        Self { received, server }
    }

    /// What arrived since the last time.
    pub(crate) fn take(&mut self) -> Vec<Received> {
        std::iter::from_fn(|| self.received.try_recv().ok()).collect()
    }

    /// Waits for the next notification.
    pub(crate) async fn next(&mut self) -> Option<Received> {
        self.received.recv().await
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn receive(State(merchants): State<Merchants>, headers: HeaderMap, body: Bytes) -> Response {
    let opened = open(&merchants, &headers, &body).await;
    let reply = opened.as_ref().map_or_else(Rejection::reply, |_| Reply::accepted());
    // Nobody may be left to hear of it.
    let _ = merchants.received.send(opened);
    Response::from(reply)
}

/// Each merchant has a WeChat Pay public key id of its own, so the first that knows the key is the one that is meant.
async fn open(merchants: &Merchants, headers: &HeaderMap, body: &[u8]) -> Received {
    let mut opened = merchants.first.open_notification(headers, body).await;
    for client in merchants.others.iter() {
        if !opened.as_ref().is_err_and(|rejection| rejection.verdict() == Verdict::UnknownKey) {
            break;
        }
        opened = client.open_notification(headers, body).await;
    }
    opened
}
