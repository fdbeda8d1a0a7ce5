//! A second program, in another language and with nothing of this project: `tests/foreign/*.mjs`, plain Node.js with its own HTTP and
//! OpenSSL. It signs its requests, verifies all answers and notifications, and leads a contract of each family from its first session to its end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says why it did nothing"
)]

#[path = "support/program.rs"]
mod program;

use serde_json::{Value, json};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};

const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/foreign/main.mjs");

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_of_another_language_gets_along() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut node = program::command("node");
    node.arg(PROGRAM);
    let Some(ended) = program::run(node, keys(&sandbox).to_string()).await else { return };
    eprintln!("{}", ended.well());
}

/// What the owners of the ready merchants hold, and where the sandbox listens.
fn keys(sandbox: &Sandbox) -> Value {
    json!({"url": sandbox.url(), "merchants": sandbox.merchants().iter().map(merchant).collect::<Vec<_>>()})
}

fn merchant(merchant: &ReadyMerchant) -> Value {
    json!({
        "kind": merchant.kind,
        "mchid": merchant.mchid,
        "serial_no": merchant.serial_no,
        "private_key_pem": merchant.private_key_pem,
        "certificate_pem": merchant.certificate_pem,
        "api_v3_key": merchant.api_v3_key,
        "public_key_id": merchant.public_key_id,
        "platform_public_key_pem": merchant.platform_public_key_pem,
        "platform_certificate_pem": merchant.platform_certificate_pem,
    })
}
