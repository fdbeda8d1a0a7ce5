//! Every reason for which an answer or a notification is not believed.

use http::{HeaderMap, HeaderValue};
use wechatpay_core::{PROBE_PREFIX, PlatformKey, TrustStore, VerifyError, encoding, header, message, verify};

use crate::vectors::{Case, NOW, PUB_KEY_ID, cases, key_file, platform_certificate, platform_signer, trust};

fn answer() -> Case {
    Case::named("answer/ok-certificate")
}

fn check(headers: &HeaderMap) -> Result<(), VerifyError> {
    verify(headers, &answer().bytes("body"), &trust(), NOW)
}

/// The answer's headers with one replaced.
fn with(name: &'static str, value: &str) -> HeaderMap {
    let mut headers = answer().headers();
    headers.insert(name, HeaderValue::from_str(value).unwrap());
    headers
}

/// Headers that the platform certificate's key signed at `timestamp`.
fn signed_at(timestamp: &str, body: &[u8]) -> HeaderMap {
    let mut headers = with(header::TIMESTAMP, timestamp);
    let signature = platform_signer().sign(&message::answer(timestamp, "n", body)).unwrap();
    headers.insert(header::NONCE, HeaderValue::from_static("n"));
    headers.insert(header::SIGNATURE, encoding::base64(&signature).parse().unwrap());
    headers
}

const NAMES: [&str; 4] = [header::TIMESTAMP, header::NONCE, header::SIGNATURE, header::SERIAL];

#[test]
fn an_answer_without_any_of_the_headers_is_unsigned() {
    let mut headers = HeaderMap::new();
    headers.insert(header::REQUEST_ID, HeaderValue::from_static("08F78BDE"));
    headers.insert(header::SIGNATURE_TYPE, HeaderValue::from_static("WECHATPAY2-SHA256-RSA2048"));
    assert_eq!(check(&headers), Err(VerifyError::Unsigned));
}

#[test]
fn each_missing_header_is_named() {
    for name in NAMES {
        let mut headers = answer().headers();
        headers.remove(name);
        assert_eq!(check(&headers), Err(VerifyError::MissingHeader { name }));
    }
}

#[test]
fn a_header_that_comes_twice_is_refused_even_when_both_agree() {
    for name in NAMES {
        let mut headers = answer().headers();
        let value = headers[name].clone();
        headers.append(name, value);
        let error = check(&headers).unwrap_err();
        assert!(matches!(error, VerifyError::MalformedHeader { name: found, .. } if found == name), "{error:?}");
    }
}

#[test]
fn a_header_that_is_not_ascii_is_refused() {
    for name in NAMES {
        let mut headers = answer().headers();
        headers.insert(name, HeaderValue::from_bytes("张三".as_bytes()).unwrap());
        let error = check(&headers).unwrap_err();
        assert!(matches!(error, VerifyError::MalformedHeader { name: found, .. } if found == name), "{error:?}");
    }
}

#[test]
fn header_names_are_found_in_any_case() {
    let headers: HeaderMap = answer()
        .headers()
        .into_iter()
        .map(|(name, value)| (name.unwrap().as_str().to_uppercase().parse().unwrap(), value))
        .collect();
    assert_eq!(check(&headers), Ok(()));
}

#[test]
fn a_timestamp_that_is_no_whole_number_is_refused() {
    for text in ["", "soon", "1700000000.0", "1.7e9", "17000000000000000000", "2023-11-14T22:13:20Z"] {
        let error = check(&with(header::TIMESTAMP, text)).unwrap_err();
        assert!(matches!(error, VerifyError::MalformedHeader { name: header::TIMESTAMP, .. }), "{text:?}: {error:?}");
    }
}

#[test]
fn a_rightly_signed_answer_is_believed_up_to_300_seconds_from_the_clock() {
    for distance in [-300, -1, 0, 300] {
        assert_eq!(
            verify(&signed_at(&(NOW + distance).to_string(), b"{}"), b"{}", &trust(), NOW),
            Ok(()),
            "{distance}"
        );
    }
}

#[test]
fn a_rightly_signed_answer_that_is_too_old_or_too_new_is_refused() {
    for timestamp in [NOW - 301, NOW + 301, i64::MIN, i64::MAX, 0, -NOW, NOW * 1000] {
        assert_eq!(
            verify(&signed_at(&timestamp.to_string(), b"{}"), b"{}", &trust(), NOW),
            Err(VerifyError::OutsideWindow { timestamp, now: NOW })
        );
    }
}

#[test]
fn the_message_of_a_wrong_time_says_how_far_and_on_which_side() {
    let message = |timestamp, now| VerifyError::OutsideWindow { timestamp, now }.to_string();
    assert!(message(NOW - 301, NOW).contains("301 s behind"));
    assert!(message(NOW + 301, NOW).contains("301 s ahead of"));
    assert!(message(i64::MIN, i64::MAX).contains("18446744073709551615 s behind"));
}

