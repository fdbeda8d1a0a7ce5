//! The TCP front. The only place that knows `axum` and `hyper`.

mod connection;
mod ending;
mod head;
mod line;
mod stream;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, FromRequest as _, Request, State},
    response::Response,
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header::CONTENT_LENGTH};
use serde_json::json;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

use self::{connection::Reception, line::Line};
use crate::{
    answer::json_response,
    control,
    faults::{Ending, Wire},
    front::{self, Answered},
    limits::readable,
    shared::Shared,
    tail::Tail,
};

/// How long to wait after no connection could be accepted: file descriptors may have become free by then.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until told to stop; what is under way then is dropped. `secure`: whether connections come in TLS.
pub(crate) async fn run(listener: TcpListener, secure: bool, shared: Arc<Shared>, stop: watch::Receiver<bool>) {
    let app = Router::new().fallback(answer).with_state(Arc::clone(&shared));
    serve(listener, Reception::new(app, shared.limits).of(&shared, secure), stop).await;
}

/// `axum::serve` would wait for ever for headers, and its connections outlive it.
async fn serve(listener: TcpListener, reception: Reception, mut stop: watch::Receiver<bool>) {
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
                connections.spawn(reception.clone().serve(stream));
            }
            Err(error) => {
                tracing::warn!(%error, "no connection could be accepted");
                reception.make_room();
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let limits = &shared.limits;
    let (mut parts, body) = request.into_parts();
    let line = parts.extensions.remove::<Arc<Line>>();
    if let Err((status, message)) = head::check(limits, &parts) {
        return problem(status, &message).map(Body::from);
    }
    let mut body = Request::new(body);
    let longest = control::longest_body(limits, parts.uri.path());
    DefaultBodyLimit::max(longest).apply(&mut body);
    let mut response = match tokio::time::timeout(limits.body_time, Bytes::from_request(body, &())).await {
        Ok(Ok(body)) => {
            line.iter().for_each(|line| line.works());
            kept(&shared, front::answer(&shared, Request::from_parts(parts, body)).await).await
        }
        Ok(Err(error)) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            let message = format!("the body is longer than {}, which is as long as it may be here", readable(longest));
            problem(StatusCode::PAYLOAD_TOO_LARGE, &message)
        }
        Ok(Err(_)) => problem(StatusCode::BAD_REQUEST, "the body broke off, or its chunks are malformed"),
        Err(_) => {
            let message = format!("the body did not come in {:?}, which is as long as it may take", limits.body_time);
            problem(StatusCode::REQUEST_TIMEOUT, &message)
        }
    };
    if let Some(tail) = response.extensions_mut().remove::<Tail>() {
        return response.map(|_| Body::from_stream(tail.pieces()));
    }
    match response.extensions_mut().remove::<Wire>() {
        None => response.map(Body::from),
        Some(wire) => faulty(response, wire, line.as_deref()).await,
    }
}

/// Sends an answer as a fault wants it.
async fn faulty(response: http::Response<Bytes>, wire: Wire, line: Option<&Line>) -> Response {
    tokio::time::sleep(wire.delay).await;
    if wire.ending == Ending::Whole {
        return response.map(Body::from);
    }
    if let (Ending::Reset, Some(line)) = (wire.ending, line) {
        line.reset();
        // The connection ends before it could ask for an answer.
        return std::future::pending().await;
    }
    let length = HeaderValue::from(response.body().len());
    let mut response = response.map(|body| Body::from_stream(ending::pieces(body, wire.ending)));
    if wire.ending != Ending::Endless {
        response.headers_mut().insert(CONTENT_LENGTH, length);
    }
    response
}

