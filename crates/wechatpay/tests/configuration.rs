//! A configuration that cannot work is told field by field, all of it at once; secrets are never shown.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::time::Duration;

use platform::{
    API_V3_KEY, MCHID, MERCHANT_CERTIFICATE, MERCHANT_KEY, OTHER_MERCHANT_KEY, PLATFORM_CERTIFICATE, PUBLIC_KEY_ID,
    builder, merchant, recording, signed, unsigned,
};
use wechatpay::{
    Certificate, Client, ClientBuilder, ConfigError, Merchant, PlatformKey, PrivateKey, Retry, Signer, blocking,
    protocol::{PublicKey, SignFuture, SignerError},
    transport::TransportError,
};

#[track_caller]
fn faults(builder: ClientBuilder) -> Vec<(&'static str, String)> {
    let error: ConfigError = builder.build().unwrap_err();
    error.faults().iter().map(|fault| (fault.field, fault.problem.clone())).collect()
}

#[track_caller]
fn only_fault(builder: ClientBuilder, field: &str, part: &str) {
    let faults = faults(builder);
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].0, field);
    assert!(faults[0].1.contains(part), "{part}: {}", faults[0].1);
}

fn key(pem: &str) -> PrivateKey {
    PrivateKey::from_pem(pem).unwrap()
}

#[test]
fn every_fault_is_listed_at_once() {
    let broken = Client::builder()
        .merchant(Merchant::new("mch-1", "PUB_KEY_ID_01", key(MERCHANT_KEY)))
        .api_v3_key("too short")
        .base_url("ftp://x")
        .timeout(Duration::ZERO)
        .largest_answer(0)
        .user_agent("a\nb")
        .proxy("socks4://user:hunter2@proxy")
        .root_certificate("no certificate");
    let faults = faults(broken);
    let fields: Vec<_> = faults.iter().map(|(field, _)| *field).collect();
    let expected = [
        "merchant.mchid",
        "merchant.serial_no",
        "platform_key",
        "api_v3_key",
        "base_url",
        "timeout",
        "largest_answer",
        "user_agent",
        "root_certificate",
        "proxy",
    ];
    assert_eq!(fields, expected);
    assert!(!format!("{faults:?}").contains("hunter2"));
}

#[test]
fn an_empty_builder_says_what_is_needed() {
    let fields: Vec<_> = faults(Client::builder()).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["merchant", "platform_key"]);
}

#[test]
fn an_api_v3_key_of_the_wrong_length_is_told() {
    only_fault(builder().api_v3_key("0123456789"), "api_v3_key", "exactly 32 bytes long, this one has 10");
}

#[test]
fn a_key_that_does_not_belong_to_the_certificate_is_told() {
    let certificate = Certificate::from_pem(MERCHANT_CERTIFICATE).unwrap();
    let merchant = Merchant::with_certificate(MCHID, certificate, key(OTHER_MERCHANT_KEY));
    only_fault(builder().merchant(merchant), "merchant.private_key", "does not belong to the certificate");
}

#[test]
fn the_merchants_own_serial_or_key_is_no_platform_key() {
    let own = PlatformKey::from_certificate_pem(MERCHANT_CERTIFICATE).unwrap();
    only_fault(builder().platform_key(own), "platform_key", "merchant's own certificate");
    let own = PublicKey::from_der(key(MERCHANT_KEY).public_key().to_der()).unwrap();
    let own = PlatformKey::from_public_key("PUB_KEY_ID_01".parse().unwrap(), own).unwrap();
    only_fault(builder().platform_key(own), "platform_key", "merchant's own key");
}

#[test]
fn a_public_key_id_is_no_merchant_serial() {
    let merchant = Merchant::new(MCHID, PUBLIC_KEY_ID, key(MERCHANT_KEY));
    only_fault(builder().merchant(merchant), "merchant.serial_no", "微信支付公钥ID");
}

#[test]
fn plain_http_needs_permission_unless_it_stays_on_this_machine() {
    only_fault(builder().base_url("http://sandbox:8080"), "base_url", "allow_plain_http");
    builder().base_url("http://sandbox:8080").allow_plain_http(true).build().unwrap();
    for url in [
        "http://127.0.0.1:1",
        "http://localhost:1/",
        "http://[::1]:1",
        "http://[::ffff:127.0.0.1]:1",
        "https://api2.mch.weixin.qq.com",
    ] {
        builder().base_url(url).build().unwrap();
    }
}

#[test]
fn two_different_keys_under_one_id_are_told() {
    let other = PlatformKey::from_public_key(
        PUBLIC_KEY_ID.parse().unwrap(),
        PublicKey::from_der(key(OTHER_MERCHANT_KEY).public_key().to_der()).unwrap(),
    );
    only_fault(builder().platform_key(other.unwrap()), "platform_key", "given twice");
}

#[test]
fn a_proxy_must_be_a_url() {
    only_fault(builder().proxy("hunter2@proxy:3128"), "proxy", "http://HOST:PORT");
}

