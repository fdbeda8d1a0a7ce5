//! Random lives of sessions: whatever the order of events, the rules hold.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeMap;

use support::{Caller, EXEMPT, GLOBAL_JSAPI, GLOBAL_MINI, INSTITUTION, PROVIDER, SCHEDULED, THEN};
use support::{seed_000, seed_002, seed_003, seed_004, with};
use wechatpay_sandbox::Sandbox;

/// A small generator (xorshift), so that a failure repeats with its seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

#[tokio::test]
async fn any_order_of_events_keeps_one_contract_a_number_and_one_notification_a_contract() {
    let sandbox = Sandbox::start().await.unwrap();
    for seed in 1..=8 {
        let name = format!("seed-{seed}");
        let world = sandbox.world(&name).unwrap();
        let start: jiff::Timestamp = THEN.parse().unwrap();
        let mut elapsed = jiff::SignedDuration::ZERO;
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed));
        let mut sessions: Vec<String> = Vec::new();
        for step in 0..60 {
            world.freeze_clock(&(start + elapsed).to_string()).unwrap();
            match dice.below(5) {
                0 | 1 => {
                    let number = format!("number{}", dice.below(4));
                    let user = format!("user{}", dice.below(6));
                    let (mchid, path, body) = match dice.below(4) {
                        0 => (
                            INSTITUTION,
                            GLOBAL_MINI,
                            with(with(seed_000(), "openid", user), "expired_time", "2019-11-20T11:00:00+08:00"),
                        ),
                        1 => (
                            INSTITUTION,
                            GLOBAL_JSAPI,
                            with(with(seed_002(), "openid", user), "expired_time", "2019-11-20T11:00:00+08:00"),
                        ),
                        2 => (PROVIDER, EXEMPT, with(seed_003(), "sp_openid", user)),
                        _ => (
                            PROVIDER,
                            SCHEDULED,
                            with(with(seed_004(), "sp_openid", user.as_str()), "out_user_code", user),
                        ),
                    };
                    let body = with(body, "out_contract_code", number);
                    let answer = Caller::new(&sandbox, mchid).in_world(&name).post(path, &body);
                    if answer.status == 200 {
                        let id = answer.session();
                        assert_eq!(world.session(&id).unwrap().state, "open", "seed {seed} step {step}");
                        sessions.push(id);
                    } else {
                        assert_eq!(answer.status, 400, "seed {seed} step {step}: {}", answer.json);
                    }
                }
                2 | 3 if !sessions.is_empty() => {
                    let id = &sessions[dice.below(sessions.len())];
                    let before = world.session(id).map(|session| session.state);
                    let confirmed = dice.below(3) > 0;
                    let done = if confirmed {
                        world.confirm(id, &Default::default()).map(|_| "signed")
                    } else {
                        world.refuse(id).map(|session| session.state)
                    };
                    let usable = matches!(before, Ok("open")) || (!confirmed && matches!(before, Ok("superseded")));
                    match done {
                        Ok(state) => {
                            assert!(usable, "seed {seed} step {step}: {before:?} became {state}");
                            assert_eq!(world.session(id).unwrap().state, state);
                        }
                        Err(error) => assert!(
                            !usable || matches!(error.code(), "LIMIT" | "SESSION_EXPIRED" | "SESSION_REPLACED"),
                            "seed {seed} step {step}: {error}"
                        ),
                    }
                }
                _ => elapsed += jiff::SignedDuration::from_secs(dice.below(900) as i64),
            }
            let contracts = world.contracts();
            let mut of_number = BTreeMap::new();
            for contract in &contracts {
                *of_number.entry((contract.family, contract.out_contract_code.clone())).or_insert(0) += 1;
            }
            assert!(of_number.values().all(|count| *count == 1), "seed {seed} step {step}: {of_number:?}");
            assert_eq!(world.notifications().len(), contracts.len(), "seed {seed} step {step}");
        }
        assert!(!world.contracts().is_empty(), "seed {seed} signed nothing");
    }
}
