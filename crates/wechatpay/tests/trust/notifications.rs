//! Notifications that name a certificate which is not known.

use std::time::Duration;

use wechatpay::{Certificates, notify::Verdict};

use crate::fake::{Platform, Trouble, call, ids, new, notification, old, public_signer};

fn by(certificate: &crate::fake::Certified) -> (String, String) {
    (certificate.serial.clone(), certificate.key.clone())
}

#[tokio::test(start_paused = true)]
async fn the_first_notification_fetches_the_certificates() {
    let platform = Platform::listing(&[old(), new()]);
    let client = platform.client();
    let (headers, body) = notification(&by(&new()));
    let event = client.open_notification(&headers, &body).await.unwrap();
    assert_eq!(event.event_type, "SECURITY_ECHO.SUCCESS");
    assert_eq!((ids(&client).len(), platform.downloads()), (2, 1));
    let (headers, body) = notification(&by(&old()));
    client.open_notification(&headers, &body).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 1);
}

#[test]
fn a_blocking_client_fetches_for_a_notification_too() {
    let platform = Platform::listing(&[old()]);
    let client = platform.builder().certificates(Certificates::mainland()).build_blocking().unwrap();
    let (headers, body) = notification(&by(&old()));
    client.open_notification(&headers, &body).unwrap();
    assert_eq!(platform.downloads(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_thousand_forged_notifications_make_one_download_a_minute() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    call(&client).await.unwrap();
    for number in 0..1000 {
        let (headers, body) = notification(&(format!("{number:040}"), public_signer().1));
        let rejection = client.open_notification(&headers, &body).await.unwrap_err();
        assert_eq!(rejection.verdict(), Verdict::UnknownKey, "{rejection}");
    }
    // 50 ms each for the download, nothing for the others: the paused clock stands within the first minute.
    assert_eq!(platform.downloads(), 2);
    tokio::time::advance(Duration::from_secs(60)).await;
    // A right one is heard all the same.
    platform.list(&[old(), new()]);
    let (headers, body) = notification(&by(&new()));
    client.open_notification(&headers, &body).await.unwrap();
    assert_eq!(platform.downloads(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_forged_notification_that_names_a_listed_certificate_is_refused() {
    let platform = Platform::listing(&[old()]);
    let client = platform.client();
    let (headers, body) = notification(&(old().serial, public_signer().1));
    let rejection = client.open_notification(&headers, &body).await.unwrap_err();
    assert_eq!(rejection.verdict(), Verdict::WrongSignature, "{rejection}");
}

#[tokio::test(start_paused = true)]
async fn a_notification_says_why_certificates_could_not_be_fetched() {
    let platform = Platform::listing(&[old()]);
    platform.trouble(Trouble::Unreachable);
    let client = platform.client();
    let (headers, body) = notification(&by(&old()));
    let rejection = client.open_notification(&headers, &body).await.unwrap_err();
    assert_eq!(rejection.verdict(), Verdict::UnknownKey);
    assert!(rejection.to_string().contains("no route to host"), "{rejection}");
    // WeChat Pay sends it again, 15 seconds later at the earliest.
    platform.trouble(None);
    tokio::time::advance(Duration::from_secs(15)).await;
    client.open_notification(&headers, &body).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn dropping_a_notification_while_it_waits_does_not_stop_the_next() {
    let platform = Platform::listing(&[old()]);
    platform.trouble(Trouble::Hanging);
    let client = platform.client();
    let (headers, body) = notification(&by(&old()));
    let opening = tokio::time::timeout(Duration::from_secs(1), client.open_notification(&headers, &body));
    assert!(opening.await.is_err());
    platform.trouble(None);
    client.open_notification(&headers, &body).await.unwrap();
}
