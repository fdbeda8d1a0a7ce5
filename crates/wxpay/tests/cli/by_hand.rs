//! `wxpay sign`, `verify`, `encrypt`, `decrypt`: what one makes, the sandbox or another takes.

use std::{fs, net::TcpListener};

use serde_json::{Value, json};
use wechatpay::PrivateKey;

use crate::{
    http::{self, Message},
    process::{Finished, run, run_with, sandbox},
    support::merchant,
};

const ECHO: &str = "/v3/security/echo";
const BODY: &str = r#"{"echo_message":"会员"}"#;

/// Sends what was signed, as another program would.
fn send(url: &str, signed: &Value, body: &str) -> Message {
    let text = |name: &str| signed[name].as_str().unwrap();
    let headers = [
        ("Authorization", text("authorization")),
        ("Accept", "application/json"),
        ("Content-Type", "application/json"),
        ("User-Agent", "by hand"),
    ];
    http::call(url, text("method"), text("url"), &headers, body.as_bytes())
}

fn verify(dump: &[u8], arguments: &[&str]) -> Finished {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), dump).unwrap();
    run(&[&["verify", "--http", file.path().to_str().unwrap()], arguments].concat())
}

#[test]
fn a_request_signed_by_hand_is_accepted_and_its_answer_verifies() {
    let (_sandbox, url) = sandbox();
    let signed = run(&["sign", "post", &format!("{url}{ECHO}"), BODY, "--json"]).json();
    assert_eq!((&signed["method"], &signed["url"]), (&"POST".into(), &ECHO.into()));
    let answer = send(&url, &signed, BODY);
    assert_eq!(answer.status(), 200, "{answer:?}");
    let verified = verify(&answer.text(), &["--json"]);
    assert_eq!(verified.code(), Some(0), "{verified:?}");
    assert_eq!(verified.json()["verified"], true);
    assert_eq!(verified.json()["serial"], answer.header("wechatpay-serial"));

    let changed = String::from_utf8(answer.text()).unwrap().replace("会员", "会贝");
    let refused = verify(changed.as_bytes(), &[]);
    assert_eq!(refused.code(), Some(6), "{refused:?}");
    assert!(refused.stdout.contains("not verified") && refused.stdout.contains("does not fit"), "{refused:?}");
}

#[test]
fn headers_and_body_are_verified_one_by_one_too() {
    let (_sandbox, url) = sandbox();
    let answer = send(&url, &run(&["sign", "POST", ECHO, BODY, "--json"]).json(), BODY);
    let body = String::from_utf8(answer.body.clone()).unwrap();
    let given = |nonce: &str| {
        run(&[
            "verify",
            "--timestamp",
            answer.header("wechatpay-timestamp"),
            "--nonce",
            nonce,
            "--signature",
            answer.header("wechatpay-signature"),
            "--serial",
            answer.header("wechatpay-serial"),
            "--body",
            &body,
        ])
    };
    assert_eq!(given(answer.header("wechatpay-nonce")).code(), Some(0));
    assert_eq!(given("another").code(), Some(6));
    let missing = run(&["verify", "--signature", "x", "--serial", "y", "--nonce", "z"]);
    assert_eq!(missing.code(), Some(2), "{missing:?}");
    assert!(missing.stderr.contains("--timestamp is missing"), "{missing:?}");
}

