//! Worlds described as data: the sample file, files with mistakes, files beside a store.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use support::{Caller, DIRECT, EXEMPT, PROVIDER, SCHEDULED, control, control_in, seed_003, seed_004, with};
use wechatpay_sandbox::{KeyMode, Persona, Sandbox, TemplateKind, WorldDescription};

/// A directory of its own, gone at the end.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("wechatpay-world-file-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn start_with(file: &Path) -> std::io::Result<Sandbox> {
    Sandbox::builder().world_file(file).start().await
}

/// The payer under one name, which the sample declares.
fn of_one_name(body: Value) -> Value {
    with(body, "sub_openid", Value::Null)
}

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("worlds/subscription.yaml")
}

#[tokio::test]
async fn the_sample_is_a_strict_world_that_knows_what_it_declares() {
    let sandbox = start_with(&sample()).await.unwrap();
    let world = sandbox.world("subscription").unwrap();
    assert!(world.settings().strict);
    assert_eq!(world.seed(), 20_260_301);
    let time = world.time();
    assert!(time.now.starts_with("2026-03-01T10:00:") && !time.frozen, "{time:?}");
    assert_eq!(world.payers()["oSandbox-without-money"], Persona::Empty);
    assert_eq!(world.routes()["yourapp.com"].port(), 8080);
    let templates = world.templates();
    assert_eq!(templates[PROVIDER]["plan/12535"].kind, Some(TemplateKind::Scheduled));
    assert_eq!(templates[DIRECT]["plan/12536"].months, Some(24));
    let provider = world.merchants().into_iter().find(|merchant| merchant.mchid == PROVIDER).unwrap();
    assert_eq!(provider.keys, KeyMode::PublicKey);
    let declared = world.declared(PROVIDER).unwrap();
    assert_eq!(
        (declared.sub_merchants, declared.appids),
        (vec!["1900000109".into()], vec!["wxd678efh567hg6787".into()])
    );
    assert!(!sandbox.default_world().settings().strict, "the default world is as ever");

    let caller = Caller::new(&sandbox, PROVIDER).in_world("subscription");
    let answer = caller.post(EXEMPT, &of_one_name(seed_003()));
    assert_eq!(answer.status, 200, "{}", answer.json);
    let schedule = json!({
        "estimated_deduct_date": "2026-03-03", "description": "month",
        "estimated_deduct_amount": {"total": 1500, "currency": "CNY"},
    });
    let body = with(of_one_name(seed_004()), "deduct_schedule", schedule);
    assert_eq!(caller.post(SCHEDULED, &body).status, 200);
    for (field, unknown) in [
        ("service_id", json!(9)),
        ("sub_mchid", json!("1900000110")),
        ("sp_appid", json!("wx9")),
        ("sp_openid", json!("o9")),
    ] {
        let body = with(
            with(of_one_name(seed_003()), "out_contract_code", format!("number{}", field.replace('_', ""))),
            field,
            unknown,
        );
        let refused = caller.post(EXEMPT, &body);
        assert_eq!(refused.status, 400, "{field}: {}", refused.json);
        assert!(refused.message().contains("strict world"), "{field}: {}", refused.json);
    }
}

#[tokio::test]
async fn a_described_world_draws_the_same_ids_each_time() {
    let mut sessions = Vec::new();
    for _ in 0..2 {
        let sandbox = start_with(&sample()).await.unwrap();
        let caller = Caller::new(&sandbox, PROVIDER).in_world("subscription");
        sessions.push(caller.post(EXEMPT, &of_one_name(seed_003())).session());
    }
    assert_eq!(sessions[0], sessions[1]);
}

#[tokio::test]
async fn a_file_without_a_name_is_about_the_default_world() {
    let directory = Directory::new("default");
    let file =
        directory.write("w.yaml", "seed: 7\nclock: {now: \"2019-11-20T10:00:00+08:00\", frozen: true}\nstrict: true\n");
    let sandbox = start_with(&file).await.unwrap();
    let world = sandbox.default_world();
    assert_eq!((world.seed(), world.time().now.as_str()), (7, "2019-11-20T10:00:00+08:00"));
    assert!(world.settings().strict && world.time().frozen);
    let empty = directory.write("empty.yaml", "# nothing\n");
    assert!(!start_with(&empty).await.unwrap().default_world().settings().strict);
}

