//! Sensitive fields (敏感信息加解密).

use wechatpay_core::{CryptoError, PrivateKey, encoding};

use crate::vectors::{Case, cases, key_file, merchant, platform_public_key};

#[test]
fn what_openssl_encrypted_for_the_merchant_is_decrypted() {
    for case in cases("oaep") {
        assert_eq!(merchant().decrypt(&case.text("ciphertext.b64")).unwrap(), case.bytes("plaintext"), "{case:?}");
    }
}

#[test]
fn another_hash_than_sha1_does_not_decrypt() {
    for case in cases("oaep-refused") {
        assert_eq!(merchant().decrypt(&case.text("ciphertext.b64")), Err(CryptoError::DoesNotDecrypt), "{case:?}");
    }
}

#[test]
fn what_is_encrypted_for_a_key_is_decrypted_by_its_private_half_alone() {
    let platform = PrivateKey::from_pem(key_file("platform-pub.key.pem")).unwrap();
    for plaintext in ["张三", "110101199003070134", ""] {
        let ciphertext = platform_public_key().public_key().encrypt(plaintext.as_bytes()).unwrap();
        assert_eq!(encoding::from_base64(&ciphertext).unwrap().len(), 256);
        assert_eq!(platform.decrypt(&ciphertext).unwrap(), plaintext.as_bytes());
        assert_eq!(merchant().decrypt(&ciphertext), Err(CryptoError::DoesNotDecrypt));
    }
}

#[test]
fn the_same_text_never_encrypts_to_the_same_ciphertext() {
    let encrypt = || merchant().public_key().encrypt("张三".as_bytes()).unwrap();
    assert_ne!(encrypt(), encrypt());
}

#[test]
fn bytes_up_to_214_fit_and_215_do_not() {
    let longest = vec![b'a'; 214];
    let ciphertext = merchant().public_key().encrypt(&longest).unwrap();
    assert_eq!(merchant().decrypt(&ciphertext).unwrap(), longest);
    assert_eq!(
        merchant().public_key().encrypt(&[b'a'; 215]),
        Err(CryptoError::PlaintextTooLong { length: 215, longest: 214 })
    );
}

#[test]
fn a_ciphertext_that_is_changed_or_of_another_length_does_not_decrypt() {
    let right = encoding::from_base64(&Case::named("oaep/name").text("ciphertext.b64")).unwrap();
    let mut flipped = right.clone();
    flipped[100] ^= 1;
    for bytes in [flipped, right[1..].to_vec(), [&right[..], &[0]].concat(), vec![0; 256], vec![0xff; 256], Vec::new()]
    {
        assert_eq!(merchant().decrypt(&encoding::base64(&bytes)), Err(CryptoError::DoesNotDecrypt));
    }
}

#[test]
fn a_ciphertext_that_is_not_base64_is_refused_as_such() {
    for text in ["张三", "AAA", "AA-_", "AAAA\n"] {
        assert_eq!(merchant().decrypt(text), Err(CryptoError::NotBase64), "{text:?}");
    }
}