/// Of another time, but right: told apart from wrong.
#[test]
fn a_message_that_is_old_is_not_verified_unless_its_own_time_counts() {
    let ready = merchant("1900000003");
    let key = PrivateKey::from_pem(include_str!("../../../wechatpay-sandbox/keys/platform_pub_key.pem")).unwrap();
    let text = format!("1700000000\nabc\n{BODY}\n");
    let signature = wechatpay::protocol::encoding::base64(&key.sign(text.as_bytes()).unwrap());
    let dump = |end: &str| {
        format!(
            "POST /notify HTTP/1.1\nWechatpay-Timestamp: 1700000000\nWechatpay-Nonce: abc\nWechatpay-Serial: {}\nWechatpay-Signature: \
             {signature}\n\n{BODY}{end}",
            ready.public_key_id
        )
    };
    let old = verify(dump("").as_bytes(), &["--json"]);
    assert_eq!(old.code(), Some(6), "{old:?}");
    assert_eq!((&old.json()["verified"], &old.json()["signature_holds"]), (&false.into(), &true.into()));
    assert!(old.json()["problem"].as_str().unwrap().contains("behind this machine's clock"), "{old:?}");
    // An editor puts a newline at the end.
    for end in ["", "\n"] {
        let then = verify(dump(end).as_bytes(), &["--any-time"]);
        assert_eq!(then.code(), Some(0), "{then:?}");
        assert_eq!(
            then.stdout,
            format!("✓ verified: signed by {} at 2023-11-15T06:13:20+08:00\n", ready.public_key_id)
        );
    }
    let rewritten = dump("").replace(r#"{"echo_message":"会员"}"#, r#"{"echo_message": "会员"}"#);
    let rewritten = verify(rewritten.as_bytes(), &["--any-time", "--json"]);
    assert_eq!((rewritten.code(), &rewritten.json()["signature_holds"]), (Some(6), &false.into()), "{rewritten:?}");
}

#[test]
fn a_notification_of_the_sandbox_is_verified_and_decrypted_by_hand() {
    let (_sandbox, url) = sandbox();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let notify_url = format!("http://{}/notify", listener.local_addr().unwrap());
    let body = json!({"echo_message": "hello", "notify_url": notify_url}).to_string();
    let signed = run(&["sign", "POST", ECHO, &body, "--json"]).json();
    assert_eq!(send(&url, &signed, &body).status(), 200);
    let told = http::receive(&listener);
    assert_eq!(verify(&told.text(), &[]).code(), Some(0));

    let decrypted = run_with(std::str::from_utf8(&told.body).unwrap(), &["decrypt", "--json"]);
    assert_eq!(decrypted.code(), Some(0), "{decrypted:?}");
    assert_eq!(decrypted.json()["event_type"], "SECURITY_ECHO.SUCCESS");
    assert_eq!(decrypted.json()["content"]["echo_message"], "hello");
    let resource = &told.json()["resource"];
    let text = |name: &str| resource[name].as_str().unwrap();
    let pieces = |nonce: &str| {
        let data = text("associated_data");
        run(&["decrypt", "--ciphertext", text("ciphertext"), "--nonce", nonce, "--associated-data", data])
    };
    assert!(pieces(text("nonce")).stdout.contains("\"echo_message\": \"hello\""));
    let wrong = pieces("000000000000");
    assert_eq!((wrong.code(), wrong.stdout.as_str()), (Some(3), ""), "{wrong:?}");
    assert!(wrong.stderr.contains("APIv3密钥"), "{wrong:?}");
}

#[test]
fn a_sensitive_field_is_encrypted_for_the_platform_and_opened_with_the_merchants_key() {
    let ready = merchant("1900000003");
    let sealed = run(&["encrypt", "张三", "--json"]).json();
    assert_eq!(sealed["serial"], *ready.public_key_id);
    let platform = PrivateKey::from_pem(include_str!("../../../wechatpay-sandbox/keys/platform_pub_key.pem")).unwrap();
    assert_eq!(platform.decrypt(sealed["ciphertext"].as_str().unwrap()).unwrap(), "张三".as_bytes());
    // `echo` puts a newline behind it.
    let piped = run_with("张三\n", &["encrypt", "-", "--serial", &ready.platform_certificate_serial]);
    let platform = PrivateKey::from_pem(include_str!("../../../wechatpay-sandbox/keys/platform_key.pem")).unwrap();
    assert_eq!(platform.decrypt(piped.stdout.trim_end()).unwrap(), "张三".as_bytes());
    assert!(piped.stderr.contains(&ready.platform_certificate_serial), "{piped:?}");

    let own = PrivateKey::from_pem(&ready.private_key_pem).unwrap();
    let field = own.public_key().encrypt("\u{1b}[31m李四".as_bytes()).unwrap();
    let opened = run_with(&field, &["decrypt", "--field", "-"]);
    assert_eq!((opened.code(), opened.stdout.as_str()), (Some(0), "\\u{1b}[31m李四\n"), "{opened:?}");
    assert_eq!(run_with(&field, &["decrypt", "--field", "-", "--json"]).json()["content"], "\u{1b}[31m李四");
    let foreign = run(&["decrypt", "--mchid", "1900000001", "--field", &field]);
    assert_eq!(foreign.code(), Some(3), "{foreign:?}");

    for (arguments, code) in [
        (&["encrypt", ""][..], 2),
        (&["encrypt", &"长".repeat(100)], 2),
        (&["encrypt", "x", "--serial", "PUB_KEY_ID_1"], 3),
        (&["decrypt", "--field", "no Base64!"], 3),
    ] {
        let refused = run(arguments);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(code), ""), "{refused:?}");
    }
}

