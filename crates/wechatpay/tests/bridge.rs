//! The client with no other host than WeChat Pay's own, and a sandbox behind the proxy.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use serde_json::{Value, json};
use wechatpay::{Client, ClientBuilder, ErrorKind, Merchant, PlatformKey, PrivateKey, Retry};
use wechatpay_sandbox::Sandbox;

const SEEDS: [(&str, &str, &str); 5] = [
    (
        "3200000001",
        "v3/global/papay/contracts/miniprogram-pre-entrust-sign",
        include_str!("../../wechatpay-spec/tests/seeds/000-global-miniprogram.json"),
    ),
    (
        "1900000003",
        "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
        include_str!("../../wechatpay-spec/tests/seeds/001-combine-papay-miniprogram.json"),
    ),
    (
        "3200000001",
        "v3/global/papay/contracts/jsapi-pre-entrust-sign",
        include_str!("../../wechatpay-spec/tests/seeds/002-global-jsapi.json"),
    ),
    (
        "1900000002",
        "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
        include_str!("../../wechatpay-spec/tests/seeds/003-password-exempt-service-provider-miniprogram.json"),
    ),
    (
        "1900000002",
        "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
        include_str!("../../wechatpay-spec/tests/seeds/004-scheduled-deduct-partner-miniprogram.json"),
    ),
];

async fn sandbox() -> Sandbox {
    Sandbox::builder().clock_at("2019-11-20T10:00:00+08:00").https(0).start().await.unwrap()
}

/// What a merchant's program says when it goes to WeChat Pay through a proxy.
fn builder(sandbox: &Sandbox, mchid: &str) -> ClientBuilder {
    let merchant = sandbox.merchant(mchid).unwrap();
    let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(mchid, &merchant.serial_no, key))
        .platform_key(PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap())
        .proxy(sandbox.url())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_five_seeds_are_answered_under_their_own_hosts() {
    let sandbox = sandbox().await;
    for (mchid, path, body) in SEEDS {
        let client = builder(&sandbox, mchid).root_certificate(sandbox.ca_pem().unwrap()).build().unwrap();
        let body: Value = serde_json::from_str(body).unwrap();
        let answer = client.chain(path).post(&body).await.unwrap_or_else(|error| panic!("{path}: {error}"));
        let answer: Value = answer.parse().unwrap();
        assert!(!answer.as_object().unwrap().is_empty(), "{path}: {answer}");
    }
    assert_eq!(sandbox.journal().iter().filter(|entry| entry.status == Some(200)).count(), SEEDS.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_trust_the_ca_sends_nothing() {
    let sandbox = sandbox().await;
    let client = builder(&sandbox, "1900000003").retry(Retry::never()).build().unwrap();
    let error = client.chain("v3/security/echo").post(&json!({})).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Connect, false), "{error:?}");
    assert!(sandbox.journal().iter().all(|entry| entry.status.is_none()), "{:?}", sandbox.journal());
}
