//! Signatures that programs outside this project verify: Node.js as the front end, and OpenSSL's command line.

use std::{fs, process::Command};

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

#[path = "../../../wechatpay-sandbox/tests/support/program.rs"]
mod program;

use super::{APPID, DIRECT, builder, order, own, ready, signed, signed_blocking};

const CASHIER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/invoke/cashier.mjs");

/// The `prepay_id` of an order, and what each client signs for it.
async fn calls(sandbox: &Sandbox) -> (String, Vec<(&'static str, Value)>) {
    let client = builder(sandbox, own(sandbox, DIRECT)).build().unwrap();
    let answer = client.v3().pay().transactions().jsapi().post(&order()).await.unwrap();
    let mut calls = signed(&client, APPID, &answer.prepay_id).await;
    let client = builder(sandbox, own(sandbox, DIRECT)).build_blocking().unwrap();
    calls.extend(signed_blocking(&client, APPID, &answer.prepay_id));
    (answer.prepay_id.clone(), calls)
}

#[tokio::test]
async fn the_front_end_of_another_language_takes_every_call() {
    let sandbox = Sandbox::start().await.unwrap();
    let (prepay_id, calls) = calls(&sandbox).await;
    let input = json!({
        "certificate": ready(&sandbox, DIRECT).certificate_pem, "mchid": DIRECT, "appid": APPID, "prepay_id": prepay_id, "calls": calls,
    });
    let mut node = program::command("node");
    node.arg(CASHIER);
    let Some(ended) = program::run(node, input.to_string()).await else { return };
    assert_eq!(ended.well(), "8 calls of the cashier taken\n");
}

#[tokio::test]
async fn openssl_verifies_every_call() {
    let sandbox = Sandbox::start().await.unwrap();
    let (prepay_id, calls) = calls(&sandbox).await;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("certificate.pem"), &ready(&sandbox, DIRECT).certificate_pem).unwrap();
    let public = openssl(&["x509", "-pubkey", "-noout", "-in", at("certificate.pem").to_str().unwrap()]).await;
    let Some(public) = public else { return };
    fs::write(at("public.pem"), public).unwrap();
    for (entry, payment) in calls {
        let said = |name: &str| payment[name].as_str().unwrap();
        let (lines, signature) = match entry {
            "PayReq" => ([APPID, said("timestamp"), said("noncestr"), &prepay_id], said("sign")),
            "chooseWXPay" => ([APPID, said("timestamp"), said("nonceStr"), said("package")], said("paySign")),
            _ => ([APPID, said("timeStamp"), said("nonceStr"), said("package")], said("paySign")),
        };
        fs::write(at("text"), lines.join("\n") + "\n").unwrap();
        fs::write(at("signature.b64"), signature).unwrap();
        let [public, text, encoded, raw] = ["public.pem", "text", "signature.b64", "signature"].map(at);
        let [public, text, encoded, raw] = [&public, &text, &encoded, &raw].map(|path| path.to_str().unwrap());
        openssl(&["base64", "-d", "-A", "-in", encoded, "-out", raw]).await;
        let said = openssl(&["dgst", "-sha256", "-verify", public, "-signature", raw, text]).await;
        assert_eq!(said.as_deref(), Some("Verified OK\n"), "{entry}");
    }
}

async fn openssl(arguments: &[&str]) -> Option<String> {
    let mut command: Command = program::command("openssl");
    command.args(arguments);
    Some(program::run(command, String::new()).await?.well())
}
