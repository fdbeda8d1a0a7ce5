//! Notification chaos: planned by the seed, carried out as planned, and told apart by good receivers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::{
    collections::{BTreeSet, HashSet},
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode},
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use support::{Caller, PROVIDER, Receiver, SCHEDULED, THEN, control_in, seed_004, with};
use wechatpay_core::Notification;
use wechatpay_sandbox::{
    Chaos, DeliveryState, Disturbance, Expected, ReceiverVerdict, Sandbox, Settings, Share, World, WorldDescription,
};

fn share(share: f64) -> Share {
    Share::new(share).unwrap()
}

fn everything(share: Share) -> Chaos {
    let mut all = json!(Chaos::default());
    all.as_object_mut().unwrap().values_mut().for_each(|value| *value = json!(share));
    serde_json::from_value(all).unwrap()
}

fn switched(world: &World, chaos: Chaos) {
    let mut settings = Settings::default();
    settings.chaos = chaos;
    world.set_settings(settings).unwrap();
}

/// A world that stands still, of a seed.
fn world(sandbox: &Sandbox, name: &str, seed: u64) -> World {
    let text = format!("name: {name}\nseed: {seed}\nclock: {{now: \"{THEN}\", frozen: true}}");
    sandbox.declare(&WorldDescription::from_yaml(&text).unwrap()).unwrap()
}

/// Contracts are signed, and a receiver is told of each.
async fn sign(sandbox: &Sandbox, world: &World, address: SocketAddr, count: usize) {
    let caller = Caller::new(sandbox, PROVIDER).in_world(world.name().unwrap());
    for number in 0..count {
        let body = with(seed_004(), "contract_notify_url", format!("http://{address}/n"));
        let body =
            with(with(body, "out_contract_code", format!("chaos{number}")), "out_user_code", format!("u{number}"));
        let body = with(body, "plan_id", 12_535 + number);
        let session = caller.post(SCHEDULED, &body).session();
        world.confirm(&session, &Default::default()).unwrap();
    }
    sandbox.settle().await;
}

#[derive(Clone, Copy, PartialEq)]
enum Check {
    All,
    Nothing,
}

/// A merchant's receiver. What it handled, by the notification's id, in the order of its coming.
async fn receiver(caller: &Caller, check: Check) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let handled: Arc<Mutex<Vec<String>>> = Arc::default();
    let (trust, key, log) = (caller.trust(), caller.api_v3_key(), Arc::clone(&handled));
    let shop = Arc::new((trust, key));
    let app = axum::Router::new().fallback(move |headers: HeaderMap, body: Bytes| {
        let (shop, log) = (Arc::clone(&shop), Arc::clone(&log));
        async move {
            let verified = wechatpay_core::verify(&headers, &body, &shop.0, support::now());
            if check == Check::All && verified.is_err() {
                return StatusCode::UNAUTHORIZED;
            }
            let Ok(envelope) = Notification::from_slice(&body) else { return StatusCode::BAD_REQUEST };
            if envelope.decrypt(&shop.1).is_err() {
                return StatusCode::INTERNAL_SERVER_ERROR;
            }
            log.lock().unwrap().push(envelope.id);
            StatusCode::NO_CONTENT
        }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, handled)
}

#[tokio::test]
async fn two_worlds_of_one_seed_have_the_same_plan_to_the_last_byte() {
    let sandbox = Sandbox::start().await.unwrap();
    let plan = |name: &str, seed: u64| {
        switched(&world(&sandbox, name, seed), everything(share(0.3)));
        let url = "/sandbox/chaos/plan?notifications=500&attempts=4";
        let answer = control_in(&sandbox, Some(name), "GET", url, &Value::Null);
        assert_eq!(answer.status, 200, "{}", answer.json);
        answer.raw
    };
    let one = plan("one", 42);
    assert_eq!(one, plan("other", 42));
    let another = plan("another", 43);
    assert_ne!(one.slice(12..), another.slice(12..));
    let text = String::from_utf8(one.to_vec()).unwrap();
    for word in ["dropped", "put_off_seconds", "concurrent", "duplicate", "bad_signature", "unknown_serial", "probe"] {
        assert!(text.contains(word), "{word}");
    }
}

