//! Errors of the client's own calls diagnose themselves.

use serde_json::json;
use wechatpay::{
    Certificate, Client, ClientBuilder, Error, Merchant, PlatformKey, PrivateKey, Retry, Signer,
    diagnose::{Cause, Certainty, Evidence, Mistake},
    protocol::{SignFuture, digest},
    transport::MemoryTransport,
};
use wechatpay_sandbox::Sandbox;

use crate::raw::{DIRECT, PROVIDER};

fn builder(sandbox: &Sandbox, merchant: Merchant) -> ClientBuilder {
    let ready = sandbox.merchant(DIRECT).unwrap();
    let platform = PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap();
    Client::builder().merchant(merchant).platform_key(platform).base_url(sandbox.url()).retry(Retry::never())
}

fn key(sandbox: &Sandbox, mchid: &str) -> PrivateKey {
    PrivateKey::from_pem(&sandbox.merchant(mchid).unwrap().private_key_pem).unwrap()
}

/// The error of one call, by the async client and by the blocking one.
async fn errors(builder: impl Fn() -> ClientBuilder) -> [Error; 2] {
    let body = json!({"echo_message": "会员"});
    let client = builder().build().unwrap();
    let error = client.chain("v3/security/echo").post(&body).await.unwrap_err();
    let client = builder().build_blocking().unwrap();
    let blocking =
        tokio::task::spawn_blocking(move || client.chain("v3/security/echo").post(&body).send().unwrap_err());
    [error, blocking.await.unwrap()]
}

