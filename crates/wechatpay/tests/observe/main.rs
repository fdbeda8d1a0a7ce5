//! What spans and observers are told of calls and notifications, and what they are never told.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

#[path = "../platform/mod.rs"]
mod platform;
mod recorded;
mod secrets;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use platform::{API_V3_KEY, Answered, Forged, builder, recording, signed, unsigned};
use recorded::{Recorded, Seen};
use serde_json::json;
use wechatpay::{
    Client, ClientBuilder, Retry,
    download::FileLink,
    notify::Verdict,
    observe::{AttemptFinished, CallFinished, NotificationJudged, Observer, internal_number},
    protocol::{ApiV3Key, Notification, Resource},
    transport::{Transport, TransportError, TransportFuture},
};

const SIGN: &str = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
const ORDER: &str = "/v3/pay/transactions/id/{transaction_id}";

/// Keeps what it is told, as text without durations.
#[derive(Debug, Default)]
struct Told(Mutex<Vec<String>>);

impl Told {
    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Observer for Told {
    fn call_finished(&self, call: &CallFinished<'_>) {
        let CallFinished { method, template, attempts, status, code, error, request_id, .. } = call;
        let status = status.map(|status| status.as_u16());
        let open = call.may_have_taken_effect;
        self.0
            .lock()
            .unwrap()
            .push(format!("call {method} {template:?} {attempts} {status:?} {code:?} {error:?} {request_id:?} {open}"));
    }

    fn attempt_finished(&self, attempt: &AttemptFinished<'_>) {
        let AttemptFinished { method, template, host, number, status, code, error, request_id, .. } = attempt;
        let status = status.map(|status| status.as_u16());
        self.0.lock().unwrap().push(format!(
            "attempt {method} {template:?} {host} {number} {status:?} {code:?} {error:?} {request_id:?}"
        ));
    }

    fn notification_judged(&self, notification: &NotificationJudged<'_>) {
        let NotificationJudged { refused, event_type, id, request_id, .. } = notification;
        self.0.lock().unwrap().push(format!("{refused:?} {event_type:?} {id:?} {request_id:?}"));
    }
}

fn quick() -> Retry {
    Retry::standard().waits(Duration::ZERO, Duration::ZERO)
}

fn observed(answer: impl Fn(usize) -> Answered + Send + Sync + 'static) -> (ClientBuilder, Arc<Told>) {
    let told = Arc::new(Told::default());
    (builder().transport(recording(answer).0).retry(quick()).observer(told.clone()), told)
}

fn refused(status: u16, body: &str, request_id: &'static str) -> Answered {
    let mut answer = Forged::new(status, body);
    answer.leave_out.push("Request-ID");
    answer.extra.push(("Request-ID", request_id.to_owned()));
    Ok(answer.response())
}

/// What is there, of these fields.
fn told_of<'a>(span: &'a Seen, fields: &[&'static str]) -> Vec<&'a str> {
    fields.iter().map(|field| span.get(field)).collect()
}

const ENDING: [&str; 6] = [
    "http.response.status_code",
    "wechatpay.code",
    "wechatpay.request_id",
    "wechatpay.internal_number",
    "error.type",
    "otel.status_code",
];

#[tokio::test]
async fn a_download_tells_of_its_attempts_and_not_of_its_token() {
    let file =
        || Ok(http::Response::builder().status(200).header("Request-ID", "08AA-7").body("bytes".into()).unwrap());
    let (client, told) =
        observed(move |number| if number == 1 { Err(TransportError::Interrupted("cut".into())) } else { file() });
    let link = FileLink::new(
        "https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_",
    );
    let (recorded, _guard) = Recorded::start();
    let bytes = client.build().unwrap().download(link).bytes(100).await;
    assert_eq!(bytes.unwrap(), "bytes");
    let template = "Some(\"/v3/billdownload/file\")";
    assert_eq!(
        told.lines(),
        [
            format!("attempt GET {template} api.mch.weixin.qq.com 1 None None Some(Interrupted) None"),
            format!("attempt GET {template} api2.mch.weixin.qq.com 2 Some(200) None None Some(\"08AA-7\")"),
        ]
    );
    assert_eq!(recorded.spans("wechatpay.attempt").len(), 2);
    let everything = recorded.everything();
    assert!(!everything.contains("6XIv5TUPto7"), "{everything}");
}

#[tokio::test]
async fn a_call_is_one_span_and_each_attempt_another_within_it() {
    let (recorded, _guard) = Recorded::start();
    let (builder, _) = observed(|attempt| match attempt {
        1 => Err(TransportError::NotSent("refused".into())),
        2 => unsigned(502, "<html>"),
        _ => signed(200, "{}"),
    });
    builder.build().unwrap().chain(SIGN).post(&json!({"out_contract_code": "wx1"})).await.unwrap();

    let (calls, attempts) = (recorded.spans("wechatpay.call"), recorded.spans("wechatpay.attempt"));
    let [call] = &calls[..] else { panic!("{calls:#?}") };
    let name = format!("POST /{SIGN}");
    let named = ["otel.name", "otel.kind", "http.request.method", "url.template"];
    assert_eq!(told_of(call, &named), [&name, "internal", "POST", &format!("/{SIGN}")]);
    assert_eq!(told_of(call, &ENDING), ["200", "", "08A1B2C3D4-0", "0", "", ""]);
    assert_eq!(told_of(call, &["wechatpay.attempts", "wechatpay.outcome_unknown"]), ["3", "false"]);
    assert!(call.get("wechatpay.duration_ms").parse::<u64>().is_ok());

    assert_eq!(attempts.len(), 3);
    for (number, attempt) in (1..).zip(&attempts) {
        assert_eq!(attempt.parent, Some(call.id));
        assert_eq!(told_of(attempt, &named), [&name, "client", "POST", &format!("/{SIGN}")]);
        assert_eq!(attempt.get("wechatpay.attempt"), number.to_string());
        let resent = if number == 1 { String::new() } else { (number - 1).to_string() };
        assert_eq!(attempt.get("http.request.resend_count"), resent);
        assert!(attempt.get("wechatpay.duration_ms").parse::<u64>().is_ok());
    }
    let host = ["server.address", "server.port", "url.scheme"];
    assert_eq!(told_of(&attempts[0], &host), ["api.mch.weixin.qq.com", "443", "https"]);
    assert_eq!(told_of(&attempts[1], &host), ["api2.mch.weixin.qq.com", "443", "https"]);
    assert_eq!(told_of(&attempts[0], &ENDING), ["", "", "", "", "Connect", "ERROR"]);
    assert_eq!(told_of(&attempts[1], &ENDING), ["502", "", "", "", "ServerFault", "ERROR"]);
    assert_eq!(told_of(&attempts[2], &ENDING), ["200", "", "08A1B2C3D4-0", "0", "", ""]);
}

#[tokio::test]
async fn a_refusal_tells_its_code_and_both_parts_of_its_request_id() {
    let (recorded, _guard) = Recorded::start();
    let (builder, told) = observed(|_| refused(400, r#"{"code":"PARAM_ERROR","message":"张三"}"#, "08FFEE-268435461"));
    builder.build().unwrap().chain(SIGN).post(&json!({})).await.unwrap_err();
    for name in ["wechatpay.call", "wechatpay.attempt"] {
        let expected = ["400", "PARAM_ERROR", "08FFEE-268435461", "268435461", "Api", "ERROR"];
        assert_eq!(told_of(&recorded.spans(name)[0], &ENDING), expected, "{name}");
    }
    let rest = r#"Some(400) Some("PARAM_ERROR") Some(Api) Some("08FFEE-268435461")"#;
    assert_eq!(
        told.lines(),
        [
            format!(r#"attempt POST Some("/{SIGN}") api.mch.weixin.qq.com 1 {rest}"#),
            format!(r#"call POST Some("/{SIGN}") 1 {rest} false"#)
        ]
    );
    let everything = recorded.everything();
    assert!(!everything.contains("张三"), "what an answer says stays out: {everything}");
}

#[tokio::test]
async fn ids_in_a_path_stay_out_and_the_template_stands_for_them() {
    let (recorded, _guard) = Recorded::start();
    let (builder, told) = observed(|_| signed(200, "{}"));
    let client = builder.build().unwrap();
    client.chain("v3/pay/transactions/id/4200001234").get().query("openid", "oSomebody").await.unwrap();
    client.v3().pay().transactions().id().transaction_id("4200001234").get(&query()).await.unwrap_err();
    client.chain(ORDER).get().await.unwrap_err();
    let calls = recorded.spans("wechatpay.call");
    assert_eq!(calls.len(), 3);
    assert!(calls.iter().all(|call| call.get("url.template") == ORDER), "{calls:#?}");
    assert_eq!(calls[2].get("error.type"), "InvalidRequest", "no value for the placeholder");
    let lines = told.lines();
    assert!(lines.iter().all(|line| line.contains(ORDER)), "{lines:#?}");
    let everything = recorded.everything();
    assert!(!everything.contains("4200001234") && !everything.contains("oSomebody"), "{everything}");
}

fn query() -> wechatpay::api::v3::pay::transactions::id::transaction_id::GetQuery {
    wechatpay::api::v3::pay::transactions::id::transaction_id::GetQuery { mchid: "1900000002".into() }
}

#[tokio::test]
async fn a_path_that_no_table_has_is_named_only_if_it_says_what_varies() {
    let (recorded, _guard) = Recorded::start();
    let (builder, told) = observed(|_| signed(200, "{}"));
    let client = builder.build().unwrap();
    client.chain("v3/some/new/thing/77").get().await.unwrap();
    client.chain("v3/some/new/thing/{thing_id}").variable("thing_id", "77").get().await.unwrap();
    let names: Vec<_> = recorded.spans("wechatpay.call").iter().map(|call| call.get("otel.name").to_owned()).collect();
    assert_eq!(names, ["GET", "GET /v3/some/new/thing/{thing_id}"]);
    assert!(told.lines()[1].starts_with("call GET None 1 Some(200)"));
}

#[tokio::test]
async fn codes_and_request_ids_of_strangers_do_not_grow_without_bounds() {
    let (recorded, _guard) = Recorded::start();
    let (builder, told) = observed(|_| {
        let long = format!(r#"{{"code":"{}"}}"#, "A".repeat(65));
        let mut answer = unsigned(400, &long)?;
        answer.headers_mut().insert("Request-ID", "a".repeat(257).parse().unwrap());
        Ok(answer)
    });
    let client = builder.build().unwrap();
    client.chain(SIGN).post(&json!({})).await.unwrap_err();
    assert_eq!(told_of(&recorded.spans("wechatpay.call")[0], &ENDING)[..3], ["400", "", ""]);
    assert!(told.lines()[1].contains("Some(400) None Some(UnverifiedRefusal) None"));
}

/// A transport that never answers.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(&self, _: http::Request<bytes::Bytes>, _: usize) -> TransportFuture<'_> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_is_told_as_cancelled() {
    let (recorded, _guard) = Recorded::start();
    let told = Arc::new(Told::default());
    let client = builder().transport(Silent).observer(told.clone()).build().unwrap();
    for call in [client.chain(SIGN).post(&json!({})), client.chain(ORDER).variable("transaction_id", "1").get()] {
        tokio::select! {
            _ = call.send() => panic!("nobody answers"),
            () = tokio::time::sleep(Duration::from_millis(20)) => {}
        }
    }
    let lines = told.lines();
    let calls: Vec<_> = lines.iter().filter(|line| line.starts_with("call")).collect();
    assert_eq!((lines.len(), calls.len()), (4, 2), "{lines:#?}");
    assert!(lines.iter().all(|line| line.contains("None Some(Cancelled) None")), "{lines:#?}");
    assert!(calls[0].ends_with("true") && calls[1].ends_with("false"), "{calls:#?}");
    let spans = recorded.spans("wechatpay.call");
    assert!(spans.iter().all(|span| span.get("error.type") == "Cancelled"), "{spans:#?}");
}

#[test]
fn a_blocking_call_is_told_as_an_async_one_is() {
    let answer = |attempt| if attempt == 1 { unsigned(500, "") } else { signed(200, "{}") };
    let (builder, told) = observed(answer);
    let (recorded, guard) = Recorded::start();
    builder.build_blocking().unwrap().chain(SIGN).post(&json!({"out_contract_code": "1"})).send().unwrap();
    let blocking = (told.lines(), recorded.spans("wechatpay.call").len(), recorded.spans("wechatpay.attempt").len());
    drop(guard);

    let (builder, told) = observed(answer);
    let (recorded, _guard) = Recorded::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = builder.build().unwrap();
    runtime.block_on(client.chain(SIGN).post(&json!({"out_contract_code": "1"})).send()).unwrap();
    assert_eq!(
        blocking,
        (told.lines(), recorded.spans("wechatpay.call").len(), recorded.spans("wechatpay.attempt").len())
    );
    assert_eq!((blocking.1, blocking.2), (1, 2));
}

#[tokio::test]
async fn an_observer_is_told_without_any_subscriber() {
    let (builder, told) = observed(|_| signed(200, "{}"));
    let client: Client = builder.build().unwrap();
    client.chain(SIGN).post(&json!({})).await.unwrap();
    assert_eq!(told.lines().len(), 2);
}

#[tokio::test]
async fn notifications_are_told_with_their_verdict() {
    let (recorded, _guard) = Recorded::start();
    let told = Arc::new(Told::default());
    let client = builder().observer(told.clone()).transport(Silent).build().unwrap();
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    let content = json!({"openid": "oSomebody", "contract_display_account": "张三"}).to_string();
    let resource = Resource::encrypt(&key, Some("entrust"), Some(""), "fdasflkja484", content.as_bytes()).unwrap();
    let time = "2026-11-20T13:29:35+08:00".to_owned();
    let envelope = Notification::new("EV-1".into(), time, "ENTRUST.SIGN".into(), "签约".into(), resource);
    let body = serde_json::to_vec(&envelope).unwrap();
    let right = Forged::new(200, body.clone()).response();
    client.open_notification(right.headers(), &body).await.unwrap();
    client.open_notification(right.headers(), &body).await.unwrap_err();
    let mut probe = Forged::new(200, body.clone());
    probe.signature = Some("WECHATPAY/SIGNTEST/x".into());
    client.open_notification(probe.response().headers(), &body).await.unwrap_err();
    client.open_notification(&http::HeaderMap::new(), &body).await.unwrap_err();

    let id = r#"Some("08A1B2C3D4-0")"#;
    assert_eq!(
        told.lines(),
        [
            format!(r#"None Some("ENTRUST.SIGN") Some("EV-1") {id}"#),
            format!("Some({:?}) None None {id}", Verdict::Replayed),
            format!("Some({:?}) None None {id}", Verdict::Probe),
            format!("Some({:?}) None None None", Verdict::Unsigned),
        ]
    );
    let fields = ["wechatpay.verdict", "wechatpay.event_type", "wechatpay.notification_id", "otel.status_code"];
    let spans = recorded.spans("wechatpay.notification");
    let spans: Vec<_> = spans.iter().map(|span| told_of(span, &fields)).collect();
    assert_eq!(spans[0], ["Accepted", "ENTRUST.SIGN", "EV-1", ""]);
    assert_eq!(spans[1], ["Replayed", "", "", "ERROR"]);
    assert_eq!(spans[2], ["Probe", "", "", ""], "refusing a probe is no error");
    assert_eq!(spans[3], ["Unsigned", "", "", "ERROR"]);
    let everything = recorded.everything();
    assert!(!everything.contains("张三") && !everything.contains("oSomebody"), "{everything}");
}

#[test]
fn the_internal_number_is_what_stands_behind_the_last_dash() {
    for (id, number) in [
        ("08A1B2C3D4-0", Some(0)),
        ("08-A1-268443699", Some(268_443_699)),
        ("08A1B2C3D4", None),
        ("08A1B2C3D4-", None),
        ("08A1B2C3D4-+5", None),
        ("08A1B2C3D4-99999999999999999999999", None),
        ("", None),
    ] {
        assert_eq!(internal_number(id), number, "{id}");
    }
}
