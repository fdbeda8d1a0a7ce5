//! Notifications that are not accepted at once: when they are tried again, what stays the same, what is new.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use support::{
    COMBINE, Caller, EXEMPT, GLOBAL_MINI, INSTITUTION, PLATFORM, PROVIDER, Receiver, THEN, seed_000, seed_001,
    seed_003, with,
};
use wechatpay_sandbox::{DeliveryState, EndedBy, KeyMode, Sandbox, Template, World};

const NO: &str = "HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

async fn refusing() -> (Sandbox, World, Receiver) {
    let receiver = Receiver::start(NO).await;
    let sandbox = Sandbox::builder().route("yourapp.com", receiver.address).start().await.unwrap();
    sandbox.route("pay.weixin.qq.com", receiver.address).unwrap();
    let world = sandbox.default_world();
    world.freeze_clock(THEN).unwrap();
    (sandbox, world, receiver)
}

/// When the attempts of the only notification were made, in seconds after the signing.
fn attempts(world: &World) -> Vec<i64> {
    let then: Timestamp = THEN.parse().unwrap();
    let at = |at: &str| at.parse::<Timestamp>().unwrap().duration_since(then).as_secs();
    let log = world.notifications();
    assert_eq!(log.len(), 1, "{log:?}");
    log[0].attempts.iter().map(|attempt| at(&attempt.at)).collect()
}

fn sums(gaps: &[i64]) -> Vec<i64> {
    let mut sum = 0;
    [0].into_iter()
        .chain(gaps.iter().map(|gap| {
            sum += gap;
            sum
        }))
        .collect()
}

#[tokio::test]
async fn each_family_is_tried_again_on_its_own_schedule() {
    let combine: Vec<i64> = [10, 10, 10, 30, 30, 30].into_iter().chain([300; 23]).collect();
    for (mchid, path, body, gaps) in [
        (INSTITUTION, GLOBAL_MINI, seed_000(), vec![15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]),
        (PLATFORM, COMBINE, seed_001(), combine),
        (PROVIDER, EXEMPT, seed_003(), vec![15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]),
    ] {
        let (sandbox, world, receiver) = refusing().await;
        sandbox.confirm(&Caller::new(&sandbox, mchid).post(path, &body).session()).unwrap();
        sandbox.settle().await;
        assert_eq!(attempts(&world), [0], "{path}");
        world.advance("2d").await.unwrap();
        assert_eq!(attempts(&world), sums(&gaps), "{path}");
        let log = world.notifications();
        assert_eq!((log[0].state, log[0].next_time.as_deref()), (DeliveryState::Rejected, None));
        assert_eq!(receiver.received().len(), gaps.len() + 1);
    }
}

#[tokio::test]
async fn an_attempt_is_signed_anew_under_the_same_id() {
    let (sandbox, world, receiver) = refusing().await;
    let caller = Caller::new(&sandbox, PLATFORM);
    sandbox.confirm(&caller.post(COMBINE, &seed_001()).session()).unwrap();
    sandbox.settle().await;
    world.advance("30s").await.unwrap();
    let received = receiver.received();
    assert_eq!(received.len(), 4);
    let unique = |name: &str| received.iter().map(|one| one.headers[name].clone()).collect::<HashSet<_>>().len();
    assert_eq!((unique("Wechatpay-Nonce"), unique("Wechatpay-Signature"), unique("Request-ID")), (4, 4, 4));
    let opened: Vec<_> = received.iter().map(|one| caller.open(one)).collect();
    assert!(
        opened.iter().all(|(notification, payload)| (&notification.id, payload) == (&opened[0].0.id, &opened[0].1))
    );
}

