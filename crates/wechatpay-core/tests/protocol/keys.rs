//! Every form in which a good key comes.

use wechatpay_core::{Certificate, PrivateKey, PublicKey};

use crate::vectors::{Case, key_file, key_text};

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
fn a_clone_is_the_same_key() {
    assert_merchant(&PrivateKey::from_pem(key_file("merchant-pkcs8.pem")).unwrap().clone());
}
