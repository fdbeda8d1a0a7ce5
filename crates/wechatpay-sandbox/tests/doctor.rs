//! A signature that does not hold: which mistake it was, and where that is told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

mod support;

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA512, RSA_PSS_SHA256, RsaEncoding, RsaKeyPair},
};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use support::{Answer, Caller, DIRECT, PROVIDER, control, nonce, now};
use wechatpay_core::{Authorization, PrivateKey, digest, encoding, message};
use wechatpay_sandbox::{Mistake, Sandbox};

const ECHO: &str = "/v3/security/echo";
const BODY: &str = r#"{"echo_message":"会员/<1>"}"#;
const QUERY: &str = "/v3/pay/transactions/out-trade-no/a%20b1?mchid=1900000001";

/// Signs over whatever text a program makes of the right parts, and writes the signature in its way.
type Text = fn(&Authorization) -> Vec<u8>;

/// A request whose header says what the text was made of.
fn request(
    caller: &Caller,
    change: impl Fn(&mut Authorization),
    sign: impl Fn(&Authorization) -> String,
) -> Request<Bytes> {
    let mut request = caller.request("POST", ECHO, BODY.as_bytes());
    let mut authorization = caller.authorization("POST", ECHO, BODY.as_bytes());
    change(&mut authorization);
    authorization.signature = sign(&authorization);
    request.headers_mut().insert("Authorization", authorization.to_string().parse().unwrap());
    request
}

fn right(authorization: &Authorization) -> Vec<u8> {
    message::request("POST", ECHO, authorization.timestamp, &authorization.nonce_str, BODY.as_bytes())
}

/// The entry that an answer leads to.
fn entry(sandbox: &Sandbox, answer: &Answer) -> Value {
    answer.refused(401, "SIGN_ERROR");
    let number = answer.headers["Sandbox-Journal"].to_str().unwrap();
    let entry = control(sandbox, "GET", &format!("/sandbox/journal/{number}"), &json!({}));
    assert_eq!(entry.status, 200, "{}", entry.json);
    assert_eq!(entry.json["request_id"], answer.headers["Request-ID"].to_str().unwrap());
    entry.json
}

fn mistakes(entry: &Value) -> Vec<Mistake> {
    let mistakes = entry["explanation"]["mistakes"].as_array().unwrap_or_else(|| panic!("{entry}"));
    mistakes.iter().map(|advice| serde_json::from_value(advice["mistake"].clone()).unwrap()).collect()
}

fn base64(key: &PrivateKey, text: &[u8]) -> String {
    encoding::base64(&key.sign(text).unwrap())
}

/// Signs in a way that no merchant should.
fn otherwise(caller: &Caller, padding: &'static dyn RsaEncoding, text: &[u8]) -> String {
    let pair = RsaKeyPair::from_pkcs8(&pkcs8(caller)).unwrap();
    let mut signature = vec![0; 256];
    pair.sign(padding, &SystemRandom::new(), text, &mut signature).unwrap();
    encoding::base64(&signature)
}

fn pkcs8(caller: &Caller) -> Vec<u8> {
    let pem = &caller.merchant.private_key_pem;
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    encoding::from_base64(&base64).unwrap()
}

#[tokio::test]
async fn the_answer_leads_to_what_was_signed_beside_what_must_be() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let answer = caller.send(request(
        &caller,
        |_| {},
        |it| {
            let text =
                message::request("POST", ECHO, it.timestamp, &it.nonce_str, br#"{"echo_message": "\u4f1a\u5458/<1>"}"#);
            base64(&caller.key, &text)
        },
    ));
    assert!(answer.message().contains("write it once, sign and send those bytes"), "{}", answer.message());
    let entry = entry(&sandbox, &answer);
    assert_eq!(mistakes(&entry), [Mistake::BodyRewritten]);
    let explanation = &entry["explanation"];
    let lines = explanation["expected"].as_array().unwrap();
    let named: Vec<_> =
        lines.iter().map(|line| (line["name"].as_str().unwrap(), line["line"].as_str().unwrap())).collect();
    assert_eq!((named[0], named[1]), (("method", "POST\\n"), ("url", "/v3/security/echo\\n")));
    assert_eq!(named[4], ("body", &*format!("{BODY}\\n")));
    assert_eq!(explanation["signed"][4], json!("{\"echo_message\": \"\\u4f1a\\u5458/<1>\"}\\n"));
}

