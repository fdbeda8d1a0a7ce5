//! What the gateway checks, in its order: status, code, and whether the answer is signed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use http::Request;
use serde_json::{Value, json};
use support::{Answer, COMBINE, Caller, DIRECT, EXEMPT, GLOBAL_MINI, INSTITUTION, PLATFORM, PROVIDER, THEN, with};
use support::{control, now, sandbox_then, seed_000, seed_001, seed_003};
use wechatpay_core::{Authorization, VerifyError, encoding, message};
use wechatpay_sandbox::{Event, Sandbox};

const CERTIFICATES: &str = "/v3/certificates";

#[track_caller]
fn assert_unsigned(caller: &Caller, answer: &Answer) {
    assert_eq!(caller.verify(&answer.headers, &answer.raw), Err(VerifyError::Unsigned));
}

#[track_caller]
fn assert_signed(caller: &Caller, answer: &Answer) {
    assert_eq!(caller.verify(&answer.headers, &answer.raw), Ok(()));
}

fn last_word(sandbox: &Sandbox) -> String {
    let journal = sandbox.journal();
    journal.iter().rev().find(|entry| entry.event == Event::Request).unwrap().text.clone()
}

#[tokio::test]
async fn an_unknown_path_is_404_without_body_and_signature() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for path in ["/v3/nothing", "/", "/v3/certificates/", "/V3/certificates", "/v3//certificates"] {
        let answer = caller.get(path);
        assert_eq!((answer.status.as_u16(), answer.raw.len()), (404, 0), "{path}");
        assert_unsigned(&caller, &answer);
    }
}

#[tokio::test]
async fn a_known_path_with_another_method_is_405_even_without_authorization() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for method in ["PUT", "DELETE", "HEAD", "PATCH"] {
        let request = Request::builder().method(method).uri(CERTIFICATES).body("".into()).unwrap();
        let answer = caller.send(request);
        assert_eq!((answer.status.as_u16(), answer.raw.len()), (405, 0), "{method}");
        assert_unsigned(&caller, &answer);
    }
}

#[tokio::test]
async fn user_agent_and_accept_come_before_authorization() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for missing in ["User-Agent", "Accept"] {
        let mut request = caller.request("GET", CERTIFICATES, b"");
        request.headers_mut().remove(missing);
        request.headers_mut().remove("Authorization");
        let answer = caller.send(request);
        answer.refused(400, "INVALID_REQUEST");
        assert!(answer.message().contains("Accept或User-Agent"));
        assert_unsigned(&caller, &answer);
    }
}

#[tokio::test]
async fn a_missing_or_malformed_authorization_is_401_and_says_what_is_wrong() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let good = caller.authorization("GET", CERTIFICATES, b"").to_string();
    let cases = [
        (None, "the header is missing"),
        (Some("garbage".to_owned()), "it must begin with"),
        (Some(good.replace("SHA256", "SHA1")), "the scheme is"),
        (Some(good.replace(",nonce_str", ", nonce_str")), "joined by commas without spaces"),
        (Some(good.replace("serial_no", "serial")), "expected five pairs"),
    ];
    for (value, expected) in cases {
        let mut request = caller.request("GET", CERTIFICATES, b"");
        request.headers_mut().remove("Authorization");
        if let Some(value) = &value {
            request.headers_mut().insert("Authorization", value.parse().unwrap());
        }
        let answer = caller.send(request);
        answer.refused(401, "SIGN_ERROR");
        assert!(answer.message().starts_with("Http头Authorization值格式错误"), "{}", answer.message());
        assert!(answer.message().contains(expected), "{}", answer.message());
        assert!(last_word(&sandbox).contains(expected));
        assert_unsigned(&caller, &answer);
    }
}

/// A request signed rightly over whatever the authorization says.
fn signed_as(caller: &Caller, change: impl FnOnce(&mut Authorization)) -> Request<bytes::Bytes> {
    let mut authorization = caller.authorization("GET", CERTIFICATES, b"");
    change(&mut authorization);
    let Authorization { timestamp, nonce_str, .. } = &authorization;
    let message = message::request("GET", CERTIFICATES, *timestamp, nonce_str, b"");
    authorization.signature = encoding::base64(&caller.key.sign(&message).unwrap());
    let mut request = caller.request("GET", CERTIFICATES, b"");
    request.headers_mut().insert("Authorization", authorization.to_string().parse().unwrap());
    request
}

