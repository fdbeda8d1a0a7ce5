//! `wxpay keys`

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path};

use serde_json::Value;
use wechatpay::{PrivateKey, PublicKey};

use crate::process::{Running, run, run_with, wxpay};

const KEYS: &str = "../wechatpay-sandbox/keys";

fn made(directory: &Path, arguments: &[&str]) -> Value {
    let out = directory.to_str().unwrap();
    let made = run(&[&["keys", "new", "--json", "--out", out], arguments].concat());
    assert_eq!(made.code(), Some(0), "{made:?}");
    made.json()
}

#[test]
fn a_new_key_signs_and_none_but_its_owner_may_read_it() {
    let directory = tempfile::tempdir().unwrap();
    let made = made(&directory.path().join("a/b"), &["--api-v3-key"]);
    let path = |name: &str| Path::new(made[name].as_str().unwrap()).to_owned();
    let mode = |name: &str| fs::metadata(path(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("private_key_file"), mode("api_v3_key_file")), (0o600, 0o600));
    let key = PrivateKey::from_pem(fs::read(path("private_key_file")).unwrap()).unwrap();
    let public = PublicKey::from_pem(fs::read(path("public_key_file")).unwrap()).unwrap();
    assert!(public.verify(b"text", &key.sign(b"text").unwrap()));
    let drawn = fs::read_to_string(path("api_v3_key_file")).unwrap();
    assert!(drawn.len() == 32 && drawn.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{drawn}");
    assert!(!made.to_string().contains(&drawn));
    assert_eq!(made.get("certificate_request_file"), None, "a request needs a merchant number");
}

#[test]
fn a_request_for_a_certificate_names_the_merchant() {
    let directory = tempfile::tempdir().unwrap();
    let made = made(directory.path(), &["--mchid", "1900000109", "--name", "某公司"]);
    let request = made["certificate_request_file"].as_str().unwrap();
    assert!(fs::read_to_string(request).unwrap().starts_with("-----BEGIN CERTIFICATE REQUEST-----"));
    let Ok(told) = std::process::Command::new("openssl")
        .args(["req", "-noout", "-verify", "-subject", "-nameopt", "utf8", "-in", request])
        .output()
    else {
        return eprintln!("skipped: there is no openssl on the PATH");
    };
    let told = String::from_utf8(told.stdout).unwrap() + &String::from_utf8(told.stderr).unwrap();
    assert!(told.contains("1900000109") && told.contains("某公司") && told.contains("OK"), "{told}");
}

#[test]
fn no_file_is_ever_overwritten() {
    let directory = tempfile::tempdir().unwrap();
    made(directory.path(), &[]);
    let before = fs::read(directory.path().join("apiclient_key.pem")).unwrap();
    fs::remove_file(directory.path().join("apiclient_public_key.pem")).unwrap();
    let refused = run(&["keys", "new", "--out", directory.path().to_str().unwrap()]);
    assert_eq!(refused.code(), Some(2), "{refused:?}");
    assert!(refused.stderr.contains("apiclient_key.pem is there already") && refused.stderr.contains("--out"));
    assert_eq!(fs::read(directory.path().join("apiclient_key.pem")).unwrap(), before);
    assert!(!directory.path().join("apiclient_public_key.pem").exists(), "all of it, or nothing");
}

#[test]
fn a_file_is_told_by_what_it_holds() {
    let directory = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &[u8]| {
        let path = directory.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let read = |name: &str| fs::read(format!("{KEYS}/{name}")).unwrap();
    let certificate = read("merchant_1900000003_certificate.pem");
    let der = wechatpay::Certificate::from_pem(&certificate).unwrap().to_der().to_vec();
    let base64: String =
        String::from_utf8(certificate.clone()).unwrap().lines().filter(|line| !line.starts_with('-')).collect();
    for (content, kind) in [
        (certificate.clone(), "certificate"),
        (der, "certificate"),
        (base64.into_bytes(), "certificate"),
        (read("merchant_1900000003_key.pem"), "private_key"),
        (read("platform_pub.pem"), "public_key"),
        (b"0123456789abcdef0123456789abcdef\n".to_vec(), "api_v3_key"),
        (
            b"-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n".to_vec(),
            "certificate_request",
        ),
        ([b"\x30\x82\x0a\x00\x02\x01\x03\x30".as_slice(), &[0; 40]].concat(), "pkcs12"),
        (b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n".to_vec(), "private_key"),
    ] {
        let shown = run(&["keys", "show", "--json", &write("file", &content)]);
        assert_eq!(shown.code(), Some(0), "{kind}: {shown:?}");
        assert_eq!(shown.json()[0]["kind"], kind, "{shown:?}");
    }
    for content in
        [b"".as_slice(), b"apiclient_key.pem", b"-----BEGIN EC PRIVATE KEY-----\nMIIB\n-----END EC PRIVATE KEY-----\n"]
    {
        let shown = run(&["keys", "show", "--json", &write("file", content)]);
        assert_eq!(shown.code(), Some(1), "{shown:?}");
        assert_eq!(shown.json()[0]["kind"], "unknown", "{shown:?}");
        assert!(shown.json()[0]["problem"].is_string(), "{shown:?}");
    }
}

#[test]
fn key_and_certificate_of_one_merchant_find_each_other_and_no_secret_is_shown() {
    let [key, certificate, other] =
        ["merchant_1900000003_key", "merchant_1900000003_certificate", "merchant_1900000001_key"]
            .map(|name| format!("{KEYS}/{name}.pem"));
    let shown = run(&["keys", "show", "--json", &key, &certificate, &other]).json();
    assert_eq!(shown[0]["same_key_as"], serde_json::json!([certificate]));
    assert_eq!(shown[1]["same_key_as"], serde_json::json!([key]));
    assert_eq!(shown[2]["same_key_as"], serde_json::json!([]));
    let text = run(&["keys", "show", &key, &certificate, &other]);
    insta::assert_snapshot!("keys_show", text.stdout);
    for line in fs::read_to_string(&key).unwrap().lines().filter(|line| !line.starts_with('-')) {
        assert!(!text.stdout.contains(line) && !shown.to_string().contains(line), "{line}");
    }
    let secret = run_with("0123456789abcdef0123456789abcdef", &["keys", "show", "-"]);
    assert!(!secret.stdout.contains("0123456789"), "{secret:?}");
}

#[test]
fn a_name_in_a_certificate_writes_nothing_of_its_own_on_a_terminal() {
    let pair = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048).unwrap();
    let mut params = rcgen::CertificateParams::new([]).unwrap();
    params.distinguished_name.push(rcgen::DnType::CommonName, "\u{1b}[31mred\u{7}\r\nline");
    let pem = params.self_signed(&pair).unwrap().pem();
    let shown = run_with(&pem, &["keys", "show", "-"]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    assert!(shown.stdout.contains("red") && !shown.stdout.contains(['\u{1b}', '\u{7}', '\r']), "{shown:?}");
}

#[test]
fn the_configured_keys_are_checked_offline() {
    let mut command = wxpay(&["keys", "check"]);
    let checked = Running::start(command.env("WXPAY_BASE_URL", "http://127.0.0.1:1")).finish();
    assert_eq!(checked.code(), Some(0), "{checked:?}");
    insta::assert_snapshot!("keys_check", checked.stdout);
    let mixed =
        run(&["keys", "check", "--json", "--certificate-file", &format!("{KEYS}/merchant_1900000001_certificate.pem")]);
    assert_eq!(mixed.code(), Some(1), "{mixed:?}");
    let outcome = |name: &str| {
        let mixed = mixed.json();
        let found = mixed["checks"].as_array().unwrap().iter().find(|check| check["name"] == name);
        found.unwrap()["outcome"].clone()
    };
    assert_eq!(mixed.json()["healthy"], false);
    assert_eq!((outcome("key_and_certificate"), outcome("serial_and_certificate")), ("failed".into(), "failed".into()));
    assert_eq!(outcome("api_v3_key"), "passed");
}

#[test]
fn what_no_client_can_be_built_from_is_examined_to_its_end() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(
        directory.path().join("wxpay.toml"),
        "[profiles.shop]\nmchid = \"19x\"\nserial_no = \"5AB9:63\"\napi_v3_key = \"too short\"\npublic_key_id = \"1\"\n",
    )
    .unwrap();
    let checked = Running::start(wxpay(&["keys", "check", "--json"]).current_dir(directory.path())).finish();
    assert_eq!(checked.code(), Some(1), "{checked:?}");
    let checks = checked.json();
    for name in ["mchid", "serial_no", "platform_keys", "api_v3_key"] {
        let check = checks["checks"].as_array().unwrap().iter().find(|check| check["name"] == name).unwrap();
        assert_eq!(check["outcome"], "failed", "{check}");
    }
    assert!(!checked.stdout.contains("too short"), "{checked:?}");
}
