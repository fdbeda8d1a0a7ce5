//! The transport keeps what `wechatpay::transport::Transport` asks of it, and calls go over it.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{net::SocketAddr, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{Request, Response};
use own_transport::{Counted, Counts, HyperTransport};
use stage::Stage;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::timeout,
};
use wechatpay::transport::{Transport as _, TransportError};

const BODY: &str = r#"{"a":1}"#;

/// A server on this machine that reads one request on each connection and answers with these bytes, then closes. Gives what was asked.
async fn server(answers: Vec<&'static [u8]>) -> (SocketAddr, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let mut asked = Vec::new();
        for answer in answers {
            let (mut connection, _) = listener.accept().await.unwrap();
            asked.push(request(&mut connection).await);
            connection.write_all(answer).await.unwrap();
        }
        asked
    });
    (address, task)
}

/// Reads one request whose body is [`BODY`].
async fn request(connection: &mut TcpStream) -> String {
    let mut read = Vec::new();
    while !read.ends_with(BODY.as_bytes()) {
        assert_ne!(connection.read_buf(&mut read).await.unwrap(), 0, "the client closed early");
    }
    String::from_utf8(read).unwrap()
}

fn post(address: SocketAddr) -> Request<Bytes> {
    Request::post(format!("http://{address}/v3/pay?b=%E5%BC%A0&a=1")).body(Bytes::from_static(BODY.as_bytes())).unwrap()
}

async fn send(address: SocketAddr, largest: usize) -> (Result<Response<Bytes>, TransportError>, Arc<Counts>) {
    let (transport, counts) = Counted::new(HyperTransport::new());
    (transport.send(post(address), largest).await, counts)
}

#[tokio::test]
async fn the_signed_parts_go_out_as_they_are() {
    let (address, asked) = server(vec![b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"]).await;
    let (answer, counts) = send(address, 2).await;
    assert_eq!(answer.unwrap().body(), "ok");
    assert_eq!((counts.attempts(), counts.answered()), (1, 1));
    let asked = asked.await.unwrap();
    assert!(asked[0].starts_with("POST /v3/pay?b=%E5%BC%A0&a=1 HTTP/1.1\r\n"), "{}", asked[0]);
    assert!(asked[0].ends_with(&format!("\r\n\r\n{BODY}")), "{}", asked[0]);
}

#[tokio::test]
async fn a_refused_connection_is_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let (answer, counts) = send(address, 100).await;
    assert!(matches!(answer, Err(TransportError::NotSent(_))), "{answer:?}");
    assert_eq!((counts.attempts(), counts.not_sent()), (1, 1));
}

#[tokio::test]
async fn a_connection_that_ends_without_an_answer_is_interrupted_and_nothing_is_repeated() {
    let (address, asked) = server(vec![b""]).await;
    let (answer, counts) = send(address, 100).await;
    assert!(matches!(answer, Err(TransportError::Interrupted(_))), "{answer:?}");
    assert_eq!((counts.attempts(), counts.interrupted()), (1, 1));
    assert_eq!(asked.await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_answer_that_ends_early_is_interrupted() {
    let (address, _asked) = server(vec![b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nshort"]).await;
    let (answer, _) = send(address, 100).await;
    assert!(matches!(answer, Err(TransportError::Interrupted(_))), "{answer:?}");
}

#[tokio::test]
async fn an_answer_is_read_up_to_its_limit_whether_it_says_its_length_or_not() {
    const STATED: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12345";
    const CHUNKED: &[u8] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n12\r\n3\r\n345\r\n0\r\n\r\n";
    for answer in [STATED, CHUNKED] {
        let (address, _asked) = server(vec![answer, answer]).await;
        assert_eq!(send(address, 5).await.0.unwrap().body(), "12345");
        let (answer, _) = send(address, 4).await;
        assert!(matches!(answer, Err(TransportError::TooLarge)), "{answer:?}");
    }
}

#[tokio::test]
async fn redirects_are_answers() {
    let (address, asked) =
        server(vec![b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"]).await;
    let (answer, _) = send(address, 100).await;
    assert_eq!(answer.unwrap().status(), 302);
    assert_eq!(asked.await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_caller_whose_time_is_over_is_counted() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (transport, counts) = Counted::new(HyperTransport::new());
    let given_up = timeout(Duration::from_millis(50), transport.send(post(listener.local_addr().unwrap()), 100)).await;
    assert!(given_up.is_err());
    assert_eq!((counts.attempts(), counts.dropped()), (1, 1));
}

#[tokio::test]
async fn calls_go_over_it() {
    let stage = Stage::start().await.unwrap();
    let output = stage.program(env!("CARGO_BIN_EXE_own-transport"), "1900000003").unwrap().output().await.unwrap();
    let (text, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{text}{log}");
    let session = text.strip_prefix("attempts 1, answered 1, not sent 0\nsession ").unwrap().trim();
    assert_eq!(stage.sandbox.confirm(session).unwrap().return_code, "SUCCESS");
    assert!(log.contains("/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"), "{log}");
    assert!(!log.contains("signature") && !log.contains("微信代扣用户A"), "no secrets, no bodies: {log}");
}

#[tokio::test]
async fn a_call_that_reaches_nobody_is_tried_again_and_then_told() {
    let stage = Stage::start().await.unwrap();
    let mut program = stage.program(env!("CARGO_BIN_EXE_own-transport"), "1900000003").unwrap();
    stage.sandbox.clone().stop().await;
    let output = program.output().await.unwrap();
    assert!(!output.status.success());
    let (text, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let attempts = text.split([' ', ',']).nth(1).unwrap();
    assert_ne!(attempts, "1");
    assert!(text.starts_with(&format!("attempts {attempts}, answered 0, not sent {attempts}\n")), "{text}");
    assert!(error.contains("could not be reached"), "{error}");
}
