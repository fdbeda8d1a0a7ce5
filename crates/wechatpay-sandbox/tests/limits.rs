//! What a sandbox takes from hostile clients, and that everyone else stays served.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::time::{Duration, Instant};

use serde_json::Value;
use support::{Caller, DIRECT};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use wechatpay_sandbox::{Limits, Sandbox};

const SHORT: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(20);

async fn limited(change: impl FnOnce(&mut Limits)) -> Sandbox {
    let mut limits = Limits::default();
    change(&mut limits);
    Sandbox::builder().limits(limits).start().await.unwrap()
}

async fn connect(sandbox: &Sandbox) -> TcpStream {
    TcpStream::connect(sandbox.url().strip_prefix("http://").unwrap()).await.unwrap()
}

/// All that comes until the server closes.
async fn rest(stream: &mut TcpStream) -> String {
    let mut rest = Vec::new();
    let _ = tokio::time::timeout(LONG, stream.read_to_end(&mut rest)).await.expect("it is held open");
    String::from_utf8_lossy(&rest).into_owned()
}

async fn say(sandbox: &Sandbox, sent: &str) -> String {
    let mut stream = connect(sandbox).await;
    let _ = stream.write_all(sent.as_bytes()).await;
    rest(&mut stream).await
}

/// Status and message of an answer.
fn read(said: &str) -> (u16, String) {
    let status = said.split(' ').nth(1).unwrap_or_else(|| panic!("{said:?} is no answer")).parse().unwrap();
    let body: Value =
        said.split_once("\r\n\r\n").and_then(|(_, body)| serde_json::from_str(body).ok()).unwrap_or_default();
    (status, body["message"].as_str().unwrap_or_default().to_owned())
}

fn get(path: &str, headers: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n")
}

async fn is_served(sandbox: &Sandbox) {
    assert_eq!(read(&say(sandbox, &get("/sandbox/clock", "")).await).0, 200);
}

#[tokio::test]
async fn a_head_over_a_limit_is_told_which_one() {
    let sandbox = limited(|limits| {
        limits.target = 100;
        limits.header_fields = 10;
        limits.head = 1_000;
    })
    .await;
    let fields = |count: usize| (0..count).map(|number| format!("X-{number}: a\r\n")).collect::<String>();
    for (sent, status, words) in [
        (get(&format!("/sandbox/clock?{}", "x".repeat(100)), ""), 414, "at most 100"),
        (get("/sandbox/clock", &fields(9)), 431, "11 header fields, at most 10"),
        (get("/sandbox/clock", &format!("X-Long: {}\r\n", "x".repeat(1_000))), 431, "1000 bytes"),
    ] {
        let (found, message) = read(&say(&sandbox, &sent).await);
        assert_eq!(found, status, "{message}");
        assert!(message.contains(words), "{message}");
    }
    // Far beyond, the status alone says it.
    for sent in [
        get("/sandbox/clock", &fields(10_000)),
        get("/sandbox/clock", &format!("X-Long: {}\r\n", "x".repeat(1 << 20))),
        get(&format!("/sandbox/clock?{}", "x".repeat(100_000)), ""),
    ] {
        let said = say(&sandbox, &sent).await;
        let status = if said.is_empty() { 0 } else { read(&said).0 };
        assert!([0, 414, 431].contains(&status), "{said:.100}");
    }
    let allowed = get("/sandbox/clock", &fields(8));
    assert_eq!(read(&say(&sandbox, &allowed).await).0, 200);
}

