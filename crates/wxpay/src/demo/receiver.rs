//! The merchant's side of notifications: verifies, decrypts and answers.

use std::{net::SocketAddr, sync::Arc};

use bytes::Bytes;
use http::{Request, Response};
use tokio::{net::TcpListener, sync::mpsc};
use wechatpay::{
    Client, Event,
    notify::{Rejection, Reply, Verdict},
};

use crate::endpoint::{self, Endpoint};

/// What became of a notification.
pub(crate) type Received = Result<Event, Rejection>;

/// Receives for several merchants until it is dropped.
#[derive(Debug)]
pub(crate) struct Receiver {
    received: mpsc::UnboundedReceiver<Received>,
    _endpoint: Endpoint,
}

#[derive(Debug, Clone)]
struct Merchants {
    first: Client,
    others: Arc<[Client]>,
    received: mpsc::UnboundedSender<Received>,
}

/// A free port of this machine, to be told to the sandbox before the receiver knows whom to trust.
pub(crate) async fn bind() -> std::io::Result<(TcpListener, SocketAddr)> {
    endpoint::bind(0).await
}

impl Receiver {
    pub(crate) fn start(listener: TcpListener, first: Client, others: Vec<Client>) -> Self {
        let (sender, received) = mpsc::unbounded_channel();
        let merchants = Merchants { first, others: others.into(), received: sender };
        let endpoint = Endpoint::serve(listener, move |request| receive(merchants.clone(), request));
        Self { received, _endpoint: endpoint }
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

async fn receive(merchants: Merchants, request: Request<Bytes>) -> Response<Bytes> {
    let opened = open(&merchants, &request).await;
    let reply = opened.as_ref().map_or_else(Rejection::reply, |_| Reply::accepted());
    // Nobody may be left to hear of it.
    let _ = merchants.received.send(opened);
    Response::from(reply)
}

/// Each merchant has a WeChat Pay public key id of its own, so the first that knows the key is the one that is meant.
async fn open(merchants: &Merchants, request: &Request<Bytes>) -> Received {
    let (headers, body) = (request.headers(), request.body());
    let mut opened = merchants.first.open_notification(headers, body).await;
    for client in merchants.others.iter() {
        if !opened.as_ref().is_err_and(|rejection| rejection.verdict() == Verdict::UnknownKey) {
            break;
        }
        opened = client.open_notification(headers, body).await;
    }
    opened
}
