//! Certificates that are kept in a file.

use std::{fs, path::PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use wechatpay::{Certificates, Client, ClientBuilder, Merchant, PrivateKey};

use crate::{
    fake::{HOUR, Platform, Trouble, call, ids, new, old, public_key},
    platform::{API_V3_KEY, MCHID, OTHER_MERCHANT_KEY, now},
};

struct Kept {
    directory: TempDir,
    platform: Platform,
}

impl Kept {
    /// A platform, and a file that a first client has written.
    async fn new() -> Self {
        let kept = Self { directory: tempfile::tempdir().unwrap(), platform: Platform::listing(&[old()]) };
        call(&kept.client()).await.unwrap();
        assert_eq!(kept.platform.downloads(), 1);
        kept
    }

    fn file(&self) -> PathBuf {
        self.directory.path().join("certificates.json")
    }

    fn options(&self) -> Certificates {
        Certificates::mainland().cache_file(self.file())
    }

    /// Another client, such as another process has.
    fn client(&self) -> Client {
        self.with(|builder| builder)
    }

    fn with(&self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        change(self.platform.builder().certificates(self.options())).build().unwrap()
    }

    fn change(&self, change: impl FnOnce(&mut Value)) {
        let mut content: Value = serde_json::from_slice(&fs::read(self.file()).unwrap()).unwrap();
        change(&mut content);
        fs::write(self.file(), content.to_string()).unwrap();
    }

    /// That the file is passed over and then replaced by a good one.
    async fn assert_replaced(&self) {
        let client = self.client();
        assert!(client.platform_keys().is_empty());
        let before = self.platform.downloads();
        call(&client).await.unwrap();
        assert_eq!(self.platform.downloads(), before + 1);
        assert_eq!(ids(&self.client()), [old().serial], "the file is good again");
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_that_starts_again_has_the_certificates_at_once() {
    let kept = Kept::new().await;
    kept.platform.trouble(Trouble::Unreachable);
    let client = kept.client();
    assert_eq!(ids(&client), [old().serial]);
    call(&client).await.unwrap();
    assert_eq!(kept.platform.downloads(), 1);
    let blocking = kept.platform.builder().certificates(kept.options()).build_blocking().unwrap();
    assert_eq!(blocking.platform_keys().len(), 1);
    let files: Vec<_> = fs::read_dir(kept.directory.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["certificates.json"], "nothing lies beside it");
}

#[tokio::test(start_paused = true)]
async fn certificates_from_the_file_grow_old_as_others_do() {
    let kept = Kept::new().await;
    kept.change(|content| content["fetched_at"] = (now() - 4 * 60 * 60).into());
    let client = kept.client();
    tokio::time::advance(5 * HOUR).await;
    call(&client).await.unwrap();
    assert_eq!(kept.platform.downloads(), 1);
    kept.platform.list(&[old(), new()]);
    tokio::time::advance(HOUR).await;
    call(&client).await.unwrap();
    assert_eq!(kept.platform.downloads(), 2);
    assert_eq!(ids(&kept.client()), [new().serial, old().serial], "the file has them too");
}

#[tokio::test(start_paused = true)]
async fn a_time_that_is_yet_to_come_counts_as_long_ago() {
    let kept = Kept::new().await;
    for time in [now() + 1_000_000, i64::MAX, i64::MIN, 0] {
        kept.change(|content| content["fetched_at"] = time.into());
        let before = kept.platform.downloads();
        let client = kept.client();
        assert_eq!(ids(&client), [old().serial]);
        call(&client).await.unwrap();
        assert_eq!(kept.platform.downloads(), before + 1, "{time}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_broken_anywhere_is_passed_over_and_replaced() {
    let kept = Kept::new().await;
    let good = fs::read(kept.file()).unwrap();
    for broken in [&b""[..], b"{}", b"\xff\xfe", b"[1,2]", &good[..good.len() / 2], &good[..good.len() - 1]] {
        fs::write(kept.file(), broken).unwrap();
        kept.assert_replaced().await;
    }
    kept.change(|content| content["answer"] = r#"{"data":[]}"#.into());
    kept.assert_replaced().await;
    kept.change(|content| {
        let answer = content["answer"].as_str().unwrap().replace("5A5A", "5A5B");
        content["answer"] = answer.into();
    });
    kept.assert_replaced().await;
    // Ciphertext with one bit turned does not authenticate.
    kept.change(|content| {
        let mut answer: Value = serde_json::from_str(content["answer"].as_str().unwrap()).unwrap();
        let text = &mut answer["data"][0]["encrypt_certificate"]["ciphertext"];
        let turned = text.as_str().unwrap().replacen('A', "B", 1);
        assert_ne!(text.as_str().unwrap(), turned);
        *text = turned.into();
        content["answer"] = answer.to_string().into();
    });
    kept.assert_replaced().await;
}

#[tokio::test(start_paused = true)]
async fn a_file_of_another_apiv3_key_is_passed_over() {
    let kept = Kept::new().await;
    let client = kept.with(|builder| builder.api_v3_key("another-apiv3-key-of-32-bytes-xx"));
    assert!(client.platform_keys().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_file_of_another_merchant_is_passed_over_even_under_the_same_apiv3_key() {
    let kept = Kept::new().await;
    let key = || PrivateKey::from_pem(OTHER_MERCHANT_KEY).unwrap();
    let serial = "5AB9FCF1356516A2B0DC8D930489647BAA82A7B5";
    assert!(
        kept.with(|builder| builder.merchant(Merchant::new("1900000001", serial, key()))).platform_keys().is_empty()
    );
    assert_eq!(kept.with(|builder| builder.merchant(Merchant::new(MCHID, serial, key()))).platform_keys().len(), 1);
    let global = Certificates::global().cache_file(kept.file());
    assert!(kept.with(|builder| builder.certificates(global)).platform_keys().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_file_never_brings_the_merchants_own_key() {
    let kept = Kept::new().await;
    let own = Merchant::new(MCHID, old().serial, PrivateKey::from_pem(OTHER_MERCHANT_KEY).unwrap());
    assert!(kept.with(|builder| builder.merchant(own)).platform_keys().is_empty());
    let own = Merchant::new(MCHID, "5AB9", PrivateKey::from_pem(old().key).unwrap());
    assert!(kept.with(|builder| builder.merchant(own)).platform_keys().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_file_that_cannot_be_written_fails_no_call() {
    let kept = Kept::new().await;
    let nowhere = Certificates::mainland().cache_file(kept.directory.path().join("no/such/directory/file"));
    let client = kept.with(|builder| builder.certificates(nowhere));
    call(&client).await.unwrap();
    // A directory stands where the file should be.
    let there = Certificates::mainland().cache_file(kept.directory.path());
    let client = kept.with(|builder| builder.certificates(there));
    call(&client).await.unwrap();
    let files = fs::read_dir(kept.directory.path()).unwrap().count();
    let beside = fs::read_dir(kept.directory.path().parent().unwrap()).unwrap();
    let name = kept.directory.path().file_name().unwrap().to_string_lossy().into_owned();
    let left = beside.filter(|file| file.as_ref().unwrap().file_name().to_string_lossy().starts_with(&name)).count();
    assert_eq!((files, left), (1, 1), "nothing half-written is left");
}

#[tokio::test(start_paused = true)]
async fn the_file_holds_nothing_but_ciphertext() {
    let kept = Kept::new().await;
    let content = fs::read_to_string(kept.file()).unwrap();
    assert!(!content.contains("BEGIN") && !content.contains(API_V3_KEY) && content.contains(MCHID), "{content}");
}

#[tokio::test(start_paused = true)]
async fn the_file_serves_beside_a_public_key_too() {
    let kept = Kept::new().await;
    let client = kept.with(|builder| builder.platform_key(public_key()));
    assert_eq!(client.platform_keys().len(), 2);
    call(&client).await.unwrap();
    assert_eq!(kept.platform.downloads(), 1, "the certificate that signed was in the file");
}