#[tokio::test]
async fn everything_is_off_until_it_is_switched_on_and_a_share_is_0_to_1() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(sandbox.default_world().settings().chaos, Chaos::default());
    assert_eq!(control_in(&sandbox, None, "GET", "/sandbox/settings", &Value::Null).json["chaos"]["drop"], 0.0);
    for bad in [json!({"drop": 1.1}), json!({"drop": -0.1}), json!({"dropp": 0.1}), json!({"drop": "all"})] {
        let answer = control_in(&sandbox, None, "PUT", "/sandbox/settings", &json!({"chaos": bad}));
        answer.refused(400, "BAD_REQUEST");
    }
    let described = WorldDescription::from_yaml("settings:\n  chaos: {probe: 0.5}").unwrap();
    assert_eq!(described.settings.unwrap().chaos.probe, share(0.5));
    let plan = sandbox.default_world().chaos_plan(0, 100, 3);
    assert!(plan.iter().all(|plan| plan.forged.is_empty() && !plan.dropped && plan.put_off_seconds == 0));
}

/// What the log says of each attempt is what the plan said, and the good receiver took what was true once or more, and nothing else.
#[tokio::test]
async fn a_good_receiver_stands_it_all_and_the_log_is_the_plan() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = world(&sandbox, "w", 7);
    switched(&world, everything(share(0.4)));
    let (address, handled) = receiver(&Caller::new(&sandbox, PROVIDER), Check::All).await;
    sign(&sandbox, &world, address, 30).await;
    world.advance("3d").await.unwrap();

    let log = world.notifications();
    let mut seen = BTreeSet::new();
    for delivery in &log {
        assert_eq!(delivery.state, DeliveryState::Accepted, "{}: chaos lost it", delivery.number);
        let mut attempts = delivery.attempts.iter();
        let last = delivery.attempts.last().unwrap().number;
        assert_eq!(usize::try_from(last).unwrap(), delivery.attempts.len());
        let gaps = wechatpay_spec::event(&delivery.event_type).unwrap().retries;
        let mut due: Timestamp = delivery.at.parse().unwrap();
        for (plan, gap) in world.chaos_plan(delivery.number - 1, 1, 16).into_iter().zip([0].iter().chain(gaps)) {
            due += SignedDuration::from_secs((gap + plan.put_off_seconds).into());
            let at: Timestamp = delivery.attempts[delivery.attempts.len() - attempts.len()].at.parse().unwrap();
            // An advance sends what falls due within a second together.
            let early = due.duration_since(at).as_secs();
            assert!((0..=1).contains(&early), "{}: attempt {} at {at}, due {due}", delivery.number, plan.attempt);
            due = at;
            if plan.dropped {
                assert_eq!(attempts.next().unwrap().disturbance, Some(Disturbance::Drop));
                seen.insert(Disturbance::Drop);
                continue;
            }
            for forged in &plan.forged {
                let attempt = attempts.next().unwrap();
                assert_eq!((attempt.disturbance, attempt.expected), (Some(*forged), Some(Expected::Refuse)));
                assert_eq!(attempt.state, DeliveryState::Rejected, "{forged:?}");
                seen.insert(*forged);
            }
            let disturbance = plan.concurrent.then_some(Disturbance::Concurrent);
            for _ in 0..=usize::from(plan.concurrent) {
                let attempt = attempts.next().unwrap();
                assert_eq!((attempt.disturbance, attempt.state), (disturbance, DeliveryState::Accepted));
                seen.extend(disturbance);
            }
            if plan.duplicate {
                assert_eq!(attempts.next().unwrap().disturbance, Some(Disturbance::Duplicate));
                seen.insert(Disturbance::Duplicate);
            }
            break;
        }
        assert!(attempts.next().is_none(), "{}: more than was planned", delivery.number);
    }
    assert_eq!(seen.len(), 9, "each came: {seen:?}");
    let told: HashSet<_> = log.iter().map(|delivery| delivery.event_id.clone()).collect();
    let handled: Vec<_> = handled.lock().unwrap().clone();
    assert_eq!(handled.iter().cloned().collect::<HashSet<_>>(), told);
    assert!(handled.len() > told.len(), "some came more than once");
    let reports = world.receivers();
    assert_eq!((reports.len(), reports[0].verdict), (1, ReceiverVerdict::Fine), "{reports:?}");
}

