//! Each kind of wrong notification is refused, for its own reason and with its own reply.

use std::{error::Error as _, future::Future};

use serde_json::{Value, json};
use wechatpay::{
    Error, ErrorKind, Receiver,
    api::webhooks::{Content, entrust},
    notify::{MemoryFuture, Rejection, ReplayMemory, Sighting, Verdict},
    protocol::VerifyError,
};

use super::{
    platform::{self, API_V3_KEY, PUBLIC_KEY_ID, builder, now},
    told::{SIGNED, Told, body, content, envelope, event, receiver},
};

async fn refused(told: &Told) -> Rejection {
    refused_by(&receiver(), told).await
}

async fn refused_by(receiver: &Receiver, told: &Told) -> Rejection {
    receiver.open(&told.headers, &told.body).await.unwrap_err()
}

/// A verdict comes with its reply, and as an error with its kind.
#[track_caller]
fn assert_verdict(rejection: Rejection, verdict: Verdict, status: u16, kind: ErrorKind) {
    assert_eq!(rejection.verdict(), verdict, "{rejection}");
    let reply = rejection.reply();
    assert_eq!((reply.status().as_u16(), reply.is_accepted()), (status, false));
    let said: Value = serde_json::from_slice(reply.body()).unwrap();
    assert_eq!(said["code"], "FAIL");
    let message = said["message"].as_str().unwrap();
    assert!(!message.contains(PUBLIC_KEY_ID) && message.len() < 64, "a reply says little: {message}");
    let error = Error::from(rejection);
    assert_eq!(error.kind(), kind, "{error}");
    assert_eq!(error.is_unverified(), status == 401 || verdict == Verdict::UnknownKey);
}

#[tokio::test]
async fn a_right_notification_is_opened() {
    let told = Told::signed(body());
    let event = receiver().open(&told.headers, &told.body).await.unwrap();
    assert_eq!((event.id.as_str(), event.event_type.as_str()), ("EV-2018022511223320873", SIGNED));
    assert_eq!((event.summary.as_str(), event.original_type.as_deref()), ("委托代扣签约通知", Some("entrust")));
    assert_eq!(
        (event.create_time.as_str(), event.request_id.as_deref()),
        ("2026-11-20T13:29:35+08:00", Some("08A1B2C3D4-0"))
    );
    assert_eq!(event.json().unwrap(), content());
    let signed: entrust::sign::Resource = event.parse().unwrap();
    assert_eq!((signed.contract_id.as_str(), signed.plan_id), ("202309013344", Some(12535)));
    assert_eq!(event.content().unwrap(), Content::EntrustSign(Box::new(signed)));
    let shown = format!("{event:?} {event:#?}");
    assert!(shown.contains(SIGNED) && !shown.contains("202309013344") && !shown.contains("oYobu0"), "{shown}");
}

#[tokio::test]
async fn a_type_that_nobody_knows_is_json_with_its_name() {
    let told = event("EV-1", "TOMORROW.NEW", &json!({ "a": 1 }));
    let event = receiver().open(&told.headers, &told.body).await.unwrap();
    assert_eq!(event.event_type, "TOMORROW.NEW");
    assert_eq!(event.content().unwrap(), Content::Other(json!({ "a": 1 })));
}

