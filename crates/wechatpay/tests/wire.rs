//! What really goes over a socket.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, mpsc},
};

use platform::{Forged, builder};
use serde_json::json;
use wechatpay::{ErrorKind, Retry};

/// Answers one connection's requests with a signed 204 and hands each request's text out. `wrap` puts TLS around the connection.
fn server<S: Read + Write>(wrap: impl FnOnce(TcpStream) -> S + Send + 'static) -> (SocketAddr, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, requests) = mpsc::channel();
    std::thread::spawn(move || {
        let mut stream = wrap(listener.accept().unwrap().0);
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
    (address, requests)
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
    let (address, requests) = server(|stream| stream);
    let client = builder().base_url(format!("http://{address}")).build_blocking().unwrap();
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

    client.chain("v3/ecommerce/applyments/").post(&json!({})).send().unwrap();
    let slash = requests.recv().unwrap();
    assert!(slash.starts_with("POST /v3/ecommerce/applyments/ HTTP/1.1\r\n"), "{slash}");

    client.chain("v3/a").post(&()).send().unwrap();
    let bodyless = requests.recv().unwrap();
    assert!(
        bodyless.to_lowercase().contains("\r\ncontent-length: 0\r\n"),
        "a POST says that it has no body: {bodyless}"
    );
    assert!(!names(&bodyless).contains(&"content-type".to_owned()));
}

#[test]
fn a_proxy_carries_what_goes_to_other_machines_and_nothing_else() {
    let (proxy, requests) = server(|stream| stream);
    let prepare = || builder().proxy(format!("http://user:hunter2@{proxy}")).allow_plain_http(true);
    let client = prepare().base_url("http://wechatpay.invalid").build_blocking().unwrap();
    client.chain("v3/a").get().query("b", "c").send().unwrap();
    let request = requests.recv().unwrap();
    assert!(request.starts_with("GET http://wechatpay.invalid/v3/a?b=c HTTP/1.1\r\n"), "{request}");
    assert!(request.to_lowercase().contains("\r\nhost: wechatpay.invalid\r\n"), "{request}");
    assert!(names(&request).contains(&"proxy-authorization".to_owned()), "{request}");

    let (direct, requests) = server(|stream| stream);
    let client = prepare().base_url(format!("http://{direct}")).build_blocking().unwrap();
    client.chain("v3/a").get().send().unwrap();
    assert!(requests.recv().unwrap().starts_with("GET /v3/a HTTP/1.1\r\n"), "a sandbox on this machine needs no proxy");
}

#[test]
fn tls_is_verified_against_the_roots_that_were_given() {
    let rcgen::CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key);
    let config = Arc::new(config.unwrap());
    let secure = || {
        let config = config.clone();
        let wrap = |stream| rustls::StreamOwned::new(rustls::ServerConnection::new(config).unwrap(), stream);
        let (address, requests) = server(wrap);
        (format!("https://localhost:{}", address.port()), requests)
    };

    let (url, requests) = secure();
    let client = builder().base_url(url).root_certificate(cert.pem()).build_blocking().unwrap();
    client.chain("v3/a").get().send().unwrap();
    assert!(requests.recv().unwrap().starts_with("GET /v3/a HTTP/1.1\r\n"));

    let (url, requests) = secure();
    let client = builder().base_url(url).retry(Retry::never()).build_blocking().unwrap();
    let error = client.chain("v3/a").post(&json!({})).send().unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Connect, false), "{error:?}");
    assert!(requests.recv().is_err(), "nothing is said to a stranger");
}

#[test]
fn an_answer_that_comes_in_pieces_is_put_together_and_capped() {
    let body = format!(r#"{{"text":"{}"}}"#, "x".repeat(3000));
    let ask = |cap: usize| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let body = body.clone();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 8192]).unwrap();
            let mut head = String::from("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n");
            for (name, value) in Forged::new(200, body.clone()).response().headers() {
                head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
            }
            stream.write_all(format!("{head}\r\n").as_bytes()).unwrap();
            for piece in body.as_bytes().chunks(900) {
                let piece = std::str::from_utf8(piece).unwrap();
                let _ = stream.write_all(format!("{:x}\r\n{piece}\r\n", piece.len()).as_bytes());
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            let _ = stream.write_all(b"0\r\n\r\n");
        });
        let client = builder().base_url(url).largest_answer(cap).retry(Retry::never()).build_blocking().unwrap();
        let answer = client.chain("v3/a").get().send();
        server.join().unwrap();
        answer
    };
    assert_eq!(ask(body.len()).unwrap().raw_body(), &body);
    assert_eq!(ask(body.len() - 1).unwrap_err().kind(), ErrorKind::TooLarge);
}
