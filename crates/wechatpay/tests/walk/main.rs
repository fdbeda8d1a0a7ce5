//! Every v3 operation goes out alike by `chain("…")`, by `["…"]` and, where its family is switched on, by the typed chain; async and
//! blocking. All 1,016 are typed with `--all-features`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]
#![allow(missing_docs, unreachable_pub, dead_code)]

mod contents;
#[path = "../platform/mod.rs"]
mod platform;
mod verbs;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::Request;
use platform::{builder, recording};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wechatpay::{
    ClientBuilder, ErrorKind, Retry,
    api::{Caller, Upload},
    blocking,
    transport::TransportError,
};
use wechatpay_spec::{Content, Example, Field, Host, Kind, Operation, Style, Version, operations, snippet};

/// What stands for each placeholder: characters that must be encoded.
pub(crate) const PLACEHOLDER: &str = "a/b 中";
const ENCODED: &str = "a%2Fb%20%E4%B8%AD";

/// Whoever is shown all typed verbs, one after the other.
pub(crate) trait Walk<C: Caller> {
    fn call<A: DeserializeOwned>(&mut self, operation: &'static Operation, call: C::Call<A>);
}

/// Where a request went.
type Sent = (String, String);

/// A client whose transport keeps requests and never answers.
struct Wire {
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Wire {
    fn take(&self) -> Sent {
        let request = self.requests.lock().unwrap().drain(..).next().expect("a request goes out");
        (request.method().to_string(), request.uri().to_string())
    }
}

/// The query parameters that an operation knows, each with a value of its kind.
pub(crate) fn query(operation: &'static Operation) -> Value {
    Value::Object(operation.query.iter().map(|field| (field.name.to_owned(), value(field.kind))).collect())
}

/// A body; what it says does not matter here.
pub(crate) fn body(operation: &'static Operation) -> Value {
    json!({ "of": operation.name })
}

/// A file to upload.
pub(crate) fn upload() -> Upload {
    Upload::new("a.jpg", "content")
}

fn value(kind: Kind) -> Value {
    match kind {
        Kind::Integer { .. } => 7.into(),
        Kind::Boolean => true.into(),
        Kind::List(item) => vec![value(*item)].into(),
        _ => "a b&c=中".into(),
    }
}

/// Where an operation must go, told from the table alone.
fn expected(operation: &'static Operation) -> Sent {
    let host = match operation.host {
        Host::Mainland => "api.mch.weixin.qq.com",
        Host::HongKong => "apihk.mch.weixin.qq.com",
        _ => panic!("{} has a host of its own", operation.name),
    };
    let segments = operation.path.split('/').map(|segment| if segment.starts_with('{') { ENCODED } else { segment });
    let path: Vec<&str> = segments.collect();
    let pairs = operation.query.iter().map(|Field { name, kind, .. }| {
        let text = plain(value(*kind));
        let text = text.as_str().map_or_else(|| text.to_string(), |_| "a%20b%26c%3D%E4%B8%AD".to_owned());
        format!("{name}={text}")
    });
    let query: Vec<String> = pairs.collect();
    let mark = if query.is_empty() { "" } else { "?" };
    let uri = format!("https://{host}{}{}{mark}{}", operation.prefix, path.join("/"), query.join("&"));
    (operation.method.to_owned(), uri)
}

fn v3_operations() -> impl Iterator<Item = &'static Operation> {
    operations().filter(|operation| operation.version == Version::V3)
}

fn wire() -> (ClientBuilder, Wire) {
    let (transport, requests) = recording(|_| Err(TransportError::NotSent("the walk ends here".into())));
    (builder().transport(transport).retry(Retry::never()), Wire { requests })
}

/// The call that an untyped resource makes for an operation.
macro_rules! call {
    ($resource:expr, $operation:expr) => {{
        let operation = $operation;
        let names = operation.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
        let resource = names.fold($resource.clone(), |resource, name| resource.variable(name, PLACEHOLDER));
        let body = if operation.content == Content::Nothing { Value::Null } else { body(operation) };
        let mut call = match operation.method {
            "GET" => resource.get(),
            "POST" => resource.post(&body),
            "PUT" => resource.put(&body),
            "PATCH" => resource.patch(&body),
            "DELETE" => resource.delete(),
            other => panic!("{other}"),
        };
        for field in operation.query {
            let value = plain(value(field.kind));
            call = call.query(field.name, value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
        call
    }};
}

/// A value as a query holds it: the one item of a list.
fn plain(value: Value) -> Value {
    if let Value::Array(items) = value { items[0].clone() } else { value }
}

#[tokio::test]
async fn every_operation_goes_out_alike_by_chain_and_by_attribute() {
    let (builder, wire) = wire();
    let client = builder.build().unwrap();
    let mut count = 0;
    for operation in v3_operations() {
        let bare = &operation.path[1..];
        call!(client.chain(operation.path), operation).send().await.unwrap_err();
        assert_eq!(wire.take(), expected(operation), "chain({bare:?})");
        call!(client[bare], operation).send().await.unwrap_err();
        assert_eq!(wire.take(), expected(operation), "[{bare:?}]");
        count += 1;
    }
    assert_eq!(count, 1016);
}

#[test]
fn every_operation_goes_out_alike_by_chain_and_by_attribute_of_the_blocking_client() {
    let (builder, wire) = wire();
    let client = builder.build_blocking().unwrap();
    for operation in v3_operations() {
        let bare = &operation.path[1..];
        call!(client.chain(operation.path), operation).send().unwrap_err();
        assert_eq!(wire.take(), expected(operation), "chain({bare:?})");
        call!(client[bare], operation).send().unwrap_err();
        assert_eq!(wire.take(), expected(operation), "[{bare:?}]");
    }
}

/// Sends each typed call and compares it with the table.
struct Compared<'a> {
    wire: &'a Wire,
    seen: BTreeSet<&'static str>,
}

impl Compared<'_> {
    fn compare(&mut self, operation: &'static Operation, error: &wechatpay::Error) {
        assert_eq!(error.kind(), ErrorKind::Connect, "{} is not sent: {error}", operation.name);
        assert_eq!(self.wire.take(), expected(operation), "{}", operation.name);
        assert!(self.seen.insert(operation.name), "{} was called twice", operation.name);
    }

    /// The families that are switched on were walked in whole; all of them with the feature `full`.
    fn is_complete(&self) {
        let families: BTreeSet<&str> = v3_operations()
            .filter(|operation| self.seen.contains(operation.name))
            .map(|operation| operation.path.split('/').nth(2).unwrap())
            .collect();
        let left: Vec<&str> = v3_operations()
            .filter(|operation| families.contains(operation.path.split('/').nth(2).unwrap()))
            .map(|operation| operation.name)
            .filter(|name| !self.seen.contains(name))
            .collect();
        assert!(left.is_empty(), "not walked: {left:?}");
        let least = if cfg!(feature = "full") { 1016 } else { 5 };
        assert!(self.seen.len() >= least, "{} typed verbs", self.seen.len());
    }
}

impl Walk<wechatpay::Handle> for (Compared<'_>, tokio::runtime::Runtime) {
    fn call<A: DeserializeOwned>(&mut self, operation: &'static Operation, call: wechatpay::Call<A>) {
        let error = self.1.block_on(call.checked(false).send()).map(|_| ()).unwrap_err();
        self.0.compare(operation, &error);
    }
}

impl Walk<blocking::Handle> for Compared<'_> {
    fn call<A: DeserializeOwned>(&mut self, operation: &'static Operation, call: blocking::Call<A>) {
        let error = call.checked(false).send().map(|_| ()).unwrap_err();
        self.compare(operation, &error);
    }
}

