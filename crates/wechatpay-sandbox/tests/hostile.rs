//! Hostile input, secrets, and the end of a sandbox.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request};
use serde_json::{Value, json};
use support::{
    Caller, DIRECT, EXEMPT, GLOBAL_MINI, INSTITUTION, PROVIDER, Receiver, SCHEDULED, control, sandbox_then, seed_000,
    seed_003, seed_004, seeds, with,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use wechatpay_sandbox::{Limits, Sandbox};

#[tokio::test]
async fn garbage_in_headers_is_answered_and_never_panics() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let garbage =
        [&b""[..], b"\xff\xfe", b"\"", b"=,=,=", b"WECHATPAY2-SHA256-RSA2048 ", &[b'a'; 60_000], b"\xe4\xbd\xa0"];
    for name in ["Authorization", "Wechatpay-Serial", "Content-Type", "Sandbox-World", "Accept", "User-Agent", "Origin"]
    {
        for value in garbage {
            let mut request = caller.request("GET", "/v3/certificates", b"");
            request.headers_mut().insert(name, HeaderValue::from_bytes(value).unwrap());
            let status = caller.send(request).status.as_u16();
            assert!([200, 400, 401].contains(&status), "{name}: {status}");
        }
    }
    let mut twice = caller.request("GET", "/v3/certificates", b"");
    let authorization = twice.headers()["Authorization"].clone();
    twice.headers_mut().append("Authorization", authorization);
    caller.send(twice).refused(401, "SIGN_ERROR");
}

#[tokio::test]
async fn hostile_bodies_are_refused_and_never_panic() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep_object = format!("{}1{}", "{\"a\":".repeat(5_000), "}".repeat(5_000));
    let bodies = [
        deep.into_bytes(),
        deep_object.into_bytes(),
        b"\xff\xff{}".to_vec(),
        vec![0; 1000],
        with(seed_003(), "service_id", 1e300).to_string().into_bytes(),
        with(seed_003(), "service_id", u64::MAX).to_string().into_bytes(),
        with(seed_003(), "service_id", i64::MIN).to_string().into_bytes(),
        seed_003().to_string().replace("12535", &"9".repeat(5_000)).into_bytes(),
        with(seed_003(), "notify_url", "https://\u{0}").to_string().into_bytes(),
        with(seed_003(), "sp_openid", "😀").to_string().into_bytes(),
    ];
    for body in &bodies {
        let answer = caller.send(caller.request("POST", EXEMPT, body));
        answer.refused(400, "PARAM_ERROR");
    }
    for date in ["-009999-01-01", "9999-99-99", "0000-01-01", "2019-11-31", "22019-11-22"] {
        let mut body = seed_004();
        body["deduct_schedule"]["estimated_deduct_date"] = json!(date);
        assert_eq!(caller.post(SCHEDULED, &body).status, 400, "{date}");
    }
    let institution = Caller::new(&sandbox, INSTITUTION);
    for time in ["9999-12-30T00:00:00Z", "-009999-01-02T00:00:00Z", "9999999-01-01T00:00:00Z"] {
        let status = institution.post(GLOBAL_MINI, &with(seed_000(), "expired_time", time)).status.as_u16();
        assert!([200, 400].contains(&status), "{time}");
    }
}

#[tokio::test]
async fn a_clock_at_the_ends_of_time_never_panics() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    for end in ["9999-12-30T21:59:59Z", "-009999-01-02T02:00:00Z"] {
        for frozen in [true, false] {
            let set = control(&sandbox, "PUT", "/sandbox/clock", &json!({"now": end, "frozen": frozen}));
            assert_eq!(set.status, 200, "{end}: {}", set.json);
            for (mchid, path, body) in seeds() {
                let answer = Caller::new(&sandbox, mchid).post(path, &body);
                if answer.status == 200 {
                    let _ = world.confirm(&answer.session(), &Default::default());
                }
            }
            assert!(!world.time().now.is_empty());
        }
    }
}

