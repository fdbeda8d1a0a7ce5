//! What the front end is handed after an order: the names that WeChat's own code takes, and signatures that hold.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr, missing_docs)]

mod cashier;
mod urls;

use serde_json::{Value, json};
use wechatpay::{
    Client, ClientBuilder, ErrorKind, Merchant, PlatformKey, PrivateKey, Result, Signer, blocking,
    protocol::{SignFuture, SignerError, encoding, message},
    transport::MemoryTransport,
};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};

pub const APPID: &str = "wxd678efh567hg6787";
pub const DIRECT: &str = "1900000001";
pub const PREPAY_ID: &str = "wx201410272009395522657a690389285100";

pub fn ready(sandbox: &Sandbox, mchid: &str) -> ReadyMerchant {
    sandbox.merchants().iter().find(|merchant| merchant.mchid == mchid).unwrap().clone()
}

pub fn key(ready: &ReadyMerchant) -> PrivateKey {
    PrivateKey::from_pem(&ready.private_key_pem).unwrap()
}

pub fn builder(sandbox: &Sandbox, merchant: Merchant) -> ClientBuilder {
    let ready = ready(sandbox, merchant.mchid());
    let sandbox = sandbox.clone();
    Client::builder()
        .merchant(merchant)
        .platform_key(PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
        .transport(MemoryTransport::new(move |request| Ok(sandbox.handle(request))))
}

pub fn own(sandbox: &Sandbox, mchid: &str) -> Merchant {
    let ready = ready(sandbox, mchid);
    Merchant::new(mchid, &ready.serial_no, key(&ready))
}

pub fn order() -> Value {
    json!({
        "appid": APPID, "mchid": DIRECT, "description": "会员", "out_trade_no": "order1",
        "notify_url": "https://yourapp.com/paid", "amount": {"total": 100, "currency": "CNY"},
        "scene_info": {"payer_client_ip": "14.23.150.211"}, "payer": {"openid": "o1"},
    })
}

/// What each way gives, as JSON, beside the entry of WeChat's that takes it.
pub async fn signed(client: &Client, appid: &str, prepay_id: &str) -> Vec<(&'static str, Value)> {
    let invoke = client.invoke(appid);
    let json = |payment: Result<_>| payment.unwrap();
    vec![
        ("getBrandWCPayRequest", json(invoke.jsapi(prepay_id).await.map(value))),
        ("chooseWXPay", json(invoke.choose_wx_pay(prepay_id).await.map(value))),
        ("requestPayment", json(invoke.mini_program(prepay_id).await.map(value))),
        ("PayReq", json(invoke.app(prepay_id).await.map(value))),
    ]
}

pub fn signed_blocking(client: &blocking::Client, appid: &str, prepay_id: &str) -> Vec<(&'static str, Value)> {
    let invoke = client.invoke(appid);
    vec![
        ("getBrandWCPayRequest", value(invoke.jsapi(prepay_id).unwrap())),
        ("chooseWXPay", value(invoke.choose_wx_pay(prepay_id).unwrap())),
        ("requestPayment", value(invoke.mini_program(prepay_id).unwrap())),
        ("PayReq", value(invoke.app(prepay_id).unwrap())),
    ]
}

fn value(payment: impl serde::Serialize) -> Value {
    serde_json::to_value(payment).unwrap()
}

/// A key that is somewhere else.
#[derive(Debug)]
struct Elsewhere(PrivateKey);

impl Signer for Elsewhere {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            self.0.sign(message).map_err(SignerError::new)
        })
    }
}

#[derive(Debug)]
struct Fails;

impl Signer for Fails {
    fn sign<'a>(&'a self, _: &'a [u8]) -> SignFuture<'a> {
        Box::pin(std::future::ready(Err(SignerError::new("the HSM is locked"))))
    }
}

#[derive(Debug)]
struct Hangs;

impl Signer for Hangs {
    fn sign<'a>(&'a self, _: &'a [u8]) -> SignFuture<'a> {
        Box::pin(std::future::pending())
    }
}

fn assert_holds(sandbox: &Sandbox, appid: &str, prepay_id: &str, calls: &[(&str, Value)]) {
    let public = key(&ready(sandbox, DIRECT)).public_key().clone();
    assert_eq!(calls.len(), 4);
    for (entry, payment) in calls {
        let said = |name: &str| payment[name].as_str().unwrap_or_else(|| panic!("{entry} lacks {name}: {payment}"));
        let (text, signature) = match *entry {
            "PayReq" => (message::invoke_app(appid, said("timestamp"), said("noncestr"), prepay_id), said("sign")),
            "chooseWXPay" => {
                (message::invoke_jsapi(appid, said("timestamp"), said("nonceStr"), prepay_id), said("paySign"))
            }
            _ => (message::invoke_jsapi(appid, said("timeStamp"), said("nonceStr"), prepay_id), said("paySign")),
        };
        let signature = encoding::from_base64(signature).unwrap();
        assert!(public.verify(&text, &signature), "{entry}: {payment}");
        assert!(!public.verify(&message::invoke_jsapi("wx", "1", "n", prepay_id), &signature));
    }
}

