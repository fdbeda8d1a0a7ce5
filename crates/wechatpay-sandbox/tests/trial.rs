//! What a hard trial found once: calls across each other, states that were changed by hand, and pages that pry.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use support::{COMBINE, Caller, DIRECT, PLATFORM, Receiver, THEN, control, seed_001, with};
use tokio::{io::AsyncWriteExt as _, net::TcpListener, time::timeout};
use wechatpay_sandbox::{Confirmation, ContractState, DeliveryState, EndedBy, KeyMode, Persona, Sandbox};

const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn advances_and_resends_do_not_lock_each_other_out() {
    let receiver = Receiver::start("HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").await;
    let sandbox = Sandbox::builder().route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock(THEN).unwrap();
    sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..2 {
        let world = world.clone();
        tasks.spawn(async move {
            for _ in 0..20 {
                world.advance("5s").await.unwrap();
            }
        });
    }
    for _ in 0..3 {
        let world = world.clone();
        tasks.spawn(async move {
            for _ in 0..60 {
                world.resend(1).unwrap();
                tokio::task::yield_now().await;
            }
        });
    }
    timeout(PATIENCE, tasks.join_all()).await.expect("they wait for each other");
    timeout(PATIENCE, sandbox.settle()).await.expect("something stays under way");
}

#[tokio::test]
async fn a_cycle_is_paid_once_however_slow_its_payer_is() {
    let sandbox = Sandbox::builder().clock_at("2026-03-01T08:00:00+08:00").start().await.unwrap();
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, DIRECT);
    let body = json!({
        "sign_scene": "SIGN_SCENE_APP", "appid": "wx1", "openid": "oSlow", "plan_id": 1, "out_contract_code": "code1",
        "contract_display_account": "A", "contract_notify_url": "https://a.example/n", "out_user_code": "u",
        "device_info": {
            "device_type": "DEVICE_TYPE_PHONE", "device_os": "5", "device_id": "d", "device_running_as_root": false,
            "device_ip": "1.2.3.4", "weixin_installed": true, "weixin_version": "8",
            "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        },
    });
    let session = caller.post("/v3/papay/sign/contracts/pre-entrust-sign", &body).session();
    let id = sandbox.confirm(&session).unwrap().contract_id;
    let notice = json!({"mchid": DIRECT, "appid": "wx1", "estimated_amount": {"amount": 5, "currency": "CNY"}});
    assert_eq!(caller.post(&format!("/v3/papay/contracts/{id}/notify"), &notice).status, 204);
    world.advance_to("2026-03-03T08:00:00+08:00").await.unwrap();
    world.set_payer("oSlow", Persona::Slow).unwrap();
    let deduct = |number: &str| {
        let body = json!({
            "appid": "wx1", "out_trade_no": number, "description": "x", "contract_id": id, "harmony_account_id": "h",
            "transaction_notify_url": "https://a.example/p", "amount": {"total": 5},
        });
        caller.post("/v3/papay/pay/harmony/transactions/apply", &body)
    };
    let first = deduct("first");
    assert_eq!(first.status, 200, "{}", first.json);
    assert!(deduct("second").refused(400, "INVALID_REQUEST").message().contains("not decided yet"));
    caller.post(&format!("/v3/papay/contracts/{id}/notify"), &notice).refused(400, "INVALID_REQUEST");
    world.advance("1h").await.unwrap();
    assert!(deduct("third").refused(400, "INVALID_REQUEST").message().contains("paid"));
    assert_eq!(world.orders().iter().filter(|order| order.state.is_paid()).count(), 1);
}

/// A receiver that answers 204 as late as it is told to.
async fn slow(after: Duration) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut bytes = [0; 8192];
                let _ = tokio::io::AsyncReadExt::read(&mut stream, &mut bytes).await;
                tokio::time::sleep(after).await;
                let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await;
            });
        }
    });
    address
}

#[tokio::test]
async fn an_advance_arrives_although_nobody_waits_for_it() {
    let address = slow(Duration::from_millis(300)).await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", address).start().await.unwrap();
    let world = sandbox.default_world();
    sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
    let given_up = timeout(Duration::from_millis(50), world.advance_to("2019-11-21T10:00:00+08:00")).await;
    assert!(given_up.is_err(), "it was done too soon to be given up");
    assert_eq!(world.set_clock(THEN).unwrap_err().code(), "ADVANCING");
    assert_eq!(world.import(&world.export()).unwrap_err().code(), "ADVANCING");
    let begun = std::time::Instant::now();
    while !world.time().now.starts_with("2019-11-21T10:00") {
        assert!(begun.elapsed() < PATIENCE, "the clock stands at {:?}", world.time());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(!world.time().frozen, "a clock that ran runs on");
}

#[tokio::test]
async fn a_restored_world_does_not_take_the_answers_of_the_one_before() {
    let address = slow(Duration::from_millis(400)).await;
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", address).start().await.unwrap();
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PLATFORM);
    world.snapshot("before").unwrap();
    sandbox.confirm(&caller.post(COMBINE, &seed_001()).session()).unwrap();
    world.restore("before").unwrap();
    world.route("yourapp.com", nobody).unwrap();
    sandbox.confirm(&caller.post(COMBINE, &seed_001()).session()).unwrap();
    sandbox.settle().await;
    let log = world.notifications();
    assert_eq!((log.len(), log[0].number, log[0].state), (1, 1, DeliveryState::Failed), "{log:?}");
    assert!(log[0].next_time.is_some());
}

