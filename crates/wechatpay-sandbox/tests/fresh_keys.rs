//! Keys of a sandbox's own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use support::{COMBINE, Caller, PLATFORM, Receiver, control, seed_001};
use wechatpay_core::{Certificate, PlatformKey, PublicKey, Resource};
use wechatpay_sandbox::{Confirmation, KeyMode, OwnMerchant, ReadyMerchant, Sandbox, SandboxBuilder};

fn fresh() -> SandboxBuilder {
    Sandbox::builder().fresh_keys(true)
}

/// Every key of a sandbox.
fn keys(sandbox: &Sandbox) -> BTreeSet<String> {
    let of = |merchant: &ReadyMerchant| {
        [
            merchant.serial_no.clone(),
            merchant.private_key_pem.clone(),
            merchant.certificate_pem.clone(),
            merchant.api_v3_key.clone(),
            merchant.platform_public_key_pem.clone(),
            merchant.platform_certificate_serial.clone(),
            merchant.platform_certificate_pem.clone(),
        ]
    };
    sandbox.merchants().iter().flat_map(of).collect()
}

#[tokio::test]
async fn no_two_sandboxes_share_a_key() {
    let sandboxes = [Sandbox::start().await.unwrap(), fresh().start().await.unwrap(), fresh().start().await.unwrap()];
    assert_eq!(sandboxes.each_ref().map(Sandbox::has_fresh_keys), [false, true, true]);
    let [shipped, one, other] = sandboxes.each_ref().map(keys);
    // Four of each merchant, three of the platform, and none twice.
    assert_eq!([shipped.len(), one.len(), other.len()], [4 * 4 + 3; 3]);
    assert!(shipped.is_disjoint(&one) && shipped.is_disjoint(&other) && one.is_disjoint(&other));
    let who = |sandbox: &Sandbox| {
        sandbox.merchants().iter().map(|merchant| (merchant.mchid.clone(), merchant.kind)).collect::<Vec<_>>()
    };
    assert_eq!(who(&sandboxes[0]), who(&sandboxes[1]), "the merchants are the same");
}

#[tokio::test]
async fn fresh_certificates_are_like_the_shipped_ones() {
    let sandboxes = [Sandbox::start().await.unwrap(), fresh().start().await.unwrap()];
    let validity = |pem: &str| {
        let certificate = Certificate::from_pem(pem).unwrap();
        (certificate.not_before(), certificate.not_after())
    };
    let platforms = sandboxes.each_ref().map(|sandbox| validity(&sandbox.merchants()[0].platform_certificate_pem));
    assert_eq!(platforms[0], platforms[1]);
    for merchant in sandboxes[1].merchants() {
        let certificate = Certificate::from_pem(&merchant.certificate_pem).unwrap();
        assert_eq!(certificate.serial_number().as_str(), merchant.serial_no);
        assert_eq!(validity(&merchant.certificate_pem), platforms[0]);
        let caller = Caller::new(&sandboxes[1], &merchant.mchid);
        assert_eq!(caller.key.public_key().to_der(), certificate.public_key().to_der());
        for serial in [&merchant.serial_no, &merchant.platform_certificate_serial] {
            let is_digit = |byte: u8| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte);
            assert!(serial.len() == 40 && serial.bytes().all(is_digit) && !serial.starts_with('0'), "{serial}");
        }
        assert!(merchant.api_v3_key.len() == 32 && merchant.api_v3_key.is_ascii(), "32 characters");
    }
}

#[tokio::test]
async fn all_that_a_merchant_does_works_with_fresh_keys() {
    let receiver = Receiver::accepting().await;
    let sandbox = fresh().route("yourapp.com", receiver.address).start().await.unwrap();
    let caller = Caller::new(&sandbox, PLATFORM);

    let answer = caller.get("/v3/certificates");
    caller.verify(&answer.headers, &answer.raw).unwrap();
    let entry = &answer.json["data"][0];
    let resource: Resource = serde_json::from_value(entry["encrypt_certificate"].clone()).unwrap();
    let pem = resource.decrypt(&caller.api_v3_key()).unwrap();
    assert_eq!(pem, caller.merchant.platform_certificate_pem.as_bytes());
    let certificate = PlatformKey::from_certificate_pem(&pem).unwrap();
    assert_eq!(certificate.id().as_str(), entry["serial_no"]);

    let public_key = PublicKey::from_pem(&caller.merchant.platform_public_key_pem).unwrap();
    let ciphertext = public_key.encrypt("你好".as_bytes()).unwrap();
    let echo = json!({"echo_message": "hello", "encrypted_echo_message": ciphertext});
    let answer = caller.clone().asking_for(&caller.merchant.public_key_id).post("/v3/security/echo", &echo);
    caller.verify(&answer.headers, &answer.raw).unwrap();
    let back = caller.key.decrypt(answer.json["encrypted_echo_message"].as_str().unwrap()).unwrap();
    assert_eq!(back, "你好".as_bytes());

    let world = sandbox.default_world();
    let session = caller.post(COMBINE, &seed_001()).session();
    world.confirm(&session, &Confirmation::new()).unwrap();
    sandbox.settle().await;
    world.set_keys(PLATFORM, KeyMode::Certificate).unwrap();
    world.resend(world.notifications()[0].number).unwrap();
    sandbox.settle().await;
    let serials = [&caller.merchant.public_key_id, &caller.merchant.platform_certificate_serial];
    for (received, serial) in receiver.received().iter().zip(serials) {
        let (_, payload) = caller.open(received);
        assert_eq!(payload["out_contract_code"], seed_001()["out_contract_code"]);
        assert_eq!(received.headers["Wechatpay-Serial"], serial.as_str());
    }
    assert_eq!(receiver.received().len(), 2);
}

