//! Certificates, against what OpenSSL reads in them.

use wechatpay_core::{Certificate, PlatformKey};

use crate::vectors::{Case, cases};

fn read(case: &Case) -> Certificate {
    Certificate::from_pem(case.bytes("certificate.pem")).unwrap()
}

#[test]
fn a_certificate_says_what_openssl_reads_in_it() {
    for case in cases("certificates") {
        let certificate = read(&case);
        assert_eq!(certificate.serial_number().as_str(), case.text("serial"), "{case:?}");
        assert_eq!(certificate.not_before().to_string(), case.text("not_before"), "{case:?}");
        assert_eq!(certificate.not_after().to_string(), case.text("not_after"), "{case:?}");
        assert_eq!(certificate.public_key().to_der(), case.bytes("public_key.der"), "{case:?}");
        let from_der = Certificate::from_der(case.bytes("certificate.der")).unwrap();
        assert_eq!(from_der.serial_number(), certificate.serial_number(), "{case:?}");
    }
}

#[test]
fn a_serial_number_has_40_upper_case_hex_digits_whatever_its_first_byte() {
    for case in cases("certificates") {
        let serial = read(&case).serial_number().to_string();
        assert_eq!(serial.len(), 40, "{case:?}");
        assert!(serial.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F')), "{case:?}");
    }
}

#[test]
fn a_platform_certificate_holds_from_its_first_second_to_its_last() {
    for case in cases("certificates") {
        let key = PlatformKey::from(read(&case));
        let (first, last) = (key.not_before().unwrap(), key.not_after().unwrap());
        let expected = [(first - 1, false), (first, true), (last, true), (last + 1, false)];
        for (now, valid) in expected {
            assert_eq!(key.is_valid_at(now), valid, "{case:?} at {now}");
        }
        assert!(key.is_certificate());
        assert_eq!(key.id().as_str(), case.text("serial"));
    }
}

#[test]
fn of_several_certificates_in_one_text_the_first_is_read() {
    let [platform, merchant] = ["platform", "merchant"].map(|name| Case::named(&format!("certificates/{name}")));
    let both = platform.text("certificate.pem") + &merchant.text("certificate.pem");
    assert_eq!(Certificate::from_pem(both).unwrap().serial_number().as_str(), platform.text("serial"));
}
