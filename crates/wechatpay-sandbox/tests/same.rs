//! The same commands under the same seed give the same journal; worlds side by side do not see each other.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use serde_json::{Value, json};
use support::{
    COMBINE, Caller, EXEMPT, PLATFORM, PROVIDER, Receiver, SCHEDULED, THEN, seed_001, seed_003, seed_004, with,
};
use wechatpay_sandbox::{Confirmation, EndedBy, Entry, Persona, Sandbox};

/// A life in which much happens; its journal and its contracts.
async fn life(seed: u64, receiver: &Receiver) -> (Vec<Entry>, Value) {
    let sandbox = Sandbox::builder().seed(seed).route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock(THEN).unwrap();
    let provider = Caller::new(&sandbox, PROVIDER);
    let signed = sandbox.confirm(&provider.post(SCHEDULED, &seed_004()).session()).unwrap();
    sandbox.settle().await;
    let platform = Caller::new(&sandbox, PLATFORM);
    let session = platform.post(COMBINE, &seed_001()).session();
    platform.post(COMBINE, &with(seed_001(), "plan_id", "x")).refused(400, "PARAM_ERROR");
    platform.get("/v3/merchant/fund/balance/BASIC");
    let combined = world.confirm(&session, &Confirmation::new().openid("oSomebody")).unwrap();
    sandbox.settle().await;
    world.set_payer("oSomebody", Persona::Empty).unwrap();
    world.advance_to("2019-11-21T09:00:00+08:00").await.unwrap();
    let body = json!({"sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109", "schedule_amount": {"total": 1}});
    let url = format!("/v3/papay/pay/partner/schedules/contract-id/{}/schedule", signed.contract_id);
    assert_eq!(provider.post(&url, &body).status, 200);
    world.terminate(&combined.contract_id, EndedBy::User, None).unwrap();
    sandbox.settle().await;
    world.advance("3d").await.unwrap();
    (world.journal(), json!(world.contracts()))
}

#[tokio::test]
async fn two_runs_with_one_seed_have_equal_journals() {
    let receiver = Receiver::start("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").await;
    let (first, contracts) = life(7, &receiver).await;
    let (second, same) = life(7, &receiver).await;
    assert!(first.len() > 60, "{} entries are no life", first.len());
    for (one, other) in first.iter().zip(&second) {
        assert_eq!(one, other);
    }
    assert_eq!((first.len(), contracts), (second.len(), same));
    let (other, _) = life(8, &receiver).await;
    assert_ne!(first, other, "another seed gives other ids");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_worlds_in_one_server_do_not_see_each_other() {
    let sandbox = Sandbox::start().await.unwrap();
    let test = |number: usize| {
        let sandbox = sandbox.clone();
        async move {
            let name = format!("test{number}");
            let world = sandbox.world(&name).unwrap();
            // Each has a time of its own, and the same numbers and users.
            world.freeze_clock(&format!("2019-11-20T{:02}:00:00+08:00", number % 18)).unwrap();
            let caller = Caller::new(&sandbox, PROVIDER).in_world(&name);
            for (path, body) in [(EXEMPT, seed_003()), (SCHEDULED, seed_004())] {
                let session = caller.post(path, &body).session();
                world.confirm(&session, &Confirmation::new()).unwrap();
                caller.post(path, &body).refused(400, "INVALID_REQUEST");
                tokio::task::yield_now().await;
            }
            assert_eq!((world.contracts().len(), world.notifications().len()), (2, 2), "{name}");
            let time = world.time().now;
            assert!(time.starts_with(&format!("2019-11-20T{:02}:00:00", number % 18)), "{name}: {time}");
        }
    };
    let tests: Vec<_> = (0..200).map(|number| tokio::spawn(test(number))).collect();
    for test in tests {
        test.await.unwrap();
    }
    assert_eq!(sandbox.contracts().len(), 0, "the default world is another");
}
