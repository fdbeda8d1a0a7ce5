//! What ten open consoles cost the gateway: the same calls with and without them, in turns in one run. Callers and consoles are processes
//! of their own. A console does as `console.js`: it hears that something happened and loads its page again, at most once in 600 ms.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use wechatpay_sandbox::Sandbox;

use crate::{cpu, merchant, over_tcp::Caller, quantile};

pub const CONSOLES: &str = "consoles-of";
/// Half of them with consoles.
const ROUNDS: usize = 24;
const RUNS: usize = 1_000;
/// What each of the ten shows.
const PAGES: [&str; 10] =
    ["/", "/requests", "/notifications", "/contracts", "/sessions", "/orders", "/clock", "/journal", "/", "/requests"];
/// As in `console.js`.
const PATIENCE: Duration = Duration::from_millis(600);

pub async fn measure() {
    println!("\nten open consoles, {RUNS} calls a round, {ROUNDS} rounds in turns:");
    let sandbox = Sandbox::start().await.unwrap();
    let serial = sandbox.merchant(merchant::MCHID).unwrap().serial_no.clone();
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    let [without, with] = tokio::task::spawn_blocking(move || rounds(&address, &serial)).await.unwrap();
    println!("  without: {:>7.0} calls a second, {:>6.1} µs of CPU a call", without.rate, without.micros);
    println!("  with:    {:>7.0} calls a second, {:>6.1} µs of CPU a call", with.rate, with.micros);
    println!("  calls a second with against without: {:.3} (goal 0.95)", with.rate / without.rate);
    println!("  CPU a call with against without: {:.3}", with.micros / without.micros);
}

/// Lower quartiles of a kind of rounds: what others do on the machine only makes them longer.
#[derive(Debug, Clone, Copy)]
struct Rounds {
    /// Calls a second.
    rate: f64,
    /// CPU of the server's process for each, all that it does meanwhile counted in.
    micros: f64,
}

fn rounds(address: &str, serial: &str) -> [Rounds; 2] {
    let mut caller = Caller::start(address, serial, ROUNDS + 2, RUNS);
    // The log of requests fills up first: pages that list a full one cost most.
    (0..2).for_each(|_| caller.round());
    let (mut took, mut spent) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
    for round in 0..ROUNDS {
        // Neither is always the first of a pair.
        let kind = (round + round / 2) % 2;
        let consoles = (kind == 1).then(|| Consoles::open(address));
        let (begun, used) = (Instant::now(), cpu());
        caller.round();
        took[kind].push(begun.elapsed());
        spent[kind].push(cpu() - used);
        drop(consoles);
    }
    caller.end();
    [0, 1].map(|kind| {
        let each = |all: &mut Vec<Duration>| quantile(all, 0.25).as_secs_f64() / RUNS as f64;
        Rounds { rate: 1.0 / each(&mut took[kind]), micros: each(&mut spent[kind]) * 1e6 }
    })
}

/// The process of ten consoles. They are closed when it is dropped.
struct Consoles(Child);

impl Consoles {
    fn open(address: &str) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut process = command.args([CONSOLES, address]).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(process.stdout.take().unwrap());
        for _ in PAGES {
            said.read_line(&mut String::new()).unwrap();
        }
        Self(process)
    }
}

impl Drop for Consoles {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The other process: ten consoles, until it is killed, or the sandbox ends.
pub fn watch() {
    let address = std::env::args().nth(2).unwrap();
    let consoles = PAGES.map(|page| {
        let address = address.clone();
        thread::spawn(move || console(&address, page))
    });
    consoles.into_iter().for_each(|console| console.join().unwrap());
}

fn console(address: &str, page: &str) {
    let ask = |path: &str| {
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        stream
    };
    let load = || {
        let mut text = String::new();
        ask(page).read_to_string(&mut text).unwrap();
        assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    };
    load();
    let mut stream = BufReader::new(ask("/sandbox/events?pulse=true"));
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    assert!(line.starts_with("HTTP/1.1 200"), "{line}");
    println!("ready");
    let mut loaded = Instant::now();
    loop {
        line.clear();
        if stream.read_line(&mut line).unwrap_or_default() == 0 {
            return;
        }
        if line.starts_with("data:") {
            thread::sleep((loaded + PATIENCE).saturating_duration_since(Instant::now()));
            loaded = Instant::now();
            load();
        }
    }
}
