//! One truth about a contract, whatever the order in which it is told.

use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay::papay::{Contract, Status};

/// What could be told of one contract: the time of telling, its state and the fields that come with it.
fn observation() -> impl Strategy<Value = Contract> {
    let state = prop::sample::select(vec![
        "NOT_SIGNED",
        "SIGNED",
        "TO_BE_RENEWED",
        "TERMINATE_PENDING",
        "SIGN_FAILED",
        "TERMINATED",
        "NEW_WORD",
    ]);
    let optional = |texts: &[&str]| {
        prop::option::of(prop::sample::select(texts.iter().map(ToString::to_string).collect::<Vec<_>>()))
    };
    let times = ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", "2027-01-01T00:00:00Z"];
    (
        state,
        0..4_u8,
        any::<bool>(),
        optional(&times),
        optional(&times),
        optional(&["USER", "SYSTEM"]),
        optional(&["a", "b"]),
        0..3_u8,
    )
        .prop_map(|(state, hour, numbered, signed, expired, ended_by, name, raw)| {
            let mut reference = json!({ "family": "insurance", "plan_id": "1", "out_contract_code": "c" });
            if numbered {
                reference["contract_id"] = "9".into();
            }
            let mut contract = json!({
                "reference": reference, "status": state, "as_of": format!("2026-01-01T0{hour}:00:00Z"), "raw": { "n": raw },
            });
            for (field, value) in
                [("signed_time", signed), ("expired_time", expired), ("ended_by", ended_by), ("display_name", name)]
            {
                if let Some(value) = value {
                    contract[field] = value.into();
                }
            }
            serde_json::from_value(contract).unwrap()
        })
}

fn merged(told: &[Contract]) -> Contract {
    told.iter().cloned().reduce(Contract::merge).unwrap()
}

proptest! {
    #[test]
    fn any_order_and_any_repetition_give_the_same(
        (told, shuffled) in prop::collection::vec(observation(), 1..7).prop_flat_map(|told| {
            let more: Vec<Contract> = told.iter().chain(told.iter().take(3)).cloned().collect();
            (Just(told), Just(more).prop_shuffle())
        }),
        split in 0..7_usize,
    ) {
        let truth = merged(&told);
        prop_assert_eq!(&merged(&shuffled), &truth);
        // Two processes that each heard a part agree once they exchange what they know.
        let (one, two) = told.split_at(split.min(told.len()));
        if !one.is_empty() && !two.is_empty() {
            prop_assert_eq!(&merged(two).merge(merged(one)), &truth);
        }
        let ended = told.iter().any(|told| told.status == Status::Terminated);
        prop_assert_eq!(truth.status == Status::Terminated, ended, "an end is final");
        let seen = told.iter().any(|told| told.status != Status::NotSigned);
        prop_assert_eq!(truth.status != Status::NotSigned, seen, "what was seen is not unseen");
    }
}

fn at(time: &str, state: &str) -> Contract {
    let reference = json!({ "family": "insurance", "plan_id": "1", "out_contract_code": "c", "contract_id": "9" });
    serde_json::from_value(json!({ "reference": reference, "status": state, "as_of": time })).unwrap()
}

#[test]
fn of_states_that_take_turns_the_later_word_holds() {
    let signed = at("2026-01-01T00:00:00Z", "SIGNED");
    let ran_out = at("2026-04-01T00:00:00Z", "TO_BE_RENEWED");
    let renewed = at("2026-05-01T00:00:00Z", "SIGNED");
    assert_eq!(ran_out.clone().merge(signed.clone()).status, Status::ToBeRenewed, "an old notification comes late");
    assert_eq!(renewed.merge(ran_out).merge(signed).status, Status::Signed);
}

#[test]
fn a_contract_that_was_signed_anew_replaces_the_one_before() {
    let of = |id: &str, signed: &str, state: &str| -> Contract {
        let reference = json!({ "family": "edu-papay", "plan_id": "1", "openid": "o", "contract_id": id });
        let contract = json!({ "reference": reference, "status": state, "as_of": signed, "signed_time": signed });
        serde_json::from_value(contract).unwrap()
    };
    let (old, new) = (of("1", "2026-01-01T00:00:00Z", "TERMINATED"), of("2", "2026-02-01T00:00:00Z", "SIGNED"));
    assert_eq!(old.clone().merge(new.clone()), new);
    assert_eq!(new.clone().merge(old), new);
}

#[test]
fn a_contract_is_stored_and_read_back() {
    let mut contract = at("2026-01-01T00:00:00Z", "SIGNED");
    contract.raw = json!({ "contract_state": "SIGNED" });
    let stored: Value = serde_json::to_value(&contract).unwrap();
    assert_eq!(
        stored,
        json!({
            "reference": { "family": "insurance", "plan_id": "1", "out_contract_code": "c", "contract_id": "9" },
            "status": "SIGNED", "as_of": "2026-01-01T00:00:00Z", "raw": { "contract_state": "SIGNED" },
        })
    );
    assert_eq!(serde_json::from_value::<Contract>(stored).unwrap(), contract);
}
