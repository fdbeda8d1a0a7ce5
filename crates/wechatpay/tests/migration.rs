//! The move from platform certificates (平台证书) to the WeChat Pay public key (微信支付公钥): one client, both signers, any mix.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub)]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use http::{HeaderMap, HeaderName};
use proptest::prelude::*;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use wechatpay::{Certificates, Client, ClientBuilder, Merchant, PlatformKey, PrivateKey, blocking, notify::Verdict};
use wechatpay_sandbox::{KeyMode, ReadyMerchant, Sandbox};

const MCHID: &str = "1900000003";
const ECHO: &str = "v3/security/echo";

/// A merchant in the sandbox, and its server for notifications.
struct Stage {
    sandbox: Sandbox,
    merchant: ReadyMerchant,
    inbox: Inbox,
}

impl Stage {
    async fn new(mode: KeyMode) -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let merchant = sandbox.merchant(MCHID).unwrap().clone();
        let stage = Self { sandbox, merchant, inbox: Inbox::open().await };
        stage.switch(mode);
        stage
    }

    fn switch(&self, mode: KeyMode) {
        self.sandbox.default_world().set_keys(MCHID, mode).unwrap();
    }

    fn builder(&self) -> ClientBuilder {
        let key = PrivateKey::from_pem(&self.merchant.private_key_pem).unwrap();
        Client::builder()
            .merchant(Merchant::new(&self.merchant.mchid, &self.merchant.serial_no, key))
            .api_v3_key(&self.merchant.api_v3_key)
            .base_url(self.sandbox.url())
    }

    fn public_key(&self) -> PlatformKey {
        PlatformKey::from_pem(&self.merchant.public_key_id, &self.merchant.platform_public_key_pem).unwrap()
    }

    /// What a merchant configures for the move: the public key, and certificates as before.
    fn moving(&self) -> ClientBuilder {
        self.builder().platform_key(self.public_key()).certificates(Certificates::mainland())
    }

    /// The key to ask an answer by.
    fn serial(&self, by: Signer) -> Option<String> {
        match by {
            Signer::Preferred => None,
            Signer::Certificate => Some(self.merchant.platform_certificate_serial.clone()),
            Signer::PublicKey => Some(self.merchant.public_key_id.clone()),
        }
    }

    /// All that was delivered, opened; and how many came from each signer.
    async fn open_all(&self, client: &Client) -> BTreeMap<String, usize> {
        self.sandbox.settle().await;
        let mut signers = BTreeMap::new();
        for (headers, body) in self.inbox.take() {
            let signer = headers["wechatpay-serial"].to_str().unwrap().to_owned();
            let event = client.open_notification(&headers, &body).await;
            let event = event.unwrap_or_else(|error| panic!("{signer}: {error}"));
            assert_eq!(event.event_type, "SECURITY_ECHO.SUCCESS");
            *signers.entry(signer).or_default() += 1;
        }
        signers
    }
}

/// Which key an answer is to be signed with.
#[derive(Debug, Clone, Copy)]
enum Signer {
    Preferred,
    Certificate,
    PublicKey,
}

