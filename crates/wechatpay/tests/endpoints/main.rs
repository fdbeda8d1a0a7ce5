//! Every endpoint of entrusted deduction (委托代扣) has a typed call, and the sandbox answers it: signed, and as one that may be made.
//!
//! Whole lives, with their states, are led in `tests/papay`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing)]
#![allow(missing_docs, unreachable_pub, dead_code)]

#[path = "../walk/verbs.rs"]
mod verbs;

use std::{cell::RefCell, collections::BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wechatpay::{
    Client, ClientBuilder, Error, Merchant, PlatformKey, PrivateKey, Retry,
    api::{Caller, Upload},
    blocking,
};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};
use wechatpay_spec::{Field, Format, Kind, Operation, find};

/// What stands for each placeholder: a number, since some are numbers.
pub(crate) const PLACEHOLDER: &str = "12535";

/// Whoever is shown all typed verbs, one after the other.
pub(crate) trait Walk<C: Caller> {
    fn call<A: DeserializeOwned>(&mut self, operation: &'static Operation, call: C::Call<A>);
}

pub(crate) fn query(operation: &'static Operation) -> Value {
    drawn(operation.query)
}

pub(crate) fn body(operation: &'static Operation) -> Value {
    drawn(operation.body)
}

pub(crate) fn upload() -> Upload {
    Upload::new("a.jpg", "content")
}

/// What must be there, as the table says that it looks.
fn drawn(fields: &'static [Field]) -> Value {
    let required = fields.iter().filter(|field| field.required);
    Value::Object(required.map(|field| (field.name.to_owned(), value(field.kind))).collect())
}

fn value(kind: Kind) -> Value {
    match kind {
        Kind::Integer { least, values } => values.first().copied().or(least).unwrap_or(12535).into(),
        Kind::Boolean => true.into(),
        Kind::Object(fields) => drawn(fields),
        Kind::List(item) => json!([value(*item)]),
        Kind::Encoded(fields) => drawn(fields).to_string().into(),
        Kind::Text { values: [first, ..], .. } => (*first).into(),
        Kind::Text { format, .. } => text(format).into(),
        _ => "text".into(),
    }
}

fn text(format: Format) -> &'static str {
    match format {
        Format::Date => "2026-12-24",
        Format::Time => "2026-12-24T10:00:00+08:00",
        Format::Ip => "127.0.0.1",
        Format::Url | Format::NotifyUrl => "https://yourapp.com/notify",
        Format::Cny => "CNY",
        _ => "12535",
    }
}

/// The endpoints that there are.
fn endpoints() -> Vec<&'static Operation> {
    let lines = include_str!("section_3.txt").lines().filter(|line| !line.starts_with('#'));
    let of = |line: &str| {
        let (method, path) = line.split_once(' ').unwrap();
        match find(method, path) {
            wechatpay_spec::Found::Operation(operation, _) => operation,
            _ => panic!("{line} is not in the table"),
        }
    };
    lines.map(of).collect()
}

/// Sends those typed calls that belong to entrusted deduction, and remembers which of them were answered.
struct Sent<'a> {
    wanted: &'a BTreeSet<&'static str>,
    answered: &'a RefCell<BTreeSet<&'static str>>,
}

impl Sent<'_> {
    fn wants(&self, operation: &'static Operation) -> bool {
        self.wanted.contains(operation.name)
    }

    /// An answer is WeChat Pay's when its signature holds. A merchant whose role does not have the operation is told so, which is none.
    fn note(&self, operation: &'static Operation, answer: &Result<(), Error>) {
        let is_answer = match answer {
            Ok(()) => true,
            Err(error) => error.is_verified() && !error.is_code("NO_AUTH"),
        };
        if is_answer {
            self.answered.borrow_mut().insert(operation.name);
        }
    }
}

impl Walk<wechatpay::Handle> for (Sent<'_>, &tokio::runtime::Runtime) {
    fn call<A: DeserializeOwned>(&mut self, operation: &'static Operation, call: wechatpay::Call<A>) {
        if self.0.wants(operation) {
            self.0.note(operation, &self.1.block_on(call.checked(false).send()).map(drop));
        }
    }
}

impl Walk<blocking::Handle> for Sent<'_> {
    fn call<A: DeserializeOwned>(&mut self, operation: &'static Operation, call: blocking::Call<A>) {
        if self.wants(operation) {
            self.note(operation, &call.checked(false).send().map(drop));
        }
    }
}

fn builder(merchant: &ReadyMerchant, sandbox: &Sandbox) -> ClientBuilder {
    let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(&merchant.mchid, &merchant.serial_no, key))
        .platform_key(PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap())
        .base_url(sandbox.url())
        .retry(Retry::never())
}

#[test]
fn every_endpoint_is_called_typed_by_both_clients_and_answered_by_the_sandbox() {
    let endpoints = endpoints();
    assert!(endpoints.len() >= 84, "{}", endpoints.len());
    let wanted: BTreeSet<&'static str> = endpoints.iter().map(|operation| operation.name).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    let (by_async, by_blocking) = (RefCell::default(), RefCell::default());
    for merchant in sandbox.merchants() {
        let client = builder(merchant, &sandbox).build().unwrap();
        verbs::all(&client.v3(), &mut (Sent { wanted: &wanted, answered: &by_async }, &runtime));
        let client = builder(merchant, &sandbox).build_blocking().unwrap();
        verbs::all(&client.v3(), &mut Sent { wanted: &wanted, answered: &by_blocking });
    }
    for (client, answered) in [("async", by_async.into_inner()), ("blocking", by_blocking.into_inner())] {
        let left: Vec<_> = wanted.difference(&answered).collect();
        assert!(left.is_empty(), "the {client} client got no answer to {left:?}");
    }
}