#[tokio::test]
async fn a_running_clock_tries_again_by_itself() {
    let receiver = Receiver::start(NO).await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
    sandbox.settle().await;
    let next: Timestamp = world.time().next_due.unwrap().parse().unwrap();
    // The clock runs on from a moment before the next attempt is due.
    world.set_clock(&(next - SignedDuration::from_millis(300)).to_string()).unwrap();
    assert_eq!(receiver.received().len(), 1);
    let patience = std::time::Instant::now();
    while receiver.received().len() < 2 {
        assert!(patience.elapsed().as_secs() < 20, "it was not tried again");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    sandbox.settle().await;
    assert_eq!(world.notifications()[0].attempts.len(), 2);
}

#[tokio::test]
async fn an_accepted_notification_is_sent_again_on_demand_alone() {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PLATFORM);
    sandbox.confirm(&caller.post(COMBINE, &seed_001()).session()).unwrap();
    sandbox.settle().await;
    world.advance("3d").await.unwrap();
    assert_eq!(receiver.received().len(), 1);
    world.resend(1).unwrap();
    sandbox.settle().await;
    let (first, second) = (&receiver.received()[0], &receiver.received()[1]);
    assert_eq!(caller.open(first).0.id, caller.open(second).0.id);
    assert_eq!(world.resend_since("2019-11-20T00:00:00+08:00").unwrap(), [1]);
    sandbox.settle().await;
    assert_eq!(receiver.received().len(), 3);
    assert_eq!(world.resend_since("2030-01-01T00:00:00+08:00").unwrap(), [0_u64; 0]);
    assert_eq!(world.resend(7).unwrap_err().code(), "UNKNOWN_NOTIFICATION");
    world.resend_to(1, &format!("http://{}/elsewhere", receiver.address)).unwrap();
    sandbox.settle().await;
    assert_eq!(receiver.received()[3].path, "/elsewhere");
    assert_eq!(world.resend_to(1, "elsewhere").unwrap_err().code(), "BAD_REQUEST");
    assert_eq!(world.notification(1).unwrap().state, DeliveryState::Accepted);
}

#[tokio::test]
async fn a_share_of_the_notifications_is_signed_with_the_public_key() {
    let receiver = Receiver::accepting().await;
    let sandbox =
        Sandbox::builder().clock_at(THEN).seed(5).route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PLATFORM);
    sandbox.confirm(&caller.post(COMBINE, &seed_001()).session()).unwrap();
    let mut serials = Vec::new();
    for keys in [KeyMode::Certificate, KeyMode::PublicKey, KeyMode::Mixed(50)] {
        world.set_keys(PLATFORM, keys).unwrap();
        let before = receiver.received().len();
        for _ in 0..40 {
            world.resend(1).unwrap();
            sandbox.settle().await;
        }
        let received = receiver.received();
        received.iter().skip(before).for_each(|one| assert!(caller.verify(&one.headers, &one.body).is_ok()));
        let public = caller.merchant.public_key_id.as_str();
        serials.push(received.iter().skip(before).filter(|one| one.headers["Wechatpay-Serial"] == public).count());
    }
    assert_eq!(serials[..2], [0, 40]);
    assert!((5..=35).contains(&serials[2]), "{serials:?}");
    // A merchant with the public key alone gets no certificates, and its answers are signed with that key.
    world.set_keys(PLATFORM, KeyMode::PublicKey).unwrap();
    let answer = caller.get("/v3/certificates");
    assert_eq!(
        answer.refused(404, "RESOURCE_NOT_EXISTS").headers["Wechatpay-Serial"],
        caller.merchant.public_key_id.as_str()
    );
    world.set_keys(PLATFORM, KeyMode::Certificate).unwrap();
    caller.clone().asking_for(&caller.merchant.public_key_id).get("/v3/certificates").refused(400, "PARAM_ERROR");
}

#[tokio::test]
async fn a_termination_goes_to_the_url_of_the_template() {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    let template: Template = serde_json::from_value(json!({"termination_url": "https://yourapp.com/ended"})).unwrap();
    world.set_plan(PLATFORM, "12535", template).unwrap();
    let id =
        sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap().contract_id;
    world.terminate(&id, EndedBy::CustomerService, Some("客服解约")).unwrap();
    sandbox.settle().await;
    let paths: Vec<_> = receiver.received().into_iter().map(|one| one.path).collect();
    assert_eq!(paths, ["/notify", "/ended"]);
}

#[tokio::test]
async fn a_merchant_may_be_asked_before_a_payer_ends() {
    let asked = |reply: &'static str| async move {
        let receiver = Receiver::start(reply).await;
        let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", receiver.address).start().await.unwrap();
        let world = sandbox.default_world();
        let inquiry: Template = serde_json::from_value(json!({"inquiry_url": "https://yourapp.com/may-they"})).unwrap();
        world.set_plan(PLATFORM, "12535", inquiry).unwrap();
        let body = with(seed_001(), "out_contract_code", "asked1");
        let id = sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &body).session()).unwrap().contract_id;
        world.terminate(&id, EndedBy::User, Some("why")).unwrap();
        sandbox.settle().await;
        world.contract(&id).unwrap().state.word()
    };
    assert_eq!(asked("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await, "TERMINATED");
    assert_eq!(asked(NO).await, "SIGNED");
}
