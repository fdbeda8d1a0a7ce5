use crate::{PrivateKey, SCHEME, encoding};

use super::*;

const CALLER: &str = include_str!("../../../wechatpay-sandbox/keys/merchant_1900000001_key.pem");
const OTHER: &str = include_str!("../../../wechatpay-sandbox/keys/merchant_1900000002_key.pem");
const PLATFORM: &str = include_str!("../../../wechatpay-sandbox/keys/platform_key.pem");
const STRANGER: &str = include_str!("../../../wechatpay-sandbox/keys/platform_pub_key.pem");

const TARGET: &str = "/v3/pay/transactions/out-trade-no/a%20b%2F1?mchid=1900000001&b=1";
const BODY: &str = r#"{"description":"会员/<1>","amount":{"total":1,"currency":"CNY"}}"#;
const NONCE: &str = "5d1f3c0e9a7b4286aa01bb23cc45dd67";

fn key(pem: &str) -> PrivateKey {
    PrivateKey::from_pem(pem).unwrap()
}

/// What the doctor says of a request that was signed over this text.
fn of(text: impl AsRef<[u8]>) -> Diagnosis {
    with(CALLER, text, encoding::base64)
}

fn with(pem: &str, text: impl AsRef<[u8]>, write: fn(&[u8]) -> String) -> Diagnosis {
    let signature = write(&key(pem).sign(text.as_ref()).unwrap());
    let header = format!(
        r#"{SCHEME} mchid="1900000001",nonce_str="{NONCE}",signature="{signature}",timestamp="1700000000",serial_no="5A""#
    );
    let authorization = header.parse().unwrap();
    let case = Case {
        method: "POST",
        target: TARGET,
        host: Some("127.0.0.1:8080"),
        authorization: &authorization,
        body: BODY.as_bytes(),
        form: Some(b"--boundary"),
        nonces: &["another1".to_owned()],
    };
    let keys =
        [(Holder::Caller, key(CALLER)), (Holder::Other("1900000002"), key(OTHER)), (Holder::Platform, key(PLATFORM))];
    examine(&case, keys.iter().map(|(holder, key)| (*holder, key.public_key())))
}

/// The text to sign, with its lines as given.
fn text(method: &str, target: &str, time: &str, nonce: &str, body: &str) -> String {
    format!("{method}\n{target}\n{time}\n{nonce}\n{body}\n")
}

const TIME: &str = "1700000000";

fn right() -> String {
    text("POST", TARGET, TIME, NONCE, BODY)
}

#[test]
fn each_wrong_line_is_named_and_shown() {
    let url = |target: &str| text("POST", target, TIME, NONCE, BODY);
    let body = |body: &str| text("POST", TARGET, TIME, NONCE, body);
    for (signed, mistake) in [
        (text("post", TARGET, TIME, NONCE, BODY), Mistake::LowerCaseMethod),
        (text("GET", TARGET, TIME, NONCE, BODY), Mistake::OtherMethod),
        (url("/v3/pay/transactions/out-trade-no/a%20b%2F1"), Mistake::QueryLeftOut),
        (url("/v3/pay/transactions/out-trade-no/a b/1?mchid=1900000001&b=1"), Mistake::PathDecoded),
        (url("/v3/pay/transactions/out-trade-no/a%2520b%252F1?mchid=1900000001&b=1"), Mistake::PathEncoded),
        (url(&TARGET[1..]), Mistake::NoLeadingSlash),
        (url("/v3/pay/transactions/out-trade-no/a%20b%2F1/?mchid=1900000001&b=1"), Mistake::SlashAtEnd),
        (url(&format!("http://127.0.0.1:8080{TARGET}")), Mistake::HostInPath),
        (url(&format!("https://api.mch.weixin.qq.com{TARGET}")), Mistake::HostInPath),
        (url("/v3/pay/transactions/out-trade-no/a%20b%2F1?b=1&mchid=1900000001"), Mistake::QueryReordered),
        (text("POST", TARGET, "1700000000123", NONCE, BODY), Mistake::Milliseconds),
        (text("POST", TARGET, "1699999999", NONCE, BODY), Mistake::OtherTime),
        (text("POST", TARGET, TIME, "another1", BODY), Mistake::OtherNonce),
        (text("POST", TARGET, TIME, &NONCE.to_uppercase(), BODY), Mistake::OtherNonce),
        (text("POST", TARGET, NONCE, TIME, BODY), Mistake::NonceBeforeTime),
        (right().trim_end_matches('\n').to_owned(), Mistake::NoLastNewline),
        (right().replace('\n', "\r\n"), Mistake::CarriageReturns),
        (right().replace('\n', "\\n"), Mistake::BackslashN),
        (format!("{TIME}\n{NONCE}\n{BODY}\n"), Mistake::AnswerText),
        (body(""), Mistake::BodyLeftOut),
        (body(&BODY.replace(":", ": ").replace(",", ", ")), Mistake::BodyRewritten),
        (body(&BODY.replace('/', "\\/").replace("会员", "\\u4f1a\\u5458")), Mistake::BodyRewritten),
        (body(&format!("{BODY}\n")), Mistake::BodyMargins),
        (body("--boundary"), Mistake::WholeForm),
    ] {
        let found = of(&signed);
        assert_eq!(found.mistakes, [mistake], "{signed}");
        assert_eq!(found.signed.as_deref(), Some(signed.as_bytes()), "{mistake:?}");
        assert_eq!(found.expected, right().as_bytes());
    }
}

