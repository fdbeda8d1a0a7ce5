//! A file of a gigabyte passes through little memory. A process of its own, so that nobody else's memory counts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

#[path = "platform/mod.rs"]
#[allow(dead_code, unreachable_pub)]
mod platform;

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

use platform::builder;
use wechatpay::{
    FileLink,
    download::{Progress, Written},
    protocol::digest::{Algorithm, Hasher},
};

const SIZE: u64 = 1 << 30;
/// More than all buffers on the way, and far less than the file.
const MOST: u64 = 48 << 20;

/// Bytes of memory that this process holds.
fn memory() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = statm.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

fn block() -> Vec<u8> {
    (0..1 << 16).map(|index: u32| (index.wrapping_mul(2_654_435_761) >> 24) as u8).collect()
}

/// A host that gives the file as often as asked, made up as it goes.
fn host(times: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let block = block();
        for _ in 0..times {
            let (mut connection, _) = listener.accept().unwrap();
            let mut head = [0; 8192];
            let _ = connection.read(&mut head).unwrap();
            write!(connection, "HTTP/1.1 200 OK\r\nContent-Length: {SIZE}\r\nConnection: close\r\n\r\n").unwrap();
            for _ in 0..SIZE / block.len() as u64 {
                connection.write_all(&block).unwrap();
            }
        }
    });
    url
}

#[test]
#[cfg(target_os = "linux")]
fn a_gigabyte_passes_through_little_memory() {
    let mut hasher = Hasher::new(Algorithm::Sha1);
    let block = block();
    (0..SIZE / block.len() as u64).for_each(|_| hasher.update(&block));
    let url = host(2);
    let link = FileLink::new(format!("{url}/v3/billdownload/file?token=a")).hash("SHA1", hasher.hex());
    let most = Arc::new(AtomicU64::new(0));
    let watch = |most: Arc<AtomicU64>| {
        let calls = AtomicU64::new(0);
        move |_: Progress| {
            if calls.fetch_add(1, Ordering::Relaxed).is_multiple_of(256) {
                most.fetch_max(memory(), Ordering::Relaxed);
            }
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = builder().base_url(&url).build().unwrap();
    let other = builder().base_url(&url).build_blocking().unwrap();
    let before = memory();
    let right = |written: Written| assert_eq!((written.bytes, written.proven), (SIZE, true));
    right(runtime.block_on(client.download(&link).on_progress(watch(most.clone())).to_writer(Nothing)).unwrap());
    right(other.download(&link).on_progress(watch(most.clone())).to_writer(std::io::sink()).unwrap());
    let grown = most.load(Ordering::Relaxed).saturating_sub(before);
    assert!(most.load(Ordering::Relaxed) > 0 && grown < MOST, "{} MiB more", grown >> 20);
}

/// Where bytes go that nobody wants.
struct Nothing;

impl tokio::io::AsyncWrite for Nothing {
    fn poll_write(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        bytes: &[u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        std::task::Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn poll_shutdown(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }
}
