//! The TCP front. The only place that knows `hyper`.

mod answer;
mod body;
mod connection;
mod ending;
mod head;
mod line;
mod lines;
mod outgoing;
mod stream;

use std::{sync::Arc, time::Duration};

use tokio::{net::TcpListener, sync::watch, task::JoinSet};

use self::connection::Reception;
pub(crate) use self::lines::Lines;
use crate::shared::Shared;

/// How long to wait after no connection could be accepted: file descriptors may have become free by then.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until told to stop; what is under way then is dropped. `secure`: whether connections come in TLS.
pub(crate) async fn run(
    listener: TcpListener,
    secure: bool,
    shared: Arc<Shared>,
    lines: Arc<Lines>,
    mut stop: watch::Receiver<bool>,
) {
    let reception = Arc::new(Reception::new(shared, lines, secure));
    // Dropped at the end, and all connections with it.
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            _ = stop.changed() => return,
            Some(_) = connections.join_next() => continue,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) => {
                connections.spawn(Arc::clone(&reception).serve(stream));
            }
            Err(error) => {
                tracing::warn!(%error, "no connection could be accepted");
                reception.make_room();
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{net::SocketAddr, time::Instant};

    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpStream,
    };

    use super::*;
    use crate::{limits::Limits, sandbox::Sandbox};

    const SHORT: Duration = Duration::from_millis(300);
    const LONG: Duration = Duration::from_secs(10);
    const ASK: &str = "GET /sandbox/clock HTTP/1.1\r\nHost: localhost\r\n\r\n";

    async fn impatient() -> Sandbox {
        let limits = Limits { head_time: SHORT, body_time: SHORT, answer_time: SHORT, ..Limits::default() };
        Sandbox::builder().limits(limits).https(0).start().await.unwrap()
    }

    fn address(url: &str) -> SocketAddr {
        url.split_once("://").unwrap().1.parse().unwrap()
    }

    async fn connect(url: &str, sent: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address(url)).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        stream
    }

    /// All that comes until the server closes.
    async fn rest(mut stream: TcpStream) -> String {
        let mut rest = Vec::new();
        let _ = tokio::time::timeout(LONG, stream.read_to_end(&mut rest)).await.expect("it is held open");
        String::from_utf8(rest).unwrap()
    }

    #[tokio::test]
    async fn a_connection_that_sends_no_whole_headers_is_closed() {
        let sandbox = impatient().await;
        for sent in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n"] {
            let begun = Instant::now();
            assert_eq!(rest(connect(sandbox.url(), sent).await).await, "", "{sent}");
            assert!(begun.elapsed() >= SHORT / 2, "{sent}: closed too early");
        }
    }

    #[tokio::test]
    async fn headers_that_trickle_in_are_no_way_to_stay() {
        let sandbox = impatient().await;
        for before in ["", ASK] {
            let mut stream = connect(sandbox.url(), &format!("{before}GET / HTTP/1.1\r\n")).await;
            let mut trickled = 0;
            while stream.write_all(b"A: b\r\n").await.is_ok() {
                trickled += 1;
                assert!(trickled < 100, "it is held open");
                tokio::time::sleep(SHORT / 5).await;
            }
        }
    }

    #[tokio::test]
    async fn an_idle_connection_is_closed_after_its_answer() {
        let sandbox = impatient().await;
        let begun = Instant::now();
        let said = rest(connect(sandbox.url(), ASK).await).await;
        assert!(said.starts_with("HTTP/1.1 200 ") && said.ends_with('}'), "{said}");
        assert!(begun.elapsed() >= SHORT / 2, "closed too early");
    }

    #[tokio::test]
    async fn a_client_that_shakes_no_hands_is_let_go() {
        let sandbox = impatient().await;
        let connect_to = "CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\n\r\n";
        let begun = Instant::now();
        for hello in ["", "\x16\x03\x01\x00", "\x16\x03"] {
            assert_eq!(rest(connect(sandbox.https_url().unwrap(), hello).await).await, "");
            let said = rest(connect(sandbox.url(), &format!("{connect_to}{hello}")).await).await;
            assert!(said.starts_with("HTTP/1.1 200 "), "{said}");
        }
        assert!(begun.elapsed() >= SHORT / 2, "closed too early");
    }

    #[tokio::test]
    async fn a_stop_ends_connections_whatever_they_wait_for() {
        let sandbox = impatient().await;
        let address = address(sandbox.url());
        let begun = ["", "GET / HT", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n"];
        let mut streams = Vec::new();
        for sent in begun {
            streams.push(connect(sandbox.url(), sent).await);
        }
        sandbox.stop().await;
        for stream in streams {
            rest(stream).await;
        }
        assert!(TcpStream::connect(address).await.is_err(), "the port is not free");
    }
}
