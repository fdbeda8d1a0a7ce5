//! A sandbox that other machines may reach says so, and its pages work under each of its addresses and under no other name.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::net::{IpAddr, Ipv4Addr};

use bytes::Bytes;
use http::{Request, Response};
use support::*;
use wechatpay_sandbox::Sandbox;

async fn everywhere(fresh_keys: bool) -> Sandbox {
    let builder = Sandbox::builder().address(IpAddr::V4(Ipv4Addr::UNSPECIFIED)).fresh_keys(fresh_keys).clock_at(THEN);
    builder.start().await.unwrap()
}

fn port(sandbox: &Sandbox) -> &str {
    sandbox.url().rsplit_once(':').unwrap().1
}

fn get(sandbox: &Sandbox, uri: &str, host: &str) -> Response<Bytes> {
    sandbox.handle(Request::builder().uri(uri).header("Host", host).body(Bytes::new()).unwrap())
}

fn text(response: &Response<Bytes>) -> String {
    String::from_utf8(response.body().to_vec()).unwrap()
}

#[tokio::test]
async fn who_is_told_to_listen_elsewhere_warns_on_every_page() {
    const WARNING: &str = "Other machines reach this sandbox.";
    let (open, closed) = (everywhere(false).await, Sandbox::start().await.unwrap());
    assert!(open.is_exposed() && !closed.is_exposed());
    for uri in ["/", "/keys", "/wallet", "/requests", "/clock"] {
        assert!(text(&get(&open, uri, "localhost")).contains(WARNING), "{uri}");
        assert!(!text(&get(&closed, uri, "localhost")).contains(WARNING), "{uri}");
    }
    assert!(text(&get(&open, "/", "localhost")).contains("public test keys"));
    let fresh = everywhere(true).await;
    let shown = text(&get(&fresh, "/", "localhost"));
    assert!(shown.contains(WARNING) && !shown.contains("public test keys"), "{shown}");
}

#[tokio::test]
async fn its_url_is_one_that_can_be_called() {
    let sandbox = everywhere(false).await;
    assert!(sandbox.url().starts_with("http://127.0.0.1:"), "{}", sandbox.url());
    let said = reqwest::Client::builder().no_proxy().build().unwrap().get(sandbox.url()).send().await.unwrap();
    assert_eq!(said.status(), 200);
    // Who calls it by another address of it gets links to that one.
    let host = format!("192.0.2.7:{}", port(&sandbox));
    assert!(text(&get(&sandbox, "/keys", &host)).contains(&format!("http://{host}/keys/")), "{host}");
    let body = with(seed_002(), "out_contract_code", "far1").to_string();
    let far = Caller::new(&sandbox, INSTITUTION);
    let mut request = far.request("POST", GLOBAL_JSAPI, body.as_bytes());
    request.headers_mut().insert("Host", host.parse().unwrap());
    let answer: Answer = sandbox.handle(request).into();
    assert!(answer.json.to_string().contains(&format!("http://{host}/")), "{}", answer.json);
}

#[tokio::test]
async fn its_forms_work_under_its_addresses_and_its_control_calls_under_no_made_up_name() {
    let sandbox = everywhere(false).await;
    let host = format!("192.0.2.7:{}", port(&sandbox));
    let page = text(&get(&sandbox, "/clock", &host));
    let token = page.split_once(r#"name="token" value=""#).unwrap().1.split_once('"').unwrap().0;
    let freeze = |host: &str, origin: &str| {
        let request = Request::builder().method("POST").uri("/clock").header("Host", host).header("Origin", origin);
        let body = Bytes::from(format!("token={token}&do=freeze"));
        sandbox.handle(request.body(body).unwrap()).status().as_u16()
    };
    assert_eq!(freeze(&host, &format!("http://{host}")), 303);
    assert_eq!(freeze(&host, "http://192.0.2.8"), 403);
    assert_eq!(freeze(&host, "http://192.0.2.7:1"), 403, "another port of this machine is another origin");
    assert_eq!(freeze("rebound.example", "http://rebound.example"), 403);
    for uri in ["/", "/sandbox", "/sandbox/merchants", "/keys/1900000001/key.pem"] {
        assert_eq!(get(&sandbox, uri, "rebound.example").status(), 403, "{uri}");
        assert_eq!(get(&sandbox, uri, &host).status(), 200, "{uri}");
    }
}