#[tokio::test]
async fn a_timestamp_is_taken_within_five_minutes_of_the_wall_clock_only() {
    // The world's clock stands in 2019: it must not matter.
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, DIRECT);
    for seconds in [-295, 295] {
        assert_eq!(caller.send(signed_as(&caller, |a| a.timestamp = now() + seconds)).status, 200, "{seconds}");
    }
    for seconds in [-305, 305] {
        let answer = caller.send(signed_as(&caller, |a| a.timestamp = now() + seconds));
        answer.refused(401, "SIGN_ERROR");
        assert!(answer.message().contains("5分钟"));
        assert_unsigned(&caller, &answer);
    }
    for extreme in [i64::MIN, i64::MAX] {
        caller.send(signed_as(&caller, |a| a.timestamp = extreme)).refused(401, "SIGN_ERROR");
    }
}

#[tokio::test]
async fn a_timestamp_that_is_far_off_is_told_the_likely_mistake() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, DIRECT);
    let world = 1_574_215_200;
    let cases = [
        (now() * 1_000, Some("these are milliseconds; seconds are expected")),
        (world * 1_000, Some("these are milliseconds; seconds are expected")),
        (world, Some("judged by the wall clock, not by the clock of the world")),
        (now() + 400, None),
    ];
    for (timestamp, expected) in cases {
        let answer = caller.send(signed_as(&caller, |a| a.timestamp = timestamp));
        let message = answer.refused(401, "SIGN_ERROR").message();
        for hint in ["milliseconds", "wall clock"] {
            let named = expected.is_some_and(|expected| expected.contains(hint));
            assert_eq!(message.contains(hint), named, "{message}");
        }
        assert!(expected.is_none_or(|expected| message.contains(expected)), "{message}");
    }
}

#[tokio::test]
async fn a_nonce_has_at_most_32_characters() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    assert_eq!(caller.send(signed_as(&caller, |a| a.nonce_str = "n".repeat(32))).status, 200);
    let answer = caller.send(signed_as(&caller, |a| a.nonce_str = "n".repeat(33)));
    answer.refused(401, "SIGN_ERROR");
    assert!(answer.message().contains("33 characters"));
    assert_unsigned(&caller, &answer);
}

#[tokio::test]
async fn an_unknown_merchant_and_a_foreign_serial_are_401() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let answer = caller.send(signed_as(&caller, |a| a.mchid = "1234567890".into()));
    answer.refused(401, "SIGN_ERROR");
    assert!(answer.message().contains("1234567890"));
    assert_unsigned(&caller, &answer);

    let others = sandbox.merchant(PROVIDER).unwrap().serial_no.clone();
    let answer = caller.send(signed_as(&caller, |a| a.serial_no = others));
    answer.refused(401, "SIGN_ERROR");
    assert!(answer.message().contains("商户证书序列号有误"));
    assert_unsigned(&caller, &answer);
}

#[tokio::test]
async fn a_wrong_signature_is_401_and_shows_what_was_expected_to_be_signed() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, INSTITUTION);
    let body = seed_000().to_string();
    let mut request = caller.request("POST", GLOBAL_MINI, body.as_bytes());
    *request.body_mut() = body.replace("123", "124").into();
    let answer = caller.send(request);
    answer.refused(401, "SIGN_ERROR");
    assert_unsigned(&caller, &answer);
    let detail = &answer.json["detail"];
    assert_eq!((&detail["field"], &detail["location"]), (&json!("signature"), &json!("authorization")));
    let information = &detail["sign_information"];
    assert_eq!((&information["method"], &information["url"]), (&json!("POST"), &json!(GLOBAL_MINI)));
    let shown = information["truncated_sign_message"].as_str().unwrap();
    assert!(shown.starts_with(&format!("POST\\n{GLOBAL_MINI}\\n")), "{shown}");
    assert!(!shown.contains('\n') && shown.len() < 500, "{shown}");
    let nonce_and_time = 10 + 1 + 32 + 1;
    let expected = "POST\n".len() + GLOBAL_MINI.len() + 1 + nonce_and_time + body.len() + 1;
    assert_eq!(information["sign_message_length"], expected);
}

#[tokio::test]
async fn the_message_shown_for_a_wrong_signature_ends_between_characters() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, INSTITUTION);
    let shown = |body: &str| {
        let mut request = caller.request("POST", GLOBAL_MINI, b"other");
        *request.body_mut() = body.to_owned().into();
        let answer = caller.send(request);
        let shown = &answer.refused(401, "SIGN_ERROR").json["detail"]["sign_information"]["truncated_sign_message"];
        shown.as_str().unwrap().to_owned()
    };
    for before in 0..3 {
        let body = format!("{}{}", "a".repeat(before), "微".repeat(100));
        let shown = shown(&body);
        assert!(shown.ends_with("微…") && !shown.contains(char::REPLACEMENT_CHARACTER), "{shown}");
    }
    assert!(shown(&"b".repeat(128)).ends_with(&format!("\\n{}\\n", "b".repeat(128))));
    assert!(shown(&"b".repeat(129)).ends_with(&format!("\\n{}…", "b".repeat(128))));
    assert!(shown("").ends_with("\\n\\n"));
}