#[test]
fn every_typed_verb_goes_out_as_the_table_says() {
    let (builder, wire) = wire();
    let client = builder.build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut walk = (Compared { wire: &wire, seen: BTreeSet::new() }, runtime);
    verbs::all(&client.v3(), &mut walk);
    walk.0.is_complete();
}

#[test]
fn every_typed_verb_of_the_blocking_client_goes_out_as_the_table_says() {
    let (builder, wire) = wire();
    let client = builder.build_blocking().unwrap();
    let mut walk = Compared { wire: &wire, seen: BTreeSet::new() };
    verbs::all(&client.v3(), &mut walk);
    walk.is_complete();
}

/// The verbs above are written by the generator; the snippets of the table know the chain by rule and list.
#[test]
fn the_chain_of_every_snippet_is_the_one_that_the_generator_writes() {
    let written: String = include_str!("verbs.rs").split_whitespace().collect();
    let mut walked: Vec<&str> = written
        .split("walk.call(")
        .skip(1)
        .map(|call| {
            let (_, chain) = call.split_once(",v3.").expect("the operation, and its chain");
            let end = chain.find("(&").or_else(|| chain.find("())")).or_else(|| chain.find("(),)"));
            &chain[..end.expect("a verb at its end")]
        })
        .collect();
    let chains: Vec<String> = v3_operations()
        .map(|operation| {
            let named = operation.variables.iter().map(|field| (field.name.to_owned(), "PLACEHOLDER".to_owned()));
            let example = Example::new(named.collect(), Vec::new(), Value::Null);
            let code: String = snippet(operation, Style::SyncChain, &example).unwrap().split_whitespace().collect();
            let (_, chain) = code.split_once("=client.v3().").unwrap();
            let chain = chain.replace("\"PLACEHOLDER\"", "PLACEHOLDER");
            let verb = format!(".{}", operation.method.to_lowercase());
            let (steps, _) = chain.rsplit_once(&format!("{verb}(")).unwrap();
            format!("{steps}{verb}")
        })
        .collect();
    let mut chains: Vec<&str> = chains.iter().map(String::as_str).collect();
    walked.sort_unstable();
    chains.sort_unstable();
    assert_eq!(walked.len(), 1016);
    for (walked, chain) in walked.iter().zip(&chains) {
        assert_eq!(walked, chain);
    }
}
