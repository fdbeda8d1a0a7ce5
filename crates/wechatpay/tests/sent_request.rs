//! The request as it was sent stands beside what came of it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use bytes::Bytes;
use http::Request;
use platform::{Forged, assert_signed, builder, recording, signed, unsigned};
use serde_json::json;
use wechatpay::{Error, ErrorKind, Retry, transport::TransportError};

/// It is what the transport got, to the byte, and shares its body.
#[track_caller]
fn assert_same(kept: &Request<Bytes>, sent: &Request<Bytes>) {
    assert_eq!((kept.method(), kept.uri(), kept.headers()), (sent.method(), sent.uri(), sent.headers()));
    assert_eq!(kept.body(), sent.body());
    assert_eq!(kept.body().as_ptr(), sent.body().as_ptr(), "the body was copied");
    assert_signed(kept, kept.body());
}

#[tokio::test]
async fn an_answer_has_the_request_that_it_answers() {
    let (transport, sent) = recording(|_| signed(200, "{}"));
    let client = builder().transport(transport.clone()).build().unwrap();
    let blocking = builder().transport(transport).build_blocking().unwrap();
    let body = json!({"out_trade_no": "1"});
    for answer in [
        client.chain("v3/a").post(&body).query("x", "值").header("Accept-Language", "en").await.unwrap(),
        blocking.chain("v3/a").post(&body).send().unwrap(),
    ] {
        let sent = sent.lock().unwrap().remove(0);
        assert_same(answer.request(), &sent);
        assert_eq!(answer.request().uri().host(), Some("api.mch.weixin.qq.com"));
        let shown = format!("{answer:?}");
        assert!(!shown.contains("out_trade_no") && !shown.contains("signature="), "{shown}");
    }
}

#[tokio::test]
async fn an_error_has_the_request_that_it_is_about() {
    fn lost() -> platform::Answered {
        Err(TransportError::Interrupted("gone".into()))
    }
    let answers: [(fn() -> platform::Answered, ErrorKind); 6] = [
        (|| signed(400, r#"{"code":"PARAM_ERROR","message":"x"}"#), ErrorKind::Api),
        (|| unsigned(401, r#"{"code":"SIGN_ERROR","message":"x"}"#), ErrorKind::UnverifiedRefusal),
        (
            || Ok(Forged { signature: Some("AAAA".into()), ..Forged::new(200, "{}") }.response()),
            ErrorKind::WrongSignature,
        ),
        (|| signed(200, "no JSON"), ErrorKind::WrongShape),
        (lost, ErrorKind::Interrupted),
        (|| Err(TransportError::NotSent("no route".into())), ErrorKind::Connect),
    ];
    for (answer, kind) in answers {
        let (transport, sent) = recording(move |_| answer());
        let client = builder().transport(transport).retry(Retry::never()).build().unwrap();
        let error = client.chain("v3/a").post(&json!({"planted": "secret"})).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_same(error.request().unwrap(), &sent.lock().unwrap()[0]);
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains("planted") && !shown.contains("signature="), "{shown}");
    }
}

#[tokio::test]
async fn of_several_attempts_it_is_the_last() {
    let (transport, sent) = recording(|attempt| match attempt {
        3 => signed(200, "{}"),
        _ => signed(500, r#"{"code":"SYSTEM_ERROR","message":"x"}"#),
    });
    let client = builder().transport(transport).build().unwrap();
    let answer = client.chain("v3/a").get().await.unwrap();
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 3);
    assert_same(answer.request(), &sent[2]);
    assert_ne!(answer.request().headers()["authorization"], sent[1].headers()["authorization"]);
}

#[tokio::test]
async fn what_was_never_signed_has_no_request() {
    let (transport, _) = recording(|_| panic!("something was sent"));
    let client = builder().transport(transport).build().unwrap();
    let error: Error = client.chain("v3/a//b").get().await.unwrap_err();
    assert!(error.request().is_none());
}