#[tokio::test]
async fn certificates_and_public_keys_are_trusted_side_by_side() {
    let (transport, requests) = recording(|_| signed(200, "{}"));
    let client = builder()
        .platform_key(PlatformKey::from_certificate_pem(PLATFORM_CERTIFICATE).unwrap())
        .transport(transport)
        .build()
        .unwrap();
    client.chain("v3/a").get().await.unwrap();
    let serial = requests.lock().unwrap()[0].headers()["wechatpay-serial"].clone();
    assert_eq!(serial, PUBLIC_KEY_ID, "the public key is asked for, so that every answer comes under it");
}

#[tokio::test]
async fn official_hosts_keep_their_backup_however_they_are_written() {
    for url in ["https://API.MCH.weixin.qq.com:443/", "https://api.mch.weixin.qq.com"] {
        let (transport, requests) = recording(|_| Err(TransportError::NotSent("refused".into())));
        let client = builder().base_url(url).transport(transport).build().unwrap();
        client.chain("v3/a").get().retry(Retry::standard().attempts(2)).await.unwrap_err();
        let hosts: Vec<_> =
            requests.lock().unwrap().iter().map(|request| request.uri().authority().unwrap().to_string()).collect();
        assert_eq!(hosts, ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"]);
    }
}

/// A signer that is not in this process.
#[derive(Debug)]
struct Remote(Option<PrivateKey>);

impl Signer for Remote {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            let key = self.0.as_ref().ok_or_else(|| SignerError::new("the HSM is locked"))?;
            key.sign(message).map_err(SignerError::new)
        })
    }
}

#[tokio::test]
async fn a_key_may_live_elsewhere() {
    let merchant = |signer| Merchant::with_signer(MCHID, "5AB9FCF1356516A2B0DC8D930489647BAA82A7B5", signer);
    let (transport, requests) = recording(|_| signed(200, "{}"));
    let client =
        builder().merchant(merchant(Remote(Some(key(MERCHANT_KEY))))).transport(transport.clone()).build().unwrap();
    client.chain("v3/a").get().await.unwrap();
    let locked = builder().merchant(merchant(Remote(None))).transport(transport).build().unwrap();
    let error = locked.chain("v3/a").post(&1).await.unwrap_err();
    assert_eq!(error.kind(), wechatpay::ErrorKind::Signer);
    assert!(!error.may_have_taken_effect());
    assert!(format!("{error:?}").contains("the HSM is locked"));
    assert_eq!(requests.lock().unwrap().len(), 1, "nothing was sent without a signature");
}

#[tokio::test]
async fn no_secret_is_ever_shown() {
    let body = |pem: &str| pem.lines().nth(3).unwrap().to_owned();
    let planted = [API_V3_KEY.to_owned(), body(MERCHANT_KEY), "hunter2".to_owned()];
    let proxied = || builder().proxy("http://user:hunter2@127.0.0.1:9");
    let (transport, _) = recording(|_| unsigned(400, r#"{"code":"PARAM_ERROR","message":"x"}"#));
    let client = proxied().transport(transport.clone()).build().unwrap();
    let blocking = proxied().transport(transport).build_blocking().unwrap();
    let error = client.chain("v3/a").get().await.unwrap_err();
    let through_proxy = proxied().connect_timeout(Duration::from_millis(200)).build().unwrap();
    let unreachable = through_proxy.chain("v3/a").get().base_url("https://wechatpay.invalid").await.unwrap_err();
    let invalid = proxied().api_v3_key("0123456789abcdef0123456789abcdefX").build().unwrap_err();
    let shown = [
        format!("{:?} {:?}", proxied().base_url("https://user:hunter2@host"), merchant()),
        format!("{client:?} {blocking:?} {:?} {:?}", client.chain("v3/a"), client.chain("v3/a").get()),
        format!("{through_proxy:?} {:?}", key(MERCHANT_KEY)),
        format!("{error} {error:?} {unreachable} {unreachable:?} {invalid} {invalid:?}"),
    ];
    for text in &shown {
        for secret in &planted {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
    assert!(!shown[3].contains("0123456789abcdef"));
}

#[test]
fn clients_and_calls_can_be_shared_and_sent() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    fn sent<T: Send + 'static>(_: T) {}
    shared::<Client>();
    shared::<blocking::Client>();
    let (transport, _) = recording(|_| signed(200, "{}"));
    let client = builder().transport(transport).build().unwrap();
    sent(client.chain("v3/a").get());
    sent(client.chain("v3/a").get().send());
    sent(client["v3/a"].get().into_future());
    let body = serde_json::json!({});
    sent(
        client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program().post(&body).into_future(),
    );
    sent(wechatpay::blocking::Client::clone);
}

#[tokio::test]
async fn a_blocking_call_within_an_async_runtime_works() {
    let (transport, _) = recording(|_| signed(200, "{}"));
    let client = builder().transport(transport).build_blocking().unwrap();
    client.chain("v3/a").get().send().unwrap();
    drop(client);
}
