//! Every wrong key is refused with the error that says what it is.

use wechatpay_core::{ApiV3Key, Certificate, KeyError, PlatformKey, PrivateKey, PublicKey};

use crate::vectors::{PUB_KEY_ID, bare, key_file, key_text};

fn private(name: &str) -> KeyError {
    PrivateKey::from_pem(key_file(name)).expect_err(name)
}

fn public(name: &str) -> KeyError {
    PublicKey::from_pem(key_file(name)).expect_err(name)
}

fn wrong_label(expected: &'static str, found: &str) -> KeyError {
    KeyError::WrongPemLabel { expected, found: found.to_owned() }
}

#[test]
fn another_pem_than_a_private_key_is_named() {
    assert_eq!(private("merchant-cert.pem"), wrong_label("PRIVATE KEY", "CERTIFICATE"));
    assert_eq!(private("merchant-pub.pem"), wrong_label("PRIVATE KEY", "PUBLIC KEY"));
    assert_eq!(private("rsa-public-pkcs1.pem"), wrong_label("PRIVATE KEY", "RSA PUBLIC KEY"));
    assert_eq!(private("ec.pem"), wrong_label("PRIVATE KEY", "EC PRIVATE KEY"));
}

#[test]
fn another_pem_than_a_public_key_is_named() {
    assert_eq!(public("merchant-cert.pem"), wrong_label("PUBLIC KEY", "CERTIFICATE"));
    assert_eq!(public("merchant-pkcs8.pem"), wrong_label("PUBLIC KEY", "PRIVATE KEY"));
    assert_eq!(public("merchant-pkcs1.pem"), wrong_label("PUBLIC KEY", "RSA PRIVATE KEY"));
    assert_eq!(
        Certificate::from_pem(key_file("rsa-public-pkcs1.pem")).unwrap_err(),
        wrong_label("CERTIFICATE", "RSA PUBLIC KEY")
    );
}

#[test]
fn another_pem_than_a_certificate_is_named() {
    let certificate = |name: &str| Certificate::from_pem(key_file(name)).expect_err(name);
    assert_eq!(certificate("merchant-pkcs8.pem"), wrong_label("CERTIFICATE", "PRIVATE KEY"));
    assert_eq!(certificate("platform-pub.pem"), wrong_label("CERTIFICATE", "PUBLIC KEY"));
}

#[test]
fn a_key_under_a_pass_phrase_is_recognised() {
    assert_eq!(private("encrypted.pem"), KeyError::Encrypted);
    assert_eq!(private("encrypted-pkcs1.pem"), KeyError::Encrypted);
}

#[test]
fn a_key_of_another_algorithm_is_refused() {
    assert_eq!(private("ec-pkcs8.pem"), KeyError::NotRsaPrivate);
    assert_eq!(public("ec-pub.pem"), KeyError::NotRsaPublic);
}

#[test]
fn a_longer_key_is_refused_with_its_size() {
    assert_eq!(private("rsa3072.pem"), KeyError::WrongSize { bits: 3072 });
    assert_eq!(public("rsa3072-pub.pem"), KeyError::WrongSize { bits: 3072 });
}

#[test]
fn a_shorter_key_is_refused() {
    // The provider does not read keys under 2048 bits at all, so their size stays unknown.
    assert_eq!(private("rsa1024.pem"), KeyError::NotRsaPrivate);
    assert_eq!(public("rsa1024-pub.pem"), KeyError::NotRsaPublic);
}

#[test]
fn what_is_no_pem_is_refused_as_such() {
    for text in [
        "",
        "\n",
        "MII",
        "MIIEvQ",
        "MII/to/key=.pem",
        "apiclient_key.pem",
        "/path/to/apiclient_key.pem",
        "张三",
        "-----BEGIN",
        "\u{feff}",
    ] {
        assert_eq!(PrivateKey::from_pem(text).unwrap_err(), KeyError::NotPem, "{text:?}");
        assert_eq!(PublicKey::from_pem(text).unwrap_err(), KeyError::NotPem, "{text:?}");
        assert_eq!(Certificate::from_pem(text).unwrap_err(), KeyError::NotPem, "{text:?}");
    }
    assert_eq!(PrivateKey::from_pem([0xff, 0, 0x2d]).unwrap_err(), KeyError::NotPem);
    assert_eq!(PrivateKey::from_pem(key_file("merchant-pkcs8.der")).unwrap_err(), KeyError::NotPem);
}