#[tokio::test]
async fn a_long_wrong_value_is_cut_in_the_detail() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, INSTITUTION);
    let value = |value: Value| {
        let answer = caller.post(GLOBAL_MINI, &with(seed_000(), "out_contract_code", value));
        answer.refused(400, "PARAM_ERROR").json["detail"]["value"].clone()
    };
    assert_eq!(value(json!("a".repeat(256))), json!("a".repeat(256)));
    assert_eq!(value(json!("a".repeat(257))), json!(format!("{}…", "a".repeat(256))));
    assert_eq!(value(json!("微".repeat(100))), json!(format!("{}…", "微".repeat(85))));
    assert_eq!(value(json!([1, 2])), json!([1, 2]));
    assert!(value(json!(vec![1; 1000])).as_str().is_some_and(|text| text.starts_with("[1,1,") && text.len() < 260));
}

#[tokio::test]
async fn the_query_and_its_encoding_are_signed_as_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let url = "/v3/certificates?algorithm_type=%52SA";
    assert_eq!(caller.get(url).status, 200);
    for signed in ["/v3/certificates", "/v3/certificates?algorithm_type=RSA"] {
        let mut request = caller.request("GET", signed, b"");
        *request.uri_mut() = url.parse().unwrap();
        caller.send(request).refused(401, "SIGN_ERROR");
    }
}

#[tokio::test]
async fn a_nonce_that_comes_twice_is_noted_and_not_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let request = caller.request("GET", CERTIFICATES, b"");
    let notes = || sandbox.journal().into_iter().filter(|entry| entry.text.contains("was used before")).count();
    assert_eq!((caller.send(request.clone()).status.as_u16(), notes()), (200, 0));
    assert_eq!((caller.send(request).status.as_u16(), notes()), (200, 1));
}

#[tokio::test]
async fn more_calls_in_a_second_than_the_limit_are_429_and_signed() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    control(&sandbox, "PUT", "/sandbox/settings", &json!({"rate_limit_per_second": 2}));
    let answers: Vec<_> = (0..8).map(|_| caller.get(CERTIFICATES)).collect();
    let limited: Vec<_> = answers.iter().filter(|answer| answer.status == 429).collect();
    // Eight calls take far less than three seconds: at most three windows of two.
    assert!(limited.len() >= 2, "{} of 8 were limited", limited.len());
    limited[0].refused(429, "FREQUENCY_LIMITED");
    assert_signed(&caller, limited[0]);
    assert_eq!(Caller::new(&sandbox, PROVIDER).get(CERTIFICATES).status, 200, "the limit is per merchant");
}

#[tokio::test]
async fn the_key_that_signs_the_answer_is_the_one_asked_for() {
    let sandbox = Sandbox::start().await.unwrap();
    let plain = Caller::new(&sandbox, DIRECT);
    let certificate = plain.merchant.platform_certificate_serial.clone();
    let public_key = plain.merchant.public_key_id.clone();
    let cases = [(None, &certificate), (Some(&certificate), &certificate), (Some(&public_key), &public_key)];
    for (asked, expected) in cases {
        let caller = asked.map_or(plain.clone(), |asked| plain.clone().asking_for(asked));
        let answer = caller.get(CERTIFICATES);
        assert_eq!(answer.status, 200);
        assert_eq!(answer.headers["Wechatpay-Serial"], expected.as_str(), "asked for {asked:?}");
        assert_signed(&caller, &answer);
    }
    let others = sandbox.merchant(PROVIDER).unwrap().public_key_id.clone();
    for wrong in ["nonsense", &certificate.to_lowercase(), &others, ""] {
        let answer = plain.clone().asking_for(wrong).get(CERTIFICATES);
        answer.refused(400, "PARAM_ERROR");
        assert!(answer.message().contains("Wechatpay-Serial错误"), "{wrong:?}");
        assert_signed(&plain, &answer);
    }
}

