//! The calls that `wechatpay_spec::snippet` writes are Rust that compiles, and that the sandbox answers. `calls.rs` is what it writes;
//! `UPDATE_SNIPPETS=1 cargo test -p wechatpay-rs --test snippets` writes it anew.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

#[rustfmt::skip]
#[allow(dead_code, unused_imports, reason = "what needs a file is only compiled")]
mod calls;

use std::{fmt::Write, fs, path::Path};

use wechatpay::{Client, ClientBuilder, Merchant, PlatformKey, PrivateKey, transport::MemoryTransport};
use wechatpay_sandbox::Sandbox;
use wechatpay_spec::{Example, Style, operation, snippet};

/// The five seeds, and one of each other shape: query, path, path and query, no body, file up, file down, sensitive fields.
const OPERATIONS: [&str; 13] = [
    "post_v3_global_papay_contracts_miniprogram_pre_entrust_sign",
    "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program",
    "post_v3_global_papay_contracts_jsapi_pre_entrust_sign",
    "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program",
    "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program",
    "get_v3_certificates",
    "get_v3_pay_transactions_out_trade_no_out_trade_no",
    "post_v3_pay_transactions_out_trade_no_out_trade_no_close",
    "post_v3_eduschoolpay_contracts_contract_id_terminate",
    "get_v3_ecommerce_subject_sub_merchants",
    "post_v3_ecommerce_applyments_submit_account_hosting_applyment",
    "post_v3_global_merchant_storage_file_upload",
    "get_v3_global_statements",
];

#[test]
fn the_calls_are_those_that_the_table_s_snippets_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snippets/calls.rs");
    let written = written();
    if std::env::var_os("UPDATE_SNIPPETS").is_some() {
        fs::write(&path, &written).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == written, "calls.rs is stale: run this test with UPDATE_SNIPPETS=1");
}

/// A module a style, a function a snippet.
fn written() -> String {
    let mut text = String::from("//! Written by the test beside it; do not edit.\n");
    for style in Style::ALL {
        let (word, client) = if style.is_async() { ("async ", "Client") } else { ("", "blocking::Client as Client") };
        let _ = write!(
            text,
            "\n/// {}\npub(crate) mod {} {{\n    use std::error::Error;\n\n    use serde_json::json;\n    use wechatpay::{client};\n",
            style.name(),
            style.word().replace('-', "_"),
        );
        for name in OPERATIONS {
            let operation = operation(name).unwrap_or_else(|| panic!("{name}"));
            let code = snippet(operation, style, &Example::of(operation)).unwrap();
            let code: String = code.lines().map(|line| format!("        {line}\n")).collect();
            let _ = write!(
                text,
                "\n    /// {}\n    pub(crate) {word}fn {name}(client: &Client) -> Result<(), Box<dyn Error>> {{\n{code}        Ok(())\n    }}\n",
                operation.title,
            );
        }
        text.push_str("}\n");
    }
    text
}

/// A merchant of the sandbox, in process.
fn client(sandbox: &Sandbox, mchid: &str) -> ClientBuilder {
    let ready = sandbox.merchant(mchid).unwrap();
    let sandbox = sandbox.clone();
    Client::builder()
        .merchant(Merchant::new(mchid, &ready.serial_no, PrivateKey::from_pem(&ready.private_key_pem).unwrap()))
        .platform_key(PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
        .api_v3_key(&ready.api_v3_key)
        .transport(MemoryTransport::new(move |request| Ok(sandbox.handle(request))))
}

/// Makes the calls of an operation in all six styles as a merchant.
macro_rules! six {
    ($sandbox:expr, $mchid:literal, $name:ident) => {{
        let merchant = client($sandbox, $mchid).build().unwrap();
        let blocking = client($sandbox, $mchid).build_blocking().unwrap();
        [
            calls::async_chain::$name(&merchant).await,
            calls::async_declarative::$name(&merchant).await,
            calls::async_attribute::$name(&merchant).await,
            calls::sync_chain::$name(&blocking),
            calls::sync_declarative::$name(&blocking),
            calls::sync_attribute::$name(&blocking),
        ]
    }};
}

#[tokio::test]
async fn the_sandbox_answers_the_calls() {
    let sandbox = &Sandbox::builder().clock_at("2019-11-20T10:00:00+08:00").start().await.unwrap();
    let answered = [
        six!(sandbox, "3200000001", post_v3_global_papay_contracts_miniprogram_pre_entrust_sign),
        six!(sandbox, "1900000003", post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program),
        six!(sandbox, "3200000001", post_v3_global_papay_contracts_jsapi_pre_entrust_sign),
        six!(
            sandbox,
            "1900000002",
            post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program
        ),
        six!(
            sandbox,
            "1900000002",
            post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program
        ),
        six!(sandbox, "1900000001", get_v3_certificates),
        six!(sandbox, "1900000003", post_v3_ecommerce_applyments_submit_account_hosting_applyment),
        six!(sandbox, "1900000003", get_v3_ecommerce_subject_sub_merchants),
    ];
    for result in answered.iter().flatten() {
        assert!(result.is_ok(), "{result:?} {:#?}", sandbox.journal().last());
    }
    // Whose number the sandbox does not know it refuses, once signature and path are read.
    for refused in six!(sandbox, "1900000001", get_v3_pay_transactions_out_trade_no_out_trade_no) {
        let error = refused.unwrap_err().to_string();
        assert!(error.contains("404 ORDER_NOT_EXIST"), "{error}");
    }
}
