//! A world that stands still, with a receiver for all notifications to `yourapp.com`.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]

use serde_json::Value;
use wechatpay_sandbox::{Sandbox, World};
use wechatpay_spec::{Found, Operation, event, find};

use crate::support::{Answer, Caller, Receiver, THEN, assert_conforms};

pub struct Stage {
    pub sandbox: Sandbox,
    pub world: World,
    pub receiver: Receiver,
}

impl Stage {
    pub async fn set() -> Self {
        let receiver = Receiver::accepting().await;
        let sandbox = Sandbox::builder().route("yourapp.com", receiver.address).start().await.unwrap();
        let world = sandbox.default_world();
        world.freeze_clock(THEN).unwrap();
        Self { sandbox, world, receiver }
    }

    pub fn caller(&self, mchid: &str) -> Caller {
        Caller::new(&self.sandbox, mchid)
    }

    /// What was told so far, in the order of arrival: path, event and payload, verified, decrypted, and as the table has it.
    pub async fn told(&self, caller: &Caller) -> Vec<(String, String, Value)> {
        self.sandbox.settle().await;
        let received = self.receiver.received();
        let opened = received.iter().map(|received| {
            let (notification, payload) = caller.open(received);
            (received.path.clone(), notification.event_type, payload)
        });
        opened.collect()
    }

    /// The one notification of a type, in the table's form.
    pub async fn one(&self, caller: &Caller, event_type: &str) -> Value {
        let told = self.told(caller).await;
        let of_type: Vec<_> = told.iter().filter(|(_, found, _)| found == event_type).collect();
        assert_eq!(of_type.len(), 1, "{event_type}: {told:?}");
        let payload = of_type[0].2.clone();
        assert_told(event_type, &payload);
        payload
    }
}

/// Compares the content of a notification with its table.
#[track_caller]
pub fn assert_told(event_type: &str, payload: &Value) {
    let mut resource = Operation::new("event", "POST", "/");
    resource.answer = event(event_type).unwrap().resource;
    assert_conforms(&resource, payload);
}

/// A call that must be answered as the table says, and signed.
#[track_caller]
pub fn good(caller: &Caller, method: &str, url: &str, body: &Value) -> Answer {
    let bytes = if body.is_null() { String::new() } else { body.to_string() };
    let answer = caller.send(caller.request(method, url, bytes.as_bytes()));
    let Found::Operation(operation, _) = find(method, url.split('?').next().unwrap()) else { panic!("{method} {url}") };
    let status = if operation.answer.is_empty() { 204 } else { 200 };
    assert_eq!(answer.status, status, "{url}: {}", answer.json);
    caller.verify(&answer.headers, &answer.raw).unwrap();
    if status == 200 {
        assert_conforms(operation, &answer.json);
    }
    answer
}

/// What two objects both have is the same in both.
#[track_caller]
pub fn assert_same(one: &Value, other: &Value) {
    for (name, value) in one.as_object().unwrap() {
        match other.get(name) {
            Some(found) if value.is_object() && found.is_object() => assert_same(value, found),
            Some(found) => assert_eq!(found, value, "{name}"),
            None => {}
        }
    }
}
