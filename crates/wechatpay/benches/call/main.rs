//! What a call costs beside its cryptography, and a notification.
//!
//! Criterion times the pieces; then the ratios are taken, each between two things measured in turns in the same run, as the lower
//! quartile of CPU time over many rounds. CPU time is this process's alone: the server of the loopback part is another process.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, missing_docs, unreachable_pub)]

mod loopback;
mod notification;

use std::{hint::black_box, time::Duration};

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair},
};
use bytes::Bytes;
use criterion::Criterion;
use http::Response;
use rustix::time::{ClockId, clock_gettime};
use wechatpay::{
    Client, ClientBuilder, Merchant, PlatformKey, PrivateKey,
    api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest,
    protocol::{PublicKey, SCHEME, encoding, message},
    transport::MemoryTransport,
};

const MERCHANT_KEY: &str = include_str!("../../../wechatpay-sandbox/keys/merchant_1900000003_key.pem");
const PLATFORM_PRIVATE: &str = include_str!("../../../wechatpay-sandbox/keys/platform_pub_key.pem");
const PLATFORM_PUBLIC: &str = include_str!("../../../wechatpay-sandbox/keys/platform_pub.pem");
const KEY_ID: &str = "PUB_KEY_ID_0119000000032019112000";
const SERIAL: &str = "5AB9FCF1356516A2B0DC8D930489647BAA82A7B5";
const PATH: &str = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
const NONCE: &str = "5d1f3c0e9a7b4286aa01bb23cc45dd67";
const ANSWER: &str = r#"{"pre_entrustweb_id":"5778aadY9nltAsZzXixCkFIGYnV2V","mchid":"1900000003","plan_id":12535,"out_contract_code":"wxwtdk20200910100000"}"#;

/// The bare cryptography of a call: one signature and one verification, with keys parsed once.
struct Floor {
    signing: RsaKeyPair,
    verifying: ParsedPublicKey,
    to_sign: Vec<u8>,
    to_verify: Vec<u8>,
    signature: Vec<u8>,
}

impl Floor {
    fn new() -> Self {
        let timestamp = seconds();
        let to_verify = message::answer(&timestamp.to_string(), NONCE, ANSWER.as_bytes());
        let body = serde_json::to_vec(&request()).unwrap();
        Self {
            signing: RsaKeyPair::from_pkcs8(&pkcs8()).unwrap(),
            verifying: ParsedPublicKey::new(
                &RSA_PKCS1_2048_8192_SHA256,
                PublicKey::from_pem(PLATFORM_PUBLIC).unwrap().to_der(),
            )
            .unwrap(),
            to_sign: message::request("POST", PATH, timestamp, NONCE, &body),
            signature: PrivateKey::from_pem(PLATFORM_PRIVATE).unwrap().sign(&to_verify).unwrap(),
            to_verify,
        }
    }

    fn sign(&self) {
        let mut signature = [0; 256];
        self.signing.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), black_box(&self.to_sign), &mut signature).unwrap();
        black_box(signature);
    }

    fn verify(&self) {
        self.verifying.verify_sig(black_box(&self.to_verify), black_box(&self.signature)).unwrap();
    }
}

fn pkcs8() -> Vec<u8> {
    let base64: String = MERCHANT_KEY.lines().filter(|line| !line.starts_with('-')).collect();
    encoding::from_base64(&base64).unwrap()
}

fn seconds() -> i64 {
    clock_gettime(ClockId::Realtime).tv_sec
}

fn request() -> PostRequest {
    PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    }
}

fn builder() -> ClientBuilder {
    Client::builder()
        .merchant(Merchant::new("1900000003", SERIAL, PrivateKey::from_pem(MERCHANT_KEY).unwrap()))
        .platform_key(PlatformKey::from_pem(KEY_ID, PLATFORM_PUBLIC).unwrap())
}

/// The headers of an answer, signed now: good for five minutes.
fn signed_headers() -> [(&'static str, String); 6] {
    let timestamp = seconds().to_string();
    let key = PrivateKey::from_pem(PLATFORM_PRIVATE).unwrap();
    let signature = key.sign(&message::answer(&timestamp, NONCE, ANSWER.as_bytes())).unwrap();
    [
        ("Wechatpay-Timestamp", timestamp),
        ("Wechatpay-Nonce", NONCE.into()),
        ("Wechatpay-Signature", encoding::base64(&signature)),
        ("Wechatpay-Serial", KEY_ID.into()),
        ("Wechatpay-Signature-Type", SCHEME.into()),
        ("Request-ID", "08A1B2C3D4-0".into()),
    ]
}

fn memory_client() -> Client {
    let headers = signed_headers();
    let transport = MemoryTransport::new(move |_| {
        let answer = headers.iter().fold(Response::builder(), |answer, (name, value)| answer.header(*name, value));
        Ok(answer.body(Bytes::from_static(ANSWER.as_bytes())).unwrap())
    });
    builder().transport(transport).build().unwrap()
}

async fn call(client: &Client) {
    let chain = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program();
    let answer = chain.post(&request()).await.unwrap();
    assert_eq!(answer.plan_id, 12535);
}

/// CPU time of this process so far.
fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap())
}

/// CPU time of several things, measured in turns: lower quartile over all rounds, per run.
fn compare(rounds: usize, runs: u32, things: &mut [(&str, &mut dyn FnMut())]) -> Vec<Duration> {
    let mut times = vec![Vec::new(); things.len()];
    for _ in 0..rounds {
        for ((_, thing), times) in things.iter_mut().zip(&mut times) {
            let before = cpu();
            for _ in 0..runs {
                thing();
            }
            times.push((cpu() - before) / runs);
        }
    }
    for ((name, _), times) in things.iter().zip(&mut times) {
        times.sort();
        println!("  {name:<58} {:>8.1} µs", times[times.len() / 4].as_secs_f64() * 1e6);
    }
    times.iter().map(|times| times[times.len() / 4]).collect()
}

fn ratio(what: &str, measured: Duration, base: Duration, goal: f64) {
    let ratio = measured.as_secs_f64() / base.as_secs_f64();
    println!("  {what:<58} {ratio:>8.3}    goal ≤ {goal:.2}\n");
}

fn main() {
    if std::env::args().any(|argument| argument == loopback::SERVE) {
        return loopback::serve();
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (floor, client) = (Floor::new(), memory_client());

    let mut criterion = Criterion::default()
        .measurement_time(Duration::from_secs(3))
        .warm_up_time(Duration::from_secs(1))
        .configure_from_args();
    criterion.bench_function("floor/sign", |bencher| bencher.iter(|| floor.sign()));
    criterion.bench_function("floor/verify", |bencher| bencher.iter(|| floor.verify()));
    criterion.bench_function("call/memory", |bencher| bencher.iter(|| runtime.block_on(call(&client))));
    criterion.final_summary();

    println!("\nCPU time per call, in-memory transport (lower quartile, measured in turns)");
    let times = compare(
        60,
        40,
        &mut [
            ("floor: one signature, one verification (aws-lc-rs)", &mut || {
                floor.sign();
                floor.verify();
            }),
            ("typed call: checked, signed, verified, read", &mut || runtime.block_on(call(&client))),
        ],
    );
    ratio("ratio", times[1], times[0], 1.03);

    notification::report();
    loopback::report(&runtime, &floor);
}
