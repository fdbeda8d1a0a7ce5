//! The ways of a client with certificates when all is well.

use std::{sync::LazyLock, time::Duration};

use serde_json::Value;
use wechatpay::{
    Certificates, Merchant, PrivateKey, Sensitive,
    api::{At, Request},
    blocking,
};
use wechatpay_spec::{Content, Field, Kind, Operation, Reply, Seal};

use crate::{
    fake::{self, Certified, HOUR, NEW_KEY, PUBLIC_KEY_ID, Platform, YEAR, call, ids, new, old, public_signer},
    platform::{API_V3_KEY, OTHER_MERCHANT_KEY},
};

#[tokio::test(start_paused = true)]
async fn the_first_call_fetches_the_certificates_and_the_next_ones_do_not() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    assert!(client.platform_keys().is_empty(), "nothing is asked before it is needed");
    for _ in 0..5 {
        assert_eq!(call(&client).await.unwrap()["plan_id"], 12535);
    }
    assert_eq!(platform.downloads(), 1);
    let keys = client.platform_keys();
    assert!(keys.len() == 1 && keys[0].is_certificate() && keys[0].not_after().is_some());
    assert_eq!(platform.wanted(), old().serial, "an answer by that certificate is asked for");
    let state = platform.state();
    assert_eq!(state.requests[0].uri(), "https://api.mch.weixin.qq.com/v3/certificates");
    assert!(!state.requests[0].headers().contains_key("Wechatpay-Serial"), "there is no key to name yet");
}

#[tokio::test(start_paused = true)]
async fn fifty_first_calls_at_once_make_one_download() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((platform.downloads(), platform.state().requests.len()), (1, 51));
}

#[test]
fn fifty_threads_of_a_blocking_client_make_one_download() {
    let platform = Platform::listing(&[old()]);
    let client = platform.builder().certificates(Certificates::mainland()).build_blocking().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..50 {
            scope.spawn(|| client.chain("v3/papay/sign/contracts/contract-id/1").get().send().unwrap());
        }
    });
    assert_eq!(platform.downloads(), 1);
    let again = client.refresh_certificates().unwrap();
    assert_eq!((again.len(), platform.downloads()), (1, 2));
    assert_eq!(client.platform_keys()[0].id().as_str(), old().serial);
}

#[test]
fn a_blocking_client_needs_no_runtime_to_fetch() {
    let platform = Platform::listing(&[old()]);
    let builder = platform.builder().certificates(Certificates::mainland());
    let client: blocking::Client = builder.build_blocking().unwrap();
    client.chain("v3/papay/sign/contracts/contract-id/1").get().send().unwrap();
    assert_eq!(platform.downloads(), 1);
}

#[tokio::test(start_paused = true)]
async fn overseas_merchants_ask_at_their_own_path_and_host() {
    let platform = Platform::listing(&[old()]);
    let client = platform.builder().certificates(Certificates::global()).build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(platform.state().requests[0].uri(), "https://apihk.mch.weixin.qq.com/v3/global/certificates");
    let client =
        platform.builder().base_url("http://127.0.0.1:9").certificates(Certificates::global()).build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(platform.state().requests[2].uri(), "http://127.0.0.1:9/v3/global/certificates");
}

static PEOPLE: LazyLock<Operation> = LazyLock::new(|| {
    const BODY: &[Field] = &[Field::of("name", "", Kind::Sealed(Seal::PlatformKey))];
    let mut operation = Operation::new("post_v3_people", "POST", "/v3/people");
    (operation.content, operation.body, operation.reply) = (Content::Json, BODY, Reply::Json);
    operation
});

#[derive(serde::Serialize)]
struct Person {
    name: Sensitive,
}

impl Request for Person {}

#[tokio::test(start_paused = true)]
async fn a_first_call_with_sensitive_fields_encrypts_for_the_newest_certificate() {
    let platform = Platform::listing(&[old(), new()]);
    let client = platform.client();
    assert!(client.encrypt("张三").unwrap_err().to_string().contains("`refresh_certificates`"));
    let person = Person { name: "张三".into() };
    At::start(client.handle()).json::<_, _, Value>(&PEOPLE, &person).await.unwrap();
    assert_eq!(platform.wanted(), new().serial);
    let state = platform.state();
    let body: Value = serde_json::from_slice(state.requests[1].body()).unwrap();
    let key = PrivateKey::from_pem(new().key).unwrap();
    assert_eq!(key.decrypt(body["name"].as_str().unwrap()).unwrap(), "张三".as_bytes());
}

#[tokio::test(start_paused = true)]
async fn public_keys_alone_never_ask() {
    let platform = Platform::listing(&[old()]);
    platform.state().signer = public_signer();
    let client = platform.builder().platform_key(fake::public_key()).build().unwrap();
    for _ in 0..20 {
        call(&client).await.unwrap();
    }
    // Not even when a certificate signs.
    platform.sign_with(&old());
    let error = call(&client).await.unwrap_err();
    assert!(error.to_string().contains("`ClientBuilder::certificates`"), "{error}");
    assert!(client.refresh_certificates().await.unwrap_err().to_string().contains("`ClientBuilder::certificates`"));
    assert_eq!(platform.downloads(), 0);
}