#[test]
fn a_resource_is_encrypted_and_decrypted_again() {
    let sealed = run(&[
        "encrypt",
        "--resource",
        r#"{"a":[1,"二"]}"#,
        "--nonce",
        "abcdefghijkl",
        "--associated-data",
        "data",
        "--original-type",
        "t",
    ]);
    assert_eq!(sealed.code(), Some(0), "{sealed:?}");
    assert_eq!(sealed.json()["algorithm"], "AEAD_AES_256_GCM");
    let opened = run_with(&sealed.stdout, &["decrypt", "--json"]);
    assert_eq!(opened.json(), json!({"original_type": "t", "content": {"a": [1, "二"]}}));
    let certificate = json!({"serial_no": "1", "encrypt_certificate": sealed.json()}).to_string();
    assert_eq!(run_with(&certificate, &["decrypt"]).stdout, "{\n  \"a\": [\n    1,\n    \"二\"\n  ]\n}\n");
    let short = run(&["encrypt", "--resource", "{}", "--nonce", "short"]);
    assert_eq!(short.code(), Some(2), "{short:?}");
    for (input, words) in
        [("{}", "no encrypted resource"), ("nonsense", "expected JSON"), (r#"{"ciphertext":"x"}"#, "algorithm")]
    {
        let refused = run_with(input, &["decrypt"]);
        assert_eq!(refused.code(), Some(2), "{refused:?}");
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
}

#[test]
fn the_text_to_sign_is_shown_line_by_line() {
    let shown = run(&["sign", "POST", ECHO, "{\"a\":\"\u{1b}[31m\"}", "--timestamp", "1700000000", "--nonce", "abc"]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    insta::assert_snapshot!("sign", shown.stdout);
    let signed = run(&["sign", "POST", ECHO, "{}", "--timestamp", "1700000000", "--nonce", "abc", "--json"]).json();
    assert_eq!(signed["message"], format!("POST\n{ECHO}\n1700000000\nabc\n{{}}\n"));
    let raw = run_with(signed["message"].as_str().unwrap(), &["sign", "--message", "-"]);
    assert_eq!(raw.stdout.trim_end(), signed["signature"]);
}

#[test]
fn what_cannot_be_signed_is_named() {
    for (arguments, words) in [
        (&["sign", "FETCH", "/v3/x"][..], "no method of APIv3"),
        (&["sign", "GET", "/v3/名"], "percent-encoded"),
        (&["sign", "GET", "/v3/x", "--nonce", "a\"b"], "--nonce"),
        (&["sign", "GET", "/v3/x", "@/nowhere"], "cannot be read"),
        (&["sign"], "required"),
    ] {
        let refused = run(arguments);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(2), ""), "{refused:?}");
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
    let keyless = run(&["sign", "GET", "/v3/x", "--mchid", "1900000999"]);
    assert_eq!(keyless.code(), Some(3), "{keyless:?}");
    assert!(keyless.stderr.contains("has no private_key_file: set it with --private-key-file"), "{keyless:?}");
}

#[test]
fn the_cashier_is_opened_with_what_is_signed_for_it() {
    for (front_end, field) in
        [("jsapi", "paySign"), ("choose-wx-pay", "paySign"), ("mini-program", "paySign"), ("app", "sign")]
    {
        let pay = ["sign", "--pay", "wx201410272009395522657a690389285100", "--appid", "wxd678efh567hg6787"];
        let signed = run(&[&pay[..], &["--front-end", front_end]].concat());
        assert_eq!(signed.code(), Some(0), "{signed:?}");
        assert!(signed.json()[field].as_str().unwrap().len() > 300, "{signed:?}");
    }
    let nameless = run(&["sign", "--pay", "wx201410272009395522657a690389285100"]);
    assert_eq!(nameless.code(), Some(3), "{nameless:?}");
}
