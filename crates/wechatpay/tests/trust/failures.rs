//! Downloads that fail: what the calls say, what they keep, and when it is tried again.

use std::time::Duration;

use wechatpay::{ErrorKind, Retry};

use crate::fake::{HOUR, Platform, Trouble, call, ids, new, old, public_signer};

const NOT_FOUND: &str =
    r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书，请在商户平台-API安全使用微信支付公钥"}"#;

async fn advance(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn without_keys_no_call_is_sent_and_the_reason_is_told() {
    let platform = Platform::listing(&[old()]);
    platform.trouble(Trouble::Unreachable);
    let client = platform.client();
    let chain = client.chain("v3/papay/pay/transactions/apply");
    let error = chain.post(&serde_json::json!({})).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Certificates);
    assert!(!error.may_have_taken_effect() && error.attempts() == 0, "{error:#?}");
    for part in ["POST /v3/papay/pay/transactions/apply", "GET /v3/certificates", "no route to host"] {
        assert!(error.to_string().contains(part), "{part}: {error}");
    }
    assert_eq!((platform.downloads(), platform.state().requests.len()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn failures_are_repeated_after_waits_that_double_to_five_minutes() {
    let platform = Platform::listing(&[old()]);
    platform.trouble(Trouble::Answer(500, r#"{"code":"SYSTEM_ERROR","message":"busy"}"#.into()));
    let client = platform.client();
    let mut downloads = 0;
    for wait in [5, 10, 20, 40, 80, 160, 300, 300] {
        assert_eq!(call(&client).await.unwrap_err().kind(), ErrorKind::Certificates);
        downloads += 1;
        assert_eq!(platform.downloads(), downloads);
        advance(wait - 1).await;
        let error = call(&client).await.unwrap_err();
        assert!(error.to_string().contains("asked for again in"), "{error}");
        assert_eq!(platform.downloads(), downloads, "not yet after {wait} s");
        advance(1).await;
    }
    platform.trouble(None);
    call(&client).await.unwrap();
    // All is forgotten then.
    advance(11 * HOUR.as_secs()).await;
    platform.trouble(Trouble::Unreachable);
    for (wait, more) in [(0, 2), (4, 2), (1, 3), (9, 3), (1, 4)] {
        advance(wait).await;
        call(&client).await.unwrap();
        assert_eq!(platform.downloads(), downloads + more);
    }
}

#[tokio::test(start_paused = true)]
async fn fifty_first_calls_share_one_failure() {
    let platform = Platform::listing(&[old()]);
    platform.trouble(Trouble::Unreachable);
    let client = platform.client();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await.unwrap_err().kind() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), ErrorKind::Certificates);
    }
    assert_eq!(platform.downloads(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failure_keeps_the_old_keys_and_fails_no_call() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    call(&client).await.unwrap();
    advance(11 * HOUR.as_secs()).await;
    let troubles = [
        Trouble::Unreachable,
        Trouble::Answer(500, "{}".into()),
        Trouble::Unsigned(502, "<html>".into()),
        Trouble::Answer(200, "no JSON".into()),
        Trouble::Answer(200, r#"{"data":[]}"#.into()),
        Trouble::Hanging,
    ];
    for (number, trouble) in troubles.into_iter().enumerate() {
        platform.trouble(trouble.clone());
        call(&client).await.unwrap();
        call(&client).await.unwrap();
        assert_eq!(platform.downloads(), 2 + number, "{trouble:?}");
        assert_eq!(ids(&client), [old().serial]);
        advance(HOUR.as_secs()).await;
    }
    platform.trouble(None);
    platform.list(&[old(), new()]);
    call(&client).await.unwrap();
    assert_eq!(ids(&client).len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_download_that_hangs_leaves_the_call_time_of_its_own() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    call(&client).await.unwrap();
    advance(11 * HOUR.as_secs()).await;
    platform.trouble(Trouble::Hanging);
    let before = tokio::time::Instant::now();
    client.chain("v3/papay/sign/contracts/contract-id/1").get().deadline(Duration::from_secs(4)).await.unwrap();
    assert_eq!(before.elapsed().as_secs(), 2, "half of the call's time, on a paused clock");
    // The next one does not try it at once.
    call(&client).await.unwrap();
    assert_eq!((before.elapsed().as_secs(), platform.downloads()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_first_download_that_hangs_keeps_to_the_deadline_of_each_call() {
    let platform = Platform::listing(&[old()]);
    platform.trouble(Trouble::Hanging);
    let client = platform.client();
    let before = tokio::time::Instant::now();
    let patient = client.clone();
    let patient = tokio::spawn(async move { call(&patient).await.map(|_| ()) });
    tokio::task::yield_now().await;
    let chain = client.chain("v3/papay/sign/contracts/contract-id/1");
    let error = chain.get().deadline(Duration::from_secs(3)).await.unwrap_err();
    assert_eq!((error.kind(), before.elapsed().as_secs()), (ErrorKind::Certificates, 3));
    assert_eq!(patient.await.unwrap().unwrap_err().kind(), ErrorKind::Certificates);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_first_call_hands_the_download_on() {
    let platform = Platform::listing(&[old()]);
    platform.trouble(Trouble::Hanging);
    let client = platform.client();
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await.map(|_| ()) })
        })
        .collect();
    tokio::time::sleep(Duration::from_secs(1)).await;
    platform.trouble(None);
    calls[0].abort();
    let mut calls = calls.into_iter();
    assert!(calls.next().unwrap().await.unwrap_err().is_cancelled());
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(platform.downloads(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_merchant_without_certificates_is_told_of_the_public_key_and_asked_for_once_an_hour() {
    for answer in [(404, NOT_FOUND), (200, r#"{"data":[]}"#)] {
        for signer in [public_signer(), (old().serial, old().key)] {
            let platform = Platform::listing(&[old()]);
            platform.state().signer = signer;
            platform.trouble(Trouble::Answer(answer.0, answer.1.into()));
            let client = platform.client();
            for downloads in 1..3 {
                for _ in 0..5 {
                    let error = call(&client).await.unwrap_err();
                    assert_eq!(error.kind(), ErrorKind::Certificates);
                    for part in ["公钥", "PlatformKey::from_pem", "without `certificates`"] {
                        assert!(error.to_string().contains(part), "{part}: {error}");
                    }
                    advance(700).await;
                }
                assert_eq!(platform.downloads(), downloads);
                advance(100).await;
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_merchant_who_has_moved_to_the_public_key_is_left_alone() {
    let platform = Platform::listing(&[old()]);
    let client = platform.mixed();
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 1);
    platform.state().signer = public_signer();
    platform.trouble(Trouble::Answer(404, NOT_FOUND.into()));
    for _ in 0..10 {
        advance(11 * HOUR.as_secs()).await;
        call(&client).await.unwrap();
    }
    assert_eq!(platform.downloads(), 2, "once it was said that there are none");
}

#[tokio::test(start_paused = true)]
async fn a_download_is_tried_again_like_any_call_that_only_reads() {
    let platform = Platform::listing(&[old()]);
    platform.state().signer.1 = public_signer().1;
    platform.trouble(Trouble::Unsigned(503, String::new()));
    let client =
        platform.builder().retry(Retry::standard()).certificates(wechatpay::Certificates::mainland()).build().unwrap();
    assert!(call(&client).await.is_err());
    assert_eq!(platform.downloads(), 3);
}

#[test]
fn without_a_runtime_a_call_says_what_it_needs() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    let mut future = Box::pin(call(&client));
    let waker = std::task::Waker::noop();
    let polled = future.as_mut().poll(&mut std::task::Context::from_waker(waker));
    let std::task::Poll::Ready(Err(error)) = polled else { panic!("it waits for something") };
    assert!(error.to_string().contains("needs a tokio runtime"), "{error}");
}
