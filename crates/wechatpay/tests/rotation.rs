//! A client under load lives through a new platform certificate and the move to the public key without a failed call.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub
)]

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use serde_json::json;
use wechatpay::{Certificates, Client, Merchant, PlatformKey, PrivateKey, Retry};
use wechatpay_sandbox::{KeyMode, Sandbox};

const MCHID: &str = "1900000003";

/// Callers that never pause, and what they met.
#[derive(Default)]
struct Load {
    over: AtomicBool,
    answered: AtomicUsize,
    /// By the key that signed.
    signers: Mutex<BTreeMap<String, usize>>,
}

impl Load {
    fn start(client: &Client) -> (Arc<Self>, Vec<tokio::task::JoinHandle<()>>) {
        let load = Arc::new(Self::default());
        let run = |load: Arc<Self>, client: Client| async move {
            while !load.over.load(Ordering::Relaxed) {
                let answer = client.chain("v3/security/echo").post(&json!({"echo_message": "hello"})).await.unwrap();
                let signer = answer.headers()["wechatpay-serial"].to_str().unwrap().to_owned();
                *load.signers.lock().unwrap().entry(signer).or_default() += 1;
                load.answered.fetch_add(1, Ordering::Relaxed);
            }
        };
        let callers = (0..4).map(|_| tokio::spawn(run(Arc::clone(&load), client.clone()))).collect();
        (load, callers)
    }

    /// Waits for so many more answers; what was under way before is over by then.
    async fn more(&self, count: usize) {
        let wanted = self.answered.load(Ordering::Relaxed) + count;
        while self.answered.load(Ordering::Relaxed) < wanted {
            assert!(!self.over.load(Ordering::Relaxed));
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    fn by(&self, signer: &str) -> usize {
        self.signers.lock().unwrap().get(signer).copied().unwrap_or_default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn no_call_fails_while_the_platform_moves_from_key_to_key() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    let ready = sandbox.merchant(MCHID).unwrap();
    world.set_keys(MCHID, KeyMode::Certificate).unwrap();
    let builder = || {
        let key = PrivateKey::from_pem(&ready.private_key_pem).unwrap();
        Client::builder()
            .merchant(Merchant::new(MCHID, &ready.serial_no, key))
            .api_v3_key(&ready.api_v3_key)
            .certificates(Certificates::mainland())
            .retry(Retry::never())
            .base_url(sandbox.url())
    };
    let client = builder().build().unwrap();
    let (load, callers) = Load::start(&client);
    let bounded = async {
        load.more(30).await;
        let both = world.rotate_platform().unwrap();
        let (old, new) = (both.certificates[0].serial_no.clone(), both.certificates[1].serial_no.clone());
        for share in [1, 10, 50, 100] {
            load.more(30).await;
            world.move_platform(share).unwrap();
        }
        load.more(60).await;
        world.withdraw_platform().unwrap();
        load.more(60).await;
        assert!(load.by(&old) >= 60 && load.by(&new) >= 60, "{:?}", load.signers.lock().unwrap());
        let known: Vec<_> = client.platform_keys().iter().map(|key| key.id().to_string()).collect();
        assert!(known.contains(&new), "{known:?}");
    };
    tokio::time::timeout(Duration::from_secs(60), bounded).await.expect("a caller failed");
    load.over.store(true, Ordering::Relaxed);
    for caller in callers {
        caller.await.unwrap();
    }

    // The public key is configured, then it signs: by the platform's steps, then alone.
    let public_key = PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap();
    let client = builder().platform_key(public_key).build().unwrap();
    world.set_keys(MCHID, KeyMode::Mixed(0)).unwrap();
    let (load, callers) = Load::start(&client);
    let bounded = async {
        for share in [1, 50, 100] {
            load.more(30).await;
            world.set_keys(MCHID, KeyMode::Mixed(share)).unwrap();
        }
        load.more(30).await;
        world.set_keys(MCHID, KeyMode::PublicKey).unwrap();
        load.more(60).await;
        assert!(load.by(&ready.public_key_id) >= 60, "{:?}", load.signers.lock().unwrap());
    };
    tokio::time::timeout(Duration::from_secs(60), bounded).await.expect("a caller failed");
    load.over.store(true, Ordering::Relaxed);
    for caller in callers {
        caller.await.unwrap();
    }
}
