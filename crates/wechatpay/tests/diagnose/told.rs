//! What shows without any text or key: header, time, serial number, merchant number, and what was changed on the way.

use wechatpay::{
    Certificate, PrivateKey,
    diagnose::{Cause, Certainty, Diagnosis, Evidence, Mistake},
};
use wechatpay_sandbox::Sandbox;

use crate::raw::{DIRECT, ORDER, PROVIDER, Program, Request, now};

fn found(diagnosis: &Diagnosis) -> Vec<(Cause, Certainty)> {
    diagnosis.findings.iter().map(|finding| (finding.cause, finding.certainty)).collect()
}

/// Signs after the change, sends, and gives the diagnoses: from the answer alone, and with the request.
async fn both(program: &Program, mut request: Request, change: impl Fn(&mut Request)) -> (Diagnosis, Evidence) {
    change(&mut request);
    let text = request.text();
    let request = request.signed(&program.key, &text);
    let answer = program.send(&request).await.evidence();
    (answer.diagnose(), request.evidence(answer))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_serial_number_of_another_certificate_is_told_by_the_answer_and_proven_by_the_own_certificate() {
    let sandbox = Sandbox::start().await.unwrap();
    let (program, other) = (Program::new(&sandbox, DIRECT), Program::new(&sandbox, PROVIDER));
    let wrong = |request: &mut Request| request.authorization.serial_no.clone_from(&other.ready.serial_no);
    let (alone, evidence) = both(&program, program.post(), wrong).await;
    let serial = Cause::Signed(Mistake::WrongSerial);
    assert_eq!(found(&alone), [(serial, Certainty::Told)], "{alone}");
    let proven = evidence.certificate(&program.certificate()).diagnose();
    assert_eq!(found(&proven), [(serial, Certainty::Proven)], "{proven}");
    assert!(proven.findings[0].shown_by.contains(&other.ready.serial_no), "{proven}");
    assert!(proven.findings[0].shown_by.contains(&program.ready.serial_no), "{proven}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_clock_is_proven_by_the_date_of_the_answer() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    for away in [-400, 400] {
        let (alone, evidence) = both(&program, program.get(), |it| it.authorization.timestamp += away).await;
        assert_eq!(found(&alone), [(Cause::Clock, Certainty::Told)], "{alone}");
        let proven = evidence.key(program.key.public_key()).diagnose();
        assert_eq!(found(&proven), [(Cause::Clock, Certainty::Proven)], "{proven}");
        let side = if away < 0 { "behind" } else { "ahead" };
        assert!(proven.findings[0].shown_by.contains(side), "{proven}");
    }
    let (alone, evidence) = both(&program, program.get(), |it| it.authorization.timestamp *= 1000).await;
    assert_eq!(found(&alone), [(Cause::Clock, Certainty::Told)], "{alone}");
    let proven = evidence.diagnose();
    assert_eq!(found(&proven), [(Cause::Signed(Mistake::Milliseconds), Certainty::Proven)], "{proven}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_that_cannot_be_read_is_proven_by_the_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    for (header, cause, shows) in [
        ("", Cause::NoAuthorization, ""),
        ("Bearer abc", Cause::MalformedAuthorization, "the scheme is \"Bearer\""),
        ("WECHATPAY2-SHA256-RSA2048 mchid=\"1\"", Cause::MalformedAuthorization, "nonce_str is missing"),
        ("WECHATPAY2-SHA256-RSA2048 mchid='1'", Cause::MalformedAuthorization, "name=\"value\""),
    ] {
        let (alone, evidence) = both(&program, program.get(), |it| it.header = Some(header.to_owned())).await;
        assert_eq!(found(&alone), [(Cause::MalformedAuthorization, Certainty::Told)], "{alone}");
        let proven = evidence.diagnose();
        assert_eq!(found(&proven), [(cause, Certainty::Proven)], "{proven}");
        assert!(proven.findings[0].shown_by.contains(shows), "{proven}");
        assert_eq!(proven.missing.len(), 0, "{proven}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merchant_that_the_platform_does_not_know_is_told() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    let (alone, evidence) = both(&program, program.post(), |it| it.authorization.mchid = "1999999999".into()).await;
    assert_eq!(found(&alone), [(Cause::NoCertificate, Certainty::Told)], "{alone}");
    assert_eq!(found(&evidence.diagnose()), [(Cause::NoCertificate, Certainty::Told)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_matter_of_the_signature_is_said_to_be_none() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    let request = program.request("GET", "/v3/pay/transactions/out-trade-no/a1?mchid=1900000002", "");
    let text = request.text();
    let request = request.signed(&program.key, &text);
    let refused = program.send(&request).await;
    assert_eq!(refused.status, 400);
    let evidence = Evidence::new().answer(refused.status, &refused.headers, &refused.body);
    assert_eq!(found(&evidence.diagnose()), [(Cause::NotTheSignature, Certainty::Told)]);
    let diagnosis = request.evidence(evidence).diagnose();
    assert_eq!(
        found(&diagnosis),
        [(Cause::NotTheSignature, Certainty::Told), (Cause::OtherMchid, Certainty::Likely)],
        "{diagnosis}"
    );
    assert!(diagnosis.findings[1].shown_by.contains("1900000002"), "{diagnosis}");
    assert_eq!(diagnosis.advice.unwrap().code, "PARAM_ERROR");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_changed_on_the_way_is_told_line_by_line() {
    let sandbox = Sandbox::start().await.unwrap();
    let program = Program::new(&sandbox, DIRECT);
    type Change = fn(&mut Request);
    let cases: [(Request, Change, &str); 4] = [
        (program.get(), |it| it.target = ORDER.replace("&z=1", ""), "url was sent as"),
        (program.get(), |it| it.target = ORDER.replace("%20", "+"), "url was sent as"),
        (program.post(), |it| it.body = b"{\"echo_message\":\"x\"}".to_vec(), "another one of 20 bytes arrived"),
        (program.post(), |it| it.body[20] ^= 1, "a body of"),
    ];
    for (request, change, shows) in cases {
        let text = request.text();
        let request = request.signed(&program.key, &text);
        let mut arrived = request.clone();
        change(&mut arrived);
        let answer = program.send(&arrived).await.evidence();
        for evidence in [
            request.evidence(answer.clone()),
            request.evidence(answer.clone()).signed(text.clone()),
            request.evidence(answer).key(program.key.public_key()),
        ] {
            let diagnosis = evidence.diagnose();
            assert_eq!(found(&diagnosis), [(Cause::ChangedOnTheWay, Certainty::Told)], "{diagnosis}");
            assert!(diagnosis.findings[0].shown_by.contains(shows), "{diagnosis}");
            assert!(diagnosis.lines.iter().any(|line| line.differs), "{diagnosis}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_signature_by_a_key_that_is_not_registered_is_no_more_than_likely_the_cause() {
    let sandbox = Sandbox::start().await.unwrap();
    let (program, other) = (Program::new(&sandbox, DIRECT), Program::new(&sandbox, PROVIDER));
    let request = program.post();
    let text = request.text();
    let request = request.signed(&other.key, &text);
    let evidence = request.evidence(program.send(&request).await.evidence());
    // The program believes that the other merchant's key is its own.
    let believed = evidence.clone().key(other.key.public_key()).diagnose();
    assert_eq!(found(&believed), [(Cause::KeyNotOfSerial, Certainty::Likely)], "{believed}");
    // Its certificate proves it wrong.
    let proven = evidence.key(other.key.public_key()).certificate(&program.certificate()).diagnose();
    assert_eq!(found(&proven), [(Cause::KeyNotOfSerial, Certainty::Proven)], "{proven}");
}

#[test]
fn a_certificate_that_is_over_is_proven_by_the_time_of_signing() {
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256);
    let Ok(pair) = key else {
        return eprintln!("skipped: this library makes no RSA keys");
    };
    let mut params = rcgen::CertificateParams::new([]).unwrap();
    params.not_before = rcgen::date_time_ymd(2015, 1, 1);
    params.not_after = rcgen::date_time_ymd(2020, 1, 1);
    params.serial_number = Some(rcgen::SerialNumber::from(vec![0x5A; 20]));
    let certificate = Certificate::from_pem(params.self_signed(&pair).unwrap().pem()).unwrap();
    let key = PrivateKey::from_pem(pair.serialize_pem()).unwrap();
    let header = |timestamp: i64| {
        let authorization = wechatpay::protocol::Authorization {
            mchid: DIRECT.into(),
            nonce_str: "abc".into(),
            signature: String::new(),
            timestamp,
            serial_no: certificate.serial_number().to_string(),
        };
        Request { method: "GET", target: ORDER.into(), body: Vec::new(), authorization, header: None }
    };
    let diagnosed = |timestamp| {
        let request = header(timestamp);
        let text = request.text();
        request.signed(&key, &text).evidence(Evidence::new()).certificate(&certificate).diagnose()
    };
    let over = diagnosed(now());
    assert_eq!(found(&over), [(Cause::CertificateExpired, Certainty::Proven)], "{over}");
    assert_eq!(found(&diagnosed(1_500_000_000)), [(Cause::KeyNotOfSerial, Certainty::Likely)]);
}