#[tokio::test]
async fn a_merchant_of_ones_own_is_read_with_its_key_file_and_needs_no_header() {
    let directory = Directory::new("own");
    let sandbox = Sandbox::start().await.unwrap();
    let mut caller = Caller::new(&sandbox, DIRECT);
    directory.write("cert.pem", &caller.merchant.certificate_pem);
    let file = directory.write(
        "w.yaml",
        "name: mine\nmerchants:\n  1700000001:\n    kind: direct\n    certificate_file: cert.pem\n    \
         api_v3_key: an-api-v3-key-of-my-own-12345678\n    keys: {mixed: 50}\n",
    );
    let sandbox = start_with(&file).await.unwrap();
    caller.sandbox = sandbox.clone();
    caller.merchant.mchid = "1700000001".into();
    assert_eq!(caller.get("/v3/certificates").status, 200);
    assert_eq!(sandbox.world("mine").unwrap().journal().len(), 3, "{:?}", sandbox.world("mine").unwrap().journal());
    assert!(sandbox.default_world().journal().is_empty());
    // Two worlds know it: neither is picked.
    let own = directory.write("w2.yaml", &fs::read_to_string(&file).unwrap().replace("mine", "yours"));
    let sandbox = Sandbox::builder().world_file(&file).world_file(&own).start().await.unwrap();
    caller.sandbox = sandbox.clone();
    caller.get("/v3/certificates").refused(401, "SIGN_ERROR");
    assert_eq!(caller.clone().in_world("yours").get("/v3/certificates").status, 200);
    // One is taken away.
    assert_eq!(control(&sandbox, "DELETE", "/sandbox/worlds/yours", &Value::Null).status, 200);
    assert_eq!(caller.get("/v3/certificates").status, 200);
}

#[tokio::test]
async fn mistakes_are_told_with_file_and_line() {
    let directory = Directory::new("mistakes");
    for (text, line, says) in [
        ("name: w\nseed: many\n", 2, "seed"),
        ("name: w\nsedd: 1\n", 2, "sedd"),
        ("name: w\nstrict: true\nstrict: false\n", 3, "strict"),
        ("name: w\nmerchants:\n  1900000001:\n    keys: gold\n", 4, "gold"),
        ("name: w\nmerchants:\n  1900000001:\n    keys: {mixed: 200}\n", 4, "percent"),
        ("name: w\nmerchants:\n  1900000001:\n    plans:\n      1: {prise: 5}\n", 5, "prise"),
        ("name: w\nmerchants:\n  1900000001:\n    plans:\n      1: {price: 0}\n", 5, "at least 1"),
        ("name: w\nmerchants:\n  1900000001:\n    plans:\n      1: {kind: gold}\n", 5, "gold"),
        ("name: w\nmerchants:\n  1700000009: {}\n", 3, "ready merchants"),
        ("name: w\nmerchants:\n  1700000009:\n    api_v3_key: x\n", 3, "kind and api_v3_key"),
        (
            "name: w\nmerchants:\n  1700000009:\n    kind: direct\n    certificate_file: none.pem\n",
            5,
            "none.pem cannot be read",
        ),
        ("name: w\nmerchants:\n  1900000001:\n    appids: [\"a b\"]\n", 4, "AppID"),
        ("name: w\n\nclock: {now: noon}\n", 3, "RFC 3339"),
        ("name: a b\n", 1, "1 to 64 letters"),
        ("name: w\nroutes:\n  a/b: 127.0.0.1:1\n", 3, "host name"),
        ("name: w\nroutes:\n  a.example: nowhere\n", 3, "a.example"),
        ("name: w\npayers:\n  o1: poor\n", 3, "poor"),
        ("name: w\nstrict: false\nsettings: {strict: true}\n", 2, "contradict"),
        ("name: [w\n", 1, ""),
        ("- name: w\n", 1, ""),
    ] {
        let file = directory.write("w.yaml", text);
        let error = start_with(&file).await.unwrap_err().to_string();
        assert!(error.contains("w.yaml"), "{text}: {error}");
        assert!(error.contains(&format!("line {line}")), "{text}: {error}");
        assert!(says != "a.example" || error.contains("socket address"), "{error}");
        assert!(says == "a.example" || error.contains(says), "{text}: {error}");
    }
    let missing = directory.0.join("missing.yaml");
    let error = start_with(&missing).await.unwrap_err().to_string();
    assert!(error.contains("missing.yaml") && error.contains("cannot be read"), "{error}");
    let latin = directory.0.join("latin.yaml");
    fs::write(&latin, b"name: \xff\n").unwrap();
    assert!(start_with(&latin).await.unwrap_err().to_string().contains("UTF-8"));
}