#[tokio::test]
async fn a_body_must_be_a_json_object_and_say_so() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, INSTITUTION);
    for body in [&b""[..], b"{", b"[]", b"null", b"\xff\xfe", b"{\"a\":1}x"] {
        let answer = caller.send(caller.request("POST", GLOBAL_MINI, body));
        answer.refused(400, "PARAM_ERROR");
        assert_signed(&caller, &answer);
    }
    for content_type in [None, Some("text/plain"), Some("application/x-www-form-urlencoded")] {
        let mut request = caller.request("POST", GLOBAL_MINI, seed_000().to_string().as_bytes());
        request.headers_mut().remove("Content-Type");
        if let Some(content_type) = content_type {
            request.headers_mut().insert("Content-Type", content_type.parse().unwrap());
        }
        caller.send(request).refused(400, "PARAM_ERROR");
    }
    let mut request = caller.request("POST", GLOBAL_MINI, seed_000().to_string().as_bytes());
    request.headers_mut().insert("Content-Type", "Application/JSON; charset=utf-8".parse().unwrap());
    assert_eq!(caller.send(request).status, 200);
}

#[tokio::test]
async fn a_body_over_one_mebibyte_is_413() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, INSTITUTION);
    let body = vec![b' '; 1024 * 1024 + 1];
    assert_eq!(caller.send(caller.request("POST", GLOBAL_MINI, &body)).status, 413);
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let sent = client.post(format!("{}{GLOBAL_MINI}", sandbox.url())).body(body).send().await;
    assert!(sent.is_err() || sent.unwrap().status() == 413);
}

#[tokio::test]
async fn a_wrong_field_is_named_with_its_place() {
    let sandbox = sandbox_then().await;
    let (institution, provider) = (Caller::new(&sandbox, INSTITUTION), Caller::new(&sandbox, PROVIDER));
    let cases = [
        (&institution, GLOBAL_MINI, with(seed_000(), "plan_id", "123"), "/plan_id", "integer"),
        (&institution, GLOBAL_MINI, with(seed_000(), "openid", Value::Null), "/openid", "required"),
        (&institution, GLOBAL_MINI, with(seed_000(), "user_display_name", "张".repeat(33)), "/user_display_name", "32"),
        (
            &institution,
            GLOBAL_MINI,
            with(seed_000(), "success_notify_url", "https://a.com/?b=1"),
            "/success_notify_url",
            "query",
        ),
        (&provider, EXEMPT, with(seed_003(), "out_contract_code", "a-b"), "/out_contract_code", "digits"),
        (
            &provider,
            EXEMPT,
            with(with(seed_003(), "sp_openid", Value::Null), "sub_openid", Value::Null),
            "/sp_openid",
            "at least one",
        ),
    ];
    for (caller, path, body, field, issue) in cases {
        let answer = caller.post(path, &body);
        answer.refused(400, "PARAM_ERROR");
        let detail = &answer.json["detail"];
        assert_eq!((&detail["field"], &detail["location"]), (&json!(field), &json!("body")));
        assert!(detail["issue"].as_str().unwrap().contains(issue), "{detail}");
        assert_signed(caller, &answer);
    }
}

#[tokio::test]
async fn path_and_query_variables_are_checked_too() {
    let sandbox = sandbox_then().await;
    let direct = Caller::new(&sandbox, DIRECT);
    let provider = Caller::new(&sandbox, PROVIDER);
    let long = "a".repeat(33);
    let cases = [
        (
            &provider,
            "/v3/password-exempt-contract/contracts/service-id/x/out-contract-code/1".to_owned(),
            "service_id",
            "url",
        ),
        (
            &provider,
            "/v3/password-exempt-contract/contracts/service-id/0/out-contract-code/1".to_owned(),
            "service_id",
            "url",
        ),
        (
            &provider,
            format!("/v3/password-exempt-contract/contracts/service-id/1/out-contract-code/{long}"),
            "out_contract_code",
            "url",
        ),
        (
            &provider,
            "/v3/password-exempt-contract/contracts/service-id/1/out-contract-code/%ff".to_owned(),
            "out_contract_code",
            "url",
        ),
        (&provider, "/v3/papay/sign/partner/contracts/plan-id/1/out-contract-code/1".to_owned(), "sub_mchid", "query"),
        (&direct, "/v3/global/papay/contracts/out-contract-code/1?appid=wx1".to_owned(), "plan_id", "query"),
        (&direct, "/v3/global/papay/contracts/out-contract-code/1?appid=wx1&plan_id=x".to_owned(), "plan_id", "query"),
        (&direct, "/v3/certificates?algorithm_type=SM2".to_owned(), "algorithm_type", "query"),
    ];
    for (caller, url, field, location) in cases {
        let answer = caller.get(&url);
        answer.refused(400, "PARAM_ERROR");
        let detail = &answer.json["detail"];
        assert_eq!((&detail["field"], &detail["location"]), (&json!(field), &json!(location)), "{url}");
    }
}

