//! What a user gets wrong is told in one message that names the field, before anything is sent.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::time::Duration;

use platform::{builder, recording, signed};
use proptest::prelude::*;
use serde_json::json;
use wechatpay::{
    Client, Error, ErrorKind, api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest,
};

/// A client whose transport must not be reached.
fn client() -> Client {
    let (transport, _) = recording(|_| panic!("something was sent"));
    builder().transport(transport).build().unwrap()
}

#[track_caller]
fn assert_invalid(error: &Error, parts: &[&str]) {
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!((error.attempts(), error.may_have_taken_effect()), (0, false));
    for part in parts {
        assert!(error.to_string().contains(part), "{part}: {error}");
    }
}

fn request() -> PostRequest {
    PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    }
}

async fn sent(request: &PostRequest) -> Error {
    let chain = client().v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program();
    chain.post(request).await.map(|_| ()).unwrap_err()
}

#[tokio::test]
async fn a_typed_body_is_checked_before_it_is_sent() {
    let error = sent(&PostRequest { out_contract_code: "x".repeat(33), ..request() }).await;
    assert_invalid(&error, &["/out_contract_code", "at most 32 characters", "nothing was sent"]);
    let error = sent(&PostRequest { contract_display_account: "户".repeat(33), ..request() }).await;
    assert_invalid(&error, &["/contract_display_account", "at most 32 characters", "has 33"]);
    let error = sent(&PostRequest { notify_url: "https://yourapp.com/notify?shop=1".into(), ..request() }).await;
    assert_invalid(&error, &["/notify_url", "query string"]);
    let error = sent(&PostRequest { contract_display_account: "用户😀".into(), ..request() }).await;
    assert_invalid(&error, &["/contract_display_account", "emoji"]);
}

#[tokio::test]
async fn all_faults_of_a_body_are_told_at_once() {
    let error = sent(&PostRequest::default()).await;
    assert_invalid(&error, &["/appid", "/plan_id", "/out_contract_code", "/contract_display_account", "/notify_url"]);
}

#[tokio::test]
async fn json_in_a_typed_verb_is_checked_too_and_elsewhere_on_request() {
    let client = client();
    let body = json!({"appid": "wx1"});
    let chain = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program();
    assert_invalid(&chain.post(&body).await.map(|_| ()).unwrap_err(), &["/plan_id is required"]);
    let path = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
    let error = client.chain(path).post(&body).checked(true).await.unwrap_err();
    assert_invalid(&error, &["/plan_id is required"]);
    let (transport, requests) = recording(|_| signed(200, "{}"));
    let lenient = builder().transport(transport).build().unwrap();
    lenient.chain(path).post(&body).await.unwrap();
    assert_eq!(requests.lock().unwrap().len(), 1, "an untyped call sends what it is given");
}

#[tokio::test]
async fn paths_that_cannot_be_right_are_refused() {
    for (path, part) in [
        ("", "empty segment"),
        ("/", "empty segment"),
        ("v3", "must begin with /v3/"),
        ("v2/pay", "must begin with /v3/"),
        ("v3/a//b", "empty segment"),
        ("v3/a//", "empty segment"),
        ("//", "empty segment"),
        ("v3//", "empty segment"),
        ("//evil.example/v3/a", "empty segment"),
        ("v3/../pay/refundquery", "dot segment"),
        ("v3/./a", "dot segment"),
        ("v3/%2e%2E/a", "dot segment"),
        ("v3/a b", "percent-encoded"),
        ("v3/合同", "percent-encoded"),
        ("v3/a#b", "percent-encoded"),
        ("v3/a\r\nX: y", "percent-encoded"),
        ("v3/a%2", "percent-encoded"),
        ("v3/{id", "placeholder"),
        ("v3/x{id}", "placeholder"),
        ("v3/{id}", "{id} has no value"),
        ("v3/a?x=a b", "percent-encoded"),
        ("https://api.mch.weixin.qq.com/v3/certificates", "empty segment"),
    ] {
        let client = client();
        assert_invalid(&client.chain(path).get().await.unwrap_err(), &[part]);
        assert_invalid(&client[path].get().await.unwrap_err(), &[part]);
    }
}

#[tokio::test]
async fn variables_that_would_change_the_path_are_refused() {
    let client = client();
    for (value, part) in [("", "is empty"), (".", "dot segment"), ("..", "dot segment")] {
        let error = client.chain("v3/a/{id}/b").variable("id", value).get().await.unwrap_err();
        assert_invalid(&error, &["{id}", part]);
    }
    let error = client.chain("v3/a").variable("id", 1).get().await.unwrap_err();
    assert_invalid(&error, &["\"id\"", "has no {id}"]);
}

#[tokio::test]
async fn variables_and_queries_are_encoded_and_keep_their_case() {
    let (transport, requests) = recording(|_| signed(200, "{}"));
    let client = builder().transport(transport).build().unwrap();
    let resource = client.chain("/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{code}");
    let resource = resource.variable("plan_id", 12535).variable("code", "Ab/C d%2e?é&'~");
    resource.get().query("sub_mchid", "1900000109").query("备注", "a=b&c+d e'").await.unwrap();
    let sent = requests.lock().unwrap()[0].uri().path_and_query().unwrap().to_string();
    assert_eq!(
        sent,
        "/v3/papay/insurance-sign/policy_periods/plan-id/12535/out-contract-code/Ab%2FC%20d%252e%3F%C3%A9%26%27~\
         ?sub_mchid=1900000109&%E5%A4%87%E6%B3%A8=a%3Db%26c%2Bd%20e%27"
    );
    client.chain("v3/a?x=1%20%3d&y=/").get().query("z", true).await.unwrap();
    let sent = requests.lock().unwrap()[1].uri().path_and_query().unwrap().to_string();
    assert_eq!(sent, "/v3/a?x=1%20%3d&y=/&z=true", "what is encoded already is left alone");
}

