//! Sensitive fields of a request (敏感信息): opened with the key that the request names, or refused by their pointer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use serde_json::{Value, json};
use support::{Caller, PROVIDER, assert_rule, sealed};
use wechatpay_core::{Certificate, PublicKey};
use wechatpay_sandbox::Sandbox;

const PATH: &str = "/v3/credit-repayment/partner/contracts/app-presign";
const NAME: &str = "/real_identity/real_name";

fn body(name: &str) -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "plan_id": "12535", "out_contract_code": "credit1", "display_name": "***明",
        "contract_notify_url": "https://yourapp.com/signed", "repayment_day": 10, "repayment_amount_limit": "100000",
        "real_identity": {
            "identity_type": "REAL_IDENTITY_TYPE_ID_CARD", "identity_id": sealed("110101199003070000"), "real_name": name,
        },
    })
}

async fn start() -> (Sandbox, Caller) {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, PROVIDER);
    let serial = caller.merchant.public_key_id.clone();
    (sandbox, caller.asking_for(&serial))
}

#[tokio::test]
async fn a_field_that_opens_with_the_named_key_is_taken() {
    let (_sandbox, caller) = start().await;
    assert_eq!(caller.post(PATH, &body(&sealed("李明"))).status, 200);
    let certificate = Certificate::from_pem(&caller.merchant.platform_certificate_pem).unwrap();
    let encrypted = |text: &str| certificate.public_key().encrypt(text.as_bytes()).unwrap();
    let mut other = body(&encrypted("李明"));
    other["real_identity"]["identity_id"] = encrypted("110101199003070000").into();
    let caller = caller.asking_for(certificate.serial_number().as_str());
    assert_eq!(caller.post(PATH, &other).status, 200, "the same request, encrypted anew");
}

#[tokio::test]
async fn a_field_that_does_not_open_is_refused_by_its_pointer() {
    let (_sandbox, caller) = start().await;
    let merchants_own = caller.key.public_key().encrypt("李明".as_bytes()).unwrap();
    let no_text = PublicKey::from_pem(&caller.merchant.platform_public_key_pem).unwrap().encrypt(b"\xff\xfe").unwrap();
    for wrong in ["李明", "c2VhbGVk", &merchants_own, &no_text] {
        let answer = caller.post(PATH, &body(wrong));
        assert_rule(&caller, &answer, 400, "PARAM_ERROR", "SENSITIVE_OPENS");
        assert_eq!(answer.json["detail"]["field"], NAME, "{}", answer.json);
        assert!(!answer.json.to_string().contains(wrong), "it may be plaintext: {}", answer.json);
    }
    // Encrypted for the public key, and the certificate is named.
    let certificate = caller.merchant.platform_certificate_serial.clone();
    let answer = caller.asking_for(&certificate).post(PATH, &body(&sealed("李明")));
    assert_eq!(answer.refused(400, "PARAM_ERROR").json["detail"]["field"], "/real_identity/identity_id");
}

#[tokio::test]
async fn a_request_with_sensitive_fields_that_names_no_key_is_refused() {
    let (sandbox, _) = start().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let answer = caller.post(PATH, &body(&sealed("李明")));
    assert_rule(&caller, &answer, 400, "PARAM_ERROR", "SENSITIVE_KEY");
    assert!(answer.message().contains("Wechatpay-Serial"), "{}", answer.json);
}
