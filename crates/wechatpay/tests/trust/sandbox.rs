//! Certificates of the sandbox, over TCP.

use http::StatusCode;
use serde_json::{Value, json};
use wechatpay::{Certificates, ClientBuilder, ErrorKind, Merchant, PrivateKey};
use wechatpay_sandbox::{KeyMode, ReadyMerchant, Sandbox};

const MCHID: &str = "1900000003";

fn builder(sandbox: &Sandbox, merchant: &ReadyMerchant) -> ClientBuilder {
    let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
    wechatpay::Client::builder()
        .merchant(Merchant::new(&merchant.mchid, &merchant.serial_no, key))
        .api_v3_key(&merchant.api_v3_key)
        .base_url(sandbox.url())
}

async fn sandbox(mode: KeyMode) -> (Sandbox, ReadyMerchant) {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.default_world().set_keys(MCHID, mode).unwrap();
    let merchant = sandbox.merchant(MCHID).unwrap().clone();
    (sandbox, merchant)
}

fn echo() -> Value {
    json!({ "echo_message": "hello" })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merchant_in_certificate_mode_needs_no_key_but_its_own() {
    let (sandbox, merchant) = sandbox(KeyMode::Certificate).await;
    let client = builder(&sandbox, &merchant).certificates(Certificates::mainland()).build().unwrap();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.chain("v3/security/echo").post(&echo()).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap()["echo_message"], "hello");
    }
    let keys = client.platform_keys();
    assert_eq!(keys.len(), 1);
    assert_eq!(keys[0].id().as_str(), merchant.platform_certificate_serial);
    let sealed = client.encrypt("张三").unwrap();
    let body = json!({ "echo_message": "hello", "encrypted_echo_message": sealed.ciphertext });
    let answer = client.chain("v3/security/echo").post(&body).header("Wechatpay-Serial", sealed.serial).await;
    assert_eq!(answer.unwrap().status(), StatusCode::OK);
    assert_eq!(client.refresh_certificates().await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_blocking_client_does_the_same() {
    let (sandbox, merchant) = sandbox(KeyMode::Certificate).await;
    let builder = builder(&sandbox, &merchant);
    tokio::task::spawn_blocking(move || {
        let client = builder.certificates(Certificates::mainland()).build_blocking().unwrap();
        assert_eq!(client.chain("v3/security/echo").post(&echo()).send().unwrap()["echo_message"], "hello");
        assert_eq!(client.refresh_certificates().unwrap().len(), 1);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merchant_with_a_public_key_alone_is_told_so() {
    let (sandbox, merchant) = sandbox(KeyMode::PublicKey).await;
    let client = builder(&sandbox, &merchant).certificates(Certificates::mainland()).build().unwrap();
    let error = client.chain("v3/security/echo").post(&echo()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Certificates);
    for part in ["has no platform certificates", "PlatformKey::from_pem", &merchant.public_key_id] {
        assert!(error.to_string().contains(part), "{part}: {error}");
    }
    assert!(!error.may_have_taken_effect());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_apiv3_key_is_named() {
    let (sandbox, merchant) = sandbox(KeyMode::Certificate).await;
    let builder = builder(&sandbox, &merchant).api_v3_key("another-apiv3-key-of-32-bytes-xx");
    let client = builder.certificates(Certificates::mainland()).build().unwrap();
    let error = client.chain("v3/security/echo").post(&echo()).await.unwrap_err();
    assert!(error.to_string().contains("APIv3密钥"), "{error}");
}