fn found(error: &Error) -> Vec<(Cause, Certainty)> {
    let diagnosis = error.diagnosis().unwrap();
    diagnosis.findings.iter().map(|finding| (finding.cause, finding.certainty)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_of_another_merchant_is_what_remains() {
    let sandbox = Sandbox::start().await.unwrap();
    let serial = &sandbox.merchant(DIRECT).unwrap().serial_no;
    let make = || builder(&sandbox, Merchant::new(DIRECT, serial, key(&sandbox, PROVIDER)));
    for error in errors(make).await {
        assert_eq!(found(&error), [(Cause::KeyNotOfSerial, Certainty::Likely)], "{error}");
        let certificate = Certificate::from_pem(&sandbox.merchant(DIRECT).unwrap().certificate_pem).unwrap();
        let proven = Evidence::of(&error).unwrap().certificate(&certificate).diagnose();
        assert_eq!(proven.findings[0].certainty, Certainty::Proven, "{proven}");
        assert_eq!(error.advice().unwrap().code, "SIGN_ERROR");
        assert!(error.to_string().contains("likely: the private key, serial_no"), "{error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_serial_number_and_a_wrong_merchant_number_are_told_by_the_answer() {
    let sandbox = Sandbox::start().await.unwrap();
    let serial = |mchid| &sandbox.merchant(mchid).unwrap().serial_no;
    for error in errors(|| builder(&sandbox, Merchant::new(DIRECT, serial(PROVIDER), key(&sandbox, DIRECT)))).await {
        assert_eq!(found(&error), [(Cause::Signed(Mistake::WrongSerial), Certainty::Told)]);
    }
    for error in errors(|| builder(&sandbox, Merchant::new("1999999999", serial(DIRECT), key(&sandbox, DIRECT)))).await
    {
        assert_eq!(found(&error), [(Cause::NoCertificate, Certainty::Told)]);
    }
}

/// A signer that hashes by itself before it signs, as services for keys do when they are called wrongly.
#[derive(Debug)]
struct Twice(PrivateKey);

impl Signer for Twice {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async move { Ok(self.0.sign(&digest::sha256(message)).unwrap()) })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signer_that_signs_wrongly_is_found_out_with_its_public_key() {
    let sandbox = Sandbox::start().await.unwrap();
    let serial = &sandbox.merchant(DIRECT).unwrap().serial_no;
    for error in errors(|| builder(&sandbox, Merchant::with_signer(DIRECT, serial, Twice(key(&sandbox, DIRECT))))).await
    {
        let diagnosis = error.diagnosis().unwrap();
        assert_eq!(found(&error), [(Cause::KeyOrAlgorithm, Certainty::Likely)], "{diagnosis}");
        assert_eq!(diagnosis.missing.len(), 1, "{diagnosis}");
        let known = Evidence::of(&error).unwrap().key(key(&sandbox, DIRECT).public_key()).diagnose();
        assert_eq!(known.causes().collect::<Vec<_>>(), [Cause::Signed(Mistake::HashedTwice)], "{known}");
        assert_eq!(known.findings[0].certainty, Certainty::Proven);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_that_rewrites_the_body_is_found_out() {
    let sandbox = std::sync::Arc::new(Sandbox::start().await.unwrap());
    let serial = &sandbox.merchant(DIRECT).unwrap().serial_no;
    let make = || {
        let behind = sandbox.clone();
        let proxy = MemoryTransport::new(move |request| {
            let (parts, body) = request.into_parts();
            let spaced = String::from_utf8(body.to_vec()).unwrap().replace(':', ": ");
            Ok(behind.handle(http::Request::from_parts(parts, spaced.into())))
        });
        builder(&sandbox, Merchant::new(DIRECT, serial, key(&sandbox, DIRECT))).transport(proxy)
    };
    for error in errors(make).await {
        assert_eq!(found(&error), [(Cause::ChangedOnTheWay, Certainty::Told)], "{}", error.diagnosis().unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_an_upload_the_metadata_is_what_was_signed() {
    let sandbox = Sandbox::start().await.unwrap();
    let serial = &sandbox.merchant(DIRECT).unwrap().serial_no;
    let client = builder(&sandbox, Merchant::new(DIRECT, serial, key(&sandbox, PROVIDER))).build().unwrap();
    let file = wechatpay::Upload::new("a.png", b"\x89PNG\r\n\x1a\n".to_vec());
    let meta = json!({ "filename": "a.png", "sha256": digest::sha256_hex(b"\x89PNG\r\n\x1a\n") });
    let error = client.chain("v3/merchant/media/upload").post_form(&(meta, file)).await.unwrap_err();
    assert_eq!(found(&error), [(Cause::KeyNotOfSerial, Certainty::Likely)], "{}", error.diagnosis().unwrap());
    let body = error.diagnosis().unwrap().lines.pop().unwrap();
    assert!(body.signed.unwrap().starts_with("{\"filename\":\"a.png\"") && !body.differs);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_refused_signatures_are_diagnosed_and_no_key_is_shown() {
    let sandbox = Sandbox::start().await.unwrap();
    let ready = sandbox.merchant(DIRECT).unwrap();
    let client = builder(&sandbox, Merchant::new(DIRECT, &ready.serial_no, key(&sandbox, DIRECT))).build().unwrap();
    let missing = client.chain("v3/pay/transactions/id/1").get().query("mchid", DIRECT).await.unwrap_err();
    assert!(missing.is_code("ORDER_NOT_EXIST"), "{missing}");
    assert_eq!(missing.diagnosis(), None);
    assert!(Evidence::of(&missing).is_none());

    let wrong = builder(&sandbox, Merchant::new(DIRECT, &ready.serial_no, key(&sandbox, PROVIDER))).build().unwrap();
    let error = wrong.chain("v3/security/echo").post(&json!({"echo_message": "planted"})).await.unwrap_err();
    let evidence = Evidence::of(&error).unwrap();
    for shown in [format!("{error}"), format!("{error:?}"), format!("{error:#?}"), format!("{evidence:?}")] {
        assert!(!shown.contains("planted") && !shown.contains("signature=\""), "{shown}");
    }
    let pem = sandbox.merchant(PROVIDER).unwrap().private_key_pem.lines().nth(1).unwrap().to_owned();
    let diagnosis = error.diagnosis().unwrap();
    for shown in [diagnosis.to_string(), serde_json::to_string(&diagnosis).unwrap(), format!("{diagnosis:?}")] {
        assert!(!shown.contains(&pem));
    }
}
