//! A second implementation of the protocol, from OpenSSL's command line and a socket alone: what the sandbox and the
//! SDK might both have wrong, it does not share.

use std::{
    fs,
    io::Write as _,
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::{Value, json};

use crate::{
    http::{self, Message},
    process::{Running, wxpay},
};

const PRE_SIGN: &str = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
/// The body of seed 001, as its page prints it.
const SEED_001: &str = r#"{
  "appid" : "wxd678efh567hg6787",
  "plan_id" : 12535,
  "out_contract_code" : "wxwtdk20200910100000",
  "contract_display_account" : "微信代扣用户A",
  "notify_url" : "https://yourapp.com/notify"
}"#;

#[test]
fn openssl_alone_reads_the_platform_certificates_and_verifies_the_answer() {
    let Some(merchant) = Merchant::start() else { return };
    for id in ["public_key_id", "platform_certificate_serial"] {
        let serial = merchant.text(id);
        let answer = merchant.call("GET", "/v3/certificates", serial, "", "");
        assert_eq!(answer.status(), 200, "{answer:?}");
        assert_eq!(answer.header("wechatpay-serial"), serial, "who asks for a key gets its signature");
        assert!(merchant.verifies(&answer), "{answer:?}");
        let listed = answer.json();
        assert_eq!(listed["data"][0]["serial_no"], merchant.text("platform_certificate_serial"));
    }
}

#[test]
fn openssl_alone_makes_the_pre_sign_of_seed_001() {
    let Some(merchant) = Merchant::start() else { return };
    let answer = merchant.call("POST", PRE_SIGN, merchant.text("public_key_id"), SEED_001, SEED_001);
    assert_eq!(answer.status(), 200, "{answer:?}");
    assert!(merchant.verifies(&answer), "{answer:?}");
    let signed = answer.json();
    assert_eq!(signed["mchid"], merchant.text("mchid"));
    assert_eq!(signed["out_contract_code"], "wxwtdk20200910100000");
    assert!(signed["pre_entrustweb_id"].is_string(), "{signed}");
}

#[test]
fn openssl_alone_sees_that_an_answer_was_changed() {
    let Some(merchant) = Merchant::start() else { return };
    let mut answer = merchant.call("POST", PRE_SIGN, merchant.text("public_key_id"), SEED_001, SEED_001);
    assert!(merchant.verifies(&answer));
    answer.body[0] ^= 1;
    assert!(!merchant.verifies(&answer), "otherwise this test's verification proves nothing");
}

#[test]
fn one_byte_changed_after_signing_is_refused_with_what_the_gateway_saw() {
    let Some(merchant) = Merchant::start() else { return };
    let changed = SEED_001.replace("12535", "12536");
    let refused = merchant.call("POST", PRE_SIGN, merchant.text("public_key_id"), SEED_001, &changed);
    assert_eq!(refused.status(), 401, "{refused:?}");
    let answer = refused.json();
    assert_eq!(answer["code"], "SIGN_ERROR");
    let seen = &answer["detail"]["sign_information"];
    assert_eq!((&seen["method"], &seen["url"]), (&json!("POST"), &json!(PRE_SIGN)), "{answer}");
    let message = seen["truncated_sign_message"].as_str().unwrap();
    assert!(message.starts_with(&format!("POST\\n{PRE_SIGN}\\n")) && message.contains("12536"), "{message}");

    let intact = merchant.call("POST", PRE_SIGN, merchant.text("public_key_id"), SEED_001, SEED_001);
    assert_eq!(intact.status(), 200, "nothing else was wrong: {intact:?}");
}

#[test]
fn openssl_alone_verifies_the_notification_of_a_confirmed_contract() {
    let Some(merchant) = Merchant::start() else { return };
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let route = json!({ "address": listener.local_addr().unwrap() }).to_string();
    merchant.control("PUT", "/sandbox/routes/yourapp.com", &route);
    let answer = merchant.call("POST", PRE_SIGN, merchant.text("public_key_id"), SEED_001, SEED_001);
    let session = answer.json()["pre_entrustweb_id"].as_str().unwrap().to_owned();
    let signed = merchant.control("POST", &format!("/sandbox/sessions/{session}/confirm"), "");

    let told = http::receive(&listener);
    assert_eq!(told.start, "POST /notify HTTP/1.1");
    assert_eq!(told.header("host"), "yourapp.com");
    assert_eq!(told.header("wechatpay-serial"), merchant.text("public_key_id"));
    assert!(merchant.verifies(&told), "{told:?}");
    let told = told.json();
    assert_eq!(told["id"], signed["event_id"]);
    assert_eq!(told["event_type"], "ECOMMERCE_ENTRUST.SIGN");
    assert_eq!(told["resource"]["algorithm"], "AEAD_AES_256_GCM");
}

