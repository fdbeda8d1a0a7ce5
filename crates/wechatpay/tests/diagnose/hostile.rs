//! Evidence may come from anyone: no text makes a diagnosis panic, and every one can be written out.

use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;
use wechatpay::{PrivateKey, diagnose::Evidence};

const KEY: &str = include_str!("../../../wechatpay-sandbox/keys/merchant_1900000001_key.pem");

/// Text that is odd where it matters: newlines in both spellings, quotation marks, characters of several bytes.
fn odd() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9/?&=%.]{0,40}",
        "(\\PC|\n|\r|\\\\n|…|\"|微){0,40}",
        "(GET|POST)\n/v3/[a-z?=&]{0,20}\n[0-9]{0,13}\n[a-f0-9]{0,32}\n.{0,20}\n?",
    ]
}

fn authorization() -> impl Strategy<Value = String> {
    let right = (odd(), "[A-Za-z0-9+/=_-]{0,400}", any::<i64>()).prop_map(|(nonce, signature, time)| {
        format!(
            r#"WECHATPAY2-SHA256-RSA2048 mchid="1",nonce_str="{nonce}",signature="{signature}",timestamp="{time}",serial_no="5A""#
        )
    });
    prop_oneof![right, odd()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_evidence_makes_a_diagnosis_panic(
        status in 100_u16..1000,
        (method, url, nonce, message) in (odd(), odd(), odd(), odd()),
        length in any::<u64>(),
        header in authorization(),
        (sent_method, sent_url) in (odd(), odd()),
        body in proptest::collection::vec(any::<u8>(), 0..60),
        text in proptest::collection::vec(any::<u8>(), 0..200),
        known in any::<[bool; 4]>(),
    ) {
        let [answered, sent, signed, keyed] = known;
        let mut evidence = Evidence::new();
        if answered {
            let json = serde_json::json!({ "code": "SIGN_ERROR", "message": nonce, "detail": { "sign_information": {
                "method": method, "url": url, "truncated_sign_message": message, "sign_message_length": length,
            }}});
            let headers = HeaderMap::from_iter([(http::header::DATE, HeaderValue::from_static("Fri, 31 Dec 9999 23:59:59 GMT"))]);
            evidence = evidence.answer(StatusCode::from_u16(status).unwrap(), &headers, json.to_string().as_bytes());
        }
        if sent {
            let value = HeaderValue::from_bytes(header.as_bytes());
            let headers = value.into_iter().map(|value| (http::header::AUTHORIZATION, value)).collect();
            evidence = evidence.request(&sent_method, &sent_url, &headers, &body);
        }
        if signed {
            evidence = evidence.signed(text);
        }
        if keyed {
            evidence = evidence.key(PrivateKey::from_pem(KEY).unwrap().public_key());
        }
        let diagnosis = evidence.diagnose();
        let json = serde_json::to_value(&diagnosis).unwrap();
        let findings = json["findings"].as_array().unwrap();
        prop_assert!(findings.iter().all(|finding| finding["cause"].is_string()), "{}", json);
        prop_assert!(!diagnosis.to_string().is_empty());
    }
}
