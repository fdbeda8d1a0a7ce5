//! Where a world's notifications arrive: a small server on loopback, which ends with the test's runtime.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use http::HeaderMap;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use wechatpay::{Client, Event};
use wechatpay_sandbox::World;

type Received = (HeaderMap, Vec<u8>);

pub struct Inbox {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Inbox {
    /// Gets all that the world sends to `yourapp.com`.
    pub async fn of(world: &World) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let inbox = Self { address: listener.local_addr().unwrap(), received: Arc::default() };
        world.route("yourapp.com", inbox.address).unwrap();
        let received = inbox.received.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut bytes = Vec::new();
                let whole = loop {
                    if let Some(whole) = parse(&bytes) {
                        break whole;
                    }
                    let mut chunk = [0; 4096];
                    let read = stream.read(&mut chunk).await.unwrap();
                    assert!(read > 0, "a whole request comes");
                    bytes.extend_from_slice(&chunk[..read]);
                };
                received.lock().unwrap().push(whole);
                let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await;
            }
        });
        inbox
    }

    /// What has come since the last call, verified and decrypted.
    pub async fn events(&self, client: &Client) -> Vec<Event> {
        let received = std::mem::take(&mut *self.received.lock().unwrap());
        let mut events = Vec::new();
        for (headers, body) in received {
            events.push(client.open_notification(&headers, &body).await.unwrap());
        }
        events
    }
}

fn parse(bytes: &[u8]) -> Option<Received> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let mut headers = HeaderMap::new();
    for line in std::str::from_utf8(&bytes[..end]).ok()?.split("\r\n").skip(1) {
        let (name, value) = line.split_once(": ")?;
        headers.append(http::HeaderName::try_from(name).ok()?, value.parse().ok()?);
    }
    let length: usize = headers.get("content-length")?.to_str().ok()?.parse().ok()?;
    Some((headers, bytes.get(end + 4..end + 4 + length)?.to_vec()))
}
