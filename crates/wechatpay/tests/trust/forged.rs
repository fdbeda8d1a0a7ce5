//! Lists that must not be believed.

use serde_json::Value;
use wechatpay::{ErrorKind, Merchant, PrivateKey};

use crate::{
    fake::{Certified, NEW_KEY, OLD_KEY, Platform, YEAR, call, ids, new, old},
    platform::{API_V3_KEY, MCHID, MERCHANT_KEY, PLATFORM_PRIVATE},
};

/// No call of a client without keys is sent, for this reason; and a client that has keys keeps them, and only them.
async fn refused(reason: &str, forge: impl Fn(&Platform)) {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    forge(&platform);
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Certificates);
    assert!(error.to_string().contains(reason), "{reason}: {error}");
    assert!(client.platform_keys().is_empty());

    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    call(&client).await.unwrap();
    forge(&platform);
    let error = client.refresh_certificates().await.unwrap_err();
    assert!(error.to_string().contains(reason), "{reason}: {error}");
    assert_eq!(ids(&client), [old().serial]);
}

fn list(platform: &Platform, listed: Vec<Value>) {
    platform.state().listed = listed;
}

#[tokio::test(start_paused = true)]
async fn a_list_with_a_wrong_signature_is_refused() {
    refused("does not fit", |platform| platform.state().signer.1 = PLATFORM_PRIVATE.to_owned()).await;
}

#[tokio::test(start_paused = true)]
async fn a_list_signed_by_a_certificate_that_is_neither_known_nor_listed_is_refused() {
    refused("which is not configured", |platform| platform.sign_with(&new())).await;
}

#[tokio::test(start_paused = true)]
async fn a_list_that_nobody_signed_is_refused() {
    let listed = serde_json::json!({ "data": [old().listed(API_V3_KEY)] }).to_string();
    refused("no signature", |platform| platform.trouble(crate::fake::Trouble::Unsigned(200, listed.clone()))).await;
}

#[tokio::test(start_paused = true)]
async fn a_list_under_another_apiv3_key_is_refused_and_names_that_key() {
    refused("APIv3密钥", |platform| {
        list(platform, vec![old().listed("another-apiv3-key-of-32-bytes-xx")]);
    })
    .await;
    // Also when its signer is not known yet.
    refused("APIv3密钥", |platform| {
        list(platform, vec![new().listed("another-apiv3-key-of-32-bytes-xx")]);
        platform.sign_with(&new());
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn one_certificate_of_the_list_that_does_not_decrypt_spoils_it() {
    refused("APIv3密钥", |platform| {
        list(platform, vec![old().listed(API_V3_KEY), new().listed("another-apiv3-key-of-32-bytes-xx")]);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn the_merchants_own_serial_number_is_refused() {
    let own = b"\x5A\xB9\xFC\xF1\x35\x65\x16\xA2\xB0\xDC\x8D\x93\x04\x89\x64\x7B\xAA\x82\xA7\xB5";
    let own = Certified::with_serial(own, NEW_KEY, -YEAR, YEAR);
    let platform = Platform::listing(&[old(), own.clone()]);
    let merchant = Merchant::new(MCHID, own.serial, PrivateKey::from_pem(MERCHANT_KEY).unwrap());
    let builder = platform.builder().merchant(merchant);
    let client = builder.certificates(wechatpay::Certificates::mainland()).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(error.to_string().contains("merchant's own certificate"), "{error}");
    assert!(client.platform_keys().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_merchants_own_key_is_refused() {
    let own = Certified::new(9, MERCHANT_KEY, -YEAR, YEAR);
    refused("merchant's own key", |platform| {
        list(platform, vec![old().listed(API_V3_KEY), own.listed(API_V3_KEY)]);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_serial_number_that_is_not_the_certificates_is_refused() {
    refused("has the serial number", |platform| {
        list(platform, vec![old().listed(API_V3_KEY), new().listed_as(&"A".repeat(40), API_V3_KEY)]);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn another_key_under_a_known_serial_number_is_refused() {
    let other = Certified::new(1, NEW_KEY, -YEAR, YEAR);
    assert_eq!(other.serial, old().serial);
    refused("has another key than the one known", |platform| {
        list(platform, vec![old().listed(API_V3_KEY), other.listed(API_V3_KEY)]);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn certificates_that_are_not_valid_now_are_no_keys_to_start_with() {
    for (from, until) in [(60, YEAR), (-YEAR, -60)] {
        let wrong = Certified::new(7, OLD_KEY, from, until);
        let platform = Platform::listing(&[wrong]);
        let client = platform.client();
        for _ in 0..3 {
            assert_eq!(call(&client).await.unwrap_err().kind(), ErrorKind::Certificates);
        }
        assert_eq!(platform.downloads(), 1);
    }
}
