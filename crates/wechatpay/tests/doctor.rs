//! A configuration that is well, one that is ill in each way, and both under the eyes of the sandbox.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub)]

use std::{net::SocketAddr, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    sync::Mutex,
};
use wechatpay::{
    Certificate, Certificates, Client, ClientBuilder, Merchant, PlatformKey, PrivateKey, Retry,
    doctor::{Checkup, Doctor, Outcome},
};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};

const DIRECT: &str = "1900000001";
const KEY: &str = include_str!("../../wechatpay-sandbox/keys/merchant_1900000001_key.pem");
const CERTIFICATE: &str = include_str!("../../wechatpay-sandbox/keys/merchant_1900000001_certificate.pem");
const OTHER_KEY: &str = include_str!("../../wechatpay-sandbox/keys/merchant_1900000002_key.pem");
const PLATFORM_PUBLIC: &str = include_str!("../../wechatpay-sandbox/keys/platform_pub.pem");
const PLATFORM_CERTIFICATE: &str = include_str!("../../wechatpay-sandbox/keys/platform_certificate.pem");
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000000012019112000";
const API_V3_KEY: &str = "0123456789abcdef0123456789abcdef";

fn serial() -> String {
    Certificate::from_pem(CERTIFICATE).unwrap().serial_number().to_string()
}

/// All that there is, and all of it right.
fn well() -> Doctor {
    Doctor::new()
        .mchid(DIRECT)
        .serial_no(serial())
        .private_key(KEY)
        .certificate(CERTIFICATE)
        .public_key(PUBLIC_KEY_ID, PLATFORM_PUBLIC)
        .api_v3_key(API_V3_KEY)
        .answered(&dated(0))
}

/// Headers of an answer whose clock is so many seconds ahead of this one.
fn dated(ahead: i64) -> HeaderMap {
    let now = std::time::SystemTime::now();
    let time = match u64::try_from(ahead) {
        Ok(ahead) => now + std::time::Duration::from_secs(ahead),
        Err(_) => now - std::time::Duration::from_secs(ahead.unsigned_abs()),
    };
    HeaderMap::from_iter([(http::header::DATE, httpdate::fmt_http_date(time).parse().unwrap())])
}

fn outcome(checkup: &Checkup, name: &str) -> Outcome {
    checkup.check(name).unwrap_or_else(|| panic!("no {name} in\n{checkup}")).outcome
}

/// The names of the checks that ended so.
fn names(checkup: &Checkup, outcome: Outcome) -> Vec<&'static str> {
    checkup.checks.iter().filter(|check| check.outcome == outcome).map(|check| check.name).collect()
}

#[test]
fn of_a_configuration_that_is_well_every_check_passes() {
    let checkup = well().examine();
    assert_eq!(names(&checkup, Outcome::Passed).len(), checkup.checks.len(), "{checkup}");
    assert!(checkup.is_healthy());
    let json = serde_json::to_value(&checkup).unwrap();
    assert_eq!(
        json["checks"][0],
        serde_json::json!({"name": "mchid", "outcome": "passed", "seen": DIRECT, "advice": ""})
    );
}

#[test]
fn what_is_not_given_is_not_checked_and_says_what_it_takes() {
    let checkup = Doctor::new().examine();
    assert_eq!(checkup.checks.len(), well().examine().checks.len());
    assert_eq!(names(&checkup, Outcome::Failed), ["platform_keys"], "{checkup}");
    for check in checkup.checks.iter().filter(|check| check.outcome == Outcome::NotChecked) {
        assert!(!check.advice.is_empty(), "{}", check.name);
    }
    // Without the certificate, whether key and serial number fit each other cannot be known.
    let doctor = Doctor::new().mchid(DIRECT).serial_no(serial()).private_key(OTHER_KEY);
    let checkup = doctor.public_key(PUBLIC_KEY_ID, PLATFORM_PUBLIC).examine();
    assert!(checkup.is_healthy(), "{checkup}");
    for name in ["key_and_certificate", "serial_and_certificate", "certificate_validity", "clock", "api_v3_key"] {
        assert_eq!(outcome(&checkup, name), Outcome::NotChecked, "{checkup}");
    }
}

