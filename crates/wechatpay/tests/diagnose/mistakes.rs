//! Every mistake of signing, diagnosed three times: from the answer alone, with the text that was signed, and with the request as sent and
//! the public key.

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA512, RSA_PSS_SHA256, RsaEncoding, RsaKeyPair},
};
use wechatpay::{
    PlatformKey, PrivateKey,
    diagnose::{Cause, Certainty, Diagnosis, Evidence, Mistake},
    protocol::{digest, encoding, message},
};
use wechatpay_sandbox::Sandbox;

use crate::raw::{BODY, DIRECT, ECHO, ORDER, PROVIDER, Program, Request};

fn causes(diagnosis: &Diagnosis) -> Vec<Cause> {
    diagnosis.causes().collect()
}

fn certain(diagnosis: &Diagnosis) -> bool {
    diagnosis.findings.iter().all(|finding| finding.certainty != Certainty::Likely)
}

/// What a program makes of a request instead of the text that must be signed.
type Text = fn(&Request) -> Vec<u8>;

fn url(request: &Request, url: &str) -> Vec<u8> {
    let it = &request.authorization;
    message::request(request.method, url, it.timestamp, &it.nonce_str, &request.body)
}

fn body(request: &Request, body: &[u8]) -> Vec<u8> {
    let it = &request.authorization;
    message::request(request.method, &request.target, it.timestamp, &it.nonce_str, body)
}

fn replaced(request: &Request, from: &str, to: &str) -> Vec<u8> {
    String::from_utf8(request.text()).unwrap().replace(from, to).into_bytes()
}

