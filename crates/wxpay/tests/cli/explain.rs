//! `wxpay explain`: every mistake of signing, made, sent to a sandbox, refused, copied in every form, and named.

use serde_json::{Value, json};
use wechatpay::protocol::digest;
use wechatpay_sandbox::ReadyMerchant;

use crate::{
    misuse::{Asked, BODY, ECHO, get, post},
    process::{run_with, sandbox},
    support::merchant,
};

const DIRECT: &str = "1900000001";

/// What is found, by name.
fn causes(explained: &Value) -> Vec<String> {
    let findings = explained["findings"].as_array().unwrap_or_else(|| panic!("{explained}"));
    findings.iter().map(|finding| finding["cause"].as_str().unwrap().to_owned()).collect()
}

fn explain(input: &str, arguments: &[&str]) -> Value {
    let explained = run_with(input, &[&["explain", "--json"], arguments].concat());
    assert_eq!(explained.code(), Some(0), "{explained:?}");
    explained.json()
}

/// What a program makes of a request instead of the text that must be signed.
type Text = fn(&Asked) -> Vec<u8>;

fn replaced(asked: &Asked, from: &str, to: &str) -> Vec<u8> {
    String::from_utf8(asked.text()).unwrap().replace(from, to).into_bytes()
}

fn url(asked: &Asked, url: &str) -> Vec<u8> {
    asked.text_of(url, asked.body.as_bytes())
}

fn body(asked: &Asked, body: &[u8]) -> Vec<u8> {
    asked.text_of(&asked.target, body)
}

