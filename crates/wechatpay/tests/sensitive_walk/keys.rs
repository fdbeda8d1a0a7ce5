//! Which key a request encrypts for, and what is said when it is the wrong one.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::json;
use wechatpay::{
    Client, ErrorKind, PlatformKey, PrivateKey, Retry, Sensitive,
    api::v3::security::echo,
    transport::{MemoryTransport, TransportError},
};
use wechatpay_sandbox::{KeyMode, ReadyMerchant, Sandbox};

use super::{Side, builder, platform::PLATFORM_CERTIFICATE_PRIVATE, sent_json};

const MCHID: &str = "1900000002";
const ECHO: &str = "v3/security/echo";

fn ready(sandbox: &Sandbox) -> ReadyMerchant {
    sandbox.merchant(MCHID).unwrap().clone()
}

fn request() -> echo::PostRequest {
    echo::PostRequest {
        echo_message: "hello".to_owned(),
        encrypted_echo_message: Some(Sensitive::from("planted 张三")),
        ..echo::PostRequest::default()
    }
}

#[tokio::test]
async fn what_is_sent_again_is_encrypted_for_the_same_key_as_it_names() {
    let sandbox = Sandbox::start().await.unwrap();
    let sent: Arc<Mutex<Vec<Request<Bytes>>>> = Arc::default();
    let (kept, inner) = (sent.clone(), sandbox.clone());
    let transport = MemoryTransport::new(move |request: Request<Bytes>| {
        let mut sent = kept.lock().unwrap();
        sent.push(request.clone());
        match sent.len() {
            1 => Err(TransportError::NotSent("no route".into())),
            2 => Ok(Response::builder().status(502).body(Bytes::new()).unwrap()),
            _ => Ok(inner.handle(request)),
        }
    });
    let client = builder(&ready(&sandbox)).transport(transport);
    let client =
        client.retry(Retry::standard().repeatable(true).waits(Duration::ZERO, Duration::ZERO)).build().unwrap();
    let answer = client.v3().security().echo().post(&request()).await.unwrap();
    assert_eq!(answer.encrypted_echo_message.as_ref().map(Sensitive::reveal), Some("planted 张三"));
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 3);
    for again in &sent[1..] {
        assert_eq!(again.body(), sent[0].body());
        assert_eq!(again.headers()["Wechatpay-Serial"], sent[0].headers()["Wechatpay-Serial"]);
        assert_ne!(again.headers()["Authorization"], sent[0].headers()["Authorization"]);
    }
}

#[tokio::test]
async fn the_newest_certificate_is_the_one_to_encrypt_for() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    world.set_keys(MCHID, KeyMode::Certificate).unwrap();
    let side = Side::new(&sandbox, &ready(&sandbox));
    let older = PlatformKey::from_certificate_pem(&side.ready.platform_certificate_pem).unwrap();
    let key = PrivateKey::from_pem(&side.ready.private_key_pem).unwrap();
    let inner = sandbox.clone();
    let sent = side.sent.clone();
    let client = Client::builder()
        .merchant(wechatpay::Merchant::new(MCHID, &side.ready.serial_no, key))
        .api_v3_key(&side.ready.api_v3_key)
        .certificates(wechatpay::Certificates::mainland())
        .transport(MemoryTransport::new(move |request: Request<Bytes>| {
            sent.lock().unwrap().push(request.clone());
            Ok(inner.handle(request))
        }))
        .build()
        .unwrap();
    client.v3().security().echo().post(&request()).await.unwrap();
    let first = side.sent.lock().unwrap().pop().unwrap();
    assert_eq!(first.headers()["Wechatpay-Serial"], older.id().as_str());
    let ciphertext = sent_json(&first)["encrypted_echo_message"].as_str().unwrap().to_owned();
    let opened = PrivateKey::from_pem(PLATFORM_CERTIFICATE_PRIVATE).unwrap().decrypt(&ciphertext).unwrap();
    assert_eq!(opened, "planted 张三".as_bytes());

    world.rotate_platform().unwrap();
    client.refresh_certificates().await.unwrap();
    assert_eq!(client.platform_keys().len(), 2);
    let answer = client.v3().security().echo().post(&request()).await.unwrap();
    assert_eq!(answer.encrypted_echo_message.as_ref().map(Sensitive::reveal), Some("planted 张三"));
    let second = side.sent.lock().unwrap().pop().unwrap();
    assert_ne!(second.headers()["Wechatpay-Serial"], older.id().as_str());
}

#[tokio::test]
async fn a_request_encrypted_for_another_key_than_it_names_is_refused_by_its_pointer() {
    let sandbox = Sandbox::start().await.unwrap();
    let side = Side::new(&sandbox, &ready(&sandbox));
    let certificate = PlatformKey::from_certificate_pem(&side.ready.platform_certificate_pem).unwrap();
    let sealed = side.client.encrypt("planted 张三").unwrap();
    let body = json!({ "echo_message": "hello", "encrypted_echo_message": sealed.ciphertext });
    let right = side.client.chain(ECHO).post(&body).header("Wechatpay-Serial", &sealed.serial).await.unwrap();
    let back = side.client.decrypt(right["encrypted_echo_message"].as_str().unwrap()).await.unwrap();
    assert_eq!(back.reveal(), "planted 张三");
    for wrong in [
        side.client.chain(ECHO).post(&body).header("Wechatpay-Serial", certificate.id().as_str()).await.unwrap_err(),
        side.blocking.chain(ECHO).post(&body).header("Wechatpay-Serial", certificate.id().as_str()).send().unwrap_err(),
    ] {
        assert!(wrong.is_code("PARAM_ERROR") && wrong.kind() == ErrorKind::Api, "{wrong}");
        let field = wrong.detail().and_then(|detail| detail.field.clone());
        assert_eq!(field.as_deref(), Some("/encrypted_echo_message"));
    }
}

#[tokio::test]
async fn a_text_that_does_not_open_is_said_with_the_certificate_and_without_itself() {
    let sandbox = Sandbox::start().await.unwrap();
    let side = Side::new(&sandbox, &ready(&sandbox));
    let other = PrivateKey::from_pem(PLATFORM_CERTIFICATE_PRIVATE).unwrap().public_key().encrypt(b"planted").unwrap();
    for text in ["planted", other.as_str(), ""] {
        for error in [side.client.decrypt(text).await.unwrap_err(), side.blocking.decrypt(text).unwrap_err()] {
            assert_eq!(error.kind(), ErrorKind::Decrypt);
            let said = format!("{error} {error:?} {error:#?}");
            assert!(said.contains(&side.ready.serial_no), "{said}");
            assert!(!said.contains("planted") && (text.is_empty() || !said.contains(text)), "{said}");
        }
    }
}
