//! Each kind of wrong answer is refused, for its own reason, and none panics.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use bytes::Bytes;
use http::Response;
use platform::{Answered, Forged, builder, now, signed, unsigned};
use proptest::prelude::*;
use serde_json::json;
use wechatpay::{
    Error, ErrorKind, Retry,
    transport::{MemoryTransport, TransportError},
};

const PATH: &str = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
const GOOD: &str = r#"{"pre_entrustweb_id":"5778aad","mchid":"1900000002","plan_id":12535,"out_contract_code":"wx1"}"#;

fn body() -> serde_json::Value {
    json!({
        "appid": "wxd678efh567hg6787", "plan_id": 12535, "out_contract_code": "wx1",
        "contract_display_account": "微信代扣用户A", "notify_url": "https://yourapp.com/notify",
    })
}

/// The error of a typed write that is answered like this, in one attempt. Async and blocking must agree on it.
async fn refused(answer: impl Fn() -> Answered + Send + Sync + Clone + 'static) -> Error {
    let transport = MemoryTransport::new(move |_| answer());
    let prepare = || builder().transport(transport.clone()).retry(Retry::never()).largest_answer(4096);
    let client = prepare().build().unwrap();
    let error = client
        .v3()
        .ecommerce()
        .combine_papay()
        .contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&body())
        .await
        .map(wechatpay::Answer::into_inner)
        .unwrap_err();
    let untyped = client.chain(PATH).get().await.map(wechatpay::Answer::into_inner);
    if let Err(untyped) = untyped {
        assert!(!untyped.may_have_taken_effect(), "a GET never takes effect");
    }
    let blocking = prepare().build_blocking().unwrap();
    let twin = blocking
        .v3()
        .ecommerce()
        .combine_papay()
        .contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&body())
        .send()
        .map(wechatpay::Answer::into_inner)
        .unwrap_err();
    assert_eq!(twin.kind(), error.kind());
    assert_eq!(twin.may_have_taken_effect(), error.may_have_taken_effect());
    error
}

async fn forged(forge: impl Fn(&mut Forged) + Send + Sync + Clone + 'static) -> Error {
    refused(move || {
        let mut answer = Forged::new(200, GOOD);
        forge(&mut answer);
        Ok(answer.response())
    })
    .await
}

#[track_caller]
fn assert_doubtful(error: &Error, kind: ErrorKind) {
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.is_unverified(), "{error}");
    assert!(!error.is_verified(), "{error}");
    assert!(error.may_have_taken_effect(), "an answer that cannot be believed leaves the outcome open: {error}");
    let text = error.to_string();
    let ask = "ask GET /v3/ecommerce/combine-papay/contracts/plan-id/12535/out-contract-code/wx1 before repeating it";
    assert!(text.contains(ask), "{text}");
}

#[tokio::test]
async fn a_success_without_signature_headers_is_unsigned() {
    let error = refused(|| unsigned(200, GOOD)).await;
    assert_doubtful(&error, ErrorKind::Unsigned);
    assert_eq!(error.raw_body().unwrap(), GOOD, "the raw body is kept");
}

#[tokio::test]
async fn each_of_the_four_headers_must_be_there() {
    for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"] {
        let error = forged(move |answer| answer.leave_out = vec![name]).await;
        assert_doubtful(&error, ErrorKind::IncompleteSignature);
        assert!(error.to_string().contains(name), "{error}");
    }
}

#[tokio::test]
async fn a_header_that_comes_twice_is_malformed() {
    let error = forged(|answer| answer.extra = vec![("Wechatpay-Nonce", "another".into())]).await;
    assert_doubtful(&error, ErrorKind::MalformedSignature);
}

#[tokio::test]
async fn an_unknown_certificate_is_named() {
    let error = forged(|answer| answer.serial = "7778DEADBEEF7778DEADBEEF7778DEADBEEF7778".into()).await;
    assert_doubtful(&error, ErrorKind::UnknownCertificate);
    assert!(error.to_string().contains("7778DEADBEEF"), "{error}");
}

