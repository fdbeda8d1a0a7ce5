//! The README's program is the example, and it works as printed.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::{path::PathBuf, process::Command};

use wechatpay_sandbox::Sandbox;

#[test]
fn the_readmes_show_the_example() {
    let example = include_str!("../examples/first_call.rs");
    let program = example.split_once("\n\n").unwrap().1;
    for readme in [include_str!("../../../README.md"), include_str!("../../../README.zh-CN.md")] {
        assert!(readme.contains(&format!("```rust\n{program}```")), "README and examples/first_call.rs differ");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_works_with_the_environment_that_the_readme_tells() {
    let sandbox = Sandbox::start().await.unwrap();
    let merchant = sandbox.merchant("1900000003").unwrap();
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &str| {
        let path = directory.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    let mut command = Command::new(example());
    command
        .env("WXPAY_BASE_URL", sandbox.url())
        .env("WXPAY_MCHID", &merchant.mchid)
        .env("WXPAY_SERIAL_NO", &merchant.serial_no)
        .env("WXPAY_PRIVATE_KEY_FILE", file("key.pem", &merchant.private_key_pem))
        .env("WXPAY_PUBLIC_KEY_ID", &merchant.public_key_id)
        .env("WXPAY_PUBLIC_KEY_FILE", file("pub.pem", &merchant.platform_public_key_pem))
        .env("WXPAY_API_V3_KEY", &merchant.api_v3_key);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let session = text.strip_prefix("session ").unwrap().split(':').next().unwrap();
    assert_eq!(sandbox.confirm(session).unwrap().out_contract_code, "first001");
}

#[test]
fn an_empty_environment_is_told_variable_by_variable() {
    let output = Command::new(example()).env_clear().output().unwrap();
    assert!(!output.status.success());
    let text = String::from_utf8(output.stderr).unwrap();
    for variable in ["WXPAY_MCHID", "WXPAY_SERIAL_NO", "WXPAY_PRIVATE_KEY_FILE", "WXPAY_PUBLIC_KEY_ID"] {
        assert!(text.contains(variable), "{variable}: {text}");
    }
}

#[test]
fn each_variable_is_judged_by_its_own_name_and_all_at_once() {
    let directory = tempfile::tempdir().unwrap();
    let certificate = directory.path().join("certificate.pem");
    std::fs::write(&certificate, include_str!("../../wechatpay-sandbox/keys/platform_certificate.pem")).unwrap();
    let output = Command::new(example())
        .env_clear()
        .env("WXPAY_MCHID", "foo")
        .env("WXPAY_SERIAL_NO", "PUB_KEY_ID_01")
        .env("WXPAY_PRIVATE_KEY_FILE", "/no/such/file")
        .env("WXPAY_PUBLIC_KEY_ID", "12345")
        .env("WXPAY_PUBLIC_KEY_FILE", &certificate)
        .env("WXPAY_API_V3_KEY", "short")
        .env("WXPAY_BASE_URL", "")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    for part in [
        "WXPAY_MCHID: \"foo\" is no merchant number",
        "WXPAY_SERIAL_NO: this is the id of a WeChat Pay public key",
        "WXPAY_PRIVATE_KEY_FILE: /no/such/file: cannot be read",
        "WXPAY_PUBLIC_KEY_ID: \"12345\" is no id",
        "a platform certificate (平台证书) goes into WXPAY_PLATFORM_CERTIFICATE_FILE",
        "api_v3_key: an APIv3 key (APIv3密钥) is exactly 32 bytes long, this one has 5",
        "WXPAY_BASE_URL: is set, but empty",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("platform_key:"), "the missing key is not told twice: {text}");
}

/// Cargo builds examples beside the tests of a package, unless only single tests are asked for.
fn example() -> PathBuf {
    let path = std::env::current_exe().unwrap();
    let path =
        path.ancestors().nth(2).unwrap().join("examples").join(format!("first_call{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is not built; run `cargo build -p wechatpay-rs --example first_call`", path.display());
    path
}
