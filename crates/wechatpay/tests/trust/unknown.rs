//! Messages that name a certificate which is not known.

use std::time::Duration;

use wechatpay::ErrorKind;

use crate::fake::{Platform, Trouble, call, ids, new, old};

async fn advance(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

/// A client that knows the old certificate, when the new one signs.
async fn rotated() -> (Platform, wechatpay::Client) {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    call(&client).await.unwrap();
    platform.sign_with(&new());
    (platform, client)
}

#[tokio::test(start_paused = true)]
async fn an_answer_by_a_new_certificate_is_believed_after_a_look_at_the_list() {
    let (platform, client) = rotated().await;
    platform.list(&[old(), new()]);
    call(&client).await.unwrap();
    assert_eq!((ids(&client), platform.downloads()), (vec![new().serial, old().serial], 2));
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 2);
}

#[tokio::test(start_paused = true)]
async fn twenty_answers_by_a_new_certificate_at_once_make_one_download() {
    let (platform, client) = rotated().await;
    platform.list(&[old(), new()]);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(platform.downloads(), 2);
}

#[tokio::test(start_paused = true)]
async fn who_waited_for_the_list_of_another_reads_it_too() {
    let (platform, client) = rotated().await;
    platform.state().list_signer = Some((old().serial, old().key));
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await.unwrap_err().to_string() })
        })
        .collect();
    for call in calls {
        let error = call.await.unwrap();
        assert!(error.contains("does not list it either"), "{error}");
    }
    assert_eq!(platform.downloads(), 2);
}

#[tokio::test(start_paused = true)]
async fn unknown_serial_numbers_make_one_download_a_minute_at_most() {
    let (platform, client) = rotated().await;
    platform.state().list_signer = Some((old().serial, old().key));
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownCertificate);
    assert!(error.to_string().contains("does not list it either"), "{error}");
    assert_eq!(platform.downloads(), 2);
    for number in 0..100 {
        platform.state().signer.0 = format!("7778DEADBEEF{number:028}");
        let error = call(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownCertificate);
        assert!(error.to_string().contains("at most once in 60 s"), "{error}");
    }
    assert_eq!(platform.downloads(), 2);
    advance(60).await;
    // It is listed by now.
    platform.list(&[old(), new()]);
    platform.sign_with(&new());
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_is_no_serial_number_of_a_certificate_makes_no_download() {
    let (platform, client) = rotated().await;
    for serial in ["PUB_KEY_ID_0119999999992024010100", "not a serial", ""] {
        platform.state().signer.0 = serial.to_owned();
        assert!(call(&client).await.unwrap_err().is_unverified(), "{serial}");
    }
    assert_eq!(platform.downloads(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_download_that_fails_is_said_and_soon_repeated() {
    let (platform, client) = rotated().await;
    platform.list(&[old(), new()]);
    platform.trouble(Trouble::Unreachable);
    for _ in 0..10 {
        let error = call(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownCertificate);
        assert!(error.to_string().contains("no route to host"), "{error}");
    }
    assert_eq!(platform.downloads(), 2);
    platform.trouble(None);
    advance(5).await;
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 3);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_call_that_looks_does_not_stop_the_others() {
    let (platform, client) = rotated().await;
    platform.list(&[old(), new()]);
    platform.trouble(Trouble::Hanging);
    let first = client.clone();
    let first = tokio::spawn(async move { call(&first).await.map(|_| ()) });
    let second = client.clone();
    let second = tokio::spawn(async move { call(&second).await.map(|_| ()) });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(platform.downloads(), 2);
    platform.trouble(None);
    first.abort();
    second.await.unwrap().unwrap();
    assert_eq!(platform.downloads(), 3);
}

#[tokio::test(start_paused = true)]
async fn dropping_calls_again_and_again_does_not_evade_the_limit() {
    let (platform, client) = rotated().await;
    platform.trouble(Trouble::Hanging);
    for _ in 0..20 {
        let client = client.clone();
        let dropped = tokio::spawn(async move { call(&client).await.map(|_| ()) });
        tokio::time::sleep(Duration::from_millis(500)).await;
        dropped.abort();
    }
    assert_eq!(platform.downloads(), 1 + 3);
}

#[tokio::test(start_paused = true)]
async fn a_look_at_the_list_keeps_to_the_deadline_of_its_call() {
    let (platform, client) = rotated().await;
    platform.trouble(Trouble::Hanging);
    let before = tokio::time::Instant::now();
    let chain = client.chain("v3/papay/sign/contracts/contract-id/1");
    let error = chain.get().deadline(Duration::from_secs(3)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownCertificate);
    // The clock is paused: this is exact, however slow the machine.
    assert_eq!(before.elapsed().as_secs(), 3);
}