#[tokio::test]
async fn hostile_control_calls_never_panic() {
    let sandbox = Sandbox::start().await.unwrap();
    let paths = ["/sandbox/", "/sandbox//", "/sandbox/sandbox", "/sandbox/sessions/%ff/confirm", "/sandbox/routes/%00"];
    let calls = ["clock", "settings", "merchants/1", "routes/a.example", "sessions/x/confirm"];
    let deep = "[".repeat(100_000);
    for method in ["GET", "PUT", "POST", "DELETE", "OPTIONS"] {
        for path in paths.iter().map(|path| (*path).to_owned()).chain(calls.map(|call| format!("/sandbox/{call}"))) {
            for body in ["", "{", "null", "\"x\"", "[1]", &deep] {
                let request = Request::builder().method(method).uri(&path).body(Bytes::from(body.to_owned())).unwrap();
                assert!(sandbox.handle(request).status().as_u16() < 500, "{method} {path}");
            }
        }
    }
}

#[tokio::test]
async fn garbage_over_tcp_leaves_the_server_answering() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    for garbage in [
        &b"\x16\x03\x01\x02\x00"[..],
        b"GET",
        b"POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"\r\n\r\n\r\n",
    ] {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        stream.write_all(garbage).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut rest = Vec::new();
        let _ = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut rest)).await.expect("it hangs");
    }
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    assert_eq!(client.get(format!("{}/sandbox", sandbox.url())).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_broken_body_is_400_and_one_over_a_mebibyte_413() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    let long = format!("{:x}\r\n{}\r\n0\r\n\r\n", 1024 * 1024 + 1, " ".repeat(1024 * 1024 + 1));
    let chunked = "Transfer-Encoding: chunked";
    for (header, body, status) in [
        (chunked, "no number\r\n", "400"),
        (chunked, "5\r\nabcdefgh\r\n", "400"),
        (chunked, "5\r\nab", "400"),
        ("Content-Length: 9", "ab", "400"),
        (chunked, long.as_str(), "413"),
    ] {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        let head = format!("PUT /sandbox/clock HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{header}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let _ = stream.write_all(body.as_bytes()).await;
        if status == "400" {
            let _ = stream.shutdown().await;
        }
        let mut said = Vec::new();
        let _ = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut said)).await.expect("it hangs");
        let said = String::from_utf8_lossy(&said);
        assert!(said.starts_with(&format!("HTTP/1.1 {status}")), "{header} {body:.20}: {said}");
    }
}

#[tokio::test]
async fn the_last_handle_frees_the_port_even_with_an_idle_connection() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    client.get(format!("{}/sandbox", sandbox.url())).send().await.unwrap().bytes().await.unwrap();
    let world = sandbox.world("handle").unwrap();
    drop(sandbox);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(tokio::net::TcpStream::connect(&address).await.is_ok(), "a world's handle keeps the sandbox");
    drop(world);
    for _ in 0..100 {
        if tokio::net::TcpStream::connect(&address).await.is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the port still answers");
}

#[test]
fn no_task_outlives_the_last_handle() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let alive = || runtime.metrics().num_alive_tasks();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    let half_sent = runtime.block_on(async {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        stream.write_all(b"GET /sandbox HT").await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        stream
    });
    assert!(alive() >= 3);
    drop(sandbox);
    for _ in 0..100 {
        if alive() == 0 {
            drop(half_sent);
            return;
        }
        runtime.block_on(async { tokio::time::sleep(Duration::from_millis(10)).await });
    }
    panic!("{} tasks are alive", alive());
}