#[tokio::test]
async fn every_text_that_programs_sign_by_mistake_is_told_apart() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let cases: [(Text, Mistake); 8] = [
        (|it| message::request("post", ECHO, it.timestamp, &it.nonce_str, BODY.as_bytes()), Mistake::LowerCaseMethod),
        (
            |it| message::request("POST", &ECHO[1..], it.timestamp, &it.nonce_str, BODY.as_bytes()),
            Mistake::NoLeadingSlash,
        ),
        (
            |it| message::request("POST", ECHO, it.timestamp * 1000 + 7, &it.nonce_str, BODY.as_bytes()),
            Mistake::Milliseconds,
        ),
        (|it| message::request("POST", ECHO, it.timestamp - 2, &it.nonce_str, BODY.as_bytes()), Mistake::OtherTime),
        (|it| message::request("POST", ECHO, it.timestamp, &it.nonce_str, b""), Mistake::BodyLeftOut),
        (|it| right(it)[..right(it).len() - 1].to_vec(), Mistake::NoLastNewline),
        (|it| String::from_utf8(right(it)).unwrap().replace('\n', "\r\n").into_bytes(), Mistake::CarriageReturns),
        (
            |it| {
                message::request(
                    "POST",
                    &format!("https://api.mch.weixin.qq.com{ECHO}"),
                    it.timestamp,
                    &it.nonce_str,
                    BODY.as_bytes(),
                )
            },
            Mistake::HostInPath,
        ),
    ];
    for (text, mistake) in cases {
        let answer = caller.send(request(&caller, |_| {}, |it| base64(&caller.key, &text(it))));
        assert_eq!(mistakes(&entry(&sandbox, &answer)), [mistake]);
    }
}

#[tokio::test]
async fn query_and_path_are_told_apart() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for (signed, mistake) in [
        ("/v3/pay/transactions/out-trade-no/a%20b1", Mistake::QueryLeftOut),
        ("/v3/pay/transactions/out-trade-no/a b1?mchid=1900000001", Mistake::PathDecoded),
    ] {
        let mut request = caller.request("GET", signed.replace(' ', "%20").as_str(), b"");
        let mut authorization = caller.authorization("GET", QUERY, b"");
        let text = message::request("GET", signed, authorization.timestamp, &authorization.nonce_str, b"");
        authorization.signature = base64(&caller.key, &text);
        request.headers_mut().insert("Authorization", authorization.to_string().parse().unwrap());
        *request.uri_mut() = QUERY.parse().unwrap();
        assert_eq!(mistakes(&entry(&sandbox, &caller.send(request))), [mistake]);
    }
}

#[tokio::test]
async fn hash_padding_and_spelling_of_a_signature_are_told() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    type Sign = fn(&Caller, &[u8]) -> String;
    let cases: [(Sign, Mistake); 5] = [
        (|caller, text| otherwise(caller, &RSA_PSS_SHA256, text), Mistake::Pss),
        (|caller, text| otherwise(caller, &RSA_PKCS1_SHA512, text), Mistake::OtherHash),
        (|caller, text| encoding::lower_hex(&caller.key.sign(text).unwrap()), Mistake::Hex),
        (|caller, text| base64(&caller.key, text).replace('+', "-").replace('/', "_"), Mistake::Base64Url),
        (|caller, text| base64(&caller.key, digest::sha256_hex(text).as_bytes()), Mistake::HashedTwice),
    ];
    for (sign, mistake) in cases {
        // A signature without `+` and `/` is the same in both alphabets.
        let answer = (0..8)
            .map(|_| caller.send(request(&caller, |_| {}, |it| sign(&caller, &right(it)))))
            .find(|answer| answer.status == 401);
        assert_eq!(mistakes(&entry(&sandbox, &answer.unwrap())), [mistake]);
    }
}

#[tokio::test]
async fn foreign_keys_and_serial_numbers_are_told() {
    let sandbox = Sandbox::start().await.unwrap();
    let (caller, other) = (Caller::new(&sandbox, DIRECT), Caller::new(&sandbox, PROVIDER));
    let answer = caller.send(request(&caller, |_| {}, |it| base64(&other.key, &right(it))));
    let found = entry(&sandbox, &answer);
    assert_eq!(
        (mistakes(&found), &found["explanation"]["signed_by"]),
        (vec![Mistake::OtherMerchantsKey], &json!(PROVIDER))
    );

    let answer = caller.send(request(
        &caller,
        |it| it.serial_no = other.merchant.serial_no.clone(),
        |it| base64(&caller.key, &right(it)),
    ));
    assert_eq!(mistakes(&entry(&sandbox, &answer)), [Mistake::WrongSerial]);

    let answer = caller.send(request(&caller, |it| it.timestamp *= 1000, |it| base64(&caller.key, &right(it))));
    assert_eq!(mistakes(&entry(&sandbox, &answer)), [Mistake::Milliseconds]);
}

