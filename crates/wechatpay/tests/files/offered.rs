//! Files as they should be.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU32, Ordering},
};

use wechatpay::{ErrorKind, FileLink, download::Progress};
use wechatpay_core::digest;

use crate::stage::{DAY, Way, builder, names, shop};

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_arrives_plain_and_packed_with_the_hash_that_was_named() {
    let (sandbox, _) = shop("伞").await;
    for way in Way::both(&sandbox) {
        let offered = way.offered("").await;
        let plain = way.bytes(&offered).await.unwrap();
        assert_eq!(digest::sha1_hex(&plain), offered["hash_value"].as_str().unwrap());
        assert!(std::str::from_utf8(&plain).unwrap().contains("伞"));
        let zipped = way.offered("&tar_type=GZIP").await;
        assert!(zipped["download_url"].as_str().unwrap().contains("tartype=gzip"));
        assert_eq!(way.bytes(&zipped).await.unwrap(), plain);
        // By hand, in capitals, and without any hash.
        let url = offered["download_url"].as_str().unwrap();
        let hash = offered["hash_value"].as_str().unwrap().to_uppercase();
        assert_eq!(way.bytes(FileLink::new(url).hash("sha1", hash)).await.unwrap(), plain);
        assert_eq!(way.bytes(FileLink::new(url)).await.unwrap(), plain);
        let sha256 = FileLink::new(url).hash("SHA256", digest::sha256_hex(&plain));
        assert_eq!(way.bytes(sha256).await.unwrap(), plain);
        let sm3 = FileLink::new(url).hash("SM3", digest::sm3_hex(&plain));
        assert_eq!(way.bytes(sm3).await.unwrap(), plain);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_stands_in_its_place_alone_and_replaces_the_one_before() {
    let (sandbox, _) = shop("伞").await;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("bill.csv");
    for way in Way::both(&sandbox) {
        std::fs::write(&path, "yesterday's").unwrap();
        let offered = way.offered("&tar_type=GZIP").await;
        let written = way.to_file(&offered, &path).await.unwrap();
        let content = std::fs::read(&path).unwrap();
        assert_eq!(digest::sha1_hex(&content), offered["hash_value"].as_str().unwrap());
        assert_eq!((written.bytes, written.proven), (content.len() as u64, true));
        assert_eq!(names(directory.path()), ["bill.csv"]);
        let unproven = FileLink::new(offered["download_url"].as_str().unwrap());
        assert!(!way.to_file(unproven, &path).await.unwrap().proven);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_complaint_image_arrives_though_it_is_not_signed() {
    let (sandbox, _) = shop("伞").await;
    let path = "v3/merchant-service/images/ChsyMDAw";
    for way in Way::both(&sandbox) {
        let image = way.file_at(path, false).await.unwrap();
        assert!(image.starts_with(b"\x89PNG"), "{image:?}");
        // The same by a call that reads it whole.
        assert_eq!(way.get(path).await.unwrap().raw_body(), &image);
        // And by the URL that a complaint names, at the real host: this client asks its own.
        let named = format!("https://api.mch.weixin.qq.com/{path}");
        assert_eq!(way.bytes(FileLink::new(named)).await.unwrap(), image);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_overseas_statement_is_believed_by_its_signed_hash() {
    let (sandbox, _) = shop("伞").await;
    let path = "v3/global/statements?date=20260228&mchid=1900000001";
    for way in Way::both(&sandbox) {
        let statement = way.file_at(path, false).await.unwrap();
        assert!(std::str::from_utf8(&statement).unwrap().contains('`'));
        assert!(way.file_at(path, true).await.unwrap().starts_with("\u{feff}".as_bytes()), "unpacked");
        way.get(path).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn progress_is_told_and_ends_where_the_file_does() {
    let (sandbox, _) = shop("伞").await;
    let client = builder(&sandbox).build().unwrap();
    let way = Way::Async(client.clone());
    let offered = way.offered("").await;
    let told: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let (calls, tell) = (Arc::new(AtomicU32::new(0)), told.clone());
    let counted = calls.clone();
    let bytes = client
        .download(&offered)
        .on_progress(move |progress| {
            counted.fetch_add(1, Ordering::Relaxed);
            tell.lock().unwrap().push(progress);
        })
        .bytes(1 << 20)
        .await
        .unwrap();
    let last = *told.lock().unwrap().last().unwrap();
    assert!(calls.load(Ordering::Relaxed) > 0);
    assert_eq!((last.bytes, last.of), (bytes.len() as u64, Some(bytes.len() as u64)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_bytes_come_as_a_stream_into_a_writer_and_by_a_reader() {
    use std::io::Read as _;

    let (sandbox, _) = shop("伞").await;
    let (client, other) = (builder(&sandbox).build().unwrap(), builder(&sandbox).build_blocking().unwrap());
    let offered = client.chain("v3/bill/tradebill").get().query("bill_date", DAY).await.unwrap();
    let whole = client.download(&offered).bytes(1 << 20).await.unwrap();
    let mut streamed = Vec::new();
    let mut stream = client.download(&offered).stream().await.unwrap();
    while let Some(bytes) = stream.chunk().await.unwrap() {
        streamed.extend_from_slice(&bytes);
    }
    assert_eq!(streamed, whole);
    assert!(stream.chunk().await.unwrap().is_none(), "the end stays the end");
    let mut written = std::io::Cursor::new(Vec::new());
    assert!(client.download(&offered).to_writer(&mut written).await.unwrap().proven);
    assert_eq!(written.into_inner(), whole);
    tokio::task::block_in_place(|| {
        let mut written = Vec::new();
        other.download(&offered).to_writer(&mut written).unwrap();
        assert_eq!(written, whole);
        let mut read = Vec::new();
        other.download(&offered).reader().unwrap().read_to_end(&mut read).unwrap();
        assert_eq!(read, whole);
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_without_a_file_says_so_before_anything_is_sent() {
    let (sandbox, world) = shop("伞").await;
    let way = &Way::both(&sandbox)[0];
    let echo = way.get("v3/pay/transactions/out-trade-no/N1?mchid=1900000001").await.unwrap();
    let before = world.journal().len();
    let error = way.bytes(&echo).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("no download_url"), "{error}");
    for (link, word) in [
        (FileLink::new("bill.csv"), "absolute URL"),
        (FileLink::new(format!("{}/v3/x", sandbox.url())).hash("SM3", "00"), "SM3"),
        (FileLink::new(format!("{}/v3/x", sandbox.url())).hash("SHA1", "00"), "40 hex digits"),
        (FileLink::new(format!("{}/other", sandbox.url())), "/v3/"),
    ] {
        let error = way.bytes(link).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains(word), "{error}");
    }
    assert_eq!(world.journal().len(), before);
}