#[test]
fn each_fault_fails_its_own_check_and_no_other() {
    let long = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_4096).unwrap();
    let bits = Doctor::new().private_key(long.serialize_pem()).examine();
    assert!(bits.check("private_key").unwrap().seen.contains("4096"), "{bits}");

    let cases: Vec<(Doctor, &[&str])> = vec![
        (well().mchid("wx12345"), &["mchid"]),
        (well().serial_no("PUB_KEY_ID_01"), &["serial_no", "serial_and_certificate"]),
        (well().serial_no("5A".repeat(20)), &["serial_and_certificate"]),
        (well().private_key("apiclient_key.pem"), &["private_key"]),
        (well().private_key(CERTIFICATE), &["private_key"]),
        (well().private_key(OTHER_KEY), &["key_and_certificate"]),
        (well().certificate(KEY), &["certificate"]),
        (well().public_key("0119000000012019112000", PLATFORM_PUBLIC), &["platform_keys"]),
        (well().public_key("PUB_KEY_ID_02", KEY), &["platform_keys"]),
        (well().platform_certificate("x"), &["platform_keys"]),
        (well().platform_certificate(CERTIFICATE), &["platform_is_another"]),
        (well().public_key(PUBLIC_KEY_ID, spki(OTHER_KEY)), &["duplicates"]),
        (well().public_key("PUB_KEY_ID_03", spki(KEY)), &["platform_is_another"]),
        (well().api_v3_key("short"), &["api_v3_key"]),
        (well().answered(&dated(400)), &["clock"]),
        (well().answered(&dated(-400)), &["clock"]),
    ];
    for (doctor, expected) in cases {
        let checkup = doctor.examine();
        assert_eq!(names(&checkup, Outcome::Failed), expected, "{checkup}");
        for check in checkup.failed() {
            assert!(!check.advice.is_empty() && !check.seen.is_empty(), "{checkup}");
            assert!(checkup.to_string().contains(&format!("FAILED       {}", check.name)), "{checkup}");
        }
    }
}

/// The public half of a private key, as PEM.
fn spki(pem: &str) -> String {
    let key = PrivateKey::from_pem(pem).unwrap();
    let base64 = wechatpay::protocol::encoding::base64(key.public_key().to_der());
    format!("-----BEGIN PUBLIC KEY-----\n{base64}\n-----END PUBLIC KEY-----\n")
}

#[test]
fn what_works_but_not_for_long_is_a_warning() {
    for (doctor, name) in [
        (well().serial_no(serial().to_lowercase()), "serial_no"),
        (well().public_key(PUBLIC_KEY_ID, PLATFORM_PUBLIC), "duplicates"),
        (well().answered(&dated(120)), "clock"),
        (well().certificate(lasting(-20, 10)), "certificate_validity"),
    ] {
        assert_eq!(outcome(&doctor.examine(), name), Outcome::Warning, "{}", doctor.examine());
    }
    for (from, until, expected) in
        [(-20, -1, Outcome::Failed), (1, 20, Outcome::Failed), (-20, 60, Outcome::Passed), (-20, 29, Outcome::Warning)]
    {
        let own = Doctor::new().certificate(lasting(from, until)).examine();
        assert_eq!(outcome(&own, "certificate_validity"), expected, "{own}");
        let platform = Doctor::new().platform_certificate(lasting(from, until)).examine();
        assert_eq!(outcome(&platform, "platform_validity"), expected, "{platform}");
        // A certificate beside it that holds is enough.
        let beside =
            Doctor::new().platform_certificate(lasting(from, until)).platform_certificate(PLATFORM_CERTIFICATE);
        assert_eq!(outcome(&beside.examine(), "platform_validity"), Outcome::Passed);
    }
}

/// A certificate that begins and ends so many days from now.
fn lasting(from: i64, until: i64) -> String {
    let pair = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
    let now =
        rcgen::date_time_ymd(1970, 1, 1) + std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let mut params = rcgen::CertificateParams::new([]).unwrap();
    let day = |days: i64| {
        let span = std::time::Duration::from_secs(days.unsigned_abs() * 24 * 60 * 60 + 60);
        if days < 0 { now - span } else { now + span }
    };
    (params.not_before, params.not_after) = (day(from), day(until));
    params.self_signed(&pair).unwrap().pem()
}

fn builder(sandbox: &Sandbox, key: &str) -> ClientBuilder {
    let ready = sandbox.merchant(DIRECT).unwrap();
    let key = PrivateKey::from_pem(key).unwrap();
    Client::builder()
        .merchant(Merchant::new(DIRECT, &ready.serial_no, key))
        .api_v3_key(&ready.api_v3_key)
        .base_url(sandbox.url())
        .retry(Retry::never())
}

fn platform(ready: &ReadyMerchant) -> PlatformKey {
    PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap()
}

/// What arrives at an address: each is answered 204.
#[derive(Clone, Default)]
struct Inbox(Arc<Mutex<Vec<(HeaderMap, Bytes)>>>);

impl Inbox {
    async fn open(&self) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let inbox = self.clone();
        tokio::spawn(async move {
            while let Ok((mut connection, _)) = listener.accept().await {
                let mut request = Vec::new();
                let (head, body) = loop {
                    let mut part = [0; 4096];
                    let length = connection.read(&mut part).await.unwrap();
                    request.extend_from_slice(&part[..length]);
                    let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
                    let head = read_headers(std::str::from_utf8(&request[..end]).unwrap());
                    let whole: usize = head["content-length"].to_str().unwrap().parse().unwrap();
                    if request.len() >= end + 4 + whole {
                        break (head, Bytes::copy_from_slice(&request[end + 4..]));
                    }
                };
                inbox.0.lock().await.push((head, body));
                connection.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await.unwrap();
            }
        });
        address
    }
}

fn read_headers(head: &str) -> HeaderMap {
    let lines = head.lines().skip(1).map(|line| line.split_once(": ").unwrap());
    lines.map(|(name, value)| (name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap())).collect()
}

