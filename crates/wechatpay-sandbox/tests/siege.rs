//! Attacks at full size. While each goes on, merchants are served, and the sandbox holds no more than it may.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says when the machine is too small for it"
)]

mod support;

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use http::Response;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use support::{Answer, COMBINE, Caller, PLATFORM, seed_001, with};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::Mutex,
    task::{JoinHandle, JoinSet},
    time::{sleep, timeout},
};
use wechatpay_sandbox::{Limits, Sandbox};

/// Only a test that hangs takes so long.
const PATIENCE: Duration = Duration::from_secs(120);
/// So many connections that nothing is done with.
const IDLE: usize = 10_000;
/// More than there are places.
const MANY: usize = 1_000;
const MEBIBYTE: usize = 1 << 20;
const CONNECT: &str = "CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\n\r\n";

/// Memory and file descriptors are the process's.
static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

/// A sandbox with two merchants that never stop calling, one on a connection that it keeps, one on a new connection for each call; and
/// with one that rests meanwhile, and then goes on where it was.
struct Siege {
    sandbox: Sandbox,
    resting: TcpStream,
    served: [Arc<AtomicUsize>; 2],
    merchants: [JoinHandle<()>; 2],
    open_before: usize,
}

impl Siege {
    async fn begin(mut limits: Limits) -> Self {
        // No attack is over by itself.
        (limits.head_time, limits.body_time, limits.answer_time) = (10 * PATIENCE, 10 * PATIENCE, 10 * PATIENCE);
        // Both ends of a connection are in this process.
        let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
        setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).unwrap();
        let sandbox = Sandbox::builder().limits(limits).https(0).start().await.unwrap();
        let served = [Arc::default(), Arc::default()];
        let merchant = |number: usize| tokio::spawn(calls(sandbox.clone(), number == 0, Arc::clone(&served[number])));
        let merchants = [merchant(0), merchant(1)];
        let mut resting = connect(sandbox.url(), b"").await;
        pre_sign(&mut resting, &Caller::new(&sandbox, PLATFORM), "before").await;
        let siege = Self { sandbox, resting, served, merchants, open_before: 0 };
        siege.others_are_served().await;
        Self { open_before: open_files(), ..siege }
    }

    /// Waits until each merchant was answered ten times from now on.
    async fn others_are_served(&self) {
        let begun = self.served.each_ref().map(|count| count.load(Ordering::Relaxed));
        let waiting = Instant::now();
        while self.served.iter().zip(begun).any(|(count, begun)| count.load(Ordering::Relaxed) < begun + 10) {
            assert!(self.merchants.iter().all(|merchant| !merchant.is_finished()), "a merchant was not served");
            assert!(waiting.elapsed() < PATIENCE, "merchants wait: {:?}", self.served);
            sleep(Duration::from_millis(5)).await;
        }
    }

    async fn connect(&self, sent: &[u8]) -> TcpStream {
        connect(self.sandbox.url(), sent).await
    }

    async fn connect_tls(&self, sent: &[u8]) -> TcpStream {
        connect(self.sandbox.https_url().unwrap(), sent).await
    }

    /// Waits until what the attack opened is closed.
    async fn end(mut self) {
        self.others_are_served().await;
        pre_sign(&mut self.resting, &Caller::new(&self.sandbox, PLATFORM), "after").await;
        let waiting = Instant::now();
        while open_files() > self.open_before + 20 {
            assert!(waiting.elapsed() < PATIENCE, "{} files are open, {} were", open_files(), self.open_before);
            sleep(Duration::from_millis(20)).await;
        }
        self.others_are_served().await;
        self.merchants.iter().for_each(JoinHandle::abort);
    }
}

async fn connect(url: &str, sent: &[u8]) -> TcpStream {
    let address = url.split_once("://").unwrap().1;
    let connected = timeout(PATIENCE, TcpStream::connect(address)).await.expect("nobody accepts");
    let mut stream = connected.unwrap();
    // It may be closed already.
    let _ = stream.write_all(sent).await;
    stream
}