#[tokio::test]
async fn a_stored_world_keeps_its_clock_and_seed_when_its_file_is_read_again() {
    let directory = Directory::new("stored");
    let data = directory.0.join("worlds.sqlite");
    let file = directory.write(
        "w.yaml",
        "name: w\nseed: 5\nclock: {now: \"2026-03-01T10:00:00+08:00\", frozen: true}\npayers: {o1: empty}\n",
    );
    let start = || Sandbox::builder().data(&data).world_file(&file).start();
    let sandbox = start().await.unwrap();
    let world = sandbox.world("w").unwrap();
    world.freeze_clock("2026-04-01T10:00:00+08:00").unwrap();
    world.set_payer("o2", Persona::Slow).unwrap();
    drop((world, sandbox));
    let again = opened(start).await;
    let world = again.world("w").unwrap();
    assert_eq!((world.seed(), world.time().now.as_str()), (5, "2026-04-01T10:00:00+08:00"));
    assert_eq!(world.payers().len(), 2);
}

#[tokio::test]
async fn a_world_that_was_taken_away_does_not_come_back_with_the_store() {
    let directory = Directory::new("gone");
    let data = directory.0.join("worlds.sqlite");
    let sandbox = Sandbox::builder().data(&data).start().await.unwrap();
    let (gone, kept) = (sandbox.world("gone").unwrap(), sandbox.world("kept").unwrap());
    for world in [&gone, &kept] {
        world.set_payer("o1", Persona::Empty).unwrap();
        world.snapshot("s").unwrap();
    }
    assert_eq!(control(&sandbox, "DELETE", "/sandbox/worlds/gone", &Value::Null).status, 200);
    // Who still holds it does not bring it back.
    gone.set_payer("o2", Persona::Empty).unwrap();
    drop((gone, kept, sandbox));
    let again = opened(|| Sandbox::builder().data(&data).start()).await;
    assert_eq!(names(&again), ["default", "kept"]);
    let anew = again.world("gone").unwrap();
    assert!(anew.payers().is_empty() && anew.snapshots().unwrap().is_empty());
    assert_eq!(again.world("kept").unwrap().snapshots().unwrap(), ["s"]);
}

fn names(sandbox: &Sandbox) -> Vec<String> {
    let listed = control(sandbox, "GET", "/sandbox/worlds", &Value::Null).json;
    listed["worlds"].as_array().unwrap().iter().map(|world| world["name"].as_str().unwrap().to_owned()).collect()
}

/// Waits for the file: it is free once the last task of the sandbox before has ended.
async fn opened<F: Future<Output = std::io::Result<Sandbox>>>(start: impl Fn() -> F) -> Sandbox {
    for _ in 0..10_000 {
        match start().await {
            Ok(sandbox) => return sandbox,
            Err(error) => assert!(error.to_string().contains("another"), "{error}"),
        }
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
    panic!("the file is held for good");
}

#[tokio::test]
async fn a_world_is_described_over_http_and_in_rust_too() {
    let sandbox = Sandbox::start().await.unwrap();
    let description = WorldDescription::from_yaml("name: r\nseed: 3\npayers: {o1: frozen}").unwrap();
    let world = sandbox.declare(&description).unwrap();
    assert_eq!((world.name(), world.seed()), (Some("r"), 3));
    let body = json!({
        "seed": 9, "clock": {"now": "2019-11-20T10:00:00+08:00", "frozen": true}, "strict": true,
        "settings": {"rate_limit_per_second": 5},
        "merchants": {PROVIDER: {"keys": "certificate", "plans": {"77": {"price": 5}}, "appids": ["wx1"]}},
        "payers": {"o1": "empty"}, "routes": {"a.example": "127.0.0.1:8080"},
    });
    let put = |name: &str, body: &Value| control(&sandbox, "PUT", &format!("/sandbox/worlds/{name}"), body);
    let made = put("h", &body).json;
    assert_eq!(
        (&made["name"], &made["seed"], &made["now"]),
        (&json!("h"), &json!(9), &json!("2019-11-20T10:00:00+08:00"))
    );
    assert_eq!((&made["settings"]["strict"], &made["settings"]["rate_limit_per_second"]), (&json!(true), &json!(5)));
    let plans = control_in(&sandbox, Some("h"), "GET", &format!("/sandbox/merchants/{PROVIDER}/plans"), &Value::Null);
    assert_eq!(plans.json, json!({"plans": {"77": {"price": 5}}}));
    // Again: nothing is lost; another seed is another world.
    assert_eq!(put("h", &body).status, 200);
    put("h", &json!({"seed": 10})).refused(409, "WORLD_EXISTS");
    put("h", &json!({"name": "other"})).refused(400, "BAD_REQUEST");
    put("a%20b", &json!({})).refused(400, "BAD_WORLD");
    // Nothing is made of a description with a mistake, and files of the sandbox's machine are not read for callers.
    let file = put("n", &json!({"merchants": {"1700000001": {"kind": "direct", "certificate_file": "/etc/hostname"}}}));
    assert!(file.refused(400, "BAD_REQUEST").message().contains("merchants.1700000001.certificate_file"));
    assert_eq!(names(&sandbox), ["default", "h", "r"]);
}
