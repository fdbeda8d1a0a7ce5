//! Certificates and the self test.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use serde_json::{Value, json};
use support::{Caller, DIRECT, PLATFORM, Receiver, assert_conforms};
use wechatpay_core::{PlatformKey, PublicKey, Resource};
use wechatpay_sandbox::Sandbox;
use wechatpay_spec::table::v3::{certificates, security};

const ECHO: &str = "/v3/security/echo";

#[tokio::test]
async fn the_certificate_decrypts_with_the_merchants_own_key_and_verifies_its_answer() {
    let sandbox = Sandbox::start().await.unwrap();
    for mchid in [DIRECT, PLATFORM] {
        let caller = Caller::new(&sandbox, mchid);
        let answer = caller.get("/v3/certificates?algorithm_type=ALL");
        assert_conforms(&certificates::GET, &answer.json);
        let entry = &answer.json["data"][0];
        let resource: Resource = serde_json::from_value(entry["encrypt_certificate"].clone()).unwrap();
        assert_eq!((resource.nonce.len(), resource.associated_data.as_deref()), (12, Some("certificate")));
        let pem = resource.decrypt(&caller.api_v3_key()).unwrap();
        let key = PlatformKey::from_certificate_pem(&pem).unwrap();
        assert_eq!(key.id().as_str(), entry["serial_no"]);
        assert_eq!(entry["effective_time"], "2015-01-01T08:00:00+08:00");
        let trust = [key].into_iter().collect();
        wechatpay_core::verify(&answer.headers, &answer.raw, &trust, support::now()).unwrap();
    }
}

fn encrypted_for(pem: &str) -> String {
    PublicKey::from_pem(pem).unwrap().encrypt("你好".as_bytes()).unwrap()
}

#[tokio::test]
async fn the_self_test_decrypts_for_the_platform_and_encrypts_for_the_merchant() {
    let sandbox = Sandbox::start().await.unwrap();
    let plain = Caller::new(&sandbox, DIRECT);
    let certificate = PlatformKey::from_certificate_pem(&plain.merchant.platform_certificate_pem).unwrap();
    let with_certificate = certificate.public_key().encrypt("你好".as_bytes()).unwrap();
    let with_public_key = encrypted_for(&plain.merchant.platform_public_key_pem);
    let cases = [
        (plain.merchant.platform_certificate_serial.clone(), with_certificate.clone()),
        (plain.merchant.public_key_id.clone(), with_public_key),
    ];
    for (serial, encrypted) in cases {
        let caller = plain.clone().asking_for(&serial);
        let answer = caller.post(ECHO, &json!({"echo_message": "hello", "encrypted_echo_message": encrypted}));
        assert_eq!(answer.status, 200, "{}", answer.json);
        assert_conforms(&security::POST_ECHO, &answer.json);
        assert_eq!(answer.json["echo_message"], "hello");
        let back = caller.key.decrypt(answer.json["encrypted_echo_message"].as_str().unwrap()).unwrap();
        assert_eq!(back, "你好".as_bytes());
    }
    let body = json!({"echo_message": "hello", "encrypted_echo_message": with_certificate});
    plain.post(ECHO, &body).refused(400, "PARAM_ERROR");
    let wrong_key = plain.clone().asking_for(&plain.merchant.public_key_id).post(ECHO, &body);
    assert_eq!(wrong_key.refused(400, "PARAM_ERROR").json["detail"]["field"], "/encrypted_echo_message");
    assert_eq!(plain.post(ECHO, &json!({"echo_message": "hello"})).json, json!({"echo_message": "hello"}));
}

#[tokio::test]
async fn the_self_test_sends_a_notification_when_asked() {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let caller = caller.clone().asking_for(&caller.merchant.public_key_id);
    let encrypted = encrypted_for(&caller.merchant.platform_public_key_pem);
    let url = format!("http://localhost:{}/echo", receiver.address.port());
    let body = json!({"echo_message": "hello", "encrypted_echo_message": encrypted, "notify_url": url});
    assert_eq!(caller.post(ECHO, &body).status, 200);
    sandbox.settle().await;
    let received = receiver.received();
    let (notification, payload) = caller.open(&received[0]);
    assert_eq!(notification.event_type, "SECURITY_ECHO.SUCCESS");
    assert_eq!(notification.resource.original_type.as_deref(), Some("security"));
    assert_eq!(payload["echo_message"], "hello");
    let back = caller.key.decrypt(payload["encrypt_echo_message"].as_str().unwrap()).unwrap();
    assert_eq!(back, "你好".as_bytes());
    assert_eq!(payload.get("encrypted_echo_message"), None::<&Value>);
}
