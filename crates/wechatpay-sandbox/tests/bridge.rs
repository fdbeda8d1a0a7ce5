//! HTTPS, and the proxy that takes the place of WeChat Pay's hosts.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::{
    collections::BTreeSet,
    io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;
use support::{Answer, Caller, DIRECT, EXEMPT, PROVIDER, seed_003, seeds};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, ServerName, pem::PemObject as _},
    },
};
use wechatpay_sandbox::Sandbox;
use wechatpay_spec::{find, operations};

const PATIENCE: Duration = Duration::from_secs(20);
const MAIN: &str = "api.mch.weixin.qq.com";

async fn sandbox() -> Sandbox {
    Sandbox::builder().clock_at(support::THEN).https(0).start().await.unwrap()
}

fn address(sandbox: &Sandbox) -> SocketAddr {
    sandbox.url().strip_prefix("http://").unwrap().parse().unwrap()
}

/// An HTTP client that knows nothing of the sandbox but its proxy and its CA.
fn client(sandbox: &Sandbox) -> reqwest::Client {
    let ca = reqwest::Certificate::from_pem(sandbox.ca_pem().unwrap().as_bytes()).unwrap();
    let proxy = reqwest::Proxy::all(sandbox.url()).unwrap();
    reqwest::Client::builder().proxy(proxy).tls_certs_only([ca]).timeout(PATIENCE).build().unwrap()
}

async fn send(client: &reqwest::Client, host: &str, request: Request<Bytes>) -> Answer {
    let (mut parts, body) = request.into_parts();
    parts.uri = format!("https://{host}{}", parts.uri).parse().unwrap();
    let request = reqwest::Request::try_from(Request::from_parts(parts, body)).unwrap();
    let answer = client.execute(request).await.unwrap();
    let mut response = Response::builder().status(answer.status());
    *response.headers_mut().unwrap() = answer.headers().clone();
    response.body(answer.bytes().await.unwrap()).unwrap().into()
}

/// Sends `text` and gives all that comes back until the sandbox closes.
async fn say(to: SocketAddr, text: impl AsRef<[u8]>) -> String {
    let mut stream = TcpStream::connect(to).await.unwrap();
    // It may close before all is sent.
    let _ = stream.write_all(text.as_ref()).await;
    let mut said = Vec::new();
    let _ = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut said))
        .await
        .unwrap_or_else(|_| panic!("{:.60} is held open", String::from_utf8_lossy(text.as_ref())));
    String::from_utf8_lossy(&said).into_owned()
}

async fn tunnel(sandbox: &Sandbox, host: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address(sandbox)).await.unwrap();
    stream.write_all(format!("CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n").as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    assert!(head.starts_with(b"HTTP/1.1 200 "), "{}", String::from_utf8_lossy(&head));
    stream
}

/// Shakes hands as a client that trusts the CA alone.
async fn shake(sandbox: &Sandbox, stream: TcpStream, name: &str, alpn: &[&str]) -> io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(sandbox.ca_pem().unwrap().as_bytes()).unwrap()).unwrap();
    let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
    TlsConnector::from(Arc::new(config)).connect(ServerName::try_from(name.to_owned()).unwrap(), stream).await
}

#[tokio::test]
async fn every_host_of_the_table_is_played_for_a_program_that_calls_it() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let caller = Caller::new(&sandbox, DIRECT);
    let hosts = operations().flat_map(|operation| [operation.host.primary(), operation.host.secondary()]);
    let mut hosts: BTreeSet<_> = hosts.collect();
    assert!(hosts.len() >= 3 && hosts.insert("apius.mch.weixin.qq.com"), "{hosts:?}");
    for host in hosts {
        let answer = send(&client, host, caller.request("GET", "/v3/certificates", b"")).await;
        assert_eq!(answer.status, 200, "{host}: {}", answer.json);
        caller.verify(&answer.headers, &answer.raw).unwrap_or_else(|error| panic!("{host}: {error}"));
    }
    assert_eq!(sandbox.journal().iter().filter(|entry| entry.status == Some(200)).count(), hosts_called(&sandbox));
}