const POSTED: [(Text, Mistake); 15] = [
    (|it| replaced(it, "POST", "post"), Mistake::LowerCaseMethod),
    (|it| replaced(it, "POST", "GET"), Mistake::OtherMethod),
    (|it| url(it, ECHO.trim_start_matches('/')), Mistake::NoLeadingSlash),
    (|it| url(it, "https://api.mch.weixin.qq.com/v3/security/echo"), Mistake::HostInPath),
    (|it| it.text()[..it.text().len() - 1].to_vec(), Mistake::NoLastNewline),
    (|it| replaced(it, "\n", "\r\n"), Mistake::CarriageReturns),
    (|it| replaced(it, "\n", "\\n"), Mistake::BackslashN),
    (|it| body(it, b""), Mistake::BodyLeftOut),
    (|it| body(it, br#"{"echo_message": "\u4f1a\u5458/<1>"}"#), Mistake::BodyRewritten),
    (|it| body(it, b"{\"echo_message\":\"\xbb\xe1\xd4\xb1/<1>\"}"), Mistake::BodyOtherEncoding),
    (|it| body(it, &[BODY.as_bytes(), b"\n"].concat()), Mistake::BodyMargins),
    (|it| replaced(it, &it.authorization.timestamp.to_string(), &format!("{}123", it.authorization.timestamp)), {
        Mistake::Milliseconds
    }),
    (|it| replaced(it, &it.authorization.timestamp.to_string(), &(it.authorization.timestamp - 2).to_string()), {
        Mistake::OtherTime
    }),
    (|it| replaced(it, &it.authorization.nonce_str, &it.authorization.nonce_str.to_uppercase()), Mistake::OtherNonce),
    (|it| digest::sha256_hex(&it.text()).into_bytes(), Mistake::HashedTwice),
];

const GOT: [(Text, Mistake); 4] = [
    (|it| url(it, "/v3/pay/transactions/out-trade-no/a%20b1"), Mistake::QueryLeftOut),
    (|it| url(it, "/v3/pay/transactions/out-trade-no/a b1?mchid=1900000001&z=1"), Mistake::PathDecoded),
    (|it| url(it, "/v3/pay/transactions/out-trade-no/a%2520b1?mchid=1900000001&z=1"), Mistake::PathEncoded),
    (|it| url(it, "/v3/pay/transactions/out-trade-no/a%20b1/?mchid=1900000001&z=1"), Mistake::SlashAtEnd),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_text_is_named_as_soon_as_text_or_key_is_known_and_never_before() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    let posted = POSTED.into_iter().map(|(text, mistake)| (program.post(), text, mistake));
    let got = GOT.into_iter().map(|(text, mistake)| (program.get(), text, mistake));
    for (request, text, mistake) in posted.chain(got) {
        let text = text(&request);
        let request = request.signed(&program.key, &text);
        let answer = program.send(&request).await.evidence();

        let alone = answer.diagnose();
        assert_eq!(causes(&alone), [], "{mistake:?}: {alone}");
        assert!(!alone.missing.is_empty(), "{mistake:?}");
        assert_eq!(alone.lines[1].expected.as_deref(), Some(&*format!("{}\\n", request.target)));

        let with_text = answer.clone().signed(text.clone()).diagnose();
        assert_eq!(causes(&with_text), [Cause::Signed(mistake)], "{with_text}");
        assert!(certain(&with_text), "{with_text}");

        let with_key = request.evidence(answer.clone()).key(program.key.public_key()).diagnose();
        assert_eq!(causes(&with_key), [Cause::Signed(mistake)], "{with_key}");
        assert!(certain(&with_key) && with_key.missing.is_empty(), "{with_key}");

        // Without an answer the same holds.
        let unanswered = request.evidence(Evidence::new()).key(program.key.public_key()).diagnose();
        assert_eq!(causes(&unanswered), [Cause::Signed(mistake)], "{unanswered}");

        // Request and answer without a key: nothing that could be seen is wrong.
        let without_key = request.evidence(answer).diagnose();
        assert_eq!((causes(&without_key), without_key.missing.len()), (vec![], 1), "{without_key}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_two_texts_stand_line_beside_line() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    let request = program.get();
    let text = url(&request, "/v3/pay/transactions/out-trade-no/a%20b1");
    let request = request.signed(&program.key, &text);
    let answer = program.send(&request).await.evidence();
    let diagnosis = request.evidence(answer).key(program.key.public_key()).diagnose();
    let differing: Vec<_> = diagnosis.lines.iter().filter(|line| line.differs).collect();
    assert_eq!(differing.len(), 1, "{diagnosis}");
    assert_eq!(
        (differing[0].name, differing[0].signed.as_deref()),
        ("url", Some("/v3/pay/transactions/out-trade-no/a%20b1\\n"))
    );
    assert_eq!(differing[0].expected.as_deref(), Some(&*format!("{ORDER}\\n")));
    let shown = diagnosis.to_string();
    assert!(shown.contains(&format!("! url        expected {ORDER}\\n\n             signed   /v3/pay")), "{shown}");
    let json = serde_json::to_value(&diagnosis).unwrap();
    assert_eq!(json["findings"][0]["cause"], "query_left_out");
    assert_eq!(json["findings"][0]["certainty"], "proven");
    assert_eq!(json["advice"]["code"], "SIGN_ERROR");
    assert!(json["request_id"].is_string(), "{json}");
}

fn otherwise(program: &Program, padding: &'static dyn RsaEncoding, text: &[u8]) -> String {
    let pem: String = program.ready.private_key_pem.lines().filter(|line| !line.starts_with('-')).collect();
    let pair = RsaKeyPair::from_pkcs8(&encoding::from_base64(&pem).unwrap()).unwrap();
    let mut signature = vec![0; 256];
    pair.sign(padding, &SystemRandom::new(), text, &mut signature).unwrap();
    encoding::base64(&signature)
}

/// `None` where there is no `openssl`: the library that signs here makes no signatures with SHA-1.
fn with_sha1(program: &Program, text: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let [key, message] = ["key.pem", "message"].map(|name| folder.path().join(name));
    std::fs::write(&key, &program.ready.private_key_pem).unwrap();
    std::fs::write(&message, text).unwrap();
    let made = std::process::Command::new("openssl").args(["dgst", "-sha1", "-sign"]).arg(key).arg(message).output();
    made.ok().filter(|made| made.status.success()).map(|made| encoding::base64(&made.stdout))
}

#[tokio::test(flavor = "multi_thread")]
async fn algorithm_and_spelling_of_a_signature_are_named_with_the_public_key() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    type Sign = fn(&Program, &[u8]) -> Option<String>;
    let cases: [(Sign, Mistake, bool); 7] = [
        (with_sha1, Mistake::Sha1, false),
        (|program, text| Some(otherwise(program, &RSA_PSS_SHA256, text)), Mistake::Pss, false),
        (|program, text| Some(otherwise(program, &RSA_PKCS1_SHA512, text)), Mistake::OtherHash, false),
        (|program, text| Some(encoding::lower_hex(&program.key.sign(text).unwrap())), Mistake::Hex, true),
        (
            |program, text| {
                Some(encoding::base64(&program.key.sign(text).unwrap()).replace('+', "-").replace('/', "_"))
            },
            Mistake::Base64Url,
            true,
        ),
        (|_, _| Some("0123456789ABCDEF0123456789ABCDEF".to_owned()), Mistake::V2Signature, true),
        (|_, _| Some("AAAA".to_owned()), Mistake::NoSignature, true),
    ];
    for (sign, mistake, shows) in cases {
        // In eight signatures of 256 bytes there is a `+` or `/`.
        let mut refused = None;
        for _ in 0..8 {
            let mut request = program.post();
            let Some(signature) = sign(&program, &request.text()) else { break };
            request.authorization.signature = signature;
            let answer = program.send(&request).await;
            if answer.status == 401 {
                refused = Some((request, answer.evidence()));
                break;
            }
        }
        let Some((request, answer)) = refused else {
            assert_eq!(mistake, Mistake::Sha1, "only SHA-1 needs openssl");
            eprintln!("skipped: a signature with SHA-1, for there is no openssl");
            continue;
        };
        let with_key = request.evidence(answer.clone()).key(program.key.public_key()).diagnose();
        assert_eq!(causes(&with_key), [Cause::Signed(mistake)], "{with_key}");
        assert!(certain(&with_key), "{with_key}");
        let without_key = request.evidence(answer.clone()).diagnose();
        let expected: &[Cause] = if shows { &[Cause::Signed(mistake)] } else { &[] };
        assert_eq!(causes(&without_key), expected, "{without_key}");
        // The text alone is right, and more cannot be said of it.
        let with_text = answer.signed(request.text()).diagnose();
        assert_eq!(causes(&with_text), [Cause::KeyOrAlgorithm], "{with_text}");
        assert!(!certain(&with_text) && !with_text.missing.is_empty(), "{with_text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_key_is_told_apart_from_the_own_one_and_named_if_it_is_known() {
    let sandbox = Sandbox::start().await.unwrap();
    let (program, other) = (Program::new(&sandbox, DIRECT), Program::new(&sandbox, PROVIDER));
    let platform = PlatformKey::from_certificate_pem(&program.ready.platform_certificate_pem).unwrap();
    let stolen = PrivateKey::from_pem(include_str!("../../../wechatpay-sandbox/keys/platform_key.pem")).unwrap();
    for (key, named) in [(&other.key, Mistake::OtherMerchantsKey), (&stolen, Mistake::PlatformKey)] {
        let request = program.post();
        let text = request.text();
        let request = request.signed(key, &text);
        let evidence = request.evidence(program.send(&request).await.evidence()).key(program.key.public_key());
        let unknown = evidence.diagnose();
        assert_eq!(causes(&unknown), [Cause::Signed(Mistake::UnknownKey)], "{unknown}");
        assert!(certain(&unknown));
        let evidence = evidence.other_key(PROVIDER, other.key.public_key()).platform_key(&platform);
        let known = evidence.diagnose();
        assert_eq!(causes(&known), [Cause::Signed(named)], "{known}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nonce_that_nobody_knows_is_no_more_than_likely_without_the_text() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    for (request, remains) in [(program.get(), Mistake::OtherNonce), (program.post(), Mistake::OtherText)] {
        let text = replaced(&request, &request.authorization.nonce_str, "a nonce of another time");
        let request = request.signed(&program.key, &text);
        let evidence = request.evidence(program.send(&request).await.evidence()).key(program.key.public_key());
        let guessed = evidence.diagnose();
        assert_eq!((causes(&guessed), certain(&guessed)), (vec![Cause::Signed(remains)], false), "{guessed}");
        let known = evidence.signed(text).diagnose();
        assert_eq!((causes(&known), certain(&known)), (vec![Cause::Signed(Mistake::OtherNonce)], true), "{known}");
    }
}