#[tokio::test]
async fn headers_of_a_call_are_added_but_the_clients_own_are_not_touched() {
    let (transport, requests) = recording(|_| signed(200, "{}"));
    let client = builder().transport(transport).build().unwrap();
    client.chain("v3/a").get().header("Accept-Language", "en").await.unwrap();
    assert_eq!(requests.lock().unwrap()[0].headers()["accept-language"], "en");
    let twice = client.chain("v3/a").get().header("Wechatpay-Serial", "A").header("wechatpay-serial", "B");
    twice.await.unwrap();
    let serials: Vec<_> = requests.lock().unwrap()[1].headers().get_all("wechatpay-serial").iter().cloned().collect();
    assert_eq!(serials, ["B"], "the last one said is the only one sent");
    let many = (0..40_000).fold(client.chain("v3/a").get(), |call, index| call.header(format!("x-{index}"), "y"));
    assert_invalid(&many.await.unwrap_err(), &["too many headers"]);
    for (name, value, part) in [
        ("Authorization", "x", "set by the client itself"),
        ("host", "x", "set by the client itself"),
        ("User-Agent", "x", "set by the client itself"),
        ("Upgrade", "x", "set by the client itself"),
        ("X Y", "x", "no header name"),
        ("X-Y", "a\r\nb", "no header may hold"),
    ] {
        assert_invalid(&client.chain("v3/a").get().header(name, value).await.unwrap_err(), &[part]);
    }
}

#[tokio::test]
async fn a_base_url_of_a_call_is_a_host_and_nothing_else() {
    let client = client();
    for (url, part) in [
        ("api.mch.weixin.qq.com", "no URL of a host"),
        ("https://h/prefix", "has a path"),
        ("https://h?x=1", "has a path or query"),
        ("ftp://h", "no URL of a host"),
        ("https://user:secret@h", "user name or password"),
        ("https://user:secret@h/path?x", "user name or password"),
        ("https://user:sec ret@h", "user name or password"),
        ("https://h#secret", "has a path or query"),
        ("https://h:99999", "no port"),
        ("https://h:", "no port"),
        ("https://h//", "has a path or query"),
        ("http://example.com", "plain HTTP"),
        ("", "no URL of a host"),
    ] {
        let error = client.chain("v3/a").get().base_url(url).await.unwrap_err();
        assert_invalid(&error, &["base_url", part]);
        assert!(!error.to_string().contains("user:"));
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_object_or_cannot_be_written_is_told() {
    #[derive(serde::Serialize)]
    struct Odd {
        map: std::collections::BTreeMap<(u8, u8), u8>,
    }
    let odd = Odd { map: [((1, 2), 3)].into() };
    let error = client().chain("v3/a").post(&odd).await.unwrap_err();
    assert_invalid(&error, &["cannot be written as JSON"]);
}

#[tokio::test]
async fn a_request_without_a_body_has_none() {
    let (transport, requests) = recording(|_| signed(204, ""));
    let client = builder().transport(transport).build().unwrap();
    client.chain("v3/a").post(&()).await.unwrap();
    let requests = requests.lock().unwrap();
    assert!(requests[0].body().is_empty());
    assert!(!requests[0].headers().contains_key("content-type"));
}

#[tokio::test]
async fn limits_of_no_length_are_refused() {
    for call in
        [client().chain("v3/a").get().timeout(Duration::ZERO), client().chain("v3/a").get().deadline(Duration::ZERO)]
    {
        assert_invalid(&call.await.unwrap_err(), &["longer than zero"]);
    }
}

#[test]
fn an_async_call_outside_a_runtime_is_an_error_not_a_panic() {
    let mut call = Box::pin(client().chain("v3/certificates").get().send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => {
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.to_string().contains("blocking::Client"), "{error}");
        }
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_stands_for_a_variable_stays_one_segment(value in "\\PC{1,40}") {
        let (transport, requests) = recording(|_| signed(200, "{}"));
        let client = builder().transport(transport).build_blocking().unwrap();
        let result = client.chain("v3/a/{x}/b").variable("x", &value).get().send();
        let requests = requests.lock().unwrap();
        if value == "." || value == ".." {
            prop_assert!(result.is_err() && requests.is_empty());
        } else {
            let path = requests[0].uri().path();
            let middle = path.strip_prefix("/v3/a/").unwrap().strip_suffix("/b").unwrap();
            prop_assert!(!middle.contains('/'));
            prop_assert_eq!(percent_encoding::percent_decode_str(middle).decode_utf8().unwrap(), value);
        }
    }

    #[test]
    fn whatever_the_path_it_is_an_error_or_an_answer_but_never_a_panic(path in "\\PC{0,60}", method in 0..3) {
        let (transport, _) = recording(|_| signed(200, "{}"));
        let client = builder().transport(transport).build_blocking().unwrap();
        let resource = &client[path.as_str()];
        let _ = match method {
            0 => resource.get().send(),
            1 => resource.post(&json!({})).send(),
            _ => resource.delete().send(),
        };
    }
}
