#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::HashSet;

use http::{HeaderMap, HeaderName};
use wechatpay_core::{Notification, PlatformKey, TrustStore, VerifyError, verify};

use super::*;
use crate::{
    engine::{
        draw::Draw,
        json::Json,
        notice::{Notice, Pace},
    },
    envelope,
    keys::Keys,
    store::Store,
};

struct Stage {
    platform: Platform,
    merchant: Arc<Merchant>,
    trust: TrustStore,
    original: Original,
}

/// A true notification for the first ready merchant, signed with the key of this voice.
fn stage(voice: Voice) -> Stage {
    let keys = pollster::block_on(Keys::choose(false, &Store::memory())).unwrap();
    let merchant = Arc::new(keys.merchants.into_iter().next().unwrap());
    let notice = Notice {
        number: 1,
        event_id: "EV-2018022511223320873".into(),
        event_type: "ENTRUST.SIGN".into(),
        original_type: "entrust".into(),
        summary: "委托代扣签约通知".into(),
        mchid: merchant.mchid.as_str().into(),
        url: "http://127.0.0.1:1/n".into(),
        payload: Json::new(&serde_json::json!({"contract_id": "1"})),
        created: Timestamp::now(),
        pace: Pace::Event,
        attempts: 0,
        next: None,
        last: None,
        then: None,
    };
    let body = envelope::seal(&merchant, &notice, &mut Draw::new(1, 1)).unwrap();
    let public = PlatformKey::from_pem(merchant.public_key_id.to_string(), &keys.platform.public_key_pem).unwrap();
    let certificate = PlatformKey::from_certificate_pem(&keys.platform.certificate_pem).unwrap();
    let original =
        Original { merchant: Arc::clone(&merchant), voice, body, dated: Timestamp::now(), request_id: "1-0".into() };
    Stage { platform: keys.platform, merchant, trust: [public, certificate].into_iter().collect(), original }
}

fn target() -> Target {
    Target { url: "http://127.0.0.1:1/n".into(), host: None }
}

impl Stage {
    fn judge(&self, post: &Post) -> Result<(), VerifyError> {
        let headers: HeaderMap = post
            .headers
            .iter()
            .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap()))
            .collect();
        verify(&headers, &post.body, &self.trust, Timestamp::now().as_second())
    }

    fn reads(&self, post: &Post) -> bool {
        Notification::from_slice(&post.body).is_ok_and(|envelope| envelope.decrypt(&self.merchant.api_v3_key).is_ok())
    }
}

/// Each forgery meets one check of a receiver and passes all others.
#[test]
fn each_forgery_is_wrong_in_its_own_way_alone() {
    for voice in [Voice::PublicKey, Voice::Certificate] {
        let stage = stage(voice);
        let truth = stage.original.write(&stage.platform, &target()).unwrap();
        assert_eq!((stage.judge(&truth), stage.reads(&truth)), (Ok(()), true));
        for forgery in Forgery::ALL {
            let forged = stage.original.forge(&stage.platform, &target(), forgery).unwrap();
            let verdict = stage.judge(&forged);
            let as_meant = match forgery {
                Forgery::BadSignature | Forgery::ChangedByte | Forgery::CutBody => {
                    matches!(verdict, Err(VerifyError::WrongSignature { .. }))
                }
                Forgery::UnknownSerial => matches!(verdict, Err(VerifyError::UnknownKey { .. })),
                Forgery::Probe => verdict == Err(VerifyError::Probe),
                Forgery::Stale | Forgery::Future => matches!(verdict, Err(VerifyError::OutsideWindow { .. })),
                Forgery::Unsigned => verdict == Err(VerifyError::Unsigned),
                Forgery::WrongKey | Forgery::CutBeforeSigning => verdict == Ok(()),
                _ => matches!(verdict, Err(VerifyError::MissingHeader { .. })),
            };
            assert!(as_meant, "{forgery:?} by {voice:?}: {verdict:?}");
            let is_cut = matches!(forgery, Forgery::CutBody | Forgery::CutBeforeSigning);
            assert_eq!(stage.reads(&forged), !is_cut && forgery != Forgery::WrongKey, "{forgery:?}");
        }
    }
}

#[test]
fn what_lacks_one_thing_is_right_once_that_is_put_back() {
    let stage = stage(Voice::PublicKey);
    for forgery in [Forgery::BadSignature, Forgery::UnknownSerial, Forgery::Probe, Forgery::ChangedByte] {
        let forged = stage.original.forge(&stage.platform, &target(), forgery).unwrap();
        let truth = stage.original.write(&stage.platform, &target()).unwrap();
        let differs = |name: &str| {
            let of = |post: &Post| post.headers.iter().find(|header| header.0 == name).map(|header| header.1.len());
            of(&forged) != of(&truth)
        };
        let names: Vec<_> = truth.headers.iter().map(|header| header.0.as_str()).filter(|name| differs(name)).collect();
        let known: &[&str] = if forgery == Forgery::Probe { &[header::SIGNATURE] } else { &[] };
        assert_eq!(names, known, "{forgery:?}");
        assert_eq!(forged.body == truth.body, forgery != Forgery::ChangedByte, "{forgery:?}");
    }
}

#[test]
fn all_spellings_mean_the_same_and_none_looks_like_another() {
    let stage = stage(Voice::PublicKey);
    let mut seen = HashSet::from([stage.original.body.clone()]);
    let meaning: serde_json::Value = serde_json::from_slice(&stage.original.body).unwrap();
    for spelling in [Spelling::Sorted, Spelling::Spaced, Spelling::Escaped, Spelling::Indented] {
        let spelled = stage.original.spelled(spelling).unwrap();
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&spelled.body).unwrap(), meaning, "{spelling:?}");
        let post = spelled.write(&stage.platform, &target()).unwrap();
        assert_eq!((stage.judge(&post), stage.reads(&post)), (Ok(()), true), "{spelling:?}");
        assert!(seen.insert(post.body), "{spelling:?} is none of its own");
    }
}