#[test]
fn a_start_outside_a_runtime_is_an_error() {
    let mut future = Box::pin(Sandbox::start());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(_)) => {}
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_taken_port_and_a_bad_clock_are_errors() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.url().rsplit_once(':').unwrap().1.parse().unwrap();
    assert!(Sandbox::builder().port(port).start().await.is_err());
    let error = Sandbox::builder().clock_at("noon").start().await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn secrets_stand_nowhere() {
    let receiver = Receiver::accepting().await;
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    world.route("yourapp.com", receiver.address).unwrap();
    let planted = "planted-api-v3-key-0123456789abc";
    let own =
        json!({"kind": "direct", "certificate_pem": sandbox.merchants()[0].certificate_pem, "api_v3_key": planted});
    assert_eq!(control(&sandbox, "PUT", "/sandbox/merchants/1700000001", &own).status, 200);
    control(&sandbox, "PUT", "/sandbox/merchants/1700000001", &with(own, "api_v3_key", "planted-but-short"))
        .refused(400, "BAD_REQUEST");
    for (number, (mchid, path, body)) in seeds().into_iter().enumerate() {
        let caller = Caller::new(&sandbox, mchid);
        let body = with(body, "out_contract_code", format!("number{number}"));
        let body = if body.get("openid").is_some() { with(body, "openid", format!("user{number}")) } else { body };
        let session = caller.post(path, &body).session();
        sandbox.confirm(&session).unwrap();
        caller.get("/v3/certificates");
        let mut wrong = caller.request("GET", "/v3/certificates", b"");
        *wrong.uri_mut() = "/v3/certificates?algorithm_type=RSA".parse().unwrap();
        caller.send(wrong).refused(401, "SIGN_ERROR");
    }
    sandbox.settle().await;
    let mut shown = format!(
        "{sandbox:?} {world:?} {:?} {:?} {:?} {:?}",
        sandbox.merchants(),
        world.merchants(),
        sandbox.journal(),
        sandbox.notifications()
    );
    for call in ["", "/merchants", "/settings", "/routes", "/contracts", "/notifications", "/journal", "/requests"] {
        shown += &control(&sandbox, "GET", &format!("/sandbox{call}"), &Value::Null).json.to_string();
    }
    assert!(shown.contains("ENTRUST.SIGN") && shown.len() > 10_000, "there is something to search");
    let mut secrets = vec![planted.to_owned()];
    for merchant in sandbox.merchants() {
        secrets.push(merchant.api_v3_key.to_owned());
        // Any line of the key's text.
        secrets.extend(merchant.private_key_pem.lines().filter(|line| line.len() == 64).map(str::to_owned));
    }
    for secret in secrets {
        assert!(!shown.contains(&secret), "a secret is shown");
    }
    assert!(!shown.contains("BEGIN PRIVATE KEY"));
}

/// Statuses of all answers to what is sent on one connection, until the sandbox closes it.
async fn statuses(sandbox: &Sandbox, sent: &[u8]) -> Vec<u16> {
    let mut stream = tokio::net::TcpStream::connect(sandbox.url().strip_prefix("http://").unwrap()).await.unwrap();
    // It may close before all is sent.
    let _ = stream.write_all(sent).await;
    let mut said = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut said)).await.expect("it hangs");
    let said = String::from_utf8_lossy(&said);
    said.split("HTTP/1.1 ").skip(1).map(|answer| answer.split(' ').next().unwrap().parse().unwrap()).collect()
}