#[tokio::test]
async fn a_shipped_key_opens_no_sandbox_with_fresh_ones() {
    let (shipped, sandbox) = (Sandbox::start().await.unwrap(), fresh().start().await.unwrap());
    let (stranger, owner) = (Caller::new(&shipped, PLATFORM), Caller::new(&sandbox, PLATFORM));
    let whole = Caller { sandbox: sandbox.clone(), ..stranger.clone() };
    let key_alone = Caller { key: stranger.key, ..owner.clone() };
    for caller in [whole, key_alone] {
        for world in [None, Some("another".to_owned())] {
            let caller = Caller { world, ..caller.clone() };
            caller.post(COMBINE, &seed_001()).refused(401, "SIGN_ERROR");
        }
    }
    assert_eq!(owner.post(COMBINE, &seed_001()).status, 200);
}

#[tokio::test]
async fn who_asks_for_keys_gets_the_sandboxs_own_and_no_secret() {
    let sandbox = fresh().start().await.unwrap();
    let ready = sandbox.merchant(PLATFORM).unwrap();
    let own = OwnMerchant::with_certificate(ready.kind, &ready.certificate_pem, "an-api-v3-key-of-my-own-12345678");
    let registered = sandbox.world("w").unwrap().register("1700000009", &own).unwrap();
    assert_eq!(registered.platform_certificate_pem, ready.platform_certificate_pem);

    let told = control(&sandbox, "GET", "/sandbox/merchants", &Value::Null).json;
    for merchant in told["merchants"].as_array().unwrap() {
        assert_eq!(merchant["platform_public_key_pem"], ready.platform_public_key_pem.as_str());
        assert_eq!(merchant["platform_certificate_pem"], ready.platform_certificate_pem.as_str());
        assert_eq!(merchant["platform_certificate_serial"], ready.platform_certificate_serial.as_str());
    }
    let export = sandbox.default_world().export();
    let shown = format!("{told} {export} {sandbox:?} {:?} {:?}", sandbox.merchants(), fresh());
    for merchant in sandbox.merchants() {
        let lines = merchant.private_key_pem.lines().filter(|line| line.len() == 64);
        for secret in lines.chain([merchant.api_v3_key.as_str()]) {
            assert!(!shown.contains(secret), "{} is shown", merchant.mchid);
        }
    }
}

async fn on(file: &Path, fresh_keys: bool) -> Sandbox {
    Sandbox::builder().data(file).fresh_keys(fresh_keys).start().await.unwrap()
}

fn file() -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("worlds.sqlite");
    (directory, file)
}

#[tokio::test]
async fn a_file_keeps_fresh_keys_whatever_becomes_of_its_worlds() {
    let (_directory, file) = file();
    let sandbox = on(&file, true).await;
    let first = keys(&sandbox);
    let world = sandbox.default_world();
    let session = Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session();
    // An export takes the place of all facts of the default world.
    let export = world.export();
    world.import(&export).unwrap();
    assert_eq!(world.snapshots().unwrap(), [""; 0]);
    drop(world);
    sandbox.stop().await;
    for fresh_keys in [true, false] {
        let sandbox = on(&file, fresh_keys).await;
        assert!(sandbox.has_fresh_keys() && keys(&sandbox) == first, "asked for: {fresh_keys}");
        assert_eq!(sandbox.default_world().session(&session).unwrap().state, "open");
        assert_eq!(Caller::new(&sandbox, PLATFORM).get("/v3/certificates").status, 200);
        sandbox.stop().await;
    }
}

#[tokio::test]
async fn a_file_without_keys_has_the_shipped_ones_until_fresh_ones_are_asked_for() {
    let (_directory, file) = file();
    let shipped = keys(&Sandbox::start().await.unwrap());
    for _ in 0..2 {
        let sandbox = on(&file, false).await;
        assert!(!sandbox.has_fresh_keys() && keys(&sandbox) == shipped);
        sandbox.stop().await;
    }
    let sandbox = on(&file, true).await;
    assert!(sandbox.has_fresh_keys() && keys(&sandbox).is_disjoint(&shipped));
    sandbox.stop().await;
}
