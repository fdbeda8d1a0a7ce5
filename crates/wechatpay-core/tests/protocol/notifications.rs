//! A notification's envelope.

use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay_core::{Notification, Resource, verify};

use crate::vectors::{Case, NOW, api_v3_key, cases, trust};

fn envelope() -> Value {
    serde_json::from_slice(&Case::named("notification/sign").bytes("body")).unwrap()
}

fn read(value: &Value) -> Result<Notification, wechatpay_core::EnvelopeError> {
    Notification::from_slice(value.to_string().as_bytes())
}

#[test]
fn what_openssl_signed_and_encrypted_is_verified_read_and_decrypted() {
    for case in cases("notification") {
        let body = case.bytes("body");
        assert_eq!(verify(&case.headers(), &body, &trust(), NOW), Ok(()), "{case:?}");
        let notification = Notification::from_slice(&body).unwrap();
        assert_eq!(notification.resource_type, Notification::RESOURCE_TYPE);
        assert_eq!(notification.summary, "委托代扣签约通知");
        assert_eq!(notification.resource.original_type.as_deref(), Some("entrust"));
        assert_eq!(notification.decrypt(&api_v3_key()).unwrap(), case.bytes("plaintext"), "{case:?}");
    }
}

#[test]
fn unknown_fields_are_ignored() {
    let mut value = envelope();
    value["new_field"] = json!({"deep": [1, null]});
    value["resource"]["new_field"] = json!(true);
    assert_eq!(read(&value), read(&envelope()));
}

#[test]
fn each_missing_field_is_an_error_that_names_it() {
    for name in ["id", "create_time", "event_type", "resource_type", "resource"] {
        let mut value = envelope();
        value.as_object_mut().unwrap().remove(name);
        let error = read(&value).expect_err(name).to_string();
        assert!(error.contains(&format!("`{name}`")), "{error}");
    }
    for name in ["algorithm", "ciphertext", "nonce"] {
        let mut value = envelope();
        value["resource"].as_object_mut().unwrap().remove(name);
        let error = read(&value).expect_err(name).to_string();
        assert!(error.contains(&format!("`{name}`")), "{error}");
    }
}

#[test]
fn a_missing_summary_or_original_type_is_no_error() {
    let mut value = envelope();
    value.as_object_mut().unwrap().remove("summary");
    value["resource"].as_object_mut().unwrap().remove("original_type");
    assert!(read(&value).unwrap().decrypt(&api_v3_key()).is_ok());
}

#[test]
fn what_is_no_envelope_is_an_error() {
    for body in ["", "{}", "[]", "null", "<xml/>", "{\"id\":1}", "{\"id\":\"\"", "\u{feff}{}"] {
        assert!(Notification::from_slice(body.as_bytes()).is_err(), "{body:?}");
    }
    let mut wrong_type = envelope();
    wrong_type["id"] = json!(1);
    assert!(read(&wrong_type).is_err());
}

#[test]
fn bytes_behind_the_envelope_are_an_error() {
    let mut body = Case::named("notification/sign").bytes("body");
    body.extend_from_slice(b"{}");
    assert!(Notification::from_slice(&body).is_err());
}

#[test]
fn an_envelope_that_is_written_is_read_back() {
    let resource = Resource::encrypt(&api_v3_key(), Some("entrust"), None, "fdasflkja484", b"{}").unwrap();
    let written = Notification::new(
        "EV-1".into(),
        "2023-11-15T06:13:20+08:00".into(),
        "ENTRUST.SIGN".into(),
        "委托代扣签约通知".into(),
        resource,
    );
    let text = serde_json::to_string(&written).unwrap();
    assert!(!text.contains("associated_data"), "{text}");
    assert_eq!(Notification::from_slice(text.as_bytes()), Ok(written));
}

proptest! {
    #[test]
    fn reading_never_panics(body in any::<Vec<u8>>(), text in "[{}\":,a-z0-9\\[\\]]{0,60}") {
        let _ = Notification::from_slice(&body);
        let _ = Notification::from_slice(text.as_bytes());
    }
}
