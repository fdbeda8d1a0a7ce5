//! What happens, told as it happens by server-sent events.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{Caller, DIRECT, EXEMPT, PROVIDER, Receiver, control, sandbox_then, seed_003, with};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpSocket, TcpStream},
};
use wechatpay_sandbox::Sandbox;

const PATIENCE: Duration = Duration::from_secs(30);
const CERTIFICATES: &str = "/v3/certificates";

/// A reader of `GET /sandbox/events`.
struct Reader {
    stream: TcpStream,
    text: String,
}

#[derive(Debug)]
struct Told {
    id: u64,
    data: Value,
}

impl Reader {
    async fn open(sandbox: &Sandbox, query: &str, headers: &str) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        // What nobody reads must not vanish into a buffer.
        socket.set_recv_buffer_size(16 << 10).unwrap();
        let mut stream = socket.connect(sandbox.url().strip_prefix("http://").unwrap().parse().unwrap()).await.unwrap();
        let request = format!("GET /sandbox/events{query} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut reader = Self { stream, text: String::new() };
        // It listens from its first piece on.
        let head = reader.until("retry: 1000\n\n").await;
        assert!(head.starts_with("HTTP/1.1 200 ") && head.contains("content-type: text/event-stream"), "{head}");
        reader
    }

    /// Reads on to these words, and gives all up to their end.
    async fn until(&mut self, words: &str) -> String {
        // In all, not by read: comments go on for ever.
        let found = tokio::time::timeout(PATIENCE, self.find(words)).await;
        let end = found.unwrap_or_else(|_| panic!("{words:?} does not come; there is {:.300}", self.text));
        let rest = self.text.split_off(end);
        std::mem::replace(&mut self.text, rest)
    }

    async fn find(&mut self, words: &str) -> usize {
        let mut searched = 0;
        loop {
            let place =
                self.text.as_bytes()[searched..].windows(words.len()).position(|found| found == words.as_bytes());
            if let Some(place) = place {
                return searched + place + words.len();
            }
            searched = self.text.len().saturating_sub(words.len());
            let mut chunk = [0; 8192];
            let read = self.stream.read(&mut chunk).await.unwrap();
            assert!(read > 0, "{words:?} did not come: {:.300}", self.text);
            self.text.push_str(&String::from_utf8_lossy(&chunk[..read]));
        }
    }

    async fn next(&mut self) -> Told {
        self.until("id: ").await;
        let event = self.until("\n\n").await;
        let mut lines = event.lines();
        let id = lines.next().unwrap().parse().unwrap();
        let data = lines.find_map(|line| line.strip_prefix("data: ")).unwrap();
        Told { id, data: serde_json::from_str(data).unwrap() }
    }
}

#[tokio::test]
async fn entries_and_deliveries_are_told_as_they_happen() {
    let receiver = Receiver::accepting().await;
    let sandbox = sandbox_then().await;
    let mut reader = Reader::open(&sandbox, "", "").await;
    let mut notified = Reader::open(&sandbox, "?event=notification", "").await;
    let url = format!("http://{}/n", receiver.address);
    let session = Caller::new(&sandbox, PROVIDER).post(EXEMPT, &with(seed_003(), "notify_url", url)).session();
    sandbox.confirm(&session).unwrap();
    sandbox.settle().await;
    let journal = sandbox.journal();
    let mut before = 0;
    for entry in journal.iter().filter(|entry| entry.number > journal[0].number - 1) {
        let told = reader.next().await;
        assert!(told.id > before, "{told:?}");
        before = told.id;
        assert_eq!((told.id, told.data["text"].as_str()), (entry.number, Some(entry.text.as_str())));
        assert_eq!(told.data["event"], json!(entry.event));
    }
    let (queued, delivered) = (notified.next().await, notified.next().await);
    assert_eq!((&queued.data["notification"], &delivered.data["notification"]), (&json!(1), &json!(1)));
    let delivery = &delivered.data["delivery"];
    assert_eq!((&delivery["state"], &delivery["event_type"]), (&json!("accepted"), &json!("ENTRUST.SIGN")));
    assert_eq!(delivery["attempts"][0]["reply_status"], 204);
}