#[test]
#[cfg(feature = "gbk")]
fn a_body_in_another_encoding_is_told() {
    let mut signed = text("POST", TARGET, TIME, NONCE, "").into_bytes();
    signed.pop();
    signed.extend(encoding_rs::GBK.encode(BODY).0.iter());
    signed.push(b'\n');
    assert_eq!(of(signed).mistakes, [Mistake::BodyOtherEncoding]);
}

#[test]
fn two_mistakes_at_once_are_both_named() {
    let found = of(text("post", "/v3/pay/transactions/out-trade-no/a%20b%2F1", TIME, NONCE, BODY));
    assert_eq!(found.mistakes, [Mistake::LowerCaseMethod, Mistake::QueryLeftOut]);
    let found = of(text("POST", &TARGET[1..], TIME, NONCE, BODY).trim_end());
    assert_eq!(found.mistakes, [Mistake::NoLastNewline, Mistake::NoLeadingSlash]);
}

#[test]
fn a_text_that_was_hashed_before_is_told() {
    assert_eq!(of(crate::digest::sha256_hex(right().as_bytes())).mistakes, [Mistake::HashedTwice]);
    assert_eq!(of(crate::digest::sha256(right().as_bytes())).mistakes, [Mistake::HashedTwice]);
}

#[test]
fn whose_key_it_was_is_told() {
    let other = with(OTHER, right(), encoding::base64);
    assert_eq!((other.mistakes, other.signed_by.as_deref()), (vec![Mistake::OtherMerchantsKey], Some("1900000002")));
    let platform = with(PLATFORM, right(), encoding::base64);
    assert_eq!((platform.mistakes, platform.signed_by.as_deref()), (vec![Mistake::PlatformKey], Some("the platform")));
    let stranger = with(STRANGER, right(), encoding::base64);
    assert_eq!((stranger.mistakes, stranger.signed_by), (vec![Mistake::UnknownKey], None));
}

#[test]
fn how_the_signature_was_written_is_told() {
    assert_eq!(with(CALLER, right(), encoding::lower_hex).mistakes, [Mistake::Hex]);
    assert_eq!(
        with(CALLER, right(), |bytes| encoding::base64(bytes).replace('+', "-").replace('/', "_")).mistakes,
        [Mistake::Base64Url]
    );
    assert_eq!(with(CALLER, right(), |_| "0123456789abcdef0123456789ABCDEF".into()).mistakes, [Mistake::V2Signature]);
    assert_eq!(with(CALLER, right(), |_| "AAAA".into()).mistakes, [Mistake::NoSignature]);
}

#[test]
fn algorithms_of_another_implementation_are_told() {
    // Made with OpenSSL's command line over the right text: `openssl dgst -sha1 -sign …`, `-sigopt rsa_padding_mode:pss
    // -sigopt rsa_pss_saltlen:20`, `-md5`.
    let found = |signature: fn(&[u8]) -> String| with(CALLER, right(), signature);
    let sha1 = found(|_| include_str!("sha1.txt").to_owned());
    assert_eq!((sha1.mistakes, sha1.signed), (vec![Mistake::Sha1], Some(right().into_bytes())));
    let pss = found(|_| include_str!("pss_salt_20.txt").to_owned());
    assert_eq!((pss.mistakes, pss.signed), (vec![Mistake::Pss], Some(right().into_bytes())));
    assert_eq!(found(|_| include_str!("md5.txt").to_owned()).mistakes, [Mistake::OtherHash]);
}

#[test]
fn what_cannot_be_guessed_is_not_guessed() {
    let found = of(text("POST", TARGET, TIME, "a nonce that nobody knows", BODY));
    assert_eq!((&found.mistakes, &found.signed), (&vec![Mistake::OtherText], &None));
    assert!(!found.is_proven());
    let found = of(text("post", TARGET, TIME, NONCE, BODY));
    assert!(found.is_proven());
}

#[test]
fn a_text_that_is_known_needs_no_key() {
    let authorization = Authorization {
        mchid: "1900000001".into(),
        nonce_str: NONCE.into(),
        signature: String::new(),
        timestamp: 1_700_000_000,
        serial_no: "5A".into(),
    };
    let case = Case::new("POST", TARGET, &authorization, BODY.as_bytes());
    let of = |signed: &str| compare(&case, signed.as_bytes()).mistakes;
    assert_eq!(of(&right()), []);
    assert_eq!(of(&text("post", TARGET, TIME, NONCE, BODY)), [Mistake::LowerCaseMethod]);
    assert_eq!(of(right().trim_end()), [Mistake::NoLastNewline]);
    assert_eq!(
        of(&text("POST", "/v3/certificates", TIME, "xyz", "{}x")),
        [Mistake::OtherUrl, Mistake::OtherNonce, Mistake::OtherBody]
    );
    assert_eq!(of("nothing like it"), [Mistake::OtherText]);
    // No UTF-8, whatever it is.
    let signed = [text("POST", TARGET, TIME, NONCE, "").trim_end().as_bytes(), b"\n\xCE\xE2\n"].concat();
    assert_eq!(compare(&case, &signed).mistakes, [Mistake::BodyOtherEncoding]);
}

#[test]
fn a_text_is_shown_by_its_lines_with_their_ends() {
    assert_eq!(readable(b"GET\n/v3\n1\nn\n\n"), ["GET\\n", "/v3\\n", "1\\n", "n\\n", "\\n"]);
    assert_eq!(readable(b"GET\r\n/v3"), ["GET\\r\\n", "/v3"]);
    assert_eq!(readable(b"a\nb\nc\nd\n{\n}\n").last().unwrap(), "{\\n}\\n");
    assert_eq!(readable(b""), [""; 0]);
}
