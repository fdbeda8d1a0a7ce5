//! What the gateway makes of the table beyond the operations that the sandbox plays.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use serde_json::json;
use support::{Answer, Caller, DIRECT, PROVIDER, assert_conforms, with};
use wechatpay_sandbox::Sandbox;

const RECEIVERS: &str = "/v3/profitsharing/receivers/add";

/// An answer that the table allows, signed as any other.
#[track_caller]
fn assert_drawn(caller: &Caller, operation: &str, answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.json);
    assert_eq!(caller.verify(&answer.headers, &answer.raw), Ok(()));
    assert_conforms(wechatpay_spec::operation(operation).unwrap(), &answer.json);
}

#[tokio::test]
async fn an_operation_that_is_not_played_is_checked_and_answered_from_the_table() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let body = json!({
        "appid": "wx8888888888888888", "type": "MERCHANT_ID", "account": "86693852", "relation_type": "STORE",
    });
    assert_drawn(&caller, "post_v3_profitsharing_receivers_add", &caller.post(RECEIVERS, &body));
    let answer = caller.post(RECEIVERS, &with(body, "account", json!(null)));
    assert_eq!(answer.refused(400, "PARAM_ERROR").json["detail"]["field"], "/account");
}

#[tokio::test]
async fn a_value_that_no_page_lists_is_refused_with_those_that_are() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let body = json!({"appid": "wx8", "type": "MERCHANT", "account": "1", "relation_type": "STORE"});
    let answer = caller.post(RECEIVERS, &body);
    let detail = &answer.refused(400, "PARAM_ERROR").json["detail"];
    assert_eq!((&detail["field"], &detail["value"]), (&json!("/type"), &json!("MERCHANT")));
    assert!(detail["issue"].as_str().unwrap().starts_with("must be one of MERCHANT_ID, "), "{detail}");

    let answer = caller.get("/v3/certificates?algorithm_type=MD5");
    let detail = &answer.refused(400, "PARAM_ERROR").json["detail"];
    assert_eq!((&detail["field"], &detail["location"]), (&json!("algorithm_type"), &json!("query")));
    assert_eq!(detail["issue"], "must be one of RSA, SM2, ALL");
}

#[tokio::test]
async fn each_variable_is_held_to_its_own_field() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, PROVIDER);
    let state = caller.get("/v3/apply4subject/applyment/merchants/1900000109/state");
    assert_drawn(&caller, "get_v3_apply4subject_applyment_merchants_sub_mchid_state", &state);
    let long = "1".repeat(65);
    let answer = Caller::new(&sandbox, DIRECT).get(&format!("/v3/global/papay/contracts/{long}?appid=wx1"));
    let detail = &answer.refused(400, "PARAM_ERROR").json["detail"];
    assert_eq!(
        (&detail["field"], &detail["location"], &detail["issue"]),
        (&json!("contract_id"), &json!("url"), &json!("must be at most 64 characters long, has 65"))
    );
}

#[tokio::test]
async fn a_prefix_leads_to_its_operations_only() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for path in ["/global/v3/certificates", "/hk/v3/certificates", "/other/v3/certificates"] {
        let answer = caller.get(path);
        assert_eq!((answer.status.as_u16(), answer.raw.len()), (404, 0), "{path}");
    }
    for prefix in ["", "/hk"] {
        let answer = caller.get(&format!("{prefix}/v3/transactions/out-trade-no/1"));
        assert_eq!(answer.refused(400, "PARAM_ERROR").json["detail"]["location"], "query");
    }
}

#[tokio::test]
async fn v2_is_no_part_of_the_sandbox() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    for (method, path) in [("GET", "/papay/entrustweb"), ("POST", "/pay/unifiedorder"), ("POST", "/papay/entrustweb")] {
        let answer = caller.send(caller.request(method, path, b""));
        assert_eq!((answer.status.as_u16(), answer.raw.len()), (404, 0), "{method} {path}");
    }
}