fn hosts_called(sandbox: &Sandbox) -> usize {
    sandbox.journal().iter().filter(|entry| entry.path.as_deref() == Some("/v3/certificates")).count()
}

#[tokio::test]
async fn the_five_seeds_open_sessions_under_the_hosts_that_they_are_printed_with() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    for (mchid, path, body) in seeds() {
        let wechatpay_spec::Found::Operation(operation, _) = find("POST", path) else { panic!("{path}") };
        let caller = Caller::new(&sandbox, mchid);
        let request = caller.request("POST", path, body.to_string().as_bytes());
        let answer = send(&client, operation.host.primary(), request).await;
        assert!(!answer.session().is_empty());
        caller.verify(&answer.headers, &answer.raw).unwrap();
    }
}

#[tokio::test]
async fn its_own_port_speaks_https_under_the_names_of_this_machine() {
    let sandbox = sandbox().await;
    let https = sandbox.https_url().unwrap();
    let port = https.rsplit_once(':').unwrap().1;
    assert_ne!(address(&sandbox).port().to_string(), port);
    let ca = reqwest::Certificate::from_pem(sandbox.ca_pem().unwrap().as_bytes()).unwrap();
    let trusting = reqwest::Client::builder().no_proxy().tls_certs_only([ca]).build().unwrap();
    for name in ["127.0.0.1", "localhost"] {
        let index = trusting.get(format!("https://{name}:{port}/sandbox")).send().await.unwrap();
        let index: Value = serde_json::from_slice(&index.bytes().await.unwrap()).unwrap();
        assert_eq!((&index["url"], &index["https_url"]), (&sandbox.url().into(), &https.into()));
    }
    let pem = trusting.get(format!("{https}/sandbox/ca.pem")).send().await.unwrap();
    assert_eq!(pem.headers()["content-type"], "application/x-pem-file");
    assert_eq!(pem.text().await.unwrap(), sandbox.ca_pem().unwrap());
    let strange = reqwest::Client::builder().no_proxy().build().unwrap();
    assert!(strange.get(format!("https://127.0.0.1:{port}/sandbox")).send().await.is_err(), "nobody else trusts it");
    let plain = say(https.strip_prefix("https://").unwrap().parse().unwrap(), b"GET /sandbox HTTP/1.1\r\n\r\n").await;
    assert!(!plain.contains("HTTP/1.1"), "{plain}");
}

