//! Files that are to do harm: each is refused in words of its own, and leaves nothing behind.

use std::{io::Read as _, time::Duration};

use tokio::task::block_in_place;
use wechatpay::{ErrorKind, FileLink};
use wechatpay_sandbox::{Fault, FaultRule, FileFlaw};

use crate::stage::{FILE, Way, builder, hostile, names, shop};

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_file_is_refused_and_nothing_of_it_stays() {
    let (sandbox, world) = shop("伞").await;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("bill.csv");
    for way in Way::both(&sandbox) {
        let plain = FileLink::from(&way.offered("").await);
        let zipped = FileLink::from(&way.offered("&tar_type=GZIP").await);
        for (flaw, link, kind, word) in [
            (FileFlaw::OtherHash, &plain, ErrorKind::WrongHash, "hash is"),
            (FileFlaw::OtherHash, &zipped, ErrorKind::Damaged, "unpacked"),
            (FileFlaw::Bomb, &zipped, ErrorKind::TooLarge, "largest_ratio"),
            (FileFlaw::Bomb, &plain, ErrorKind::WrongHash, "hash is"),
            (FileFlaw::Redirect, &plain, ErrorKind::Redirect, "302"),
        ] {
            hostile(&world, flaw);
            std::fs::write(&path, "yesterday's").unwrap();
            let error = way.to_file(link, &path).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{flaw:?}: {error}");
            assert!(error.to_string().contains(word), "{flaw:?}: {error}");
            assert!(!error.to_string().contains("token="), "{error}");
            assert_eq!(names(directory.path()), ["bill.csv"], "{flaw:?}");
            assert_eq!(std::fs::read(&path).unwrap(), b"yesterday's", "{flaw:?}");
            assert_eq!(way.bytes(link).await.unwrap_err().kind(), kind, "{flaw:?}");
            world.clear_faults().unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endless_file_ends_at_the_limit() {
    let (sandbox, world) = shop("伞").await;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("bill.csv");
    let (client, other) = (builder(&sandbox).build().unwrap(), builder(&sandbox).build_blocking().unwrap());
    let link = FileLink::from(&client.chain("v3/bill/tradebill?bill_date=2026-02-28").get().await.unwrap());
    hostile(&world, FileFlaw::Endless);
    let error = client.download(&link).largest(1 << 20).to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    assert!(error.to_string().contains("1048576 bytes"), "{error}");
    let error = block_in_place(|| other.download(&link).largest(1 << 20).to_file(&path)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    assert_eq!(client.download(&link).bytes(1 << 16).await.unwrap_err().kind(), ErrorKind::TooLarge);
    let hasty = client.download(&link).deadline(Duration::from_millis(300));
    assert_eq!(hasty.to_file(&path).await.unwrap_err().kind(), ErrorKind::Timeout);
    assert!(names(directory.path()).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn another_host_gets_no_request() {
    let (sandbox, world) = shop("伞").await;
    for way in Way::both(&sandbox) {
        hostile(&world, FileFlaw::OtherHost);
        let offered = way.offered("").await;
        assert!(offered["download_url"].as_str().unwrap().starts_with("https://files.example/"));
        world.clear_faults().unwrap();
        let before = world.journal().len();
        let error = way.bytes(&offered).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ForeignHost, "{error}");
        assert!(error.to_string().contains("https://files.example"), "{error}");
        assert!(!error.to_string().contains("elsewhere"), "{error}");
        assert_eq!((error.attempts(), world.journal().len()), (0, before));
        let own = sandbox.url();
        for url in [
            "http://api.mch.weixin.qq.com/v3/billdownload/file?token=a".to_owned(),
            "https://api.mch.weixin.qq.com:8443/v3/billdownload/file?token=a".into(),
            "https://api.mch.weixin.qq.com.files.example/v3/billdownload/file?token=a".into(),
            "https://files.example/api.mch.weixin.qq.com/v3/x".into(),
            "https://files.example#@api.mch.weixin.qq.com/v3/x".into(),
            "https://xn--api-mch.weixin.qq.com/v3/x".into(),
            "ftp://api.mch.weixin.qq.com/v3/x".into(),
            "//files.example/v3/x".into(),
            format!("{own}@files.example/v3/x"),
            "https://api.mch.weixin.qq.com\\@files.example/v3/x".into(),
            format!("{own}0/v3/x"),
        ] {
            let error = way.bytes(FileLink::new(&*url)).await.unwrap_err();
            let refused = matches!(error.kind(), ErrorKind::ForeignHost | ErrorKind::InvalidRequest);
            assert!(refused && error.attempts() == 0, "{url}: {error}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_without_base_url_follows_official_hosts_only() {
    let (sandbox, _) = shop("伞").await;
    let ready = sandbox.merchant(crate::stage::DIRECT).unwrap();
    let key = wechatpay::PrivateKey::from_pem(&ready.private_key_pem).unwrap();
    let client = wechatpay::Client::builder()
        .merchant(wechatpay::Merchant::new(crate::stage::DIRECT, &ready.serial_no, key))
        .platform_key(wechatpay::PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
        .transport(wechatpay::transport::MemoryTransport::new(|request: http::Request<bytes::Bytes>| {
            let host = request.uri().to_string();
            Ok(http::Response::new(host.into()))
        }))
        .build()
        .unwrap();
    for host in ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com", "apihk.mch.weixin.qq.com"] {
        let url = format!("https://{host}/v3/billdownload/file?token=a%2Bb~c");
        assert_eq!(client.download(FileLink::new(&*url)).bytes(1000).await.unwrap(), url, "as it is");
    }
    let local = FileLink::new(format!("{}{FILE}?token=a", sandbox.url()));
    assert_eq!(client.download(&local).bytes(1000).await.unwrap_err().kind(), ErrorKind::ForeignHost);
    let allowed = client.download(&local).base_url(sandbox.url()).bytes(1000).await.unwrap();
    assert!(allowed.starts_with(sandbox.url().as_bytes()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_told_as_any_other() {
    let (sandbox, _) = shop("伞").await;
    for way in Way::both(&sandbox) {
        let error = way.bytes(FileLink::new(format!("{}{FILE}?token=abc", sandbox.url()))).await.unwrap_err();
        assert_eq!((error.kind(), error.is_verified()), (ErrorKind::Api, true), "{error}");
        assert!(
            error.is_code("INVALID_REQUEST") && error.to_string().starts_with("GET /v3/billdownload/file"),
            "{error}"
        );
        // An answer is no file, signed or not.
        let error = way.file_at("v3/certificates", false).await.unwrap_err();
        assert_ne!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_goes_on_after_an_error_finds_no_end() {
    let (sandbox, world) = shop("伞").await;
    let client = builder(&sandbox).build_blocking().unwrap();
    let link = block_in_place(|| client.chain("v3/bill/tradebill?bill_date=2026-02-28").get().send()).unwrap();
    hostile(&world, FileFlaw::OtherHash);
    block_in_place(|| {
        let mut reader = client.download(&link).reader().unwrap();
        let error = reader.read_to_end(&mut Vec::new()).unwrap_err();
        let inner = error.get_ref().unwrap().downcast_ref::<wechatpay::Error>().unwrap();
        assert_eq!(inner.kind(), ErrorKind::WrongHash);
        assert!(reader.read(&mut [0; 8]).is_err());
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_of_the_connection_are_gone_over_or_told() {
    let (sandbox, world) = shop("伞").await;
    let waits = wechatpay::Retry::standard().attempts(3).waits(Duration::ZERO, Duration::ZERO);
    let client = builder(&sandbox).retry(waits).timeout(Duration::from_millis(500)).build().unwrap();
    let other = builder(&sandbox).retry(waits).timeout(Duration::from_millis(500)).build_blocking().unwrap();
    let link = FileLink::from(&client.chain("v3/bill/tradebill?bill_date=2026-02-28").get().await.unwrap());
    let whole = client.download(&link).bytes(1 << 20).await.unwrap();
    for (fault, kind) in [
        (Fault::ResetAfter {}, ErrorKind::Interrupted),
        (Fault::TruncatedBody {}, ErrorKind::Interrupted),
        (Fault::SlowBody { bytes_per_second: 1 }, ErrorKind::Timeout),
        (Fault::RateLimited { retry_after: None }, ErrorKind::Api),
        (
            Fault::Error { status: 502, form: wechatpay_sandbox::ErrorForm::Html, carried_out: false },
            ErrorKind::ServerFault,
        ),
    ] {
        let rule = || FaultRule::new(fault).named("fault").path(FILE);
        world.add_fault(&rule().times(2)).unwrap();
        assert_eq!(client.download(&link).bytes(1 << 20).await.unwrap(), whole, "{fault:?}");
        world.add_fault(&rule().times(2)).unwrap();
        assert_eq!(block_in_place(|| other.download(&link).bytes(1 << 20)).unwrap(), whole, "{fault:?}");
        world.add_fault(&rule()).unwrap();
        let error = client.download(&link).deadline(Duration::from_secs(20)).bytes(1 << 20).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 3), "{fault:?}: {error}");
        world.clear_faults().unwrap();
    }
}