/// A merchant that calls until it is stopped.
async fn calls(sandbox: Sandbox, keeps: bool, served: Arc<AtomicUsize>) {
    let caller = Caller::new(&sandbox, PLATFORM);
    let mut stream = connect(sandbox.url(), b"").await;
    for number in 0.. {
        if !keeps {
            stream = connect(sandbox.url(), b"").await;
        }
        pre_sign(&mut stream, &caller, &format!("{}{number}", if keeps { "kept" } else { "new" })).await;
        served.fetch_add(1, Ordering::Relaxed);
        sleep(Duration::from_millis(20)).await;
    }
}

/// A pre-sign that is answered with 200 and a signature that holds.
async fn pre_sign(stream: &mut TcpStream, caller: &Caller, number: &str) {
    let body = with(seed_001(), "out_contract_code", number);
    let answered = timeout(PATIENCE, call(stream, caller, &body.to_string())).await;
    let answer = answered.unwrap_or_else(|_| panic!("{number} is not answered"));
    assert_eq!(answer.status, 200, "{number}: {}", answer.json);
    caller.verify(&answer.headers, &answer.raw).unwrap();
}

async fn call(stream: &mut TcpStream, caller: &Caller, body: &str) -> Answer {
    let request = caller.request("POST", COMBINE, body.as_bytes());
    let mut text = format!("POST {COMBINE} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in request.headers() {
        text += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    stream.write_all(format!("{text}\r\n{body}").as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        let read = stream.read_buf(&mut bytes).await.unwrap();
        assert!(read > 0, "it was closed behind {:?}", String::from_utf8_lossy(&bytes));
    };
    let head = String::from_utf8(bytes.drain(..end + 4).collect()).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let mut response = Response::builder().status(lines.next().unwrap().split(' ').nth(1).unwrap());
    for (name, value) in lines.map(|line| line.split_once(": ").unwrap()) {
        response = response.header(name, value);
    }
    let length: usize = response.headers_ref().unwrap()["content-length"].to_str().unwrap().parse().unwrap();
    while bytes.len() < length {
        assert!(stream.read_buf(&mut bytes).await.unwrap() > 0, "it was closed within a body");
    }
    response.body(bytes.into()).unwrap().into()
}

/// Open file descriptors of this process; 0 where that cannot be read.
fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}

/// Memory of this process, in bytes; 0 where that cannot be read.
fn memory() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: usize = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or_default();
    pages * rustix::param::page_size()
}