const HOOK: &str = "https://yourapp.com/hook";

#[tokio::test(flavor = "multi_thread")]
async fn a_live_check_up_ends_with_the_notification_it_asked_for() {
    let inbox = Inbox::default();
    let address = inbox.open().await;
    let sandbox = Sandbox::builder().route("yourapp.com", address).start().await.unwrap();
    let ready = sandbox.merchant(DIRECT).unwrap();
    let make = || builder(&sandbox, KEY).platform_key(platform(ready));
    let client = make().build().unwrap();
    let blocking = make().build_blocking().unwrap();
    let of_blocking = tokio::task::spawn_blocking(move || blocking.checkup(Some(HOOK)));
    let mut lives = [client.checkup(Some(HOOK)).await, of_blocking.await.unwrap()];
    for live in &lives {
        for name in ["connection", "request", "answer", "encryption", "clock"] {
            assert_eq!(outcome(live, name), Outcome::Passed, "{}", **live);
        }
        assert_eq!(outcome(live, "notification"), Outcome::NotChecked);
    }
    sandbox.settle().await;
    let mut events = Vec::new();
    for (headers, body) in inbox.0.lock().await.iter() {
        events.push(client.receiver().open(headers, body).await.unwrap());
    }
    for live in &mut lives {
        // Each knows its own notification.
        assert_eq!(events.iter().filter(|event| live.received(event)).count(), 1);
        assert_eq!(outcome(live, "notification"), Outcome::Passed, "{}", **live);
        assert!(live.is_healthy());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_api_v3_key_shows_when_the_notification_comes() {
    let inbox = Inbox::default();
    let address = inbox.open().await;
    let sandbox = Sandbox::builder().route("yourapp.com", address).start().await.unwrap();
    let ready = sandbox.merchant(DIRECT).unwrap();
    let client = builder(&sandbox, KEY).platform_key(platform(ready)).api_v3_key(API_V3_KEY).build().unwrap();
    let mut live = client.checkup(Some(HOOK)).await;
    assert!(live.is_healthy(), "{}", *live);
    sandbox.settle().await;
    let (headers, body) = inbox.0.lock().await[0].clone();
    live.refused(&client.receiver().open(&headers, &body).await.unwrap_err());
    assert_eq!(names(&live, Outcome::Failed), ["notification"], "{}", *live);
    assert!(live.check("notification").unwrap().advice.contains("APIv3"));
}

/// The live check-ups of both clients that a builder gives.
async fn live(make: impl Fn() -> ClientBuilder) -> [Checkup; 2] {
    let blocking = make().build_blocking().unwrap();
    let blocking = tokio::task::spawn_blocking(move || blocking.checkup(None).into_checkup());
    [make().build().unwrap().checkup(None).await.into_checkup(), blocking.await.unwrap()]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_wechat_pay_can_tell_fails_the_check_it_belongs_to() {
    let sandbox = Sandbox::start().await.unwrap();
    let ready = sandbox.merchant(DIRECT).unwrap();

    for checkup in live(|| builder(&sandbox, OTHER_KEY).platform_key(platform(ready))).await {
        assert_eq!(names(&checkup, Outcome::Failed), ["request"], "{checkup}");
        assert!(checkup.check("request").unwrap().advice.contains("do not belong together"), "{checkup}");
        assert_eq!(outcome(&checkup, "clock"), Outcome::Passed);
    }

    let stranger = PlatformKey::from_pem(&ready.public_key_id, spki(OTHER_KEY)).unwrap();
    for checkup in live(|| builder(&sandbox, KEY).platform_key(stranger.clone())).await {
        assert!(!checkup.is_healthy(), "{checkup}");
        assert_eq!(outcome(&checkup, "connection"), Outcome::Passed, "{checkup}");
    }

    let nowhere = || builder(&sandbox, KEY).platform_key(platform(ready)).base_url("http://127.0.0.1:9");
    for checkup in live(nowhere).await {
        assert_eq!(names(&checkup, Outcome::Failed), ["connection"], "{checkup}");
        assert_eq!(outcome(&checkup, "request"), Outcome::NotChecked);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_that_are_fetched_are_there_when_the_table_is_written() {
    let sandbox = Sandbox::start().await.unwrap();
    for checkup in live(|| builder(&sandbox, KEY).certificates(Certificates::mainland())).await {
        for name in ["platform_keys", "platform_validity", "encryption", "answer"] {
            assert_eq!(outcome(&checkup, name), Outcome::Passed, "{checkup}");
        }
    }
    let client = builder(&sandbox, KEY).certificates(Certificates::mainland()).build().unwrap();
    assert_eq!(outcome(&Doctor::of(&client).examine(), "platform_keys"), Outcome::NotChecked);
}

#[test]
fn no_key_is_shown() {
    let doctor = well();
    let checkup = doctor.examine();
    let line = KEY.lines().nth(5).unwrap();
    for shown in [format!("{doctor:?}"), checkup.to_string(), serde_json::to_string(&checkup).unwrap()] {
        assert!(!shown.contains(line) && !shown.contains(API_V3_KEY), "{shown}");
    }
}