#[test]
fn a_pem_without_its_end_line_is_refused() {
    let text = key_text("merchant-pkcs8.pem");
    let cut = text.split("-----END").next().unwrap();
    assert_eq!(PrivateKey::from_pem(cut).unwrap_err(), KeyError::NotPem);
}

#[test]
fn broken_base64_is_refused_as_such() {
    let broken = key_text("merchant-pkcs8.pem").replacen("\nMII", "\nM!I", 1);
    assert_eq!(PrivateKey::from_pem(broken).unwrap_err(), KeyError::BrokenPem);
}

#[test]
fn bytes_that_are_no_key_are_refused() {
    let truncated = key_file("merchant-pkcs8.der")[..600].to_vec();
    for der in [Vec::new(), vec![0; 64], b"garbage".to_vec(), truncated, key_file("merchant-pub.der")] {
        assert_eq!(PrivateKey::from_der(&der).unwrap_err(), KeyError::NotRsaPrivate);
    }
    for der in [Vec::new(), vec![0x30; 64], key_file("merchant-pkcs8.der")] {
        assert_eq!(PublicKey::from_der(&der).unwrap_err(), KeyError::NotRsaPublic);
        assert_eq!(Certificate::from_der(&der).unwrap_err(), KeyError::NotCertificate);
    }
}

#[test]
fn a_certificate_with_bytes_behind_it_is_refused() {
    let mut der = crate::vectors::Case::named("certificates/platform").bytes("certificate.der");
    der.push(0);
    assert_eq!(Certificate::from_der(der).unwrap_err(), KeyError::NotCertificate);
}

#[test]
fn base64_without_a_frame_that_is_no_key_is_refused() {
    let certificate = bare("merchant-cert.pem");
    assert_eq!(PrivateKey::from_pem(&certificate).unwrap_err(), KeyError::NotRsaPrivate);
    assert_eq!(PublicKey::from_pem(&certificate).unwrap_err(), KeyError::NotRsaPublic);
    assert_eq!(Certificate::from_pem(bare("merchant-pub.pem")).unwrap_err(), KeyError::NotCertificate);
    assert_eq!(PrivateKey::from_pem(&bare("merchant-pkcs8.pem")[..400]).unwrap_err(), KeyError::NotRsaPrivate);
    assert_eq!(PublicKey::from_pem(bare("rsa1024-pub.pem")).unwrap_err(), KeyError::NotPem);
}

#[test]
fn an_api_v3_key_has_32_bytes_not_characters() {
    for bytes in [0, 31, 33, 64] {
        assert_eq!(ApiV3Key::new("k".repeat(bytes)).unwrap_err(), KeyError::ApiV3KeyLength { bytes });
    }
    assert_eq!(ApiV3Key::new("汉".repeat(32)).unwrap_err(), KeyError::ApiV3KeyLength { bytes: 96 });
    assert!("k".repeat(32).parse::<ApiV3Key>().is_ok());
}

#[test]
fn a_platform_public_key_needs_an_id_of_its_kind() {
    let pem = key_file("platform-pub.pem");
    assert!(PlatformKey::from_pem(PUB_KEY_ID, &pem).is_ok());
    for id in ["5157F09EFDC096DE15EBE81A47057A7232F1B8E1", "pub_key_id_0114", "", "PUB_KEY_ID_ 0114"] {
        let error = PlatformKey::from_pem(id, &pem).unwrap_err();
        assert!(matches!(error, KeyError::BadKeyId { .. }), "{id:?}: {error:?}");
    }
}

#[test]
fn a_platform_certificate_in_place_of_the_public_key_is_named() {
    assert_eq!(
        PlatformKey::from_pem(PUB_KEY_ID, key_file("platform-cert.pem")).unwrap_err(),
        wrong_label("PUBLIC KEY", "CERTIFICATE")
    );
}