/// The most memory that an attack made the process take beyond what it had, in bytes.
async fn grown_by(attack: impl Future<Output = ()>) -> usize {
    let before = memory();
    let mut most = before;
    tokio::pin!(attack);
    loop {
        tokio::select! {
            () = &mut attack => return most.saturating_sub(before),
            () = sleep(Duration::from_millis(5)) => most = most.max(memory()),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_idle_connections_lock_nobody_out() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let siege = Siege::begin(Limits::default()).await;
    let grown = grown_by(async {
        let mut idle = Vec::new();
        for sent in
            ["", "GET / HT", "POST /v3/pay HTTP/1.1\r\nContent-Length: 9\r\n\r\n"].iter().cycle().take(fitting(IDLE))
        {
            idle.push(siege.connect(sent.as_bytes()).await);
        }
        siege.others_are_served().await;
    })
    .await;
    assert!(grown < 200 * MEBIBYTE, "{grown} bytes");
    siege.end().await;
}

/// As many connections as the process can have beside what else it needs, when each takes one file descriptor.
fn fitting(wanted: usize) -> usize {
    let most =
        getrlimit(Resource::Nofile).current.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let fitting = most.saturating_sub(1_500).min(wanted);
    if fitting < wanted {
        println!(
            "only {fitting} connections of {wanted}: this process may have no more than {most} files (ulimit -Hn)"
        );
    }
    fitting
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_connections_that_all_are_held_leave_others_served() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let mut limits = Limits::default();
    limits.connections = 2 * IDLE;
    let siege = Siege::begin(limits).await;
    let count = fitting(IDLE);
    let mut idle = None;
    let grown = grown_by(async {
        let mut side = IdleSide::connect(&siege.sandbox, count);
        while !side.is_there() || open_files() < siege.open_before + count * usize::from(open_files() > 0) {
            sleep(Duration::from_millis(20)).await;
        }
        siege.others_are_served().await;
        idle = Some(side);
    })
    .await;
    println!("{count} connections took {} bytes each", grown / count.max(1));
    assert!(grown / count.max(1) < 64 << 10, "{grown} bytes");
    drop(idle);
    siege.end().await;
}

const TO: &str = "WXPAY_SIEGE_TO";
const COUNT: &str = "WXPAY_SIEGE_COUNT";

/// The other end of idle connections, in a process of its own: it has file descriptors of its own.
struct IdleSide {
    process: Child,
    there: std::thread::JoinHandle<()>,
}

impl IdleSide {
    fn connect(sandbox: &Sandbox, count: usize) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["the_idle_side_of_a_siege", "--exact", "--nocapture"])
            .env(TO, sandbox.url())
            .env(COUNT, count.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Nobody listens any more when it ends, of which it would complain.
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = BufReader::new(process.stdout.take().unwrap());
        let there =
            std::thread::spawn(move || assert!(said.lines().any(|line| line.unwrap().contains("all are there"))));
        Self { process, there }
    }

    fn is_there(&mut self) -> bool {
        assert_eq!(self.process.try_wait().unwrap(), None, "the other side has gone");
        self.there.is_finished()
    }
}

impl Drop for IdleSide {
    fn drop(&mut self) {
        // It ends with its standard input.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// Does nothing unless another test of this file asks for it.
#[test]
fn the_idle_side_of_a_siege() {
    let (Ok(url), Ok(count)) = (std::env::var(TO), std::env::var(COUNT)) else { return };
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).unwrap();
    let connect = |_| std::net::TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    let idle: Vec<_> = (0..count.parse().unwrap()).map(connect).collect();
    println!("all are there");
    std::io::stdout().flush().unwrap();
    let _ = std::io::stdin().read(&mut [0]);
    drop(idle);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bodies_of_a_hundred_megabytes_are_never_held() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let mut limits = Limits::default();
    limits.held = 32 * MEBIBYTE;
    let siege = Siege::begin(limits).await;
    let length = 100 * MEBIBYTE;
    let with_length = format!("Content-Length: {length}\r\n\r\n");
    let chunked = format!("Transfer-Encoding: chunked\r\n\r\n{length:x}\r\n");
    let grown = grown_by(async {
        let mut attacks = JoinSet::new();
        for target in ["POST /v3/security/echo", "PUT /sandbox/settings", "PUT /sandbox/import"] {
            for framing in [&with_length, &chunked].into_iter().cycle().take(4) {
                let head = format!("{target} HTTP/1.1\r\nHost: localhost\r\n{framing}");
                let mut stream = siege.connect(head.as_bytes()).await;
                attacks.spawn(async move {
                    let piece = vec![b' '; 64 << 10];
                    for _ in 0..length / piece.len() {
                        if stream.write_all(&piece).await.is_err() {
                            return;
                        }
                    }
                    panic!("all of it was taken");
                });
            }
        }
        timeout(PATIENCE, attacks.join_all()).await.expect("the sandbox goes on reading");
        siege.others_are_served().await;
    })
    .await;
    assert!(grown < 200 * MEBIBYTE, "{grown} bytes for 1,200 MiB");
    siege.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn chunks_of_one_byte_weigh_what_they_are() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let siege = Siege::begin(Limits::default()).await;
    let head = "POST /v3/security/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
    let request = format!("{head}{}0\r\n\r\n", "1\r\n \r\n".repeat(MEBIBYTE - 1));
    let grown = grown_by(async {
        for stream in [siege.connect(request.as_bytes()).await, siege.connect(request.as_bytes()).await] {
            let mut stream = stream;
            let mut status = [0; 12];
            timeout(PATIENCE, stream.read_exact(&mut status)).await.expect("it hangs").unwrap();
            assert_eq!(&status, b"HTTP/1.1 400");
        }
        siege.others_are_served().await;
    })
    .await;
    assert!(grown < 40 * MEBIBYTE, "{grown} bytes for 2 MiB");
    siege.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_that_nobody_reads_are_not_all_held() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let mut limits = Limits::default();
    limits.held = 64 * MEBIBYTE;
    let siege = Siege::begin(limits).await;
    let caller = Caller::new(&siege.sandbox, PLATFORM);
    for _ in 0..150 {
        caller.send(caller.request("POST", "/v3/security/echo", &[b' '; 60_000]));
    }
    let mut greedy = Vec::new();
    let grown = grown_by(async {
        let ask = "GET /sandbox/requests?limit=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for _ in 0..60 {
            greedy.push(siege.connect(ask.as_bytes()).await);
        }
        siege.others_are_served().await;
    })
    .await;
    // Each answer is of 9 MiB.
    assert!(grown < 300 * MEBIBYTE, "{grown} bytes for 540 MiB");
    let mut cut = 0;
    for stream in &mut greedy {
        let mut bytes = Vec::new();
        let read = timeout(PATIENCE, stream.take(u64::try_from(4 * MEBIBYTE).unwrap()).read_to_end(&mut bytes)).await;
        cut += usize::from(read.expect("it is held open").is_err() || bytes.len() < 4 * MEBIBYTE);
    }
    assert!(cut > 30, "only {cut} were cut");
    drop(greedy);
    siege.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tails_that_are_never_read_lock_nobody_out() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let siege = Siege::begin(Limits::default()).await;
    let mut tails = Vec::new();
    for _ in 0..MANY {
        tails.push(siege.connect(b"GET /sandbox/events?since=0 HTTP/1.1\r\nHost: localhost\r\n\r\n").await);
    }
    siege.others_are_served().await;
    drop(tails);
    siege.end().await;
}

/// Heads, lines of a proxy and handshakes that never end: each byte comes as if it were the last but one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_drop_by_drop_locks_nobody_out() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let siege = Siege::begin(Limits::default()).await;
    let mut drops = Vec::new();
    for number in 0..MANY {
        let stream = match number % 5 {
            0 => siege.connect(b"POST /v3/pay/transactions/jsapi HTTP/1.1\r\nX-Long: ").await,
            1 => siege.connect(b"CONNECT api.mch.weixin.qq.com").await,
            2 => {
                siege
                    .connect(b"PUT /sandbox/settings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n{")
                    .await
            }
            3 => siege.connect(format!("{CONNECT}\x16\x03\x01").as_bytes()).await,
            _ => siege.connect_tls(b"\x16\x03\x01\x40\x00").await,
        };
        drops.push(stream);
    }
    for _ in 0..20 {
        for stream in &mut drops {
            let _ = stream.write_all(b"1").await;
        }
        siege.others_are_served().await;
    }
    drop(drops);
    siege.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_open_connects_and_handshakes_lock_nobody_out() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let siege = Siege::begin(Limits::default()).await;
    let mut open = Vec::new();
    for number in 0..2 * MANY {
        let stream = match number % 4 {
            0 => siege.connect(CONNECT.as_bytes()).await,
            1 => siege.connect(b"CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\n").await,
            2 => siege.connect_tls(b"").await,
            // Nothing like TLS.
            _ => siege.connect(format!("{CONNECT}GET / HTTP/1.1\r\n\r\n").as_bytes()).await,
        };
        open.push(stream);
    }
    siege.others_are_served().await;
    drop(open);
    siege.end().await;
}

/// What a client sends again and again, on connections that it keeps and never reads from.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn floods_of_requests_lock_nobody_out() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let siege = Siege::begin(Limits::default()).await;
    let fields: String = (0..10_000).map(|number| format!("X-{number}: a\r\n")).collect();
    let deep = "[".repeat(100_000);
    let floods = [
        // A hundred at once, in one packet or so.
        "GET /sandbox/clock HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100),
        format!("GET /sandbox HTTP/1.1\r\n{fields}\r\n"),
        format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(MEBIBYTE)),
        format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(MEBIBYTE)),
        format!("PUT /sandbox/settings HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{deep}", deep.len()),
        "PUT /sandbox/settings HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n"
            .to_owned(),
    ];
    let mut streams = Vec::new();
    for flood in floods.iter().cycle().take(20 * floods.len()) {
        let mut stream = siege.connect(b"").await;
        let flood = flood.clone().into_bytes();
        streams.push(tokio::spawn(async move {
            let _ = stream.write_all(&flood).await;
            stream
        }));
    }
    siege.others_are_served().await;
    for stream in streams {
        drop(timeout(PATIENCE, stream).await.expect("it hangs").unwrap());
    }
    siege.end().await;
}
