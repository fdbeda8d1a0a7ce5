//! Programs that call WeChat Pay's hosts through the bridge: curl, and plain Node.js.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says why it did nothing"
)]

#[path = "support/program.rs"]
mod program;

use std::fs;

use serde_json::json;
use wechatpay_sandbox::Sandbox;

const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/foreign/bridge.mjs");
const MAIN: &str = "https://api.mch.weixin.qq.com/v3/certificates";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn curl_reaches_the_sandbox_under_the_real_name_and_nothing_else() {
    let sandbox = Sandbox::builder().https(0).start().await.unwrap();
    let directory = tempfile::tempdir().unwrap();
    let ca = directory.path().join("ca.pem");
    fs::write(&ca, sandbox.ca_pem().unwrap()).unwrap();
    let curl = |url: &str, ca: Option<&str>| {
        let mut command = program::command("curl");
        command.env("HTTPS_PROXY", sandbox.url()).args(["--silent", "--show-error", "--max-time", "30", url]);
        if let Some(ca) = ca {
            command.args(["--cacert", ca]);
        }
        program::run(command, String::new())
    };
    let ca = ca.to_str().unwrap();
    let Some(ended) = curl(MAIN, Some(ca)).await else { return };
    let said = ended.well();
    assert!(said.contains("SIGN_ERROR"), "{said}");
    let strange = curl(MAIN, None).await.unwrap();
    assert!(!strange.is_well() && strange.out.is_empty(), "the CA must be trusted first");
    let other = curl("https://example.com/", Some(ca)).await.unwrap();
    assert!(!other.is_well() && other.err.contains("403"), "{}", other.err);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_of_another_language_crosses_the_bridge() {
    let sandbox = Sandbox::builder().https(0).start().await.unwrap();
    let merchant = sandbox.merchant("1900000001").unwrap();
    let input = json!({
        "proxy": sandbox.url(),
        "ca": sandbox.ca_pem().unwrap(),
        "merchant": {
            "mchid": merchant.mchid,
            "serial_no": merchant.serial_no,
            "private_key_pem": merchant.private_key_pem,
            "api_v3_key": merchant.api_v3_key,
            "public_key_id": merchant.public_key_id,
            "platform_public_key_pem": merchant.platform_public_key_pem,
            "platform_certificate_pem": merchant.platform_certificate_pem,
        },
    });
    let mut node = program::command("node");
    node.arg(PROGRAM);
    let Some(ended) = program::run(node, input.to_string()).await else { return };
    let said = ended.well();
    assert!(said.contains("3 hosts hold"), "{said}");
}
