//! Programs that call WeChat Pay's hosts through the bridge: curl, and plain Node.js.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says why it did nothing"
)]

use std::{
    env, fs,
    io::{self, Write as _},
    process::{Command, Output, Stdio},
};

use serde_json::json;
use wechatpay_sandbox::Sandbox;

const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/foreign/bridge.mjs");
const MAIN: &str = "https://api.mch.weixin.qq.com/v3/certificates";
/// Set to 1 where the programs must run.
const REQUIRED: &str = "WXPAY_REQUIRE_FOREIGN";

/// Runs a program to its end; `None`: there is none of this name. It has to end by itself.
async fn run(mut command: Command, input: String) -> Option<Output> {
    let name = format!("{:?}", command.get_program());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let run = move || {
        let mut child = command.spawn()?;
        // It may have ended already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output()
    };
    match tokio::task::spawn_blocking(run).await.unwrap() {
        Ok(output) => Some(output),
        Err(error) if error.kind() == io::ErrorKind::NotFound && env::var(REQUIRED).as_deref() != Ok("1") => {
            eprintln!("SKIPPED: there is no {name} on the PATH; with {REQUIRED}=1 this test fails instead");
            None
        }
        Err(error) => panic!("{name} cannot be run: {error}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn curl_reaches_the_sandbox_under_the_real_name_and_nothing_else() {
    let sandbox = Sandbox::builder().https(0).start().await.unwrap();
    let directory = tempfile::tempdir().unwrap();
    let ca = directory.path().join("ca.pem");
    fs::write(&ca, sandbox.ca_pem().unwrap()).unwrap();
    let curl = |url: &str, ca: Option<&str>| {
        let mut command = Command::new("curl");
        for name in
            ["CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "NO_PROXY", "no_proxy", "ALL_PROXY", "https_proxy"]
        {
            command.env_remove(name);
        }
        command.env("HTTPS_PROXY", sandbox.url()).args(["--silent", "--show-error", "--max-time", "30", url]);
        if let Some(ca) = ca {
            command.args(["--cacert", ca]);
        }
        run(command, String::new())
    };
    let ca = ca.to_str().unwrap();
    let Some(output) = curl(MAIN, Some(ca)).await else { return };
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("SIGN_ERROR"),
        "{said} {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let strange = curl(MAIN, None).await.unwrap();
    assert!(!strange.status.success() && strange.stdout.is_empty(), "the CA must be trusted first");
    let other = curl("https://example.com/", Some(ca)).await.unwrap();
    let said = String::from_utf8_lossy(&other.stderr);
    assert!(!other.status.success() && said.contains("403"), "{said}");
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
    let mut command = Command::new("node");
    command.arg(PROGRAM);
    let Some(output) = run(command, input.to_string()).await else { return };
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said} {}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("3 hosts hold"), "{said}");
}