#[tokio::test]
async fn content_of_another_shape_names_its_place() {
    let mut wrong = content();
    wrong["plan_id"] = json!("12535");
    let told = event("EV-1", SIGNED, &wrong);
    let event = receiver().open(&told.headers, &told.body).await.unwrap();
    for error in [event.content().unwrap_err(), event.parse::<entrust::sign::Resource>().unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::WrongShape);
        assert!(
            error.to_string().contains("the notification has another shape than expected, at \"/plan_id\""),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_request_without_any_signature_is_unsigned() {
    let mut told = Told::signed(body());
    told.headers.clear();
    assert_verdict(refused(&told).await, Verdict::Unsigned, 401, ErrorKind::Unsigned);
}

#[tokio::test]
async fn each_of_the_four_headers_must_be_there_once() {
    for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"] {
        let mut told = Told::signed(body());
        let value = told.headers.remove(name).unwrap();
        let rejection = refused(&told).await;
        assert!(rejection.to_string().contains(name), "{rejection}");
        assert_verdict(rejection, Verdict::Incomplete, 401, ErrorKind::IncompleteSignature);
        told.headers.append(name, value.clone());
        told.headers.append(name, value);
        assert_verdict(refused(&told).await, Verdict::MalformedSignature, 401, ErrorKind::MalformedSignature);
    }
}

#[tokio::test]
async fn a_signature_of_another_scheme_is_not_judged_by_this_one() {
    let mut told = Told::signed(body());
    told.set("Wechatpay-Signature-Type", "WECHATPAY2-SM2-WITH-SM3");
    assert_verdict(refused(&told).await, Verdict::MalformedSignature, 401, ErrorKind::MalformedSignature);
    told.headers.remove("Wechatpay-Signature-Type");
    receiver().open(&told.headers, &told.body).await.unwrap();
}

#[tokio::test]
async fn a_probe_is_refused_and_the_same_event_is_opened_when_it_comes_again() {
    let receiver = receiver();
    let mut probe = Told::signed(body());
    probe.set("Wechatpay-Signature", &format!("WECHATPAY/SIGNTEST/{}", probe.get("Wechatpay-Signature")));
    assert_verdict(refused_by(&receiver, &probe).await, Verdict::Probe, 401, ErrorKind::Probe);
    let again = Told::signed(body());
    receiver.open(&again.headers, &again.body).await.unwrap();
}

#[tokio::test]
async fn what_is_older_or_newer_than_five_minutes_is_stale() {
    for timestamp in [now() - 302, now() + 310, 0, i64::MAX, i64::MIN] {
        let rejection = refused(&Told::signed_at(body(), timestamp)).await;
        assert!(rejection.to_string().contains("clock"), "{rejection}");
        assert_verdict(rejection, Verdict::Stale, 401, ErrorKind::OutsideWindow);
    }
    for timestamp in ["soon", "1.5", "99999999999999999999"] {
        let rejection = refused(&Told::signed_at(body(), timestamp)).await;
        assert_verdict(rejection, Verdict::MalformedSignature, 401, ErrorKind::MalformedSignature);
    }
    let told = Told::signed_at(body(), now() - 290);
    receiver().open(&told.headers, &told.body).await.unwrap();
}

#[tokio::test]
async fn an_unknown_key_says_which_one_to_configure_and_asks_for_the_event_again() {
    for (serial, kind, advice) in [
        ("PUB_KEY_ID_0119999999992024010100", ErrorKind::UnknownPublicKey, "pub_key.pem"),
        ("7778DEADBEEF7778DEADBEEF7778DEADBEEF7778", ErrorKind::UnknownCertificate, "/v3/certificates"),
    ] {
        let mut told = Told::signed(body());
        told.set("Wechatpay-Serial", serial);
        let rejection = refused(&told).await;
        let text = rejection.to_string();
        assert!(text.contains(serial) && text.contains(advice) && text.contains(PUBLIC_KEY_ID), "{text}");
        let source = rejection.source().unwrap().downcast_ref::<VerifyError>();
        assert!(matches!(source, Some(VerifyError::UnknownKey { .. })));
        assert_verdict(rejection, Verdict::UnknownKey, 500, kind);
    }
}

#[tokio::test]
async fn a_signature_over_something_else_is_wrong() {
    let mut told = Told::signed(body());
    let other = Told::signed("{}");
    told.set("Wechatpay-Signature", other.get("Wechatpay-Signature"));
    let rejection = refused(&told).await;
    assert_eq!(rejection.diagnosis(), None);
    assert_verdict(rejection, Verdict::WrongSignature, 401, ErrorKind::WrongSignature);
    told.set("Wechatpay-Signature", "no base64!");
    assert_verdict(refused(&told).await, Verdict::MalformedSignature, 401, ErrorKind::MalformedSignature);
}

#[tokio::test]
async fn another_api_v3_key_is_told_from_a_broken_envelope() {
    let other = "another-test-apiv3-key-012345678";
    let told = Told::signed(envelope("EV-1", SIGNED, b"{}", other));
    let rejection = refused(&told).await;
    assert!(rejection.to_string().contains("APIv3"), "{rejection}");
    assert_verdict(rejection, Verdict::WrongApiV3Key, 500, ErrorKind::Decrypt);

    let whole = String::from_utf8(body()).unwrap();
    for broken in [
        "".to_owned(),
        "{}".to_owned(),
        "null".to_owned(),
        whole.replace("AEAD_AES_256_GCM", "AEAD_SM4_GCM"),
        whole.replace("fdasflkja484", "short"),
        whole.replace("\"ciphertext\":\"", "\"ciphertext\":\"!"),
        whole[..whole.len() - 9].to_owned(),
    ] {
        assert_verdict(refused(&Told::signed(broken)).await, Verdict::Malformed, 400, ErrorKind::WrongShape);
    }
    for plaintext in [&b"no json"[..], b"{\"a\":\"\xff\"}", b"", b"{\"a\":1"] {
        let told = Told::signed(envelope("EV-1", SIGNED, plaintext, API_V3_KEY));
        assert_verdict(refused(&told).await, Verdict::Malformed, 400, ErrorKind::WrongShape);
    }
}

#[tokio::test]
async fn the_older_api_v3_key_opens_what_it_encrypted() {
    let (present, older) = (API_V3_KEY, "another-test-apiv3-key-012345678");
    let told = |key| Told::signed(envelope("EV-1", SIGNED, content().to_string().as_bytes(), key));
    let receiver = receiver().with_older_api_v3_key(older).unwrap();
    for key in [present, older, present] {
        let told = told(key);
        assert_eq!(receiver.open(&told.headers, &told.body).await.unwrap().json().unwrap(), content());
    }
    let third = told("a-third-test-apiv3-key-012345678");
    assert_verdict(refused_by(&receiver, &third).await, Verdict::WrongApiV3Key, 500, ErrorKind::Decrypt);
    assert!(receiver.with_older_api_v3_key("short").is_err());
}

#[tokio::test]
async fn a_client_without_an_api_v3_key_asks_for_the_event_again() {
    let key = wechatpay::PlatformKey::from_pem(PUBLIC_KEY_ID, platform::PLATFORM_PUBLIC).unwrap();
    let client = wechatpay::Client::builder().merchant(platform::merchant()).platform_key(key).build().unwrap();
    let told = Told::signed(body());
    let rejection = client.open_notification(&told.headers, &told.body).await.unwrap_err();
    assert!(rejection.to_string().contains("api_v3_key"), "{rejection}");
    assert_verdict(rejection, Verdict::NoApiV3Key, 500, ErrorKind::Decrypt);
}

#[derive(Debug)]
struct Down;

impl ReplayMemory for Down {
    fn note<'a>(&'a self, _: &'a str, _: i64) -> MemoryFuture<'a, Sighting> {
        Box::pin(async { Err("connection refused".into()) })
    }
}

#[tokio::test]
async fn a_memory_that_fails_accepts_nothing() {
    let told = Told::signed(body());
    let rejection = refused_by(&receiver().with_replay_memory(Down), &told).await;
    assert!(rejection.to_string().contains("connection refused"), "{rejection}");
    assert_verdict(rejection, Verdict::Failed, 500, ErrorKind::ReplayMemory);
}

#[tokio::test]
async fn client_receiver_and_blocking_client_agree() {
    let (client, blocking) = (builder().build().unwrap(), builder().build_blocking().unwrap());
    let told = Told::signed(body());
    let one = client.open_notification(&told.headers, &told.body).await.unwrap();
    assert_eq!(receiver().open(&told.headers, &told.body).await.unwrap(), one);
    let again = client.receiver().open(&told.headers, &told.body).await.unwrap_err();
    assert_eq!(again.verdict(), Verdict::Replayed, "all receivers of a client share its memory");
    let other = std::thread::spawn(move || blocking.open_notification(&told.headers, &told.body).unwrap());
    assert_eq!(other.join().unwrap(), one, "without a runtime of one's own");
}

#[test]
fn a_receiver_that_lacks_something_says_all_of_it() {
    let error = Receiver::builder().build().unwrap_err().to_string();
    assert!(error.contains("platform_key") && error.contains("api_v3_key"), "{error}");
    let short = Receiver::builder().api_v3_key("short").build().unwrap_err().to_string();
    assert!(short.contains("32") && !short.contains("short;"), "{short}");
    let shown = format!("{:?} {:?}", Receiver::builder().api_v3_key(API_V3_KEY), receiver());
    assert!(!shown.contains(API_V3_KEY), "{shown}");
}

#[test]
fn futures_of_a_receiver_can_be_spawned() {
    fn assert_send<F: Future + Send>(_: F) {}
    let (receiver, told) = (receiver(), Told::signed(body()));
    assert_send(receiver.open(&told.headers, &told.body));
}