#[test]
fn openssl_reads_the_key_files_and_finds_the_serial_numbers_in_them() {
    let Some(merchant) = Merchant::start() else { return };
    for (certificate, serial) in
        [("certificate_file", "serial_no"), ("platform_certificate_file", "platform_certificate_serial")]
    {
        let found = openssl(&["x509", "-noout", "-serial", "-in", merchant.text(certificate)], b"").unwrap();
        assert_eq!(String::from_utf8(found).unwrap().trim_end(), format!("serial={}", merchant.text(serial)));
    }
    let of_certificate = openssl(&["x509", "-noout", "-pubkey", "-in", merchant.text("certificate_file")], b"");
    let of_key = openssl(&["pkey", "-pubout", "-in", merchant.text("private_key_file")], b"");
    assert_eq!(of_key.unwrap(), of_certificate.unwrap(), "the certificate is for this key");
}

/// The ecommerce platform of a sandbox of its own.
struct Merchant {
    url: String,
    files: Value,
    scratch: tempfile::TempDir,
    _sandbox: Running,
}

impl Merchant {
    /// `None`, said aloud, where there is no OpenSSL.
    fn start() -> Option<Self> {
        if let Err(error) = Command::new("openssl").arg("version").output() {
            eprintln!("skipped: there is no openssl on the PATH ({error})");
            return None;
        }
        let sandbox = Running::start(&mut wxpay(&["sandbox", "--json"]));
        let ring: Value = serde_json::from_str(&sandbox.line()).unwrap();
        let mut merchants = ring["merchants"].as_array().unwrap().iter();
        let files = merchants.find(|merchant| merchant["kind"] == "ecommerce_platform").unwrap().clone();
        let url = ring["url"].as_str().unwrap().to_owned();
        Some(Self { url, files, scratch: tempfile::tempdir().unwrap(), _sandbox: sandbox })
    }

    fn text(&self, name: &str) -> &str {
        self.files[name].as_str().unwrap()
    }

    fn control(&self, method: &str, target: &str, body: &str) -> Value {
        let answer = http::call(&self.url, method, target, &[], body.as_bytes());
        assert_eq!(answer.status(), 200, "{answer:?}");
        answer.json()
    }

    /// Signs `signed` and sends `body`; a client that does as it should hands over the same twice.
    fn call(&self, method: &str, target: &str, serial: &str, signed: &str, body: &str) -> Message {
        let timestamp = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let nonce = String::from_utf8(openssl(&["rand", "-hex", "16"], b"").unwrap()).unwrap();
        let nonce = nonce.trim_end();
        let message = format!("{method}\n{target}\n{timestamp}\n{nonce}\n{signed}\n");
        let key = self.text("private_key_file");
        let signature = openssl(&["dgst", "-sha256", "-sign", key, "-binary"], message.as_bytes()).unwrap();
        let signature = String::from_utf8(openssl(&["base64", "-A"], &signature).unwrap()).unwrap();
        let authorization = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",signature=\"{signature}\",timestamp=\"{timestamp}\",serial_no=\"{}\"",
            self.text("mchid"),
            self.text("serial_no"),
        );
        let headers = [
            ("Authorization", authorization.as_str()),
            ("Wechatpay-Serial", serial),
            ("Accept", "application/json"),
            ("Content-Type", "application/json"),
            ("User-Agent", "openssl"),
        ];
        http::call(&self.url, method, target, &headers, body.as_bytes())
    }

    /// Whether the key that the message names has signed it.
    fn verifies(&self, message: &Message) -> bool {
        let (timestamp, nonce) = (message.header("wechatpay-timestamp"), message.header("wechatpay-nonce"));
        let signed = [format!("{timestamp}\n{nonce}\n").as_bytes(), &message.body, b"\n"].concat();
        let signature = openssl(&["base64", "-d", "-A"], message.header("wechatpay-signature").as_bytes()).unwrap();
        let signature_file = self.scratch.path().join("signature");
        fs::write(&signature_file, signature).unwrap();
        let key_file = self.scratch.path().join("key.pem");
        fs::write(&key_file, self.platform_key(message.header("wechatpay-serial"))).unwrap();
        openssl(&["dgst", "-sha256", "-verify", utf8(&key_file), "-signature", utf8(&signature_file)], &signed)
            .is_some()
    }

    fn platform_key(&self, serial: &str) -> Vec<u8> {
        if serial == self.text("public_key_id") {
            return fs::read(self.text("public_key_file")).unwrap();
        }
        assert_eq!(serial, self.text("platform_certificate_serial"), "a key that nobody was told of");
        openssl(&["x509", "-noout", "-pubkey", "-in", self.text("platform_certificate_file")], b"").unwrap()
    }
}

fn utf8(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What OpenSSL makes of `input`; `None` when it refuses.
fn openssl(arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new("openssl")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // It may not want to read.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    output.status.success().then_some(output.stdout)
}