#[tokio::test]
async fn a_resend_of_what_is_on_its_way_is_a_second_attempt() {
    let address = slow(Duration::from_millis(200)).await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", address).start().await.unwrap();
    let world = sandbox.default_world();
    sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
    world.resend(1).unwrap();
    sandbox.settle().await;
    let log = world.notifications();
    assert_eq!((log[0].attempts.len(), log[0].state), (2, DeliveryState::Accepted), "{log:?}");
}

#[tokio::test]
async fn a_restore_brings_merchants_back_too() {
    let sandbox = Sandbox::builder().clock_at(THEN).start().await.unwrap();
    let world = sandbox.default_world();
    world.snapshot("before").unwrap();
    let known = world.merchants().len();
    let own = json!({
        "kind": "direct", "serial_no": "AB12", "public_key_pem": world.merchants()[0].platform_public_key_pem,
        "api_v3_key": "x".repeat(32),
    });
    assert_eq!(control(&sandbox, "PUT", "/sandbox/merchants/1900009999", &own).status, 200);
    assert_eq!(world.merchants().len(), known + 1);
    world.restore("before").unwrap();
    assert_eq!(world.merchants().len(), known);
}

#[tokio::test]
async fn a_foreign_page_makes_no_world() {
    let sandbox = Sandbox::start().await.unwrap();
    let ask = |path: &str, name: &str, value: &str, world: Option<&str>| {
        let mut request = Request::builder().uri(path).header(name, value);
        if let Some(world) = world {
            request = request.header("Sandbox-World", world);
        }
        sandbox.handle(request.body(Bytes::new()).unwrap()).status().as_u16()
    };
    assert_eq!(ask("/sandbox/clock", "Origin", "https://evil.example", Some("one")), 403);
    assert_eq!(ask("/sandbox/clock", "Host", "evil.example", Some("two")), 403);
    assert_eq!(ask("/papay/sign?sandbox_world=three", "Host", "evil.example", None), 403);
    assert_eq!(ask("/papay/sign?sandbox_world=four", "Host", "localhost", None), 400);
    assert_eq!(ask("/sign/1?world=four", "Host", "localhost", None), 404);
    let worlds = control(&sandbox, "GET", "/sandbox/worlds", &Value::Null).json.to_string();
    assert!(["one", "two", "three", "four"].iter().all(|name| !worlds.contains(&format!("\"{name}\""))), "{worlds}");
}

#[tokio::test]
async fn a_state_that_cannot_be_is_not_imported() {
    let sandbox = Sandbox::builder().clock_at(THEN).start().await.unwrap();
    let world = sandbox.default_world();
    sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
    let state: Value = serde_json::from_str(&world.export()).unwrap();
    for (pointer, value) in [
        ("/facts", json!(u64::MAX)),
        ("/notices_written", json!(u64::MAX)),
        ("/notices_written", json!(0)),
        ("/notices/1/attempts", json!(u32::MAX)),
        ("/notices/1/number", json!(7)),
        ("/contracts/0/session", json!(4_000_000_000_u32)),
    ] {
        let mut wrong = state.clone();
        *wrong.pointer_mut(pointer).unwrap() = value;
        let error = world.import(&wrong.to_string()).unwrap_err();
        assert_eq!(error.code(), "BAD_REQUEST", "{pointer}: {error}");
    }
    assert_eq!(world.contracts().len(), 1, "what was there is there");
    world.import(&state.to_string()).unwrap();
    assert_eq!(world.set_keys(PLATFORM, KeyMode::Mixed(101)).unwrap_err().code(), "BAD_REQUEST");
}

#[tokio::test]
async fn what_has_become_moot_is_not_due() {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::builder().route("yourapp.com", receiver.address).start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock(THEN).unwrap();
    let body = with(seed_001(), "out_contract_code", "moot1");
    let session = Caller::new(&sandbox, PLATFORM).post(COMBINE, &body).session();
    let id = world.confirm(&session, &Confirmation::new()).unwrap().contract_id;
    sandbox.settle().await;
    assert_eq!((world.time().pending, world.time().next_due.is_some()), (1, true));
    assert_eq!(world.terminate(&id, EndedBy::Platform, None).unwrap().state, ContractState::Terminated);
    sandbox.settle().await;
    assert_eq!((world.time().pending, world.time().next_due), (0, None));
    assert_eq!(world.advance_to_next().await.unwrap_err().code(), "NOTHING_DUE");
}