/// An answer goes out once the store has what it tells of.
async fn kept(shared: &Shared, answered: Answered) -> http::Response<Bytes> {
    if !shared.store.keeps_facts() {
        return answered.response;
    }
    // The world's own mark knows of facts that the store would not take.
    let world = answered.cell.map(|cell| shared.mark(&cell));
    for mark in [Some(shared.store.mark()), world].into_iter().flatten() {
        if let Err(error) = shared.store.settled(mark).await {
            return front::not_kept(&error);
        }
    }
    answered.response
}

fn problem(status: StatusCode, message: &str) -> http::Response<Bytes> {
    json_response(status, &json!({"code": "INVALID_REQUEST", "message": message}))
}

#[cfg(test)]
mod tests {
    use std::{
        net::SocketAddr,
        time::{Duration, Instant},
    };

    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpStream,
    };

    use super::*;
    use crate::{bridge::Bridge, limits::Limits, store::Store};

    const SHORT: Duration = Duration::from_millis(300);
    const LONG: Duration = Duration::from_secs(10);

    fn short() -> Limits {
        Limits { head_time: SHORT, body_time: SHORT, answer_time: SHORT, ..Limits::default() }
    }

    async fn impatient() -> (SocketAddr, watch::Sender<bool>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let app = Router::new().fallback(async || "answered");
        tokio::spawn(serve(listener, Reception::new(app, short()), stopped));
        (address, stop)
    }

    async fn connect(address: SocketAddr, sent: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
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
        let (address, _stop) = impatient().await;
        for sent in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n"] {
            let begun = Instant::now();
            assert!(!rest(connect(address, sent).await).await.contains("answered"), "{sent}");
            assert!(begun.elapsed() >= SHORT / 2, "{sent}: closed too early");
        }
    }

    #[tokio::test]
    async fn headers_that_trickle_in_are_no_way_to_stay() {
        let (address, _stop) = impatient().await;
        let mut stream = connect(address, "GET / HTTP/1.1\r\n").await;
        for _ in 0..100 {
            tokio::time::sleep(SHORT / 5).await;
            if stream.write_all(b"A: b\r\n").await.is_err() {
                return;
            }
        }
        panic!("it is held open");
    }

    #[tokio::test]
    async fn an_idle_connection_is_closed_after_its_answer() {
        let (address, _stop) = impatient().await;
        let begun = Instant::now();
        let said = rest(connect(address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await).await;
        assert!(said.ends_with("answered"), "{said}");
        assert!(begun.elapsed() >= SHORT / 2, "closed too early");
    }

    #[tokio::test]
    async fn a_client_that_shakes_no_hands_is_let_go() {
        let secure = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let bridge = Bridge::new(secure.local_addr().unwrap(), &Store::memory()).await.unwrap();
        let bridge = Arc::new(bridge);
        let plain = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addresses = [secure.local_addr().unwrap(), plain.local_addr().unwrap()];
        let (_stop, stopped) = watch::channel(false);
        for (listener, is_secure) in [(secure, true), (plain, false)] {
            let reception = Reception::new(Router::new(), short()).with(&bridge, is_secure);
            tokio::spawn(serve(listener, reception, stopped.clone()));
        }
        let connect_to = "CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\n\r\n";
        let begun = Instant::now();
        for hello in ["", "\x16\x03\x01\x00", "\x16\x03"] {
            assert_eq!(rest(connect(addresses[0], hello).await).await, "");
            let said = rest(connect(addresses[1], &format!("{connect_to}{hello}")).await).await;
            assert!(said.starts_with("HTTP/1.1 200 "), "{said}");
        }
        assert!(begun.elapsed() >= SHORT / 2, "closed too early");
    }

    #[tokio::test]
    async fn a_stop_ends_connections_whatever_they_wait_for() {
        let (address, stop) = impatient().await;
        let begun = ["", "GET / HT", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n"];
        let mut streams = Vec::new();
        for sent in begun {
            streams.push(connect(address, sent).await);
        }
        drop(stop);
        for stream in streams {
            rest(stream).await;
        }
        assert!(TcpStream::connect(address).await.is_err(), "the port is not free");
    }
}
