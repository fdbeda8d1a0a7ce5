//! AES-256-GCM, against OpenSSL and against every change.

use proptest::prelude::*;
use wechatpay_core::{ApiV3Key, CryptoError, Resource, ResourceError, encoding};

use crate::vectors::{API_V3_KEY, Case, api_v3_key, cases};

const NONCE: &str = "fdasflkja484";

fn sample() -> (Vec<u8>, String) {
    let case = Case::named("aead/entrust");
    (case.bytes("plaintext"), case.text("ciphertext.b64"))
}

#[test]
fn what_openssl_encrypted_is_decrypted_and_made_again() {
    for case in cases("aead") {
        let input = case.input();
        let key = ApiV3Key::new(input["key"].as_str().unwrap()).unwrap();
        let nonce = input["nonce"].as_str().unwrap();
        let associated_data = input["associated_data"].as_str();
        let (plaintext, ciphertext) = (case.bytes("plaintext"), case.text("ciphertext.b64"));

        let resource = Resource::encrypt(&key, None, associated_data, nonce, &plaintext).unwrap();
        assert_eq!(resource.ciphertext, ciphertext, "{case:?}");
        assert_eq!(resource.decrypt(&key).unwrap(), plaintext, "{case:?}");
        assert_eq!(
            key.decrypt(nonce, associated_data.unwrap_or_default(), &ciphertext).unwrap(),
            plaintext,
            "{case:?}"
        );
    }
}

#[test]
fn empty_and_absent_associated_data_are_the_same() {
    let [empty, absent] =
        [Some(""), None].map(|data| Resource::encrypt(&api_v3_key(), None, data, NONCE, b"{}").unwrap());
    assert_eq!(empty.ciphertext, absent.ciphertext);
    let crossed = |json: String| serde_json::from_str::<Resource>(&json).unwrap().decrypt(&api_v3_key()).unwrap();
    let head = format!(r#"{{"algorithm":"AEAD_AES_256_GCM","nonce":"{NONCE}","ciphertext":"{}""#, empty.ciphertext);
    for tail in ["}", r#","associated_data":""}"#, r#","associated_data":null}"#] {
        assert_eq!(crossed(format!("{head}{tail}")), b"{}", "{tail}");
    }
}

#[test]
fn another_key_or_other_associated_data_does_not_decrypt() {
    let (_, ciphertext) = sample();
    let other = ApiV3Key::new(API_V3_KEY.to_uppercase()).unwrap();
    assert_eq!(other.decrypt(NONCE, "entrust", &ciphertext), Err(CryptoError::DoesNotDecrypt));
    for data in ["", "Entrust", "entrust ", "transaction"] {
        assert_eq!(api_v3_key().decrypt(NONCE, data, &ciphertext), Err(CryptoError::DoesNotDecrypt), "{data:?}");
    }
    assert_eq!(api_v3_key().decrypt("fdasflkja485", "entrust", &ciphertext), Err(CryptoError::DoesNotDecrypt));
}

#[test]
fn a_nonce_that_is_not_12_bytes_long_is_refused_in_both_directions() {
    for nonce in ["", "fdasflkja48", "fdasflkja4844", "汉汉汉汉汉"] {
        let wrong = CryptoError::NonceLength { length: nonce.len() };
        assert_eq!(api_v3_key().decrypt(nonce, "", "AAAA"), Err(wrong.clone()));
        assert_eq!(api_v3_key().encrypt(nonce, "", b"{}"), Err(wrong));
    }
}

#[test]
fn a_ciphertext_that_is_cut_short_anywhere_does_not_decrypt() {
    let bytes = encoding::from_base64(&sample().1).unwrap();
    for length in 0..bytes.len() {
        let cut = encoding::base64(&bytes[..length]);
        assert_eq!(api_v3_key().decrypt(NONCE, "entrust", &cut), Err(CryptoError::DoesNotDecrypt), "{length} bytes");
    }
}

#[test]
fn a_ciphertext_with_any_flipped_bit_does_not_decrypt() {
    let bytes = encoding::from_base64(&sample().1).unwrap();
    for index in 0..bytes.len() * 8 {
        let mut forged = bytes.clone();
        forged[index / 8] ^= 1 << (index % 8);
        let result = api_v3_key().decrypt(NONCE, "entrust", &encoding::base64(&forged));
        assert_eq!(result, Err(CryptoError::DoesNotDecrypt), "bit {index}");
    }
}

#[test]
fn a_ciphertext_that_is_not_standard_base64_is_refused_as_such() {
    let (_, right) = sample();
    let broken = right.replacen('/', "_", 1);
    assert_ne!(broken, right);
    for ciphertext in [broken, format!("{right}\n"), format!("{right}="), "!".to_owned()] {
        assert_eq!(api_v3_key().decrypt(NONCE, "entrust", &ciphertext), Err(CryptoError::NotBase64), "{ciphertext}");
    }
}

#[test]
fn an_unknown_algorithm_is_named() {
    for algorithm in ["AEAD_SM4_GCM", "aead_aes_256_gcm", ""] {
        let json = format!(r#"{{"algorithm":"{algorithm}","nonce":"{NONCE}","ciphertext":"{}"}}"#, sample().1);
        let error = serde_json::from_str::<Resource>(&json).unwrap().decrypt(&api_v3_key()).unwrap_err();
        assert_eq!(error, ResourceError::UnknownAlgorithm(algorithm.to_owned()));
        assert!(error.to_string().contains("AEAD_AES_256_GCM"), "{error}");
    }
}

#[test]
fn a_wrong_api_v3_key_is_told_where_to_look() {
    let (plaintext, _) = sample();
    let resource = Resource::encrypt(&api_v3_key(), Some("entrust"), Some("entrust"), NONCE, &plaintext).unwrap();
    let error = resource.decrypt(&ApiV3Key::new("x".repeat(32)).unwrap()).unwrap_err();
    assert_eq!(error, ResourceError::Crypto(CryptoError::DoesNotDecrypt));
    assert!(error.to_string().contains("APIv3密钥"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_encrypted_is_decrypted(
        plaintext in any::<Vec<u8>>(),
        associated_data in "\\PC{0,16}",
        nonce in "[0-9a-zA-Z]{12}",
    ) {
        let ciphertext = api_v3_key().encrypt(&nonce, &associated_data, &plaintext).unwrap();
        prop_assert_eq!(api_v3_key().decrypt(&nonce, &associated_data, &ciphertext).unwrap(), plaintext);
    }

    #[test]
    fn decrypting_never_panics(nonce in any::<String>(), data in any::<String>(), ciphertext in any::<String>()) {
        prop_assert!(api_v3_key().decrypt(&nonce, &data, &ciphertext).is_err());
    }
}