#[tokio::test]
async fn a_body_over_its_limit_is_told_its_length() {
    let sandbox = limited(|limits| {
        limits.body = 1_000;
        limits.control_body = 2_000;
        limits.import = 3_000;
    })
    .await;
    let put = |path: &str, length: usize| {
        let head =
            format!("PUT {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
        head + &" ".repeat(length)
    };
    for (path, longest) in [("/v3/certificates", 1_000), ("/sandbox/settings", 2_000), ("/sandbox/import", 3_000)] {
        let (status, message) = read(&say(&sandbox, &put(path, longest + 1)).await);
        assert_eq!(status, 413, "{path}");
        assert!(message.contains(&format!("{longest} bytes")), "{message}");
        assert_ne!(read(&say(&sandbox, &put(path, longest)).await).0, 413, "{path}");
    }
    // In process there is the gateway alone.
    let caller = Caller::new(&sandbox, DIRECT);
    let answer = caller.send(caller.request("POST", "/v3/security/echo", &[b' '; 1_001]));
    assert!(answer.refused(413, "INVALID_REQUEST").message().contains("1000 bytes"));
}

#[tokio::test]
async fn a_body_that_is_promised_and_huge_is_refused_before_it_comes() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut stream = connect(&sandbox).await;
    let head = format!("POST /v3/security/echo HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", 100_usize << 20);
    stream.write_all(head.as_bytes()).await.unwrap();
    let piece = vec![b' '; 64 << 10];
    // It may go on sending for as long as it is let.
    let mut sent = 0;
    for _ in 0..1_600 {
        match tokio::time::timeout(Duration::from_secs(1), stream.write_all(&piece)).await {
            Ok(Ok(())) => sent += piece.len(),
            _ => break,
        }
    }
    assert!(sent < 20 << 20, "{sent} bytes were taken");
    is_served(&sandbox).await;
}

#[tokio::test]
async fn a_body_that_trickles_is_408_with_the_time_it_had() {
    let sandbox = limited(|limits| limits.body_time = SHORT).await;
    let mut stream = connect(&sandbox).await;
    stream.write_all(b"PUT /sandbox/clock HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{").await.unwrap();
    let (status, message) = read(&rest(&mut stream).await);
    assert_eq!(status, 408);
    assert!(message.contains("300ms"), "{message}");
}

#[tokio::test]
async fn a_head_that_never_ends_is_cut_off_and_others_are_served() {
    let sandbox = limited(|limits| limits.head_time = SHORT).await;
    let mut slow = Vec::new();
    for sent in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n"] {
        let mut stream = connect(&sandbox).await;
        stream.write_all(sent.as_bytes()).await.unwrap();
        slow.push(stream);
    }
    is_served(&sandbox).await;
    for stream in &mut slow {
        assert!(!rest(stream).await.contains("200 OK"));
    }
}

#[tokio::test]
async fn an_answer_that_nobody_reads_ends_its_connection() {
    let sandbox = limited(|limits| {
        limits.head_time = SHORT;
        limits.answer_time = SHORT;
    })
    .await;
    let mut stream = connect(&sandbox).await;
    // More answers than the buffers of a socket hold.
    let ask = "GET /sandbox/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(500);
    let asked = stream.write_all(ask.as_bytes()).await;
    let begun = Instant::now();
    while begun.elapsed() < LONG {
        tokio::time::sleep(Duration::from_millis(100)).await;
        if asked.is_err() || stream.write_all(b"GET / HTTP/1.1\r\n").await.is_err() {
            return is_served(&sandbox).await;
        }
    }
    panic!("it is held open");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn idle_connections_make_room_for_others() {
    let sandbox = limited(|limits| limits.connections = 50).await;
    let mut idle = Vec::new();
    for _ in 0..500 {
        idle.push(connect(&sandbox).await);
        if idle.len() % 100 == 0 {
            is_served(&sandbox).await;
        }
    }
    let mut first = idle.remove(0);
    assert!(rest(&mut first).await.is_empty(), "the one that was idle for the longest is closed");
    let mut last = idle.pop().unwrap();
    last.write_all(get("/sandbox/clock", "").as_bytes()).await.unwrap();
    assert_eq!(read(&rest(&mut last).await).0, 200, "the newest is not");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_all_connections_at_work_another_is_told_so() {
    let sandbox = limited(|limits| limits.connections = 3).await;
    let fault = support::control(
        &sandbox,
        "POST",
        "/sandbox/faults",
        &serde_json::json!({"fault": {"kind": "latency", "delay": {"fixed": 3_000}}}),
    );
    assert_eq!(fault.status, 200);
    let mut busy = Vec::new();
    for _ in 0..3 {
        let mut stream = connect(&sandbox).await;
        stream.write_all(get("/v3/certificates", "").as_bytes()).await.unwrap();
        busy.push(stream);
    }
    // Each is at work as soon as the journal has it.
    while sandbox.journal().iter().filter(|entry| entry.path.is_some()).count() < 3 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let (status, message) = read(&say(&sandbox, &get("/sandbox/clock", "")).await);
    assert_eq!(status, 503);
    assert!(message.contains("3 connections"), "{message}");
    for stream in &mut busy {
        assert_eq!(read(&rest(stream).await).0, 400, "those at work are answered");
    }
    is_served(&sandbox).await;
}