#[tokio::test(start_paused = true)]
async fn certificates_are_fetched_again_when_they_are_old() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    call(&client).await.unwrap();
    tokio::time::advance(10 * HOUR - Duration::from_secs(1)).await;
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 1);
    platform.list(&[old(), new()]);
    tokio::time::advance(Duration::from_secs(1)).await;
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 2);
    assert_eq!(platform.wanted(), new().serial, "the newest one is preferred at once");
    assert_eq!(client.encrypt("张三").unwrap().serial, new().serial);
    // A certificate may have been withdrawn, and then its serial number is refused.
    assert_eq!(platform.wanted_for_list(), None);
    // The old one still signs, and is still believed.
    assert_eq!(ids(&client), [new().serial, old().serial]);
}

#[tokio::test(start_paused = true)]
async fn while_one_call_refreshes_all_others_go_on() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    call(&client).await.unwrap();
    tokio::time::advance(11 * HOUR).await;
    let (first, second) = (client.clone(), client.clone());
    let (first, second) = tokio::join!(
        async {
            call(&first).await.unwrap();
            tokio::time::Instant::now()
        },
        async {
            call(&second).await.unwrap();
            tokio::time::Instant::now()
        }
    );
    assert!(second < first, "the second did not wait for the download of the first");
    assert_eq!(platform.downloads(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_is_listed_no_more_stays_until_it_expires() {
    let platform = Platform::listing(&[old(), new()]);
    let client = platform.client();
    call(&client).await.unwrap();
    platform.list(&[new()]);
    client.refresh_certificates().await.unwrap();
    assert_eq!(ids(&client), [new().serial, old().serial]);
    call(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn expired_certificates_go() {
    let expired = Certified::new(3, NEW_KEY, -5 * YEAR, -60);
    let platform = Platform::listing(&[old(), expired]);
    let client = platform.client();
    call(&client).await.unwrap();
    assert_eq!(ids(&client), [old().serial]);

    let given = Certified::new(4, NEW_KEY, -YEAR, -60).platform_key();
    let client = platform.builder().platform_key(given).certificates(Certificates::mainland()).build().unwrap();
    assert_eq!(client.platform_keys().len(), 1);
    call(&client).await.unwrap();
    assert_eq!(ids(&client), [old().serial]);
}

#[tokio::test(start_paused = true)]
async fn a_certificate_given_beforehand_serves_until_the_list_is_there() {
    let platform = Platform::listing(&[old(), new()]);
    let certificates = Certificates::mainland().refresh_every(HOUR);
    let client = platform.builder().platform_key(old().platform_key()).certificates(certificates).build().unwrap();
    assert_eq!(ids(&client), [old().serial]);
    call(&client).await.unwrap();
    assert_eq!((ids(&client), platform.downloads()), (vec![new().serial, old().serial], 1));
    assert_eq!(platform.wanted(), new().serial);
}

#[tokio::test(start_paused = true)]
async fn with_a_public_key_certificates_are_fetched_only_when_one_is_named() {
    let platform = Platform::listing(&[old()]);
    platform.state().signer = public_signer();
    let client = platform.mixed();
    for _ in 0..10 {
        call(&client).await.unwrap();
        tokio::time::advance(11 * HOUR).await;
    }
    assert_eq!(platform.downloads(), 0);
    platform.sign_with(&old());
    platform.state().list_signer = Some(public_signer());
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 1);
    assert_eq!(platform.wanted_for_list(), None, "the public key may not be in use yet");
    assert_eq!(platform.wanted(), PUBLIC_KEY_ID, "the public key goes before any certificate");
    assert_eq!(client.encrypt("张三").unwrap().serial, PUBLIC_KEY_ID);
    // From now on there are certificates in use, and they are kept young.
    tokio::time::advance(11 * HOUR).await;
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 2);
}

#[tokio::test(start_paused = true)]
async fn two_clients_of_one_process_share_no_keys() {
    let platforms = [Platform::listing(&[old()]), Platform::listing(&[new()])];
    let key = PrivateKey::from_pem(OTHER_MERCHANT_KEY).unwrap();
    let other = Merchant::new("1900000001", "5AB9FCF1356516A2B0DC8D930489647BAA82A7B5", key);
    let clients = [
        platforms[0].client(),
        platforms[1].builder().merchant(other).certificates(Certificates::mainland()).build().unwrap(),
    ];
    for client in &clients {
        call(client).await.unwrap();
    }
    assert_eq!(clients.each_ref().map(ids), [[old().serial], [new().serial]]);
    // What the one would believe, the other does not.
    platforms[1].sign_with(&old());
    platforms[1].state().list_signer = Some((new().serial, new().key));
    assert!(call(&clients[1]).await.unwrap_err().is_unverified());
    // A clone is the same client.
    let clone = clients[0].clone();
    platforms[0].list(&[old(), new()]);
    clone.refresh_certificates().await.unwrap();
    assert_eq!(ids(&clients[0]).len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_clients_secrets_are_not_shown() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    call(&client).await.unwrap();
    let shown = format!("{client:?} {client:#?}");
    assert!(!shown.contains(API_V3_KEY) && !shown.contains("BEGIN"), "{shown}");
}
