//! Which of the platform's keys is asked for.

use wechatpay_core::{KeyId, PlatformKey, PublicKey, TrustStore};

use crate::vectors::{Case, NOW, PUB_KEY_ID, key_file, platform_certificate, platform_public_key};

fn certificate(case: &str) -> PlatformKey {
    let case = Case::named(&format!("certificates/{case}"));
    PlatformKey::from_certificate_pem(case.bytes("certificate.pem")).unwrap()
}

fn preferred(keys: &[PlatformKey], now: i64) -> Option<String> {
    let store: TrustStore = keys.iter().cloned().collect();
    store.preferred(now).map(|key| key.id().to_string())
}

#[test]
fn a_public_key_is_preferred_to_any_certificate() {
    let keys = [platform_certificate(), platform_public_key(), certificate("leading-zero")];
    assert_eq!(preferred(&keys, NOW).as_deref(), Some(PUB_KEY_ID));
    assert_eq!(preferred(&keys, i64::MAX).as_deref(), Some(PUB_KEY_ID));
}

#[test]
fn of_two_valid_certificates_the_one_that_began_last_is_preferred() {
    let (older, newer) = (certificate("platform"), certificate("leading-zero"));
    assert!(older.not_before() < newer.not_before());
    let newest = newer.id().to_string();
    assert_eq!(preferred(&[older.clone(), newer.clone()], NOW), Some(newest.clone()));
    assert_eq!(preferred(&[newer, older], NOW), Some(newest));
}

#[test]
fn a_certificate_that_does_not_hold_yet_or_any_more_is_not_preferred() {
    let (older, newer, expired) = (certificate("platform"), certificate("leading-zero"), certificate("expired"));
    let keys = [older.clone(), newer.clone(), expired];
    assert_eq!(preferred(&keys, newer.not_before().unwrap() - 1), Some(older.id().to_string()));
    assert_eq!(preferred(&keys, newer.not_before().unwrap()), Some(newer.id().to_string()));
    assert_eq!(preferred(&keys, newer.not_after().unwrap() + 1), None);
}

#[test]
fn an_empty_store_prefers_nobody() {
    assert!(TrustStore::new().is_empty());
    assert_eq!(preferred(&[], NOW), None);
}

#[test]
fn a_key_is_found_by_its_exact_id_only() {
    let store: TrustStore = [platform_certificate(), platform_public_key()].into_iter().collect();
    let id = platform_certificate().id().to_string();
    assert!(store.find(&id).is_some_and(PlatformKey::is_certificate));
    assert!(store.find(PUB_KEY_ID).is_some_and(|key| !key.is_certificate()));
    for other in [id.to_lowercase(), format!(" {id}"), id[1..].to_owned(), String::new()] {
        assert!(store.find(&other).is_none(), "{other:?}");
    }
}

#[test]
fn a_key_with_the_same_id_takes_the_place_of_the_old_one() {
    let mut store = TrustStore::new();
    assert!(store.insert(platform_public_key()).is_none());
    let other = PublicKey::from_pem(key_file("merchant-pub.pem")).unwrap();
    let replaced = store.insert(PlatformKey::from_public_key(KeyId::new(PUB_KEY_ID).unwrap(), other.clone()).unwrap());
    assert_eq!(replaced.unwrap().public_key(), platform_public_key().public_key());
    assert_eq!(store.iter().count(), 1);
    assert_eq!(store.find(PUB_KEY_ID).unwrap().public_key(), &other);
}

#[test]
fn a_public_key_has_no_validity_and_always_holds() {
    let key = platform_public_key();
    assert_eq!((key.not_before(), key.not_after()), (None, None));
    for now in [i64::MIN, 0, i64::MAX] {
        assert!(key.is_valid_at(now));
    }
}