#[tokio::test]
async fn an_unknown_public_key_says_what_to_configure() {
    let error = forged(|answer| answer.serial = "PUB_KEY_ID_0119999999992024010100".into()).await;
    assert_doubtful(&error, ErrorKind::UnknownPublicKey);
    let text = error.to_string();
    for part in ["PUB_KEY_ID_0119999999992024010100", "pub_key.pem", "merchant platform", platform::PUBLIC_KEY_ID] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_wrong_signature_is_refused() {
    let other = Forged::new(200, "{}").response().headers()["Wechatpay-Signature"].to_str().unwrap().to_owned();
    let error = forged(move |answer| answer.signature = Some(other.clone())).await;
    assert_doubtful(&error, ErrorKind::WrongSignature);
}

#[tokio::test]
async fn a_body_changed_by_one_byte_is_refused() {
    let error = refused(|| {
        let (parts, body) = Forged::new(200, GOOD).response().into_parts();
        let changed = String::from_utf8(body.to_vec()).unwrap().replace("12535", "12536");
        Ok(Response::from_parts(parts, Bytes::from(changed)))
    })
    .await;
    assert_doubtful(&error, ErrorKind::WrongSignature);
}

#[tokio::test]
async fn timestamps_outside_the_window_are_refused_and_the_clock_is_named() {
    for timestamp in [now() - 302, now() + 310, i64::MIN, i64::MAX, 0] {
        let error = forged(move |answer| answer.timestamp = timestamp.to_string()).await;
        assert_doubtful(&error, ErrorKind::OutsideWindow);
        assert!(error.to_string().contains("clock"), "{error}");
    }
}

#[tokio::test]
async fn timestamps_that_are_no_number_are_refused() {
    for timestamp in ["soon", "1.5", "99999999999999999999", " 1700000000", "0x10"] {
        let error = forged(move |answer| answer.timestamp = timestamp.to_owned()).await;
        assert_doubtful(&error, ErrorKind::MalformedSignature);
    }
}

#[tokio::test]
async fn a_probe_is_refused_as_a_probe() {
    let error = forged(|answer| answer.signature = Some("WECHATPAY/SIGNTEST/c2lnbmF0dXJl".into())).await;
    assert_doubtful(&error, ErrorKind::Probe);
}

#[tokio::test]
async fn a_signature_that_is_no_base64_is_refused() {
    let error = forged(|answer| answer.signature = Some("no base64!".into())).await;
    assert_doubtful(&error, ErrorKind::MalformedSignature);
}

#[tokio::test]
async fn a_success_that_holds_an_error_is_an_error() {
    for body in [
        r#"{"code":"SYSTEM_ERROR","message":"系统错误"}"#,
        r#"{"code":"SYSTEM_ERROR"}"#,
        r#"{"code":"SYSTEM_ERROR","message":"m","detail":{},"request_id":"1"}"#,
    ] {
        let error = refused(move || signed(200, body)).await;
        assert_eq!(error.kind(), ErrorKind::ErrorInSuccess);
        assert!(error.is_code("SYSTEM_ERROR") && error.is_code("SYSTEMERROR"));
        assert!(error.is_verified() && error.may_have_taken_effect());
    }
    let transport = MemoryTransport::new(|_| signed(200, r#"{"code":"SUCCESS","message":"OK"}"#));
    let client = builder().transport(transport).build().unwrap();
    assert_eq!(client.chain("v3/a").get().await.unwrap()["code"], "SUCCESS");
}

#[tokio::test]
async fn a_signed_refusal_is_a_fact() {
    let error = refused(|| {
        signed(400, r#"{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/plan_id","value":12535,"issue":"模板不存在","location":"body"}}"#)
    })
    .await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_verified() && !error.is_unverified() && !error.may_have_taken_effect());
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.code(), Some("PARAM_ERROR"));
    assert_eq!(error.message(), Some("参数错误"));
    assert_eq!(error.request_id(), Some("08A1B2C3D4-0"));
    let detail = error.detail().unwrap();
    assert_eq!(detail.field.as_deref(), Some("/plan_id"));
    assert_eq!(detail.value, Some(json!(12535)));
    let text = error.to_string();
    for part in ["POST /v3/ecommerce/combine-papay", "400", "PARAM_ERROR", "参数错误", "/plan_id", "08A1B2C3D4-0"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn an_odd_detail_hides_neither_code_nor_message() {
    for detail in ["[]", "1", r#"{"issue":{"a":1}}"#, r#"{"field":7}"#] {
        let body = format!(r#"{{"code":"PARAM_ERROR","message":"m","detail":{detail}}}"#);
        let error = refused(move || signed(400, &body)).await;
        assert_eq!((error.code(), error.message()), (Some("PARAM_ERROR"), Some("m")), "{detail}");
    }
}

#[tokio::test]
async fn an_unsigned_refusal_is_never_a_fact() {
    let error = refused(|| unsigned(403, r#"{"code":"NO_AUTH","message":"无权限"}"#)).await;
    assert_doubtful(&error, ErrorKind::UnverifiedRefusal);
    assert_eq!(error.code(), Some("NO_AUTH"), "what it says can be read all the same");
}

#[tokio::test]
async fn a_refusal_with_a_wrong_signature_is_a_wrong_signature() {
    let error = refused(|| {
        let mut answer = Forged::new(400, r#"{"code":"PARAM_ERROR","message":"x"}"#);
        answer.timestamp = (now() - 400).to_string();
        Ok(answer.response())
    })
    .await;
    assert_doubtful(&error, ErrorKind::OutsideWindow);
}

#[tokio::test]
async fn a_gateways_html_page_is_a_server_fault() {
    let error = refused(|| unsigned(502, "<html><body><h1>502 Bad Gateway</h1></body></html>")).await;
    assert_doubtful(&error, ErrorKind::ServerFault);
    assert_eq!((error.status().unwrap().as_u16(), error.code()), (502, None));
}

#[tokio::test]
async fn a_signed_server_error_leaves_the_outcome_open() {
    let error = refused(|| signed(500, r#"{"code":"SYSTEM_ERROR","message":"系统异常"}"#)).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_verified() && error.may_have_taken_effect());
}

#[tokio::test]
async fn an_empty_success_is_verified_too() {
    let answer = |forge: fn(&mut Forged)| {
        let mut answer = Forged::new(204, "");
        forge(&mut answer);
        answer.response()
    };
    let good = answer(|_| {});
    let transport = MemoryTransport::new(move |_| Ok(good.clone()));
    let client = builder().transport(transport).build().unwrap();
    let empty = client.chain("v3/global/papay/contracts/{contract_id}/terminate");
    let empty = empty.variable("contract_id", "203").post(&json!({"termination_note": "x"})).await.unwrap();
    assert_eq!(empty.status(), 204);
    assert!(empty.is_null());

    let error = refused(|| unsigned(204, "")).await;
    assert_doubtful(&error, ErrorKind::Unsigned);
    let error = refused(move || {
        Ok(answer(|answer| {
            let signed = Forged::new(200, "{}").response();
            answer.signature = Some(signed.headers()["Wechatpay-Signature"].to_str().unwrap().to_owned());
        }))
    })
    .await;
    assert_doubtful(&error, ErrorKind::WrongSignature);
}

#[tokio::test]
async fn redirects_are_never_followed() {
    for status in [301, 302, 303, 307, 308] {
        let error = refused(move || {
            let mut answer = Forged::new(status, "");
            answer.extra = vec![("Location", "https://evil.example/v3/x".into())];
            Ok(answer.response())
        })
        .await;
        assert_doubtful(&error, ErrorKind::Redirect);
    }
}

#[tokio::test]
async fn an_answer_over_the_cap_is_refused() {
    let error = refused(|| signed(200, &format!(r#"{{"pre_entrustweb_id":"{}"}}"#, "x".repeat(5000)))).await;
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.may_have_taken_effect());
}

#[tokio::test]
async fn an_answer_that_is_not_utf8_is_refused() {
    let error = refused(|| Ok(Forged::new(200, b"{\"mchid\":\"\xff\xfe\"}".to_vec()).response())).await;
    assert_eq!(error.kind(), ErrorKind::NotUtf8);
    assert!(error.may_have_taken_effect());
}

#[tokio::test]
async fn an_answer_of_another_shape_names_the_pointer() {
    for (body, pointer) in [
        (GOOD.replace("12535", "\"12535\""), "\"/plan_id\""),
        (GOOD.replace("\"5778aad\"", "null"), "\"/pre_entrustweb_id\""),
        ("7".into(), "\"\""),
        ("{\"mchid\":".into(), "no JSON"),
        (String::new(), "\"\""),
    ] {
        let error = refused(move || signed(200, &body)).await;
        assert_eq!(error.kind(), ErrorKind::WrongShape);
        assert!(error.to_string().contains(pointer), "{pointer}: {error}");
        assert!(error.may_have_taken_effect(), "a signed success is done, even if it reads strangely");
        assert!(error.is_verified(), "it is WeChat Pay that answered");
        assert_eq!(error.request_id(), Some("08A1B2C3D4-0"));
        assert!(error.raw_body().is_some(), "what was issued can still be read");
    }
}

#[tokio::test]
async fn unknown_fields_of_an_answer_are_ignored() {
    let body = GOOD.replace('{', r#"{"new_field":{"deep":[1,2]},"#);
    let transport = MemoryTransport::new(move |_| signed(200, &body));
    let client = builder().transport(transport).build().unwrap();
    let answer =
        client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program().post(&self::body()).await;
    assert_eq!(answer.unwrap().plan_id, 12535);
}

#[tokio::test]
async fn a_broken_connection_leaves_the_outcome_open_and_a_refused_one_does_not() {
    let broken = refused(|| Err(TransportError::Interrupted("reset by peer".into()))).await;
    assert_eq!(broken.kind(), ErrorKind::Interrupted);
    assert!(broken.may_have_taken_effect());
    let refused = refused(|| Err(TransportError::NotSent("connection refused".into()))).await;
    assert_eq!(refused.kind(), ErrorKind::Connect);
    assert!(!refused.may_have_taken_effect());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_comes_is_an_error_or_an_answer_but_never_a_panic(
        status in 100u16..1000,
        body in proptest::collection::vec(any::<u8>(), 0..200),
        headers in proptest::collection::vec(("[A-Za-z-]{1,20}", proptest::collection::vec(32u8..=255, 0..40)), 0..6),
        sign in any::<bool>(),
    ) {
        let answer = {
            let mut response = if sign { Forged::new(200, body.clone()).response() } else { Response::new(Bytes::from(body.clone())) };
            *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
            for (name, value) in &headers {
                if let (Ok(name), Ok(value)) = (name.parse::<http::HeaderName>(), http::HeaderValue::from_bytes(value)) {
                    response.headers_mut().append(name, value);
                }
            }
            response
        };
        let transport = MemoryTransport::new(move |_| Ok(answer.clone()));
        let client = builder().transport(transport).retry(Retry::never()).build_blocking().unwrap();
        let result = client.chain(PATH).post(&self::body()).send();
        if let Ok(answer) = result {
            prop_assert!(sign && answer.status().is_success());
        }
    }
}