#[tokio::test]
async fn nothing_is_forwarded_and_the_refusal_says_so() {
    let other = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let there = other.local_addr().unwrap();
    let sandbox = sandbox().await;
    let to = address(&sandbox);
    for target in [
        format!("{there}"),
        "localhost:443".into(),
        format!("{to}"),
        "example.com:443".into(),
        "pay.weixin.qq.com:443".into(),
        "mch.weixin.qq.com:443".into(),
        "a.b.mch.weixin.qq.com:443".into(),
        "api.mch.weixin.qq.com.evil.example:443".into(),
        "api.mch.weixin.qq.com:80".into(),
        "api.mch.weixin.qq.com:8443".into(),
        "user@api.mch.weixin.qq.com.evil.example:443".into(),
        "[::1]:443".into(),
    ] {
        let said = say(to, format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\nConnection: close\r\n\r\n"));
        let said = said.await;
        assert!(said.starts_with("HTTP/1.1 403 ") && said.contains("NOT_FORWARDED"), "{target}: {said}");
        assert!(said.contains("never forwards") || said.contains("port 443"), "{target}: {said}");
    }
    for target in [
        format!("http://{there}/"),
        "http://example.com/".into(),
        format!("ftp://{to}/sandbox"),
        "ftp://example.com/".into(),
        "https://example.com/v3/certificates".into(),
        "http://api.mch.weixin.qq.com/v3/certificates".into(),
        "ftp://api.mch.weixin.qq.com/v3/certificates".into(),
        "https://api.mch.weixin.qq.com:80/v3/certificates".into(),
        "https://api.mch.weixin.qq.com:8443/v3/certificates".into(),
        "https://api.mch.weixin.qq.com.evil.example/v3/certificates".into(),
        "https://a.b.mch.weixin.qq.com/v3/certificates".into(),
        "https://api.mch.weixin.qq.com@evil.example/v3/certificates".into(),
        "https://user@api.mch.weixin.qq.com/v3/certificates".into(),
        format!("https://{there}/v3/certificates"),
    ] {
        for host in ["a", MAIN, "localhost"] {
            let said = say(to, format!("GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).await;
            let is_refused = said.starts_with("HTTP/1.1 403 ") && said.contains("NOT_FORWARDED");
            assert!(is_refused && said.contains("never forwards"), "{target}: {said}");
        }
    }
    let own = say(to, format!("GET http://{to}/sandbox HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n\r\n"));
    assert!(own.await.starts_with("HTTP/1.1 200 "), "its own name is not foreign");
    let called = tokio::time::timeout(Duration::from_millis(100), other.accept()).await;
    assert!(called.is_err(), "somebody was called");
}

/// A request as some clients send it to a proxy instead of a `CONNECT`: the whole URL is its target.
fn in_absolute_form(request: &Request<Bytes>, origin: &str, host: &str) -> Vec<u8> {
    let mut head =
        format!("{} {origin}{} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    head += &format!("Content-Length: {}\r\n\r\n", request.body().len());
    [head.as_bytes(), request.body()].concat()
}

#[tokio::test]
async fn a_target_that_is_a_whole_url_of_a_played_host_is_answered_by_the_same_gateway() {
    let sandbox = sandbox().await;
    let to = address(&sandbox);
    let path = format!("/v3/pay/transactions/out-trade-no/a%2Bb?mchid={DIRECT}");
    for origin in
        ["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com:443", "HTTPS://API2.MCH.weixin.qq.com"]
    {
        // Whatever it says, the target alone counts.
        for host in [MAIN, "example.com", "localhost", ""] {
            let caller = Caller::new(&sandbox, PROVIDER);
            let request = caller.request("POST", EXEMPT, seed_003().to_string().as_bytes());
            let said = say(to, in_absolute_form(&request, origin, host)).await;
            assert!(said.starts_with("HTTP/1.1 200 ") && said.contains("pre_entrustweb_id"), "{origin} {host}: {said}");
            let caller = Caller::new(&sandbox, DIRECT);
            let said = say(to, in_absolute_form(&caller.request("GET", &path, b""), origin, host)).await;
            assert!(said.starts_with("HTTP/1.1 404 ") && said.contains("ORDER_NOT_EXIST"), "{origin} {host}: {said}");
        }
    }
    let journal = sandbox.journal();
    let asked = journal.iter().filter(|entry| entry.path.as_ref() == Some(&path));
    assert_eq!(asked.count(), 12, "path and query as they were sent");
}

#[tokio::test]
async fn the_controls_are_out_of_reach_of_a_whole_url() {
    let sandbox = sandbox().await;
    let to = address(&sandbox);
    for (method, path) in [
        ("GET", "/sandbox"),
        ("DELETE", "/sandbox/clock"),
        ("GET", "/sandbox/ca.pem"),
        ("GET", "/papay/sign?sandbox_world=default"),
    ] {
        for host in [MAIN, "localhost", &to.to_string()] {
            let request = Request::builder().method(method).uri(path).body(Bytes::new()).unwrap();
            let said = say(to, in_absolute_form(&request, "https://api.mch.weixin.qq.com", host)).await;
            assert!(said.starts_with("HTTP/1.1 403 ") && said.contains("FOREIGN_HOST"), "{path} {host}: {said}");
        }
    }
}

#[tokio::test]
async fn a_whole_url_of_the_sandbox_itself_is_its_own_with_its_own_scheme_and_port() {
    let sandbox = sandbox().await;
    let to = address(&sandbox);
    let https = sandbox.https_url().unwrap();
    let index = Request::get("/sandbox").body(Bytes::new()).unwrap();
    for (origin, is_own) in [
        (sandbox.url().to_owned(), true),
        (https.to_owned(), true),
        (sandbox.url().replace("http:", "https:"), false),
        (https.replace("https:", "http:"), false),
    ] {
        let said = say(to, in_absolute_form(&index, &origin, "localhost")).await;
        assert_eq!(said.starts_with("HTTP/1.1 200 "), is_own, "{origin}: {said}");
        assert_eq!(said.contains("NOT_FORWARDED"), !is_own, "{origin}: {said}");
    }
}

#[tokio::test]
async fn within_tls_a_whole_url_of_another_host_is_not_forwarded_either() {
    let sandbox = sandbox().await;
    for (target, status) in [
        ("https://example.com/v3/certificates", "403"),
        ("http://api.mch.weixin.qq.com/v3/certificates", "403"),
        ("https://api.mch.weixin.qq.com/v3/certificates", "401"),
    ] {
        let mut stream = shake(&sandbox, tunnel(&sandbox, MAIN).await, MAIN, &[]).await.unwrap();
        let head =
            format!("GET {target} HTTP/1.1\r\nHost: {MAIN}\r\nUser-Agent: a\r\nAccept: */*\r\nConnection: close");
        stream.write_all(format!("{head}\r\n\r\n").as_bytes()).await.unwrap();
        let mut said = Vec::new();
        let _ = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut said)).await.expect("it is held open");
        let said = String::from_utf8_lossy(&said);
        assert!(said.starts_with(&format!("HTTP/1.1 {status} ")), "{target}: {said}");
        assert_eq!(said.contains("NOT_FORWARDED"), status == "403", "{target}: {said}");
    }
}

#[tokio::test]
async fn without_https_the_sandbox_is_no_proxy() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!((sandbox.https_url(), sandbox.ca_pem()), (None, None));
    for line in [format!("CONNECT {MAIN}:443"), format!("GET https://{MAIN}/v3/certificates")] {
        let said = say(address(&sandbox), format!("{line} HTTP/1.1\r\nHost: {MAIN}\r\nConnection: close\r\n\r\n"));
        let said = said.await;
        assert!(said.starts_with("HTTP/1.1 403 ") && said.contains("SandboxBuilder::https"), "{said}");
    }
}

#[tokio::test]
async fn a_client_must_name_the_host_that_it_was_connected_to() {
    let sandbox = sandbox().await;
    let fits = shake(&sandbox, tunnel(&sandbox, MAIN).await, MAIN, &[]).await;
    assert!(fits.is_ok(), "{fits:?}");
    let wild = shake(&sandbox, tunnel(&sandbox, "APIUS.mch.weixin.qq.com").await, "apius.mch.weixin.qq.com", &[]).await;
    assert!(wild.is_ok(), "{wild:?}");
    for other in ["apihk.mch.weixin.qq.com", "localhost", "example.com"] {
        let refused = shake(&sandbox, tunnel(&sandbox, MAIN).await, other, &[]).await;
        assert!(refused.is_err(), "{other}");
    }
}

#[tokio::test]
async fn http_1_1_is_all_that_is_spoken() {
    let sandbox = sandbox().await;
    let both = shake(&sandbox, tunnel(&sandbox, MAIN).await, MAIN, &["h2", "http/1.1"]).await.unwrap();
    assert_eq!(both.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    assert!(shake(&sandbox, tunnel(&sandbox, MAIN).await, MAIN, &["h2"]).await.is_err());
}

#[tokio::test]
async fn the_certificate_is_good_for_wechat_pay_and_this_machine_and_nothing_else() {
    let sandbox = sandbox().await;
    let at: SocketAddr = sandbox.https_url().unwrap().strip_prefix("https://").unwrap().parse().unwrap();
    for name in [MAIN, "apihk.mch.weixin.qq.com", "localhost", "127.0.0.1", "::1"] {
        let shaken = shake(&sandbox, TcpStream::connect(at).await.unwrap(), name, &[]).await;
        assert!(shaken.is_ok(), "{name}: {shaken:?}");
    }
    for name in ["example.com", "pay.weixin.qq.com", "a.b.mch.weixin.qq.com", "10.1.2.3"] {
        let shaken = shake(&sandbox, TcpStream::connect(at).await.unwrap(), name, &[]).await;
        assert!(shaken.is_err(), "{name}");
    }
    assert!("127.0.0.1".parse::<IpAddr>().unwrap().is_loopback());
}

#[tokio::test]
async fn a_page_behind_the_bridge_is_no_way_to_the_controls() {
    let sandbox = sandbox().await;
    let request = Request::delete("/sandbox/clock").body(Bytes::new()).unwrap();
    send(&client(&sandbox), MAIN, request).await.refused(403, "FOREIGN_HOST");
}

#[tokio::test]
async fn what_is_no_tls_behind_a_connect_ends_and_hurts_nobody() {
    let sandbox = sandbox().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    for garbage in
        [&b"GET / HTTP/1.1\r\n\r\n"[..], &[0; 100_000], b"\x16\x03\x01\xff\xff", b"\x16\x03\x01\x00\x05hello"]
    {
        let mut stream = tunnel(&sandbox, MAIN).await;
        let _ = stream.write_all(garbage).await;
        let _ = stream.shutdown().await;
        let mut rest = Vec::new();
        let _ = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut rest)).await.expect("it is held open");
        assert!(!rest.starts_with(b"HTTP"), "{}", String::from_utf8_lossy(&rest));
    }
    for garbage in [
        "CONNECT\r\n\r\n".to_owned(),
        "CONNECT / HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(),
        "CONNECT api.mch.weixin.qq.com HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(),
        "CONNECT :443 HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(),
        format!("CONNECT {}:443 HTTP/1.1\r\nConnection: close\r\n\r\n", "a".repeat(60_000)),
        format!("CONNECT {MAIN}:443 HTTP/1.1\r\n{}", "A: b\r\n".repeat(200_000)),
        "CONNECT http://api.mch.weixin.qq.com:443/ HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(),
        format!("CONNECT {MAIN}:99999 HTTP/1.1\r\nConnection: close\r\n\r\n"),
    ] {
        let said = say(address(&sandbox), &garbage).await;
        assert!(!said.starts_with("HTTP/1.1 200"), "{garbage:.60}: {said}");
    }
    let half: Vec<_> = futures_util::future::join_all((0..50).map(|_| tunnel(&sandbox, MAIN))).await;
    let answer = send(&client(&sandbox), MAIN, caller.request("POST", EXEMPT, seed_003().to_string().as_bytes())).await;
    assert_eq!(answer.status, 200, "{}", answer.json);
    drop(half);
}