#[tokio::test]
async fn each_way_into_the_cashier_is_signed_wherever_the_key_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let ready = ready(&sandbox, DIRECT);
    let far = Merchant::with_signer(DIRECT, &ready.serial_no, Elsewhere(key(&ready)));
    for merchant in [own(&sandbox, DIRECT), far] {
        let client = builder(&sandbox, merchant.clone()).build().unwrap();
        assert_holds(&sandbox, APPID, PREPAY_ID, &signed(&client, APPID, PREPAY_ID).await);
        let client = builder(&sandbox, merchant).build_blocking().unwrap();
        // Not within a runtime, whose thread it would hold.
        let calls = std::thread::spawn(move || signed_blocking(&client, APPID, PREPAY_ID)).join().unwrap();
        assert_holds(&sandbox, APPID, PREPAY_ID, &calls);
    }
}

#[tokio::test]
async fn every_signing_has_a_nonce_of_its_own() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(&sandbox, own(&sandbox, DIRECT)).build().unwrap();
    let invoke = client.invoke(APPID);
    let (one, other) = (invoke.jsapi(PREPAY_ID).await.unwrap(), invoke.jsapi(PREPAY_ID).await.unwrap());
    assert_ne!(one.nonce_str, other.nonce_str);
    assert_ne!(one.pay_sign, other.pay_sign);
}

#[test]
fn a_key_in_this_process_signs_without_a_runtime() {
    let sandbox = tokio::runtime::Runtime::new().unwrap().block_on(Sandbox::start()).unwrap();
    let client = builder(&sandbox, own(&sandbox, DIRECT)).build().unwrap();
    assert_holds(&sandbox, APPID, PREPAY_ID, &pollster::block_on(signed(&client, APPID, PREPAY_ID)));
}

#[tokio::test]
async fn what_cannot_be_signed_is_named() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(&sandbox, own(&sandbox, DIRECT)).build().unwrap();
    let blocking = builder(&sandbox, own(&sandbox, DIRECT)).build_blocking().unwrap();
    for (appid, prepay_id, named) in [
        (APPID, "", "the prepay_id is empty"),
        ("", PREPAY_ID, "the appid is empty"),
        (APPID, "wx1\n", "the prepay_id holds white space"),
        ("wx 1", PREPAY_ID, "the appid holds white space"),
        (APPID, "prepay_id=wx1", "begins with \"prepay_id=\""),
    ] {
        let (invoke, again) = (client.invoke(appid), blocking.invoke(appid));
        for error in [
            invoke.jsapi(prepay_id).await.unwrap_err(),
            invoke.choose_wx_pay(prepay_id).await.unwrap_err(),
            invoke.mini_program(prepay_id).await.unwrap_err(),
            invoke.app(prepay_id).await.unwrap_err(),
            again.jsapi(prepay_id).unwrap_err(),
            again.choose_wx_pay(prepay_id).unwrap_err(),
            again.mini_program(prepay_id).unwrap_err(),
            again.app(prepay_id).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            assert!(error.to_string().contains(named), "{error}");
        }
    }
    let nothing = client.invoke(APPID).transfer("").unwrap_err();
    assert!(nothing.to_string().contains("the package_info is empty"), "{nothing}");
}

#[tokio::test(start_paused = true)]
async fn a_signer_that_fails_or_never_ends_is_an_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let locked = builder(&sandbox, Merchant::with_signer(DIRECT, "5A1B", Fails)).build().unwrap();
    let error = locked.invoke(APPID).app(PREPAY_ID).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signer);
    assert!(format!("{:?}", std::error::Error::source(&error)).contains("the HSM is locked"), "{error:?}");
    let hung = builder(&sandbox, Merchant::with_signer(DIRECT, "5A1B", Hangs)).build().unwrap();
    let error = hung.invoke(APPID).jsapi(PREPAY_ID).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signer);
    assert!(error.to_string().contains("took longer"), "{error}");
}

#[tokio::test]
async fn a_transfer_is_confirmed_under_the_names_of_the_front_end() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(&sandbox, own(&sandbox, DIRECT)).build().unwrap();
    let transfer = client.invoke(APPID).transfer("affffddafdfafddffda==").unwrap();
    let plain = json!({ "mchId": DIRECT, "appId": APPID, "package": "affffddafdfafddffda==" });
    assert_eq!(value(&transfer), plain);
    let blocking = builder(&sandbox, own(&sandbox, DIRECT)).build_blocking().unwrap();
    assert_eq!(blocking.invoke(APPID).transfer("affffddafdfafddffda==").unwrap(), transfer);
    let of_sub = value(transfer.for_sub_merchant("1900000109", Some("wx8888888888888889")));
    assert_eq!((&of_sub["subMchId"], &of_sub["subAppId"]), (&json!("1900000109"), &json!("wx8888888888888889")));
}
