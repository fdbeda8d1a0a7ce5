//! 个人收款方授权: a person authorizes a platform to pay them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use serde_json::{Value, json};
use support::{Caller, PLATFORM, PROVIDER, assert_conforms, assert_rule, sealed, with};
use wechatpay_sandbox::{Confirmation, EndedBy, Sandbox};
use wechatpay_spec::operation;

const BASE: &str = "/v3/ecommerce/individual-contracts";
const BY_CODE: &str = "get_v3_ecommerce_individual_contracts_out_contract_code_out_contract_code";
const BY_OPENID: &str = "get_v3_ecommerce_individual_contracts_openid";

fn body(code: &str) -> Value {
    json!({"appid": "wxd678efh567hg6787", "out_contract_code": code})
}

fn named(code: &str) -> Value {
    with(body(code), "openid", "oPayee")
}

fn real(body: Value) -> Value {
    let identity =
        [("real_name", sealed("张三")), ("cred_type", "ID_CARD".into()), ("cred_id", sealed("110101199003070000"))];
    identity.into_iter().fold(body, |body, (field, value)| with(body, field, value))
}

async fn start() -> (Sandbox, Caller) {
    let sandbox = Sandbox::builder().start().await.unwrap();
    sandbox.default_world().freeze_clock("2026-01-01T10:00:00+08:00").unwrap();
    let caller = Caller::new(&sandbox, PLATFORM);
    let serial = caller.merchant.public_key_id.clone();
    (sandbox, caller.asking_for(&serial))
}

#[tokio::test]
async fn four_scenes_authorize_and_nothing_is_told() {
    let (sandbox, caller) = start().await;
    let scenes = [
        ("pre-entrust-sign/mini-program", named("code-1")),
        ("pre-entrust-sign/app", body("code_2")),
        ("pre-entrust-sign-with-real-name-identity/mini-program", real(named("code-3"))),
        ("pre-entrust-sign-with-real-name-identity/app", real(body("code-4"))),
    ];
    for (scene, body) in scenes {
        let path = format!("{BASE}/{scene}");
        let code = body["out_contract_code"].as_str().unwrap();
        let url = format!("{BASE}/out-contract-code/{code}?appid=wxd678efh567hg6787");
        let answer = caller.post(&path, &body);
        let session = answer.session();
        assert_conforms(operation(&format!("post{}", path.replace(['/', '-'], "_"))).unwrap(), &answer.json);
        assert_eq!(caller.post(&path, &body).session(), session, "the same body gives the same session");
        assert_rule(&caller, &caller.get(&url), 404, "RESOURCE_NOT_EXISTS", "NEVER_CONFIRMED");
        let signed = sandbox.confirm(&session).unwrap();
        let found = caller.get(&url).json;
        assert_conforms(operation(BY_CODE).unwrap(), &found);
        assert_eq!(
            (&found["auth_state"], &found["individual_auth_id"]),
            (&json!("AUTHORIZED"), &json!(signed.contract_id))
        );
        assert_eq!(found["individual_openid"], signed.openid);
        assert_eq!(found.get("real_name_auth_result").is_some(), scene.contains("real-name"));
        assert_rule(&caller, &caller.post(&path, &body), 400, "INVALID_REQUEST", "NUMBER_BURNT");
    }
    assert!(sandbox.notifications().is_empty());
    Caller::new(&sandbox, PROVIDER).post(&format!("{BASE}/pre-entrust-sign/app"), &body("x")).refused(403, "NO_AUTH");
    caller.post(&format!("{BASE}/pre-entrust-sign/mini-program"), &body("x")).refused(400, "PARAM_ERROR");
    caller.post(&format!("{BASE}/pre-entrust-sign/app"), &body("a b")).refused(400, "PARAM_ERROR");
}

#[tokio::test]
async fn a_person_is_found_by_openid_and_takes_the_authorization_back() {
    let (sandbox, caller) = start().await;
    let world = sandbox.default_world();
    let url = |openid: &str, appid: &str| format!("{BASE}/{openid}?appid={appid}&permission_type=INDIVIDUAL_PAYEE");
    let mine = url("oPayee", "wxd678efh567hg6787");
    assert_rule(&caller, &caller.get(&mine), 404, "RESOURCE_NOT_EXISTS", "NEVER_CONFIRMED");
    let sign = |code: &str| {
        let session = caller.post(&format!("{BASE}/pre-entrust-sign/mini-program"), &named(code)).session();
        sandbox.confirm(&session).unwrap().contract_id
    };
    let id = sign("first");
    let found = caller.get(&mine).json;
    assert_conforms(operation(BY_OPENID).unwrap(), &found);
    assert_eq!(
        found,
        json!({"individual_auth_id": id, "operation_time": "2026-01-01T10:00:00+08:00", "auth_state": "AUTHORIZED"})
    );
    caller.get(&url("oPayee", "wxother")).refused(404, "RESOURCE_NOT_EXISTS");
    caller.get(&url("oOther", "wxd678efh567hg6787")).refused(404, "RESOURCE_NOT_EXISTS");
    world.freeze_clock("2026-01-02T10:00:00+08:00").unwrap();
    world.terminate(&id, EndedBy::User, None).unwrap();
    let found = caller.get(&mine).json;
    assert_eq!(
        (&found["auth_state"], &found["operation_time"]),
        (&json!("UNAUTHORIZED"), &json!("2026-01-02T10:00:00+08:00"))
    );
    let by_code = caller.get(&format!("{BASE}/out-contract-code/first?appid=wxd678efh567hg6787")).json;
    assert_eq!(by_code["auth_state"], "UNAUTHORIZED");
    caller.get(&format!("{BASE}/out-contract-code/first?appid=wxother")).refused(404, "RESOURCE_NOT_EXISTS");
    let again = sign("second");
    assert_eq!(caller.get(&mine).json["individual_auth_id"], again);

    let session = caller.post(&format!("{BASE}/pre-entrust-sign/mini-program"), &named("third")).session();
    world.confirm(&session, &Confirmation::new().fails()).unwrap();
    let failed = caller.get(&format!("{BASE}/out-contract-code/third?appid=wxd678efh567hg6787")).json;
    assert_conforms(operation(BY_CODE).unwrap(), &failed);
    assert_eq!((&failed["auth_state"], failed.get("individual_auth_id")), (&json!("UNAUTHORIZED"), None));
    assert_eq!(caller.get(&mine).json["individual_auth_id"], again, "a failed signing changes nothing");
    assert!(sandbox.notifications().is_empty());
}
