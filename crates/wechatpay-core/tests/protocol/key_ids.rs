//! Key ids are opaque.

use proptest::prelude::*;
use wechatpay_core::{KeyError, KeyId};

use crate::vectors::PUB_KEY_ID;

#[test]
fn an_id_keeps_its_case_and_its_zeros() {
    for id in [PUB_KEY_ID, "0A57f09EFDC096DE15EBE81A47057A7232F1B8E2", "00ab", "PUB_KEY_ID_abcDEF"] {
        assert_eq!(KeyId::new(id).unwrap().as_str(), id);
        assert_eq!(id.parse::<KeyId>().unwrap().to_string(), id);
    }
    assert_ne!(KeyId::new("ab").unwrap(), KeyId::new("AB").unwrap());
}

#[test]
fn only_the_exact_prefix_makes_a_public_key_id() {
    assert!(KeyId::new(PUB_KEY_ID).unwrap().is_public_key());
    for id in ["pub_key_id_1", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", "XPUB_KEY_ID_1"] {
        assert!(!KeyId::new(id).unwrap().is_public_key(), "{id}");
    }
}

#[test]
fn an_id_is_1_to_64_characters_long() {
    assert!(KeyId::new("A".repeat(64)).is_ok());
    assert!(matches!(KeyId::new("A".repeat(65)), Err(KeyError::BadKeyId { .. })));
    assert!(matches!(KeyId::new(""), Err(KeyError::BadKeyId { .. })));
}

#[test]
fn a_serial_number_with_colons_is_told_how_to_be_written() {
    let error = KeyId::new("51:57:F0:9E").unwrap_err();
    assert!(error.to_string().contains("hex digits only"), "{error}");
}

proptest! {
    #[test]
    fn an_id_that_is_taken_can_stand_in_a_header_and_in_quotes(id in any::<String>()) {
        if let Ok(id) = KeyId::new(id) {
            prop_assert!(id.as_str().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
        }
    }
}
