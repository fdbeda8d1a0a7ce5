//! Over loopback HTTP with keep-alive. The server is this program again, as a process of its own.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
};

use tokio::runtime::Runtime;
use wechatpay::protocol::{Authorization, encoding, message};

use crate::{
    ANSWER, Floor, KEY_ID, NONCE, PATH, SERIAL, builder, call, compare, ratio, request, seconds, signed_headers,
};

/// Argument that makes this program the server.
pub const SERVE: &str = "--serve-answers";

/// Answers every request with the same signed answer until standard input ends.
pub fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    let headers: String = signed_headers().iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n{headers}\r\n{ANSWER}",
        ANSWER.len()
    );
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, answer) = (stream.unwrap(), answer.clone());
            std::thread::spawn(move || {
                while exchange(&mut BufReader::new(&stream)) && (&stream).write_all(answer.as_bytes()).is_ok() {}
            });
        }
    });
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink()).unwrap();
}

/// Reads one message; `false` when the connection is over.
fn exchange(reader: &mut impl BufRead) -> bool {
    read_message(reader).is_some()
}

/// Head and body of one HTTP message.
fn read_message(reader: &mut impl BufRead) -> Option<(String, Vec<u8>)> {
    let (mut head, mut length, mut text) = (String::new(), 0, String::new());
    loop {
        text.clear();
        if reader.read_line(&mut text).ok()? == 0 {
            return None;
        }
        let line = text.trim_end();
        if line.is_empty() {
            break;
        }
        head.push_str(&text);
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((head, body))
}

struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg(SERVE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { process, address: address.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// A client of nothing but a socket and the same cryptography: sign, write, read, verify.
struct RawClient<'a> {
    floor: &'a Floor,
    stream: BufReader<TcpStream>,
    address: String,
    body: Vec<u8>,
}

impl RawClient<'_> {
    fn call(&mut self) {
        let timestamp = seconds();
        let to_sign = message::request("POST", PATH, timestamp, NONCE, &self.body);
        let mut signature = [0; 256];
        let (key, random) = (&self.floor.signing, &aws_lc_rs::rand::SystemRandom::new());
        key.sign(&aws_lc_rs::signature::RSA_PKCS1_SHA256, random, &to_sign, &mut signature).unwrap();
        let authorization = Authorization {
            mchid: "1900000003".into(),
            nonce_str: NONCE.into(),
            signature: encoding::base64(&signature),
            timestamp,
            serial_no: SERIAL.into(),
        };
        let mut request = format!(
            "POST {PATH} HTTP/1.1\r\nHost: {}\r\nAuthorization: {authorization}\r\nAccept: application/json\r\nUser-Agent: raw\r\n\
             Content-Type: application/json\r\nWechatpay-Serial: {KEY_ID}\r\nContent-Length: {}\r\n\r\n",
            self.address,
            self.body.len()
        )
        .into_bytes();
        request.extend_from_slice(&self.body);
        self.stream.get_mut().write_all(&request).unwrap();
        let (head, body) = read_message(&mut self.stream).unwrap();
        let header =
            |name: &str| head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap().trim();
        let to_verify = message::answer(header("Wechatpay-Timestamp"), header("Wechatpay-Nonce"), &body);
        let signature = encoding::from_base64(header("Wechatpay-Signature")).unwrap();
        self.floor.verifying.verify_sig(&to_verify, &signature).unwrap();
    }
}

/// Compares the client with the raw socket.
pub fn report(runtime: &Runtime, floor: &Floor) {
    let server = Server::start();
    let client = builder().base_url(format!("http://{}", server.address)).build().unwrap();
    let stream = TcpStream::connect(&server.address).unwrap();
    stream.set_nodelay(true).unwrap();
    let mut raw = RawClient {
        floor,
        stream: BufReader::new(stream),
        address: server.address.clone(),
        body: serde_json::to_vec(&request()).unwrap(),
    };
    println!("CPU time per call of the client process, loopback HTTP with keep-alive");
    let times = compare(
        60,
        40,
        &mut [
            ("raw socket: sign, write, read, verify", &mut || raw.call()),
            ("typed call: checked, signed, verified, read", &mut || runtime.block_on(call(&client))),
        ],
    );
    ratio("ratio", times[1], times[0], 1.10);
}
