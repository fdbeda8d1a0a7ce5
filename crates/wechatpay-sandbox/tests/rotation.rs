//! The platform certificate is replaced while merchants call: listed beside the old one, signing more and more, then alone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use support::{Caller, DIRECT, Receiver, with};
use wechatpay_core::{PlatformKey, Resource, TrustStore, verify};
use wechatpay_sandbox::{KeyMode, PlatformView, Sandbox};

const ECHO: &str = "/v3/security/echo";

fn echo() -> Value {
    json!({"echo_message": "hello"})
}

fn trust(view: &PlatformView) -> TrustStore {
    view.certificates.iter().map(|one| PlatformKey::from_certificate_pem(&one.certificate_pem).unwrap()).collect()
}

/// Who signed so many answers; each is verified.
fn signers(caller: &Caller, trust: &TrustStore, calls: usize) -> BTreeMap<String, usize> {
    let mut signers = BTreeMap::new();
    for _ in 0..calls {
        let answer = caller.post(ECHO, &echo());
        verify(&answer.headers, &answer.raw, trust, support::now()).unwrap();
        *signers.entry(answer.headers["wechatpay-serial"].to_str().unwrap().to_owned()).or_default() += 1;
    }
    signers
}

/// The serial numbers that `GET /v3/certificates` lists, each opened and compared with its certificate.
fn listed(caller: &Caller) -> Vec<String> {
    let answer = caller.get("/v3/certificates");
    let open = |entry: &Value| {
        let resource: Resource = serde_json::from_value(entry["encrypt_certificate"].clone()).unwrap();
        let pem = String::from_utf8(resource.decrypt(&caller.api_v3_key()).unwrap()).unwrap();
        let key = PlatformKey::from_certificate_pem(&pem).unwrap();
        assert_eq!(key.id().as_str(), entry["serial_no"]);
        key.id().to_string()
    };
    answer.json["data"].as_array().unwrap().iter().map(open).collect()
}

#[tokio::test]
async fn the_new_certificate_is_listed_first_signs_by_share_and_is_then_alone() {
    let sandbox = Sandbox::builder().seed(3).start().await.unwrap();
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, DIRECT);
    let before = world.platform();
    let old = before.certificates[0].serial_no.clone();
    let both = world.rotate_platform().unwrap();
    let new = both.certificates[1].serial_no.clone();
    assert!(both.certificates[0].effective_time < both.certificates[1].effective_time, "the newest is to be told");
    assert_eq!(listed(&caller), [old.clone(), new.clone()]);
    assert_eq!(signers(&caller, &trust(&both), 20), BTreeMap::from([(old.clone(), 20)]), "it signs nothing yet");
    world.move_platform(30).unwrap();
    let found = signers(&caller, &trust(&both), 200);
    assert!((40..=80).contains(&found[&new]), "{found:?}");
    assert!(world.move_platform(29).is_err() && world.withdraw_platform().is_err());
    world.move_platform(100).unwrap();
    assert_eq!(signers(&caller, &trust(&both), 20), BTreeMap::from([(new.clone(), 20)]));
    let asking = |serial: &str| caller.clone().asking_for(serial).post(ECHO, &echo());
    assert_eq!((asking(&old).status.as_u16(), asking(&new).status.as_u16()), (200, 200));
    let done = world.withdraw_platform().unwrap();
    assert_eq!(listed(&caller), std::slice::from_ref(&new));
    assert!(asking(&old).refused(400, "PARAM_ERROR").message().contains(&new));
    assert_eq!(asking(&new).status, 200);
    assert_eq!(signers(&caller, &trust(&done), 5), BTreeMap::from([(new.clone(), 5)]), "the old one signs nothing");
    assert_eq!(world.merchants()[0].platform_certificate_serial, new);
    // And once more.
    let again = world.rotate_platform().unwrap();
    assert_eq!(again.certificates[0].serial_no, new);
    assert_eq!(signers(&caller, &trust(&done), 5), BTreeMap::from([(new, 5)]));
    assert_eq!(sandbox.world("other").unwrap().platform(), before, "each world has its own");
}

#[tokio::test]
async fn what_is_encrypted_for_either_certificate_is_read() {
    let sandbox = Sandbox::start().await.unwrap();
    let both = sandbox.default_world().rotate_platform().unwrap();
    for certificate in &both.certificates {
        let key = PlatformKey::from_certificate_pem(&certificate.certificate_pem).unwrap();
        let caller = Caller::new(&sandbox, DIRECT).asking_for(&certificate.serial_no);
        let sealed = key.public_key().encrypt("张三".as_bytes()).unwrap();
        let answer = caller.post(ECHO, &with(echo(), "encrypted_echo_message", sealed));
        let sealed = answer.json["encrypted_echo_message"].as_str().unwrap();
        assert_eq!(caller.key.decrypt(sealed).unwrap(), "张三".as_bytes());
    }
}

#[tokio::test]
async fn notifications_move_too_and_a_restart_changes_nothing() {
    let receiver = Receiver::accepting().await;
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("w.db");
    let start = || Sandbox::builder().data(&file).start();
    let sandbox = start().await.unwrap();
    let world = sandbox.default_world();
    world.set_keys(DIRECT, KeyMode::Certificate).unwrap();
    world.rotate_platform().unwrap();
    let moved = world.move_platform(50).unwrap();
    let exported = world.export();
    drop(world);
    sandbox.stop().await;
    let sandbox = start().await.unwrap();
    let world = sandbox.default_world();
    assert_eq!(world.platform(), moved);
    let caller = Caller::new(&sandbox, DIRECT);
    for _ in 0..40 {
        let url = format!("http://{}/n", receiver.address);
        assert_eq!(caller.post(ECHO, &with(echo(), "notify_url", url)).status, 200);
    }
    sandbox.settle().await;
    let mut signers = BTreeMap::<String, usize>::new();
    for received in receiver.received() {
        verify(&received.headers, &received.body, &trust(&moved), support::now()).unwrap();
        *signers.entry(received.headers["wechatpay-serial"].to_str().unwrap().to_owned()).or_default() += 1;
    }
    assert!(signers.len() == 2 && signers.values().all(|count| *count > 5), "{signers:?}");
    let other = sandbox.world("other").unwrap();
    other.import(&exported).unwrap();
    assert_eq!(other.platform(), moved);
    assert!(!format!("{:?}", world.journal()).contains("PRIVATE KEY"));
}