#[tokio::test]
async fn the_merchant_in_body_or_query_must_be_the_one_that_signed() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, INSTITUTION);
    let answer = caller.post(GLOBAL_MINI, &with(seed_000(), "sp_mchid", "3200000002"));
    answer.refused(400, "PARAM_ERROR");
    assert_eq!(answer.json["detail"]["field"], "/sp_mchid");
    let answer = caller.get("/v3/global/papay/contracts/x1?sub_mchid=1&sp_appid=wx1&sp_mchid=1");
    answer.refused(400, "PARAM_ERROR");
    assert_eq!(answer.json["detail"]["field"], "sp_mchid");
}

#[tokio::test]
async fn an_operation_of_another_role_is_403() {
    let sandbox = sandbox_then().await;
    for (mchid, path, body) in [
        (PROVIDER, COMBINE, seed_001()),
        (PLATFORM, EXEMPT, seed_003()),
        (PROVIDER, GLOBAL_MINI, with(seed_000(), "sp_mchid", Value::Null)),
        (DIRECT, GLOBAL_MINI, with(seed_000(), "sp_mchid", Value::Null)),
    ] {
        let caller = Caller::new(&sandbox, mchid);
        let answer = caller.post(path, &body);
        answer.refused(403, "NO_AUTH");
        assert_signed(&caller, &answer);
    }
}

#[tokio::test]
async fn unknown_fields_are_taken_and_noted_with_the_nearest_name() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PLATFORM);
    assert_eq!(caller.post(COMBINE, &with(seed_001(), "notify_ur", "x")).status, 200);
    let notes: Vec<_> = sandbox.journal().into_iter().filter(|entry| entry.event == Event::Note).collect();
    assert!(
        notes.iter().any(|note| note.text.contains("/notify_ur") && note.text.contains("notify_url?")),
        "{notes:?}"
    );
}

#[tokio::test]
async fn every_answer_carries_the_common_headers() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let good = caller.get(CERTIFICATES);
    assert!(good.headers["Request-ID"].to_str().unwrap().ends_with("-0"));
    let nonce = good.headers["Wechatpay-Nonce"].to_str().unwrap();
    assert!(nonce.len() == 32 && nonce.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)), "{nonce}");
    assert_eq!(good.headers["Wechatpay-Signature-Type"], "WECHATPAY2-SHA256-RSA2048");
    let bad = caller.get("/v3/certificates?algorithm_type=SM2");
    assert!(bad.headers["Request-ID"].to_str().unwrap().ends_with("-268435461"));
    for answer in [good, bad] {
        assert_eq!(answer.headers["Content-Type"], "application/json; charset=utf-8");
        assert_eq!(answer.headers["Cache-Control"], "no-cache, must-revalidate");
        assert_eq!(answer.headers["Content-Language"], "zh-CN");
        assert_eq!(answer.headers["X-Content-Type-Options"], "nosniff");
        assert_eq!(answer.headers["Server"], "wechatpay-sandbox, not WeChat Pay");
    }
}

#[tokio::test]
async fn the_journal_finds_a_request_by_its_request_id() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let answers = [caller.get(CERTIFICATES), caller.get("/v3/certificates?algorithm_type=SM2"), caller.get("/nowhere")];
    let journal = sandbox.journal();
    for answer in answers {
        let id = answer.headers["Request-ID"].to_str().unwrap();
        let entry = journal.iter().find(|entry| entry.request_id.as_deref() == Some(id)).unwrap();
        assert_eq!((entry.event, entry.status), (Event::Request, Some(answer.status.as_u16())));
    }
}

#[tokio::test]
async fn tcp_and_in_process_answer_alike() {
    let sandbox = Sandbox::builder().clock_at(THEN).start().await.unwrap();
    let caller = Caller::new(&sandbox, INSTITUTION);
    let body = seed_000().to_string();
    let in_process = caller.post(GLOBAL_MINI, &seed_000());
    let request = caller.request("POST", GLOBAL_MINI, body.as_bytes());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let sent = client
        .post(format!("{}{GLOBAL_MINI}", sandbox.url()))
        .headers(request.headers().clone())
        .body(body)
        .send()
        .await
        .unwrap();
    assert_eq!(sent.status(), 200);
    let headers = sent.headers().clone();
    let raw = sent.bytes().await.unwrap();
    caller.verify(&headers, &raw).unwrap();
    let over_tcp: Value = serde_json::from_slice(&raw).unwrap();
    assert_eq!(over_tcp, in_process.json, "the same body finds the same session");
}