#[tokio::test]
async fn a_receiver_that_believes_forgeries_is_found_out_by_kind_and_place() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = world(&sandbox, "w", 7);
    switched(&world, everything(share(0.5)));
    let (address, _) = receiver(&Caller::new(&sandbox, PROVIDER), Check::Nothing).await;
    sign(&sandbox, &world, address, 12).await;
    world.advance("3d").await.unwrap();
    let report =
        control_in(&sandbox, Some("w"), "GET", "/sandbox/receivers", &Value::Null).json["receivers"][0].clone();
    assert_eq!(report["verdict"], "accepts_forged", "{report}");
    assert_eq!(report["url"], format!("http://{address}/n"));
    let row = |name: &str| report["rows"].as_array().unwrap().iter().find(|row| row["disturbance"] == name).unwrap();
    for believed in ["bad_signature", "unknown_serial", "stale", "probe"] {
        assert!(row(believed)["sent"].as_u64().unwrap() > 0);
        assert_eq!(row(believed)["wrong"], row(believed)["sent"], "{believed}");
    }
    // It decrypts, at least.
    assert_eq!((&row("wrong_key")["wrong"], &row("cut_body")["wrong"]), (&json!(0), &json!(0)));
    let journal = world.journal();
    let told = |words: &str| journal.iter().any(|entry| entry.text.contains(words));
    assert!(told("a signature probe") && told("was accepted") && told("must be refused"));
    let place = &row("probe")["wrong_at"][0];
    let delivery = control_in(
        &sandbox,
        Some("w"),
        "GET",
        &format!("/sandbox/notifications/{}", place["notification"]),
        &Value::Null,
    );
    let attempts = delivery.json["attempts"].as_array().unwrap().clone();
    let attempt = attempts.iter().find(|attempt| attempt["number"] == place["attempt"]).unwrap();
    assert_eq!((&attempt["disturbance"], &attempt["state"]), (&json!("probe"), &json!("accepted")));
}

#[tokio::test]
async fn a_receiver_that_refuses_what_is_true_is_found_out() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = world(&sandbox, "w", 7);
    let receiver = Receiver::start("HTTP/1.1 500 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n").await;
    sign(&sandbox, &world, receiver.address, 1).await;
    let report = &world.receivers()[0];
    assert_eq!((report.verdict, report.rows[0].wrong), (ReceiverVerdict::RefusesTrue, 1));
    switched(&world, Chaos::default());
    assert_eq!(world.receivers().len(), 1);
}

#[tokio::test]
async fn what_is_held_back_comes_by_the_worlds_clock_and_others_overtake_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = world(&sandbox, "w", 11);
    let mut chaos = Chaos::default();
    chaos.reorder = share(0.5);
    switched(&world, chaos);
    let (address, handled) = receiver(&Caller::new(&sandbox, PROVIDER), Check::All).await;
    sign(&sandbox, &world, address, 12).await;
    let plan = world.chaos_plan(0, 12, 1);
    let at_once = plan.iter().filter(|plan| plan.put_off_seconds == 0).count();
    assert!((1..12).contains(&at_once), "{plan:?}");
    assert_eq!(handled.lock().unwrap().len(), at_once, "the rest waits for the world's clock");
    // What is waiting is a fact: it goes on in a world that was exported and came back.
    let exported = world.export();
    world.import(&exported).unwrap();
    world.advance("10s").await.unwrap();
    let came: Vec<_> = handled.lock().unwrap().clone();
    let mut queued: Vec<_> = world.notifications().iter().map(|delivery| delivery.event_id.clone()).collect();
    assert_ne!(came, queued, "they came in another order");
    let mut sorted = came.clone();
    sorted.sort();
    queued.sort();
    assert_eq!(sorted, queued, "and all of them once");

    let mut chaos = Chaos::default();
    (chaos.delay, chaos.drop) = (Share::ALL, Share::ALL);
    switched(&world, chaos);
    assert!(world.chaos_plan(12, 5, 2).iter().all(|plan| plan.put_off_seconds >= 60 && plan.dropped));
}