#[test]
fn a_probe_is_told_apart_from_a_wrong_signature() {
    let signature = format!("{PROBE_PREFIX}{}", answer().text("signature.b64"));
    assert_eq!(check(&with(header::SIGNATURE, &signature)), Err(VerifyError::Probe));
}

#[test]
fn a_signature_that_is_not_standard_base64_is_refused() {
    let right = answer().text("signature.b64");
    let no_padding = right.trim_end_matches('=').to_owned();
    for signature in
        ["", "!", &no_padding, &right.replace(['+', '/'], "_"), &format!(" {right}"), &format!("{right}\t")]
    {
        if let Err(error) = check(&with(header::SIGNATURE, signature)) {
            let expected = matches!(error, VerifyError::MalformedHeader { name: header::SIGNATURE, .. })
                || (signature.is_empty() && matches!(error, VerifyError::WrongSignature { .. }));
            assert!(expected, "{signature:?}: {error:?}");
        } else {
            panic!("{signature:?} was believed");
        }
    }
}

#[test]
fn an_unknown_certificate_is_named_with_what_is_known() {
    let serial = "6157F09EFDC096DE15EBE81A47057A7232F1B8E9";
    let error = check(&with(header::SERIAL, serial)).unwrap_err();
    let VerifyError::UnknownKey { serial: found, known } = &error else { panic!("{error:?}") };
    assert_eq!(found, serial);
    assert_eq!(*known, [platform_certificate().id().as_str(), PUB_KEY_ID]);
    assert!(error.to_string().contains("/v3/certificates"), "{error}");
}

#[test]
fn an_unknown_public_key_says_what_to_configure() {
    let trust: TrustStore = [platform_certificate()].into_iter().collect();
    let case = Case::named("answer/ok-public-key");
    let error = verify(&case.headers(), &case.bytes("body"), &trust, NOW).unwrap_err();
    assert!(matches!(error, VerifyError::UnknownKey { .. }), "{error:?}");
    let text = error.to_string();
    for part in [PUB_KEY_ID, "pub_key.pem", "微信支付公钥", platform_certificate().id().as_str()] {
        assert!(text.contains(part), "{part} is not in: {text}");
    }
}

#[test]
fn a_serial_number_in_another_case_is_another_key() {
    let serial = platform_certificate().id().as_str().to_lowercase();
    assert!(matches!(check(&with(header::SERIAL, &serial)), Err(VerifyError::UnknownKey { .. })));
}

#[test]
fn who_trusts_nobody_believes_nothing() {
    for case in cases("answer") {
        let error = verify(&case.headers(), &case.bytes("body"), &TrustStore::new(), NOW).unwrap_err();
        assert!(matches!(&error, VerifyError::UnknownKey { known, .. } if known.is_empty()), "{error:?}");
        assert!(error.to_string().contains("configured: none"), "{error}");
    }
}

#[test]
fn an_expired_certificate_is_refused_although_its_signature_is_right() {
    let case = Case::named("certificates/expired");
    let key = PlatformKey::from_certificate_pem(case.bytes("certificate.pem")).unwrap();
    let (serial, last) = (key.id().to_string(), key.not_after().unwrap());
    let trust: TrustStore = [key].into_iter().collect();
    for (now, result) in [(last, Ok(())), (last + 1, Err(VerifyError::ExpiredKey { serial: serial.clone() }))] {
        let mut headers = signed_at(&now.to_string(), b"{}");
        headers.insert(header::SERIAL, serial.parse().unwrap());
        assert_eq!(verify(&headers, b"{}", &trust, now), result);
    }
}

#[test]
fn a_signature_of_another_key_is_wrong() {
    let serial = answer().input()["serial"].as_str().unwrap().to_owned();
    let wrong = Err(VerifyError::WrongSignature { serial });
    let other = Case::named("answer/ok-public-key").text("signature.b64");
    assert_eq!(check(&with(header::SIGNATURE, &other)), wrong);
    assert_eq!(check(&with(header::SIGNATURE, "AAAA")), wrong);
    let swapped = check(&with(header::SERIAL, PUB_KEY_ID));
    assert_eq!(swapped, Err(VerifyError::WrongSignature { serial: PUB_KEY_ID.to_owned() }));
}

#[test]
fn the_merchants_own_key_does_not_speak_for_the_platform() {
    let case = answer();
    let own = PlatformKey::from_pem(PUB_KEY_ID, key_file("merchant-pub.pem")).unwrap();
    let mut headers = with(header::SERIAL, PUB_KEY_ID);
    headers.insert(header::SIGNATURE, case.text("signature.b64").parse().unwrap());
    let trust: TrustStore = [own].into_iter().collect();
    assert!(verify(&headers, &case.bytes("body"), &trust, NOW).is_err());
}
