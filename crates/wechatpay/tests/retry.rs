//! When a call is tried again, where, and with what.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::Request;
use platform::{Answered, Forged, builder, recording, signed, unsigned};
use serde_json::json;
use wechatpay::{
    Client, ErrorKind, Retry,
    protocol::Authorization,
    transport::{Transport, TransportError, TransportFuture},
};

const NUMBERED: &str = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
const UNKNOWN: &str = "v3/some/new/operation";
const QUICK: fn() -> Retry = || Retry::standard().waits(Duration::from_millis(1), Duration::from_millis(2));

type Requests = Arc<Mutex<Vec<Request<Bytes>>>>;

fn client(answer: impl Fn(usize) -> Answered + Send + Sync + 'static) -> (Client, Requests) {
    let (transport, requests) = recording(answer);
    (builder().transport(transport).retry(QUICK()).build().unwrap(), requests)
}

fn hosts(requests: &Requests) -> Vec<String> {
    requests.lock().unwrap().iter().map(|request| request.uri().host().unwrap().to_owned()).collect()
}

fn numbered() -> serde_json::Value {
    json!({"out_contract_code": "wx1"})
}

#[tokio::test]
async fn each_attempt_is_signed_anew() {
    let (client, requests) = client(|attempt| if attempt < 3 { unsigned(500, "") } else { signed(200, "{}") });
    client.chain(NUMBERED).post(&numbered()).await.unwrap();
    let requests = requests.lock().unwrap();
    let sent: Vec<Authorization> =
        requests.iter().map(|request| request.headers()["authorization"].to_str().unwrap().parse().unwrap()).collect();
    assert_eq!(sent.len(), 3);
    assert_ne!(sent[0].nonce_str, sent[1].nonce_str);
    assert_ne!(sent[1].nonce_str, sent[2].nonce_str);
    assert_ne!(sent[0].signature, sent[1].signature);
    assert!(requests.iter().all(|request| request.body() == requests[0].body()), "the body is the same bytes");
}