/// Whether the answer was believed, be it a refusal; and who signed it.
async fn call(stage: &Stage, client: &Client, by: Signer) -> String {
    let body = json!({ "echo_message": "hello", "notify_url": stage.inbox.url });
    let call = client.chain(ECHO).post(&body);
    let call = match stage.serial(by) {
        Some(serial) => call.header("Wechatpay-Serial", serial),
        None => call,
    };
    let headers = match call.await {
        Ok(answer) => answer.headers().clone(),
        Err(error) => {
            // A certificate is unknown to a merchant who has only the public key, and the other way round.
            assert!(error.is_verified() && error.is_code("PARAM_ERROR"), "{by:?}: {error}");
            error.headers().unwrap().clone()
        }
    };
    headers["wechatpay-serial"].to_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_client_believes_both_signers_in_any_mix() {
    let stage = Stage::new(KeyMode::Mixed(30)).await;
    let client = stage.moving().build().unwrap();
    let mut signers = BTreeMap::<String, usize>::new();
    for round in 0..100 {
        for by in [Signer::Preferred, Signer::Certificate, Signer::PublicKey] {
            *signers.entry(call(&stage, &client, by).await).or_default() += 1;
        }
        // WeChat Pay moves notifications by its own steps.
        stage.switch(KeyMode::Mixed(round));
    }
    let (certificate, public_key) = (&stage.merchant.platform_certificate_serial, &stage.merchant.public_key_id);
    assert_eq!(signers, BTreeMap::from([(certificate.clone(), 100), (public_key.clone(), 200)]));
    let told = stage.open_all(&client).await;
    assert_eq!(told.values().sum::<usize>(), 300);
    assert!(told[certificate] > 30 && told[public_key] > 30, "both were heard: {told:?}");
    // It was fetched once, for the first answer that named it.
    let journal = stage.sandbox.default_world().journal();
    assert_eq!(journal.iter().filter(|entry| entry.path.as_deref() == Some("/v3/certificates")).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blocking_client_believes_both_signers() {
    let stage = Stage::new(KeyMode::Mixed(50)).await;
    let builder = stage.moving();
    let serials = [Signer::Preferred, Signer::Certificate, Signer::PublicKey].map(|by| stage.serial(by));
    tokio::task::spawn_blocking(move || {
        let client: blocking::Client = builder.build_blocking().unwrap();
        for serial in serials.iter().cycle().take(30) {
            let call = client.chain(ECHO).post(&json!({ "echo_message": "hello" }));
            let call = match serial {
                Some(serial) => call.header("Wechatpay-Serial", serial),
                None => call,
            };
            assert_eq!(call.send().unwrap()["echo_message"], "hello");
        }
        assert_eq!(client.platform_keys().len(), 2);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_from_before_the_move_works_until_notifications_come_by_the_public_key() {
    let stage = Stage::new(KeyMode::Certificate).await;
    let before = stage.builder().certificates(Certificates::mainland()).build().unwrap();
    let certificate = &stage.merchant.platform_certificate_serial;
    assert_eq!(&call(&stage, &before, Signer::Preferred).await, certificate);
    stage.switch(KeyMode::Mixed(0));
    assert_eq!(&call(&stage, &before, Signer::Preferred).await, certificate);
    assert_eq!(stage.open_all(&before).await.len(), 1);
    // One step on: the error says what to add.
    stage.switch(KeyMode::Mixed(100));
    call(&stage, &before, Signer::Preferred).await;
    stage.sandbox.settle().await;
    let (headers, body) = stage.inbox.take().remove(0);
    let error = before.open_notification(&headers, &body).await.unwrap_err();
    assert_eq!(error.verdict(), Verdict::UnknownKey);
    assert!(error.to_string().contains(&stage.merchant.public_key_id), "{error}");
    stage.moving().build().unwrap().open_notification(&headers, &body).await.unwrap();
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Switch(KeyMode),
    Call(Signer),
}

fn step() -> impl Strategy<Value = Step> {
    let mode =
        prop_oneof![Just(KeyMode::Certificate), Just(KeyMode::PublicKey), (0..=100_u8).prop_map(KeyMode::Mixed),];
    let signer = prop_oneof![Just(Signer::Preferred), Just(Signer::Certificate), Just(Signer::PublicKey)];
    prop_oneof![1 => mode.prop_map(Step::Switch), 3 => signer.prop_map(Step::Call)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// However the platform goes to and fro, each answer and each notification is believed.
    #[test]
    fn no_sequence_of_switches_makes_a_message_unbelievable(steps in prop::collection::vec(step(), 1..40)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let stage = Stage::new(KeyMode::Mixed(50)).await;
            let client = stage.moving().build().unwrap();
            for step in steps {
                match step {
                    Step::Switch(mode) => stage.switch(mode),
                    Step::Call(by) => {
                        let signer = call(&stage, &client, by).await;
                        assert!(client.platform_keys().iter().any(|key| key.id().as_str() == signer));
                    }
                }
            }
            stage.open_all(&client).await;
        });
    }
}

type Notice = (HeaderMap, Vec<u8>);

/// A merchant's server for notifications on loopback. It ends with the test's runtime.
struct Inbox {
    url: String,
    received: Arc<Mutex<Vec<Notice>>>,
}

impl Inbox {
    async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&received);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let log = Arc::clone(&log);
                tokio::spawn(async move {
                    let notice = tokio::time::timeout(Duration::from_secs(20), read(&mut stream)).await;
                    log.lock().unwrap().extend(notice.ok().flatten());
                    let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await;
                });
            }
        });
        Self { url, received }
    }

    fn take(&self) -> Vec<Notice> {
        std::mem::take(&mut self.received.lock().unwrap())
    }
}

async fn read(stream: &mut TcpStream) -> Option<Notice> {
    let mut bytes = Vec::new();
    loop {
        if let Some(notice) = parse(&bytes) {
            return Some(notice);
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

fn parse(bytes: &[u8]) -> Option<Notice> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let mut headers = HeaderMap::new();
    for line in std::str::from_utf8(&bytes[..end]).ok()?.split("\r\n").skip(1) {
        let (name, value) = line.split_once(": ")?;
        headers.append(HeaderName::try_from(name).ok()?, value.parse().ok()?);
    }
    let length: usize = headers.get("content-length")?.to_str().ok()?.parse().ok()?;
    Some((headers, bytes.get(end + 4..end + 4 + length)?.to_vec()))
}
