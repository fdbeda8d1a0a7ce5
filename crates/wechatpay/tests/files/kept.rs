//! What stays when a download is broken off, and what is believed when it goes on.

use std::{fs, io::Write as _, net::TcpStream, sync::mpsc, time::Duration};

use tokio::task::block_in_place;
use wechatpay::{Client, ErrorKind, FileLink, Retry, protocol::digest, transport::MemoryTransport};

use crate::{
    platform::{Forged, builder},
    stage::names,
    wire::{Answering, head, host, part},
};

const FILE: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";

fn link(url: &str, path: &str) -> FileLink {
    FileLink::new(format!("{url}/v3/billdownload/{path}"))
}

/// A client of a host that answers so, and the host's URL.
fn patient(answers: Vec<Answering>) -> (Client, String) {
    let retry = Retry::standard().attempts(3).waits(Duration::ZERO, Duration::ZERO);
    let url = host(answers);
    (builder().base_url(&url).retry(retry).build().unwrap(), url)
}

/// Sends a beginning, and holds the rest until the test is done.
fn held() -> (Answering, mpsc::Sender<()>) {
    let (done, wait) = mpsc::channel::<()>();
    let answer = move |connection: &mut TcpStream| {
        head(connection, 1 << 20);
        connection.write_all(&[b'x'; 300_000]).unwrap();
        let _ = wait.recv_timeout(Duration::from_secs(20));
    };
    (Box::new(answer), done)
}

async fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..500 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{what} did not happen");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_download_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let (answer, _done) = held();
    let (client, url) = patient(vec![answer]);
    let link = link(&url, "file?token=a");
    let path = directory.path().join("bill.csv");
    let task = tokio::spawn(client.download(link).to_file(path));
    wait_until("the temporary file", || !names(directory.path()).is_empty()).await;
    let temporary = names(directory.path()).remove(0);
    assert!(temporary.starts_with(".bill.csv.") && temporary.ends_with(".part"), "{temporary}");
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    wait_until("the removal", || names(directory.path()).is_empty()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_in_the_midst_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let (answer, _done) = held();
    let (client, url) = patient(vec![answer]);
    let link = link(&url, "file?token=a");
    let path = directory.path().join("bill.csv");
    let download = client.download(link).on_progress(|_| panic!("a display that fails"));
    assert!(tokio::spawn(download.to_file(path)).await.unwrap_err().is_panic());
    wait_until("the removal", || names(directory.path()).is_empty()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_cannot_be_written_to_costs_no_request() {
    let directory = tempfile::tempdir().unwrap();
    // Nobody answers here: a request would be another error.
    let (client, url) = patient(Vec::new());
    for place in [directory.path().join("none/bill.csv"), directory.path().join("..")] {
        let link = link(&url, "file?token=a");
        let error = client.download(link).to_file(place).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::File, 0), "{error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_download_goes_on_where_it_broke_off() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("bill.csv");
    let answers = || vec![part(FILE, 10), part(FILE, 3), part(FILE, FILE.len())];
    let (client, url) = patient(answers());
    let proven = link(&url, "file?token=a").hash("SHA1", digest::sha1_hex(FILE));
    let written = client.download(&proven).to_file(&path).await.unwrap();
    assert_eq!((fs::read(&path).unwrap(), written.bytes, written.proven), (FILE.to_vec(), FILE.len() as u64, true));

    let (client, url) = patient(answers());
    let mut sink = Vec::new();
    client.download(link(&url, "file?token=a")).to_writer(&mut sink).await.unwrap();
    assert_eq!(sink, FILE, "nothing comes twice");

    // Two attempts are not enough.
    let (client, url) = patient(answers());
    let hasty = client.download(link(&url, "file?token=a")).retry(Retry::standard().attempts(2));
    let error = hasty.bytes(100).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Interrupted, 2), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_changes_midway_is_refused_even_without_a_hash() {
    const OTHER: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (second, comes) in [(OTHER, OTHER.len()), (&FILE[..5], 5)] {
        let (client, url) = patient(vec![part(FILE, 20), part(second, comes)]);
        let error = client.download(link(&url, "file?token=a")).bytes(100).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WrongHash, "{error}");
        assert!(error.to_string().contains("changed between two answers"), "{error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_packed_file_is_no_file() {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(&FILE.repeat(100)).unwrap();
    let packed: &'static [u8] = packer.finish().unwrap().leak();
    for (content, kind) in [
        (packed, None),
        (&packed[..packed.len() - 9], Some(ErrorKind::Damaged)),
        ([packed, b"more"].concat().leak(), Some(ErrorKind::Damaged)),
        (&packed[..1], Some(ErrorKind::WrongHash)),
    ] {
        let (client, url) = patient(vec![part(content, content.len())]);
        let link = link(&url, "file?token=a&tartype=gzip");
        let link = link.hash("SHA1", digest::sha1_hex(&FILE.repeat(100)));
        let found = client.download(link).bytes(1 << 20).await;
        assert_eq!(found.as_ref().err().map(wechatpay::Error::kind), kind, "{found:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_is_as_good_as_its_signed_hash() {
    const STATEMENT: &[u8] = b"a,b\r\n`1,`2\r\n";
    let answer = |hash: Option<&'static str>, change: fn(&mut Forged)| {
        let hash = hash.map_or_else(|| digest::sha1_hex(STATEMENT), str::to_owned);
        let mut forged = Forged::new(200, format!(r#"{{"sha1":"{hash}"}}"#));
        change(&mut forged);
        let mut response = forged.response().map(|_| bytes::Bytes::from_static(STATEMENT));
        response.headers_mut().insert("Wechatpay-Statement-Sha1", hash.parse().unwrap());
        response
    };
    const NOBODY: &str = "0000000000000000000000000000000000000000";
    for (response, kind) in [
        (answer(None, |_| {}), None),
        (answer(Some(NOBODY), |_| {}), Some(ErrorKind::WrongHash)),
        (answer(None, |forged| forged.body = b"{}".to_vec()), Some(ErrorKind::WrongSignature)),
        (answer(Some("00"), |_| {}), Some(ErrorKind::MalformedSignature)),
        (http::Response::new(STATEMENT.into()), Some(ErrorKind::Unsigned)),
    ] {
        let transport = MemoryTransport::new(move |_| Ok(response.clone()));
        let client = builder().transport(transport).retry(Retry::never()).build().unwrap();
        let call = || client.chain("v3/global/statements?date=20260228&mchid=1900000002").get();
        let found = call().download().bytes(1000).await;
        assert_eq!(found.as_ref().err().map(wechatpay::Error::kind), kind, "{found:?}");
        assert_eq!(call().await.is_ok(), kind.is_none(), "a call that reads it whole judges alike");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_files_of_a_list_are_found_and_an_encrypted_one_is_said_to_be_so() {
    let list = r#"{"count":2,"list":[{"download_url":"https://api.mch.weixin.qq.com/v3/a?token=1","hash_type":"SHA1",
        "hash_value":"00"},{"inner":{"download_url":"https://api.mch.weixin.qq.com/v3/b"}},
        {"download_url":"https://api.mch.weixin.qq.com/v3/c","encrypt_key":"k"}]}"#;
    let transport = MemoryTransport::new(move |_| Ok(Forged::new(200, list).response()));
    let client = builder().transport(transport).build_blocking().unwrap();
    block_in_place(|| {
        let answer = client.chain("v3/bill/sub-merchant-fundflowbill").get().send().unwrap();
        let links = FileLink::all(&answer);
        let shown: Vec<_> = links.iter().map(|link| format!("{link:?}")).collect();
        assert_eq!(shown, ["a", "b", "c"].map(|name| format!("\"https://api.mch.weixin.qq.com/v3/{name}\"")));
        let said = |link: FileLink| client.download(link).bytes(10).unwrap_err().to_string();
        assert!(said(FileLink::from(&answer)).contains("FileLink::all"));
        assert!(said(links[2].clone()).contains("encrypted"));
        assert!(said(links[0].clone()).contains("hash_value"));
    });
}