#[tokio::test]
async fn a_write_without_a_business_number_is_never_repeated() {
    for answer in [
        || unsigned(500, ""),
        || unsigned(429, ""),
        || signed(202, ""),
        || signed(500, r#"{"code":"SYSTEM_ERROR","message":""}"#),
        || Err(TransportError::Interrupted("reset".into())),
        || {
            let mut probe = Forged::new(200, "{}");
            probe.signature = Some("WECHATPAY/SIGNTEST/x".into());
            Ok(probe.response())
        },
    ] {
        for (path, body) in [(UNKNOWN, numbered()), (NUMBERED, json!({"plan_id": 1}))] {
            let (client, requests) = client(move |_| answer());
            let error = client.chain(path).post(&body).await.unwrap_err();
            assert_eq!(requests.lock().unwrap().len(), 1, "{path}: {error}");
            assert_eq!(error.attempts(), 1);
            assert!(error.may_have_taken_effect(), "{error}");
        }
    }
}

#[tokio::test]
async fn what_a_business_number_makes_safe_is_repeated() {
    for answer in [
        || unsigned(502, "<html>"),
        || signed(429, r#"{"code":"FREQUENCY_LIMITED","message":""}"#),
        || signed(202, ""),
        || Err(TransportError::Interrupted("reset".into())),
        || {
            let mut probe = Forged::new(200, "{}");
            probe.signature = Some("WECHATPAY/SIGNTEST/x".into());
            Ok(probe.response())
        },
    ] {
        let (client, requests) = client(move |attempt| if attempt == 1 { answer() } else { signed(200, "{}") });
        client.chain(NUMBERED).post(&numbered()).await.unwrap();
        assert_eq!(requests.lock().unwrap().len(), 2);
    }
}

#[tokio::test]
async fn refusals_and_forgeries_are_not_repeated() {
    for answer in [
        || signed(400, r#"{"code":"PARAM_ERROR","message":""}"#),
        || unsigned(401, r#"{"code":"SIGN_ERROR","message":""}"#),
        || unsigned(200, "{}"),
        || unsigned(302, ""),
    ] {
        let (client, requests) = client(move |_| answer());
        client.chain(NUMBERED).post(&numbered()).await.unwrap_err();
        assert_eq!(requests.lock().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_request_that_was_not_sent_goes_to_the_other_host_whatever_it_is() {
    let (client, requests) =
        client(|attempt| if attempt == 1 { Err(TransportError::NotSent("refused".into())) } else { signed(200, "{}") });
    client.chain(UNKNOWN).post(&json!({})).await.unwrap();
    assert_eq!(hosts(&requests), ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"]);
}

#[tokio::test]
async fn overseas_operations_fall_back_to_the_mainland_host_and_back() {
    let (client, requests) = client(|_| Err(TransportError::NotSent("refused".into())));
    let error = client.chain("v3/global/papay/contracts/{id}").variable("id", "203").get().await.unwrap_err();
    assert_eq!(hosts(&requests), ["apihk.mch.weixin.qq.com", "api.mch.weixin.qq.com", "apihk.mch.weixin.qq.com"]);
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(!error.may_have_taken_effect());
}

#[tokio::test]
async fn hosts_follow_operation_then_client_then_call() {
    let (transport, requests) = recording(|_| signed(200, "{}"));
    let own = builder().transport(transport).base_url("http://127.0.0.1:8080").build().unwrap();
    own.chain(NUMBERED).post(&numbered()).await.unwrap();
    own.chain(NUMBERED).post(&numbered()).base_url("https://apihk.mch.weixin.qq.com/").await.unwrap();
    let uris: Vec<String> = requests.lock().unwrap().iter().map(|request| request.uri().to_string()).collect();
    assert_eq!(uris[0], format!("http://127.0.0.1:8080/{NUMBERED}"));
    assert_eq!(uris[1], format!("https://apihk.mch.weixin.qq.com/{NUMBERED}"));
}

#[tokio::test]
async fn doubt_of_an_earlier_attempt_stays() {
    let (client, _) = client(|attempt| match attempt {
        1 => Err(TransportError::Interrupted("reset".into())),
        _ => signed(400, r#"{"code":"INVALID_REQUEST","message":""}"#),
    });
    let error = client.chain(NUMBERED).post(&numbered()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 2));
    assert!(error.may_have_taken_effect(), "the first attempt may have done it: {error}");
}

#[tokio::test]
async fn retry_after_is_obeyed() {
    let (client, requests) = client(|attempt| {
        let mut answer = Forged::new(if attempt == 1 { 429 } else { 200 }, "{}");
        answer.extra = vec![("Retry-After", "1".into())];
        Ok(answer.response())
    });
    let started = Instant::now();
    client.chain("v3/certificates").get().await.unwrap();
    assert!(started.elapsed() >= Duration::from_secs(1));
    assert_eq!(requests.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn absurd_times_are_no_panic() {
    let (client, requests) = client(|_| {
        let mut answer = Forged::new(503, "");
        answer.leave_out = vec!["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"];
        answer.extra = vec![("Retry-After", u64::MAX.to_string())];
        Ok(answer.response())
    });
    let forever = Duration::MAX;
    let call = client.chain("v3/certificates").get().timeout(forever).deadline(forever);
    let waiting = tokio::time::timeout(Duration::from_millis(50), call.retry(QUICK().waits(forever, forever)).send());
    assert!(waiting.await.is_err(), "it waits as long as it was told to");
    assert_eq!(client.chain("v3/certificates").get().await.unwrap_err().kind(), ErrorKind::ServerFault);
    assert_eq!(requests.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_business_number_is_text_that_is_not_empty() {
    for body in [json!({"out_contract_code": null}), json!({"out_contract_code": ""}), json!({"out_contract_code": {}})]
    {
        let (client, requests) = client(|_| unsigned(503, ""));
        client.chain(NUMBERED).post(&body).await.unwrap_err();
        assert_eq!(requests.lock().unwrap().len(), 1, "{body}");
    }
}

#[tokio::test]
async fn the_query_to_ask_has_the_numbers_of_the_request() {
    const SCHEDULED: &str = "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program";
    for (body, ask) in [
        (
            json!({"plan_id": 12535, "out_contract_code": "a b/../x\n", "sub_mchid": "1900000109"}),
            "ask GET /v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/a%20b%2F..%2Fx%0A?sub_mchid=1900000109 before",
        ),
        (
            json!({"out_contract_code": "x"}),
            "ask GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} before",
        ),
    ] {
        let (client, _) = client(|_| Err(TransportError::Interrupted("reset".into())));
        let error = client.chain(SCHEDULED).post(&body).retry(Retry::never()).await.unwrap_err();
        assert!(error.to_string().contains(ask), "{error}");
    }
}

#[tokio::test]
async fn errors_name_the_path_but_never_its_query() {
    let (client, _) = client(|_| unsigned(500, ""));
    let error = client.chain("v3/billdownload/file?token=SECRET").get().query("sign", "SECRET").await.unwrap_err();
    assert!(error.to_string().starts_with("GET /v3/billdownload/file: "), "{error}");
    let invalid = client.chain("v3/b c?token=SECRET").get().await.unwrap_err();
    assert!(!format!("{error:?} {invalid:?}").contains("SECRET"), "{invalid}");
}

#[tokio::test]
async fn what_the_transport_cannot_send_is_not_tried_again() {
    let (client, requests) = client(|_| Err(TransportError::Unusable("no root certificates".into())));
    let error = client.chain(NUMBERED).post(&numbered()).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Config, false));
    assert_eq!(requests.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_wait_past_the_deadline_is_not_begun() {
    let (client, requests) = client(|_| {
        let mut answer = Forged::new(503, "");
        answer.leave_out = vec!["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"];
        answer.extra = vec![("Retry-After", "3600".into())];
        Ok(answer.response())
    });
    let started = Instant::now();
    let error = client.chain("v3/certificates").get().await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(30));
    assert_eq!((error.kind(), requests.lock().unwrap().len()), (ErrorKind::ServerFault, 1));
}

/// Never answers.
#[derive(Debug, Clone, Default)]
struct Silent {
    dropped: Arc<Mutex<u32>>,
}

struct CountDrop(Arc<Mutex<u32>>);

impl Drop for CountDrop {
    fn drop(&mut self) {
        *self.0.lock().unwrap() += 1;
    }
}

impl Transport for Silent {
    fn send(&self, _: Request<Bytes>, _: usize) -> TransportFuture<'_> {
        let guard = CountDrop(self.dropped.clone());
        Box::pin(async move {
            let _guard = guard;
            std::future::pending().await
        })
    }
}

#[tokio::test]
async fn silence_is_a_time_out_that_leaves_the_outcome_open() {
    let client = builder().transport(Silent::default()).retry(QUICK()).build().unwrap();
    let call = client.chain(UNKNOWN).post(&json!({})).timeout(Duration::from_millis(20));
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert!(error.may_have_taken_effect());
    let error = client.chain("v3/certificates").get().timeout(Duration::from_millis(10)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_taken_effect()), (ErrorKind::Timeout, 3, false));
}

#[tokio::test]
async fn the_deadline_bounds_all_attempts() {
    let client = builder().transport(Silent::default()).retry(QUICK().attempts(1000)).build().unwrap();
    let call = client.chain("v3/certificates").get().timeout(Duration::from_millis(20));
    let started = Instant::now();
    let error = call.deadline(Duration::from_millis(100)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(started.elapsed() < Duration::from_secs(10));
    assert!(error.attempts() < 100);
}

#[tokio::test]
async fn dropping_a_call_cancels_it() {
    let transport = Silent::default();
    let dropped = transport.dropped.clone();
    let client = builder().transport(transport).build().unwrap();
    let call = tokio::time::timeout(Duration::from_millis(20), client.chain(UNKNOWN).post(&json!({})).send());
    assert!(call.await.is_err());
    assert_eq!(*dropped.lock().unwrap(), 1, "the exchange was dropped with the call");
}

#[tokio::test]
async fn a_caller_may_say_that_a_repeat_is_safe_or_is_not() {
    let flaky = |attempt| if attempt == 1 { unsigned(500, "") } else { signed(200, "{}") };
    let (safe, requests) = client(flaky);
    safe.chain(UNKNOWN).post(&json!({})).retry(QUICK().repeatable(true)).await.unwrap();
    assert_eq!(requests.lock().unwrap().len(), 2);
    let (unsafe_, requests) = client(flaky);
    unsafe_.chain(NUMBERED).post(&numbered()).retry(QUICK().repeatable(false)).await.unwrap_err();
    assert_eq!(requests.lock().unwrap().len(), 1);
    let (once, requests) = client(flaky);
    once.chain("v3/certificates").get().retry(QUICK().repeatable(false)).await.unwrap_err();
    assert_eq!(requests.lock().unwrap().len(), 1);
}