#[tokio::test]
async fn requests_of_two_meanings_have_one_or_none() {
    let mut limits = Limits::default();
    // For those that leave the sandbox waiting.
    (limits.head_time, limits.body_time) = (Duration::from_millis(500), Duration::from_millis(300));
    let sandbox = Sandbox::builder().limits(limits).start().await.unwrap();
    let hidden = "GET /sandbox/clock HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let put = "PUT /sandbox/settings HTTP/1.1\r\nHost: localhost\r\n";
    let mut wrong = Vec::new();
    for (shape, statuses_wanted) in [
        // A hidden request is the body of the one before it, and never one of its own.
        (format!("{put}Content-Length: {}\r\n\r\n{hidden}", hidden.len()), &[400][..]),
        (format!("{put}Content-Length: {}\r\nContent-Length: 0\r\n\r\n{hidden}", hidden.len()), &[400]),
        (format!("{put}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n{hidden}"), &[400]),
        (format!("{put}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{hidden}"), &[400]),
        (format!("{put}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n{hidden}"), &[400]),
        (format!("{put}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n{hidden}"), &[400]),
        (format!("{put}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"), &[400]),
        (format!("{put}Content-Length: +2\r\n\r\n{{}}"), &[400]),
        (format!("{put}Content-Length: -1\r\n\r\n"), &[400]),
        (format!("{put}X: a\r\n\tb\r\nConnection: close\r\n\r\n"), &[400]),
        (format!("{put}X: a\0b\r\n\r\n"), &[400]),
        (format!("{put}Transfer-Encoding: chunked\r\n\r\n2;{}\r\n{{}}\r\n0\r\n\r\n", "x".repeat(100_000)), &[400]),
        (format!("{put}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{{}}"), &[400]),
        (format!("{put}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n"), &[408]),
        (format!("{put}Expect: 100-continue\r\nContent-Length: 9\r\n\r\n"), &[100, 408]),
        (format!("{put}Expect: 100-continue\r\nContent-Length: 99999999\r\n\r\n"), &[413]),
        ("GET /sandbox/\u{0}clock HTTP/1.1\r\nHost: localhost\r\n\r\n".to_owned(), &[400]),
        ("GET /sandbox/clock HTTP/1.1\r\n\r\n".repeat(50), &[200; 50]),
        ("DELETE /sandbox/rules HTTP/1.1\r\nX-HTTP-Method-Override: GET\r\nHost: localhost\r\n\r\n".to_owned(), &[405]),
    ] {
        let found = statuses(&sandbox, shape.as_bytes()).await;
        if found != statuses_wanted {
            wrong.push(format!("{found:?}, not {statuses_wanted:?}: {shape:.200}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn absurd_values_are_refused_and_never_panic() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for timestamp in ["9223372036854775807", "-9223372036854775808", "9223372036854775808", "-1", "NaN", "1e9", "", "١"]
    {
        let mut request = caller.request("GET", "/v3/certificates", b"");
        let authorization = request.headers()["Authorization"].to_str().unwrap().to_owned();
        let (before, rest) = authorization.split_once("timestamp=\"").unwrap();
        let changed = format!("{before}timestamp=\"{timestamp}\"{}", rest.split_once('"').unwrap().1);
        request.headers_mut().insert("Authorization", HeaderValue::from_bytes(changed.as_bytes()).unwrap());
        caller.send(request).refused(401, "SIGN_ERROR");
    }
    for number in
        ["1e999999", "-1e999999", "99999999999999999999999", "1e308", "\"\\ud800\"", "\"\\u0000\"", "NaN", "-0.0"]
    {
        for (method, path, body) in [
            ("PUT", "/sandbox/clock", format!(r#"{{"now": {number}}}"#)),
            ("PATCH", "/sandbox/settings", format!(r#"{{"rate_limit_per_second": {number}}}"#)),
            (
                "POST",
                "/sandbox/faults",
                format!(r#"{{"fault": {{"kind": "latency", "delay": {{"fixed": {number}}}}}}}"#),
            ),
            (
                "POST",
                "/sandbox/faults",
                format!(r#"{{"fault": {{"kind": "reset_after"}}, "share": {number}, "times": {number}}}"#),
            ),
            ("PUT", "/sandbox/worlds/w", format!(r#"{{"seed": {number}, "clock": {{"now": {number}}}}}"#)),
            ("POST", EXEMPT, format!(r#"{{"service_id": {number}, "sp_appid": {number}}}"#)),
        ] {
            let mut request = caller.request(method, path, body.as_bytes());
            request.headers_mut().insert("Host", HeaderValue::from_static("localhost"));
            let status = caller.send(request).status.as_u16();
            assert!((400..500).contains(&status), "{method} {path} {body}: {status}");
        }
    }
}
