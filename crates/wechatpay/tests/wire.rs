//! What really goes over a socket.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    sync::mpsc,
};

use platform::{Forged, builder};
use serde_json::json;

/// Answers one connection's requests with a signed 204 and hands each request's text out.
fn server() -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, requests) = mpsc::channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut text, mut buffer) = (String::new(), [0; 8192]);
        while let Ok(length @ 1..) = stream.read(&mut buffer) {
            text.push_str(std::str::from_utf8(&buffer[..length]).unwrap());
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() < length.unwrap_or(0) {
                continue;
            }
            sender.send(std::mem::take(&mut text)).unwrap();
            let mut answer = String::from("HTTP/1.1 204 No Content\r\n");
            for (name, value) in Forged::new(204, "").response().headers() {
                answer.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
            }
            stream.write_all(format!("{answer}\r\n").as_bytes()).unwrap();
        }
    });
    (url, requests)
}

/// The names of a request's headers, in lower case.
fn names(request: &str) -> Vec<String> {
    let head = request.split_once("\r\n\r\n").unwrap().0;
    let mut names: Vec<_> = head.lines().skip(1).map(|line| line.split(':').next().unwrap().to_lowercase()).collect();
    names.sort();
    names
}

#[test]
fn a_request_has_the_headers_of_the_protocol_and_no_others() {
    let (url, requests) = server();
    let client = builder().base_url(&url).build_blocking().unwrap();
    client.chain("v3/a").post(&json!({"x": "值"})).send().unwrap();
    let post = requests.recv().unwrap();
    assert!(post.starts_with("POST /v3/a HTTP/1.1\r\n"), "{post}");
    assert!(post.ends_with("\r\n\r\n{\"x\":\"值\"}"), "{post}");
    let expected =
        ["accept", "authorization", "content-length", "content-type", "host", "user-agent", "wechatpay-serial"];
    assert_eq!(names(&post), expected, "and no Accept-Encoding: a signature is over plain bytes");

    client.chain("v3/a").get().query("q", "a b'|\"^`%é;,[]").send().unwrap();
    let get = requests.recv().unwrap();
    let line = "GET /v3/a?q=a%20b%27%7C%22%5E%60%25%C3%A9%3B%2C%5B%5D HTTP/1.1\r\n";
    assert!(get.starts_with(line), "{get}");
    assert_eq!(names(&get), ["accept", "authorization", "host", "user-agent", "wechatpay-serial"]);

    client.chain("v3/a").post(&()).send().unwrap();
    let bodyless = requests.recv().unwrap();
    assert!(
        bodyless.to_lowercase().contains("\r\ncontent-length: 0\r\n"),
        "a POST says that it has no body: {bodyless}"
    );
    assert!(!names(&bodyless).contains(&"content-type".to_owned()));
}