const POSTED: [(Text, &str); 15] = [
    (|it| replaced(it, "POST", "post"), "lower_case_method"),
    (|it| replaced(it, "POST", "GET"), "other_method"),
    (|it| url(it, ECHO.trim_start_matches('/')), "no_leading_slash"),
    (|it| url(it, "https://api.mch.weixin.qq.com/v3/security/echo"), "host_in_path"),
    (|it| it.text()[..it.text().len() - 1].to_vec(), "no_last_newline"),
    (|it| replaced(it, "\n", "\r\n"), "carriage_returns"),
    (|it| replaced(it, "\n", "\\n"), "backslash_n"),
    (|it| body(it, b""), "body_left_out"),
    (|it| body(it, br#"{"echo_message": "it's \u4f1a\u5458/<1>"}"#), "body_rewritten"),
    (|it| body(it, b"{\"echo_message\":\"it's \xbb\xe1\xd4\xb1/<1>\"}"), "body_other_encoding"),
    (|it| body(it, &[BODY.as_bytes(), b"\n"].concat()), "body_margins"),
    (
        |it| replaced(it, &it.authorization.timestamp.to_string(), &format!("{}123", it.authorization.timestamp)),
        "milliseconds",
    ),
    (
        |it| replaced(it, &it.authorization.timestamp.to_string(), &(it.authorization.timestamp - 2).to_string()),
        "other_time",
    ),
    (|it| replaced(it, &it.authorization.nonce_str, &it.authorization.nonce_str.to_uppercase()), "other_nonce"),
    (|it| digest::sha256_hex(&it.text()).into_bytes(), "hashed_twice"),
];

const GOT: [(Text, &str); 4] = [
    (|it| url(it, "/v3/pay/transactions/out-trade-no/a%20b1"), "query_left_out"),
    (|it| url(it, "/v3/pay/transactions/out-trade-no/a b1?mchid=1900000001&z=1"), "path_decoded"),
    (|it| url(it, "/v3/pay/transactions/out-trade-no/a%2520b1?mchid=1900000001&z=1"), "path_encoded"),
    (|it| url(it, "/v3/pay/transactions/out-trade-no/a%20b1/?mchid=1900000001&z=1"), "slash_at_end"),
];

#[test]
fn every_wrong_text_is_named_whatever_way_the_call_was_copied() {
    let (_sandbox, url) = sandbox();
    let ready = merchant(DIRECT);
    let posted = POSTED.into_iter().map(|(text, mistake)| (post(&url, &ready), text, mistake));
    let got = GOT.into_iter().map(|(text, mistake)| (get(&url, &ready), text, mistake));
    for (asked, text, mistake) in posted.chain(got) {
        let text = text(&asked);
        let asked = asked.signed(&ready.private_key_pem, &text);
        let answer = asked.send();
        assert_eq!(answer.status(), 401, "{mistake}: {answer:?}");
        let forms = [
            ("curl", asked.curl(Some(&answer)), &[][..]),
            ("curl without an answer", asked.curl(None), &[]),
            ("curl of a browser", asked.curl_of_browser(&answer), &[]),
            ("curl of cmd", asked.curl_of_cmd(&answer), &[]),
            ("trace", asked.trace(&answer), &["--body", &asked.body]),
            ("HTTP", asked.http(&answer), &[]),
            ("HAR", asked.har(&answer), &[]),
        ];
        for (form, copied, arguments) in forms {
            let explained = explain(&copied, arguments);
            assert_eq!(causes(&explained), [mistake], "{form}: {explained}\n{copied}");
            assert_eq!(explained["findings"][0]["certainty"], "proven", "{form}: {explained}");
            assert_eq!(explained["request"]["mchid"], DIRECT);
        }
    }
}

/// Changes the request before it is signed.
type Change = fn(&mut Asked, &ReadyMerchant);

#[test]
fn what_is_wrong_with_header_time_or_key_is_named_too() {
    let (_sandbox, url) = sandbox();
    let (ready, other) = (merchant(DIRECT), merchant("1900000002"));
    let cases: [(Change, &str, &str); 8] = [
        (|it, other| it.authorization.serial_no.clone_from(&other.serial_no), "wrong_serial", "proven"),
        (|it, _| it.authorization.timestamp -= 400, "clock", "proven"),
        (|it, _| it.authorization.timestamp *= 1000, "milliseconds", "proven"),
        (|it, _| it.header = Some(String::new()), "no_authorization", "proven"),
        (|it, _| it.header = Some("Bearer abc".into()), "malformed_authorization", "proven"),
        (|it, _| it.header = Some("WECHATPAY2-SHA256-RSA2048 mchid='1'".into()), "malformed_authorization", "proven"),
        (|it, _| it.authorization.mchid = "1999999999".into(), "no_certificate", "told"),
        (|it, _| it.header = Some("$AUTHORIZATION".into()), "malformed_authorization", "told"),
    ];
    for (change, cause, certainty) in cases {
        let mut asked = get(&url, &ready);
        change(&mut asked, &other);
        let text = asked.text();
        let asked = asked.signed(&ready.private_key_pem, &text);
        let answer = asked.send();
        assert_eq!(answer.status(), 401, "{cause}: {answer:?}");
        for copied in [asked.curl_of_browser(&answer), asked.trace(&answer), asked.http(&answer), asked.har(&answer)] {
            let explained = explain(&copied, &[]);
            assert_eq!(causes(&explained), [cause], "{explained}\n{copied}");
            assert_eq!(explained["findings"][0]["certainty"], certainty, "{explained}");
        }
    }
    let asked = post(&url, &ready);
    let text = asked.text();
    let asked = asked.signed(&other.private_key_pem, &text);
    let explained = explain(&asked.curl(Some(&asked.send())), &[]);
    assert_eq!(causes(&explained), ["other_merchants_key"], "{explained}");
    assert!(explained["findings"][0]["shown_by"].as_str().unwrap().contains("1900000002"), "{explained}");
}

#[test]
fn without_the_body_the_header_is_judged_all_the_same_and_the_body_is_asked_for() {
    let (_sandbox, url) = sandbox();
    let ready = merchant(DIRECT);
    let mut asked = post(&url, &ready);
    asked.authorization.timestamp += 4000;
    let text = asked.text();
    let asked = asked.signed(&ready.private_key_pem, &text);
    let explained = explain(&asked.trace(&asked.send()), &[]);
    assert_eq!(causes(&explained), ["clock"], "{explained}");
    assert!(explained["remarks"].to_string().contains("--body"), "{explained}");
    let asked = post(&url, &ready);
    let asked = asked.clone().signed(&ready.private_key_pem, &asked.text_of("/v3/other", b""));
    let answer = asked.send();
    let explained = explain(&asked.trace(&answer), &[]);
    assert_eq!(causes(&explained), [""; 0], "nothing is made up: {explained}");
    assert_ne!(causes(&explain(&asked.trace(&answer), &["--body", BODY])), [""; 0]);
}

#[test]
fn the_text_that_was_signed_tells_without_any_key() {
    let (_sandbox, url) = sandbox();
    let ready = merchant(DIRECT);
    let asked = post(&url, &ready);
    let text = replaced(&asked, "POST", "post");
    let answer = asked.signed(&ready.private_key_pem, &text).send();
    let signed = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(signed.path(), &text).unwrap();
    let body = String::from_utf8(answer.body).unwrap();
    let explained = explain(&body, &["--signed", signed.path().to_str().unwrap()]);
    assert_eq!(causes(&explained), ["lower_case_method"], "{explained}");
    assert!(explain(&body, &[])["missing"].as_array().unwrap().len() > 1);
}

#[test]
fn a_request_that_is_right_is_said_to_be() {
    let (_sandbox, url) = sandbox();
    let ready = merchant(DIRECT);
    let asked = post(&url, &ready);
    let text = asked.text();
    let asked = asked.signed(&ready.private_key_pem, &text);
    let answer = asked.send();
    assert_eq!(answer.status(), 200, "{answer:?}");
    let explained = explain(&asked.curl(None), &[]);
    assert_eq!(causes(&explained), [""; 0], "{explained}");
    assert!(explained["remarks"].to_string().contains("the signature holds"), "{explained}");
    let explained = explain(&asked.http(&answer), &[]);
    assert_eq!(causes(&explained), [""; 0], "{explained}");
    assert!(explained["remarks"].to_string().contains("the answer is 200"), "{explained}");
}

#[test]
fn a_merchant_whose_keys_are_not_configured_is_asked_for_them() {
    let (_sandbox, url) = sandbox();
    let mut ready = merchant(DIRECT);
    ready.mchid = "1900009999".into();
    let asked = post(&url, &ready);
    let text = replaced(&asked, "POST", "post");
    let asked = asked.signed(&ready.private_key_pem, &text);
    let explained = explain(&asked.curl(None), &[]);
    assert_eq!(causes(&explained), [""; 0], "{explained}");
    assert!(explained["remarks"].to_string().contains("no key of merchant 1900009999 is configured"), "{explained}");
}

#[test]
fn a_merchant_number_that_is_not_that_of_the_key_is_noticed() {
    let mut ready = merchant("1900000003");
    ready.mchid = "1900009999".into();
    let asked = post("http://127.0.0.1:1", &ready);
    let text = asked.text();
    let asked = asked.signed(&ready.private_key_pem, &text);
    let explained = explain(&asked.curl(None), &[]);
    let remarks = explained["remarks"].to_string();
    assert!(remarks.contains("names merchant 1900009999") && remarks.contains("that of 1900000003"), "{explained}");
}

#[test]
fn an_error_answer_alone_is_explained_by_its_code() {
    for (code, term) in [("SIGN_ERROR", "签名"), ("PARAM_ERROR", "参数"), ("FREQUENCY_LIMITED", "频率")] {
        let explained = explain(&json!({"code": code, "message": "某事"}).to_string(), &[]);
        assert_eq!(explained["advice"]["code"], code, "{explained}");
        assert_eq!(explained["answer"], json!({"status": null, "code": code, "message": "某事"}));
        assert!(explained["advice"]["term"].as_str().unwrap().contains(term), "{explained}");
    }
    let unknown = explain(r#"{"code":"OF_NEXT_YEAR","message":"x"}"#, &[]);
    assert_eq!(unknown.get("advice"), None, "a status that nobody gave is not guessed: {unknown}");
}

#[test]
fn a_refusal_of_a_field_is_explained_by_the_table_of_the_operation() {
    let ready = merchant(DIRECT);
    let body = r#"{"echo_mesage":"x"}"#;
    let asked = Asked::new("http://127.0.0.1:1", &ready, "POST", ECHO, body);
    let text = asked.text();
    let asked = asked.signed(&ready.private_key_pem, &text);
    let refused = format!(
        "{}{}",
        asked.curl(None).replace("user@host:~$ \n", ""),
        r#"{"code":"PARAM_ERROR","message":"参数错误"}"#
    );
    let explained = explain(&refused, &[]);
    assert_eq!(causes(&explained), ["not_the_signature"], "{explained}");
    let fields = explained["fields"].to_string();
    assert!(fields.contains("/echo_message") && fields.contains("is echo_message meant?"), "{explained}");
    let nowhere = Asked::new("http://127.0.0.1:1", &ready, "GET", "/v3/pay/transaction/id/1", "");
    assert!(explain(&nowhere.curl(None), &[])["fields"].to_string().contains("knows no operation"));
}
