//! No bit of a signed message can change unseen.

use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use wechatpay_core::{TrustStore, header, verify};

use crate::vectors::{Case, NOW, trust};

fn cases() -> [Case; 3] {
    ["answer/ok-certificate", "answer/error", "notification/sign"].map(Case::named)
}

#[track_caller]
fn assert_refused(headers: &HeaderMap, body: &[u8], trust: &TrustStore, what: &str) {
    assert!(verify(headers, body, trust, NOW).is_err(), "believed with {what}");
}

#[test]
fn any_flipped_bit_of_the_body_is_refused() {
    let trust = trust();
    for case in cases() {
        let (headers, body) = (case.headers(), case.bytes("body"));
        for index in 0..body.len() * 8 {
            let mut forged = body.clone();
            forged[index / 8] ^= 1 << (index % 8);
            assert_refused(&headers, &forged, &trust, &format!("bit {index} of {case:?} flipped"));
        }
    }
}

#[test]
fn any_flipped_bit_of_a_signed_header_is_refused() {
    let trust = trust();
    for case in cases() {
        let (headers, body) = (case.headers(), case.bytes("body"));
        for name in [header::TIMESTAMP, header::NONCE, header::SIGNATURE, header::SERIAL] {
            let value = headers[name].as_bytes().to_vec();
            for index in 0..value.len() * 8 {
                let mut forged = value.clone();
                forged[index / 8] ^= 1 << (index % 8);
                // What no HTTP header can hold does not arrive.
                let Ok(value) = HeaderValue::from_bytes(&forged) else { continue };
                let mut headers = headers.clone();
                headers.insert(name, value);
                assert_refused(&headers, &body, &trust, &format!("bit {index} of {name} of {case:?} flipped"));
            }
        }
    }
}

#[test]
fn a_body_that_grows_or_shrinks_is_refused() {
    let trust = trust();
    for case in cases() {
        let (headers, body) = (case.headers(), case.bytes("body"));
        assert_refused(&headers, &body[1..], &trust, "the first byte gone");
        assert_refused(&headers, &body[..body.len() - 1], &trust, "the last byte gone");
        assert_refused(&headers, b"", &trust, "no body");
        for end in ["\n", "\0", " ", "}"] {
            assert_refused(&headers, &[&body, end.as_bytes()].concat(), &trust, "one byte more");
        }
    }
}

#[test]
fn a_body_does_not_verify_when_its_json_is_written_anew() {
    let case = Case::named("answer/crlf");
    let value: serde_json::Value = serde_json::from_slice(&case.bytes("body")).unwrap();
    assert_refused(&case.headers(), value.to_string().as_bytes(), &trust(), "JSON written anew");
}

#[test]
fn an_empty_answer_cannot_be_given_a_body() {
    let case = Case::named("answer/no-content");
    assert_eq!(verify(&case.headers(), b"", &trust(), NOW), Ok(()));
    assert_refused(&case.headers(), b"{}", &trust(), "a body");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_other_byte_at_any_place_is_refused(place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let case = Case::named("answer/ok-public-key");
        let (headers, mut body) = (case.headers(), case.bytes("body"));
        let place = place.index(body.len());
        prop_assume!(body[place] != byte);
        body[place] = byte;
        prop_assert!(verify(&headers, &body, &trust(), NOW).is_err());
    }

    #[test]
    fn verifying_never_panics(
        timestamp in "\\PC{0,20}",
        signature in "[A-Za-z0-9+/=]{0,400}",
        serial in "\\PC{0,50}",
        body in any::<Vec<u8>>(),
        now in any::<i64>(),
    ) {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (header::TIMESTAMP, &timestamp),
            (header::NONCE, &serial),
            (header::SIGNATURE, &signature),
            (header::SERIAL, &serial),
        ] {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        }
        prop_assert!(verify(&headers, &body, &trust(), now).is_err());
    }
}