#[tokio::test]
async fn a_stop_ends_tunnels_too() {
    let sandbox = sandbox().await;
    let silent = tunnel(&sandbox, MAIN).await;
    let idle = shake(&sandbox, tunnel(&sandbox, MAIN).await, MAIN, &[]).await.unwrap();
    sandbox.stop().await;
    for mut stream in [silent, idle.into_inner().0] {
        let mut rest = Vec::new();
        let _ = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut rest)).await.expect("it is held open");
    }
}

#[tokio::test]
async fn the_ca_stays_with_the_file_and_its_key_is_never_shown() {
    let directory = tempfile::tempdir().unwrap();
    let start = async || Sandbox::builder().data(directory.path().join("worlds.db")).https(0).start().await.unwrap();
    let first = start().await;
    let ca = first.ca_pem().unwrap().to_owned();
    let exported: Answer = first.handle(Request::get("/sandbox/export").body(Bytes::new()).unwrap()).into();
    assert!(exported.status == 200 && !String::from_utf8_lossy(&exported.raw).contains("PRIVATE KEY"));
    assert!(!format!("{first:?}").contains("PRIVATE KEY") && !ca.contains("PRIVATE KEY"));
    first.stop().await;
    let second = start().await;
    assert_eq!(second.ca_pem().unwrap(), ca);
    assert!(
        shake(&second, tunnel(&second, MAIN).await, MAIN, &[]).await.is_ok(),
        "what it signs now is trusted as before"
    );
    let another = sandbox().await;
    assert_ne!(another.ca_pem().unwrap(), ca, "without a file each start has its own");
}

#[tokio::test]
async fn a_taken_port_for_https_is_an_error() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let error = Sandbox::builder().https(taken.local_addr().unwrap().port()).start().await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
}
