//! Every form in which a good key comes.

use wechatpay_core::{Certificate, PlatformKey, PrivateKey, PublicKey};

use crate::vectors::{Case, PUB_KEY_ID, bare, key_file, key_text};

/// Signs like the key that made the vectors.
#[track_caller]
fn assert_merchant(key: &PrivateKey) {
    let case = Case::named("request/post");
    let signature = key.sign(&case.bytes("message.txt")).unwrap();
    assert_eq!(wechatpay_core::encoding::base64(&signature), case.text("signature.b64"));
    assert_eq!(key.public_key().to_der(), key_file("merchant-pub.der"));
    assert_eq!(key.decrypt(&Case::named("oaep/name").text("ciphertext.b64")).unwrap(), "张三".as_bytes());
}

#[test]
fn a_private_key_is_read_from_pkcs8_and_pkcs1_in_pem_and_der() {
    for name in ["merchant-pkcs8.pem", "merchant-pkcs1.pem"] {
        assert_merchant(&PrivateKey::from_pem(key_file(name)).unwrap());
    }
    for name in ["merchant-pkcs8.der", "merchant-pkcs1.der"] {
        assert_merchant(&PrivateKey::from_der(key_file(name)).unwrap());
    }
}

#[test]
fn a_pem_may_have_crlf_line_ends() {
    for name in ["merchant-pkcs8.pem", "merchant-pkcs1.pem"] {
        assert_merchant(&PrivateKey::from_pem(key_text(name).replace('\n', "\r\n")).unwrap());
    }
    Certificate::from_pem(key_text("merchant-cert.pem").replace('\n', "\r\n")).unwrap();
    PublicKey::from_pem(key_text("merchant-pub.pem").replace('\n', "\r\n")).unwrap();
}

#[test]
fn a_pem_may_come_through_an_editor_or_an_environment_variable() {
    let text = key_text("merchant-pkcs8.pem");
    assert_merchant(&PrivateKey::from_pem(format!("\u{feff}{text}")).unwrap());
    assert_merchant(&PrivateKey::from_pem(text.replace('\n', "\\n")).unwrap());
}

#[test]
fn a_pem_may_have_text_before_and_after_it() {
    let framed = |name: &str| format!("Bag Attributes\n    friendlyName: 商户\n{}\nend of file\n", key_text(name));
    assert_merchant(&PrivateKey::from_pem(framed("merchant-pkcs8.pem")).unwrap());
    Certificate::from_pem(framed("merchant-cert.pem")).unwrap();
    PublicKey::from_pem(framed("merchant-pub.pem")).unwrap();
}

#[test]
fn a_pem_may_lack_its_last_line_end() {
    assert_merchant(&PrivateKey::from_pem(key_text("merchant-pkcs8.pem").trim_end()).unwrap());
}

#[test]
fn a_private_key_is_found_behind_a_certificate_in_the_same_text() {
    let both = key_text("merchant-cert.pem") + &key_text("merchant-pkcs8.pem");
    assert_merchant(&PrivateKey::from_pem(&both).unwrap());
    assert_eq!(Certificate::from_pem(&both).unwrap().public_key().to_der(), key_file("merchant-pub.der"));
}

#[test]
fn a_public_key_is_read_from_pem_and_der() {
    let from_pem = PublicKey::from_pem(key_file("merchant-pub.pem")).unwrap();
    let from_der = PublicKey::from_der(key_file("merchant-pub.der")).unwrap();
    assert_eq!(from_pem, from_der);
    assert_eq!(from_pem.to_der(), key_file("merchant-pub.der"));
    assert_ne!(from_pem, PublicKey::from_pem(key_file("platform-pub.pem")).unwrap());
}

#[test]
fn a_public_key_in_pkcs1_is_the_same_key() {
    let key = PublicKey::from_pem(key_file("merchant-pub.pem")).unwrap();
    let text = key_text("rsa-public-pkcs1.pem");
    for pem in [text.clone(), text.replace('\n', "\r\n"), text.replace('\n', "\\n"), format!("a note\n{text}")] {
        assert_eq!(PublicKey::from_pem(pem).unwrap(), key);
    }
    let der = wechatpay_core::encoding::from_base64(&bare("rsa-public-pkcs1.pem")).unwrap();
    let from_der = PublicKey::from_der(der).unwrap();
    assert_eq!(from_der.to_der(), key_file("merchant-pub.der"));
    let case = Case::named("request/post");
    let signature = wechatpay_core::encoding::from_base64(&case.text("signature.b64")).unwrap();
    assert!(from_der.verify(&case.bytes("message.txt"), &signature));
}

#[test]
fn base64_is_read_without_its_frame_in_one_line_or_several() {
    for name in ["merchant-pkcs8.pem", "merchant-pkcs1.pem"] {
        let several: String =
            key_text(name).lines().filter(|line| !line.starts_with('-')).collect::<Vec<_>>().join("\r\n");
        for text in [bare(name), format!("\u{feff}{}\n", bare(name)), several] {
            assert_merchant(&PrivateKey::from_pem(text).unwrap());
        }
    }
    let key = PublicKey::from_pem(key_file("merchant-pub.pem")).unwrap();
    for name in ["merchant-pub.pem", "rsa-public-pkcs1.pem"] {
        assert_eq!(PublicKey::from_pem(bare(name)).unwrap(), key);
    }
    assert_eq!(Certificate::from_pem(bare("merchant-cert.pem")).unwrap().public_key(), &key);
}

#[test]
fn what_is_written_as_pem_is_what_openssl_writes() {
    let key = PublicKey::from_pem(key_file("merchant-pub.pem")).unwrap();
    assert_eq!(key.to_pem(), key_text("merchant-pub.pem"));
    let certificate = Certificate::from_pem(key_file("platform-cert.pem")).unwrap();
    assert_eq!(certificate.to_pem(), key_text("platform-cert.pem"));
    assert_eq!(PlatformKey::from(certificate).to_pem(), key_text("platform-cert.pem"));
    let key = PlatformKey::from_pem(PUB_KEY_ID, key_file("platform-pub.pem")).unwrap();
    assert_eq!(key.to_pem(), key_text("platform-pub.pem"));
}

#[test]
fn a_clone_is_the_same_key() {
    assert_merchant(&PrivateKey::from_pem(key_file("merchant-pkcs8.pem")).unwrap().clone());
}
