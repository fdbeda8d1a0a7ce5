//! What a pre-sign costs the server's process over loopback TCP. The client is another process.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Duration,
};

use wechatpay_sandbox::Sandbox;

use crate::{cpu, floor::Floor, merchant, micros, quantile};

pub const CLIENT: &str = "client";
const ROUNDS: usize = 40;
const RUNS: usize = 50;

pub async fn measure() {
    println!("\nthe same over loopback TCP with keep-alive, the server's process alone:");
    let sandbox = Sandbox::start().await.unwrap();
    let serial = sandbox.merchant(merchant::MCHID).unwrap().serial_no.clone();
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    let number = serial.clone();
    let (bare, whole) = tokio::task::spawn_blocking(move || rounds(&address, &number)).await.unwrap();
    let number = serial.clone();
    let (_, socket) = tokio::task::spawn_blocking(move || rounds(&fixed_answers(|| {}), &number)).await.unwrap();
    let floor = Floor::new();
    let proven = move || floor.once();
    let (_, proven) = tokio::task::spawn_blocking(move || rounds(&fixed_answers(proven), &serial)).await.unwrap();
    let ratio = |floor: Duration| whole.as_secs_f64() / floor.as_secs_f64();
    println!("  {:>6.1} µs against {:>6.1} µs: {:.3} (goal 1.15)", micros(whole), micros(bare), ratio(bare));
    println!("  a blocking socket that reads and writes as much, and does nothing else: {:.1} µs", micros(socket));
    println!("  against both together: {:.3}", ratio(bare + socket));
    println!(
        "  a blocking socket with one verification and one signature between reading and writing: {:.1} µs",
        micros(proven)
    );
    println!("  against that: {:.3}", ratio(proven));
}

/// A server that answers each request with the same bytes: what the kernel alone costs. It ends with the process.
fn fixed_answers(meanwhile: impl Fn() + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.set_nodelay(true).unwrap();
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{}", "x".repeat(900));
        let mut bytes = [0; 16 * 1024];
        // A request of this size comes in one piece.
        while stream.read(&mut bytes).is_ok_and(|read| read > 0) {
            meanwhile();
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    address
}

fn rounds(address: &str, serial: &str) -> (Duration, Duration) {
    let mut caller = Caller::start(address, serial, ROUNDS, RUNS);
    let floor = Floor::new();
    let (mut bare, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let begun = cpu();
        (0..RUNS).for_each(|_| floor.once());
        bare.push(cpu() - begun);
        let begun = cpu();
        caller.round();
        whole.push(cpu() - begun);
    }
    caller.end();
    (quantile(&mut bare, 0.25) / RUNS as u32, quantile(&mut whole, 0.25) / RUNS as u32)
}

/// The other process.
pub struct Caller {
    process: Child,
    go: ChildStdin,
    done: BufReader<ChildStdout>,
}

impl Caller {
    /// Once it returns, all requests are signed.
    pub fn start(address: &str, serial: &str, rounds: usize, runs: usize) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args([CLIENT, address, serial, &rounds.to_string(), &runs.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (go, done) = (process.stdin.take().unwrap(), BufReader::new(process.stdout.take().unwrap()));
        let mut caller = Self { process, go, done };
        caller.done.read_line(&mut String::new()).unwrap();
        caller
    }

    /// Makes the calls of one round, one after the other.
    pub fn round(&mut self) {
        self.go.write_all(b"go\n").unwrap();
        self.done.read_line(&mut String::new()).unwrap();
    }

    pub fn end(self) {
        let Self { mut process, go, .. } = self;
        drop(go);
        process.wait().unwrap();
    }
}

/// The other process: signs everything first, then sends a round at each line of its standard input.
pub fn client() {
    let mut arguments = std::env::args().skip(2);
    let (address, serial) = (arguments.next().unwrap(), arguments.next().unwrap());
    let mut number = || arguments.next().unwrap().parse::<usize>().unwrap();
    let (rounds, runs) = (number(), number());
    let key = merchant::key();
    let request = |number: usize| {
        let code = format!("tcp{number}");
        let body = merchant::body(&code);
        let authorization = merchant::authorization(&key, &serial, &code, body.as_bytes());
        format!(
            "POST {} HTTP/1.1\r\nHost: {address}\r\nAuthorization: {authorization}\r\nAccept: application/json\r\nUser-Agent: bench\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            merchant::PATH,
            body.len()
        )
    };
    let mut requests = (0..rounds * runs).map(request).collect::<Vec<_>>().into_iter();
    let mut stream = TcpStream::connect(&address).unwrap();
    stream.set_nodelay(true).unwrap();
    println!("ready");
    for _ in std::io::stdin().lock().lines() {
        for request in requests.by_ref().take(runs) {
            stream.write_all(request.as_bytes()).unwrap();
            read_answer(&mut stream);
        }
        println!("done");
    }
}

fn read_answer(stream: &mut TcpStream) {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let read = stream.read(&mut chunk).unwrap();
        bytes.extend_from_slice(&chunk[..read]);
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        assert!(head.starts_with("http/1.1 200"), "{}", String::from_utf8_lossy(&bytes));
        let length = head.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap();
        if bytes.len() >= end + 4 + length.parse::<usize>().unwrap() {
            return;
        }
    }
}