#[tokio::test]
async fn a_nonce_of_another_request_is_recognised() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let before = nonce();
    let first = request(&caller, |it| it.nonce_str.clone_from(&before), |it| base64(&caller.key, &right(it)));
    assert_eq!(caller.send(first).status, 200);
    let stale = |it: &Authorization| message::request("POST", ECHO, it.timestamp, &before, BODY.as_bytes());
    let answer = caller.send(request(&caller, |_| {}, |it| base64(&caller.key, &stale(it))));
    assert_eq!(mistakes(&entry(&sandbox, &answer)), [Mistake::OtherNonce]);
}

#[tokio::test]
async fn a_nonce_that_nobody_knows_is_what_remains_of_a_request_without_body() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let mut authorization = caller.authorization("GET", QUERY, b"");
    authorization.nonce_str = nonce();
    let mut request = caller.request("GET", QUERY, b"");
    request.headers_mut().insert("Authorization", authorization.to_string().parse().unwrap());
    let entry = entry(&sandbox, &caller.send(request));
    assert_eq!((mistakes(&entry), &entry["explanation"]["proven"]), (vec![Mistake::OtherNonce], &json!(false)));
}

#[tokio::test]
async fn an_entry_that_is_not_there_is_404() {
    let sandbox = Sandbox::start().await.unwrap();
    let answer = control(&sandbox, "GET", "/sandbox/journal/99", &json!({}));
    assert_eq!((answer.status.as_u16(), answer.code()), (404, "UNKNOWN_ENTRY"));
}

/// A request that is right in every way, and differs from all others.
fn valid(caller: &Caller, number: usize) -> (&'static str, String, String) {
    match number % 3 {
        0 => (
            "GET",
            format!("/v3/pay/transactions/out-trade-no/n{number}?mchid={}", caller.merchant.mchid),
            String::new(),
        ),
        1 => ("POST", ECHO.to_owned(), json!({ "echo_message": format!("第{number}/条") }).to_string()),
        _ => (
            "GET",
            format!("/v3/certificates?algorithm_type={}", if number.is_multiple_of(2) { "RSA" } else { "ALL" }),
            String::new(),
        ),
    }
}

#[tokio::test]
async fn a_thousand_valid_requests_pass_without_a_diagnosis() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for number in 0..1000 {
        let (method, url, body) = valid(&caller, number);
        let answer = caller.send(caller.request(method, &url, body.as_bytes()));
        assert_ne!(answer.status, 401, "{method} {url} {body}: {}", answer.json);
    }
    assert!(sandbox.journal().iter().all(|entry| entry.explanation.is_none()));
}

#[tokio::test]
async fn one_changed_byte_anywhere_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for number in 0..1000 {
        let (method, url, body) = valid(&caller, number);
        let mut request = caller.request(method, &url, body.as_bytes());
        let mut authorization = caller.authorization(method, &url, body.as_bytes());
        match number % 7 {
            0 => authorization.signature = flipped(&authorization.signature, number),
            1 => authorization.nonce_str = flipped(&authorization.nonce_str, number),
            2 => authorization.serial_no = flipped(&authorization.serial_no, number),
            3 => authorization.timestamp = now() + 1 + (number % 9) as i64,
            4 => *request.body_mut() = flipped(&format!("{body} "), number).into(),
            5 => {
                // The placeholder's value, or the query: elsewhere the path would be another operation's.
                let end = flipped(&url[url.rfind('=').map_or(url.len() - 1, |at| at + 1)..], number);
                let at = url.rfind('=').map_or(url.len() - 1, |at| at + 1);
                *request.uri_mut() = format!("{}{end}", &url[..at]).parse().unwrap();
            }
            _ => authorization.mchid = flipped(&authorization.mchid, number),
        }
        if number % 7 == 5 && request.uri().path_and_query().unwrap().as_str() == url {
            continue;
        }
        request.headers_mut().insert("Authorization", authorization.to_string().parse().unwrap());
        let answer = caller.send(request);
        let no_such_path = number % 7 == 5 && answer.status == 404;
        assert!(answer.status == 401 || no_such_path, "{number} {method} {url}: {} {}", answer.status, answer.json);
    }
}

/// One character becomes another digit or letter.
fn flipped(text: &str, number: usize) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let at = number % characters.len();
    characters[at] = if characters[at] == '7' { '8' } else { '7' };
    characters.into_iter().collect()
}
