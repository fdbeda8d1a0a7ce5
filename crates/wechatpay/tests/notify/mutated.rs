//! A byte that is another one, anywhere: never accepted.

use http::HeaderValue;
use proptest::prelude::*;
use wechatpay::{Receiver, notify::Verdict};

use super::told::{Told, body, receiver};

const SIGNED: [&str; 5] =
    ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial", "Wechatpay-Signature-Type"];

/// The message with one bit turned over; `None` where no such header can be sent.
fn mutated(told: &Told, place: usize, bit: u8) -> Option<Told> {
    let mut told = told.clone();
    let mut place = place;
    for name in SIGNED {
        let value = told.headers[name].as_bytes();
        if place < value.len() {
            let mut value = value.to_vec();
            value[place] ^= 1 << bit;
            told.headers.insert(name, HeaderValue::from_bytes(&value).ok()?);
            return Some(told);
        }
        place -= value.len();
    }
    *told.body.get_mut(place)? ^= 1 << bit;
    Some(told)
}

fn size(told: &Told) -> usize {
    SIGNED.iter().map(|name| told.headers[*name].len()).sum::<usize>() + told.body.len()
}

fn accepted_by(receiver: &Receiver, told: &Told) -> bool {
    pollster::block_on(receiver.open(&told.headers, &told.body)).is_ok()
}

fn accepted(told: &Told) -> bool {
    accepted_by(&receiver(), told)
}

#[test]
fn every_byte_of_headers_and_body_counts() {
    let told = Told::signed(body());
    let receiver = receiver();
    let mut tried = 0;
    for place in 0..size(&told) {
        for bit in 0..8 {
            let Some(changed) = mutated(&told, place, bit) else { continue };
            tried += 1;
            assert!(!accepted_by(&receiver, &changed), "bit {bit} of byte {place}");
        }
    }
    assert!(accepted_by(&receiver, &told));
    assert!(tried > 5000, "{tried}");
}

#[test]
fn no_name_of_a_signing_header_can_be_another_one() {
    for name in &SIGNED[..4] {
        for place in 0..name.len() {
            for bit in 0..8 {
                let mut told = Told::signed(body());
                let mut other = name.to_ascii_lowercase().into_bytes();
                other[place] ^= 1 << bit;
                // Names do not differ by case, so a mutation that changes only that is none.
                let Ok(other) = http::HeaderName::from_bytes(&other) else { continue };
                if other.as_str().eq_ignore_ascii_case(name) {
                    continue;
                }
                let value = told.headers.remove(*name).unwrap();
                told.headers.insert(other, value);
                let rejection = pollster::block_on(receiver().open(&told.headers, &told.body)).unwrap_err();
                assert_eq!(rejection.verdict(), Verdict::Incomplete);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn whatever_is_changed_inserted_or_cut_out_is_refused(
        from in 0.0..1.0,
        length in 0_usize..40,
        instead in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        let mut told = Told::signed(body());
        let from = (told.body.len() as f64 * from) as usize;
        let to = (from + length).min(told.body.len());
        told.body.splice(from..to, instead);
        prop_assert_eq!(accepted(&told), told.body == body());
    }

    #[test]
    fn arbitrary_headers_and_bodies_are_refused_and_never_panic(
        headers in proptest::collection::vec((0_usize..6, proptest::collection::vec(any::<u8>(), 0..60)), 0..8),
        garbage in proptest::collection::vec(any::<u8>(), 0..300),
        real in any::<bool>(),
    ) {
        let mut told = Told::signed(if real { body() } else { garbage });
        let unchanged = told.clone();
        for (name, value) in headers {
            let name = ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial", "Content-Length", "Wechatpay-Signature-Type"][name];
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                told.headers.append(name, value);
            }
        }
        let judged = |headers: &http::HeaderMap| headers.iter().filter(|(name, _)| *name != "content-length").count();
        prop_assert_eq!(accepted(&told), real && judged(&told.headers) == judged(&unchanged.headers));
    }
}