#[tokio::test]
async fn who_comes_back_goes_on_where_it_was() {
    let sandbox = Sandbox::start().await.unwrap();
    let (direct, provider) = (Caller::new(&sandbox, DIRECT), Caller::new(&sandbox, PROVIDER));
    for caller in [&direct, &provider, &direct] {
        caller.get(CERTIFICATES);
    }
    let numbers: Vec<_> = sandbox.journal().iter().map(|entry| entry.number).collect();
    let mut all = Reader::open(&sandbox, "?since=0", "").await;
    for number in &numbers {
        assert_eq!(all.next().await.id, *number);
    }
    drop(all);
    let first = numbers[0];
    let mut again = Reader::open(&sandbox, "?since=0", &format!("Last-Event-ID: {first}\r\n")).await;
    assert_eq!(again.next().await.id, numbers[1], "the header goes before the query");
    let mut provided = Reader::open(&sandbox, &format!("?since=0&mchid={PROVIDER}&event=request"), "").await;
    assert_eq!(provided.next().await.data["mchid"], PROVIDER);
    let mut later = Reader::open(&sandbox, "", "").await;
    direct.get(CERTIFICATES);
    assert_eq!(later.next().await.id, numbers[numbers.len() - 1] + 1, "without a place: what happens from now on");
}

#[tokio::test]
async fn readers_that_do_not_read_hold_nobody_up() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let mut silent = Vec::new();
    for _ in 0..10 {
        silent.push(Reader::open(&sandbox, "?since=0", "").await);
    }
    let path = format!("/v3/nowhere/{}", "x".repeat(1_000));
    let unknown = caller.request("GET", &path, b"");
    let mut reader = Reader::open(&sandbox, "", "").await;
    for count in [1_000, 11_000] {
        for _ in 0..count {
            assert_eq!(caller.send(unknown.clone()).status, 404);
        }
        reader.next().await;
    }
    let last = sandbox.journal().last().unwrap().number;
    let mut reader = Reader::open(&sandbox, &format!("?since={}", last - 1), "").await;
    assert_eq!(reader.next().await.id, last);
    let mut slow = silent.pop().unwrap();
    slow.until("event: missed\n").await;
    let told = slow.next().await;
    assert!((1_000..=2_000).contains(&told.data["missed"].as_u64().unwrap()), "{told:?}");
    assert_eq!(slow.next().await.id, told.id + 1, "and goes on behind the gap");
}

#[tokio::test]
async fn a_tail_is_for_tcp_and_for_no_page_of_another_origin() {
    let sandbox = Sandbox::start().await.unwrap();
    control(&sandbox, "GET", "/sandbox/events", &Value::Null).refused(501, "NEEDS_TCP");
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let ask = |query: &str, name: &'static str, value: &'static str| {
        client.get(format!("{}/sandbox/events{query}", sandbox.url())).header(name, value).send()
    };
    for (query, name, value, status) in [
        ("", "origin", "https://evil.example", 403),
        ("", "last-event-id", "yesterday", 400),
        ("?event=gossip", "accept", "*/*", 400),
        ("?sinse=1", "accept", "*/*", 400),
    ] {
        assert_eq!(ask(query, name, value).await.unwrap().status(), status, "{query} {name}");
    }
}

#[tokio::test]
async fn the_end_of_the_sandbox_ends_the_tails() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut reader = Reader::open(&sandbox, "", "").await;
    sandbox.stop().await;
    let mut rest = Vec::new();
    let _ = tokio::time::timeout(PATIENCE, reader.stream.read_to_end(&mut rest)).await.expect("it is held open");
}
