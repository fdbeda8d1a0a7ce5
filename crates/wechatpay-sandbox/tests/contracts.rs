//! From confirmation to contract, query and notification.
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
    COMBINE, Caller, EXEMPT, GLOBAL_JSAPI, GLOBAL_MINI, INSTITUTION, PLATFORM, PROVIDER, Receiver, SCHEDULED, THEN,
};
use support::{assert_conforms, control, sandbox_then, seed_000, seed_001, seed_002, seed_003, seed_004, seeds, with};
use wechatpay_sandbox::{Confirmation, DeliveryState, MerchantKind, OwnMerchant, Sandbox};
use wechatpay_spec::{Found, find};

const GLOBAL_QUERY: &str = "/v3/global/papay/contracts/out-contract-code/100001256?sub_mchid=1230000109&sp_appid=wx8888888888888888&plan_id=123";
const COMBINE_QUERY: &str =
    "/v3/ecommerce/combine-papay/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000";
const EXEMPT_QUERY: &str =
    "/v3/password-exempt-contract/contracts/service-id/12535/out-contract-code/wxwtdk20200910100000";
const SCHEDULED_QUERY: &str =
    "/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000?sub_mchid=1900000109";

fn query_of(path: &str) -> &'static str {
    match path {
        COMBINE => COMBINE_QUERY,
        EXEMPT => EXEMPT_QUERY,
        SCHEDULED => SCHEDULED_QUERY,
        _ => GLOBAL_QUERY,
    }
}

#[tokio::test]
async fn a_confirmed_session_is_a_contract_that_the_query_shows_and_the_table_fits() {
    for (mchid, path, body) in seeds() {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.default_world().freeze_clock(THEN).unwrap();
        let caller = Caller::new(&sandbox, mchid);
        let session = caller.post(path, &body).session();
        let query = query_of(path);
        caller.get(query).refused(404, "RESOURCE_NOT_EXISTS");
        let signed = sandbox.confirm(&session).unwrap();
        let found = caller.get(query);
        assert_eq!(found.status, 200, "{path}: {}", found.json);
        caller.verify(&found.headers, &found.raw).unwrap();
        let Found::Operation(operation, _) = find("GET", query.split('?').next().unwrap()) else { panic!("{query}") };
        assert_conforms(operation, &found.json);
        assert_eq!(found.json["contract_id"], signed.contract_id, "{path}");
        let state = found.json.get("contract_state").or_else(|| found.json.get("state"));
        assert_eq!(state, Some(&json!("SIGNED")), "{path}");
        let time = found.json.get("contract_signed_time").or_else(|| found.json.get("signed_time")).unwrap();
        let millis = if path == COMBINE { ".000" } else { "" };
        assert_eq!(time, &json!(format!("2019-11-20T10:00:00{millis}+08:00")), "{path}");
        // The table of the password-exempt query has no sub_mchid.
        let shared = if path == EXEMPT { "service_id" } else { "sub_mchid" };
        for field in ["plan_id", shared, "out_contract_code", "sub_appid", "out_user_code"] {
            assert_eq!(found.json.get(field), body.get(field), "{path} {field}");
        }
    }
}

#[tokio::test]
async fn a_global_contract_is_found_by_its_id_in_its_own_mode() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, INSTITUTION);
    let session = caller.post(GLOBAL_MINI, &seed_000()).session();
    let id = sandbox.confirm(&session).unwrap().contract_id;
    let url = format!("/v3/global/papay/contracts/{id}");
    let found = caller.get(&format!("{url}?sub_mchid=1230000109&sp_appid=wx8888888888888888"));
    assert_eq!(found.status, 200, "{}", found.json);
    assert_eq!(
        (&found.json["sp_mchid"], found.json.get("mchid"), found.json.get("appid")),
        (&json!(INSTITUTION), None, None)
    );
    for other in [
        "?appid=wxd678efh567hg6787",
        "?sub_mchid=1230000110&sp_appid=wx8888888888888888",
        "?sub_mchid=1230000109&sp_appid=wx1",
        "?sub_mchid=1230000109&sp_appid=wx8888888888888888&sub_appid=wx1",
        "?sub_mchid=1230000109&sp_appid=wx8888888888888888&plan_id=124",
    ] {
        caller.get(&format!("{url}{other}")).refused(404, "RESOURCE_NOT_EXISTS");
    }
    caller.get(&url).refused(400, "PARAM_ERROR");
}

#[tokio::test]
async fn a_query_with_another_template_or_sub_merchant_finds_nothing() {
    let sandbox = sandbox_then().await;
    let provider = Caller::new(&sandbox, PROVIDER);
    sandbox.confirm(&provider.post(SCHEDULED, &seed_004()).session()).unwrap();
    sandbox.confirm(&provider.post(EXEMPT, &seed_003()).session()).unwrap();
    for wrong in [
        SCHEDULED_QUERY.replace("1900000109", "1900000110"),
        SCHEDULED_QUERY.replace("12535", "12536"),
        EXEMPT_QUERY.replace("12535", "1"),
        EXEMPT_QUERY.replace("wxwtdk", "wxwtdl"),
    ] {
        provider.get(&wrong).refused(404, "RESOURCE_NOT_EXISTS");
    }
}

#[tokio::test]
async fn a_merchant_sees_its_own_contracts_only() {
    let sandbox = sandbox_then().await;
    sandbox.confirm(&Caller::new(&sandbox, PROVIDER).post(EXEMPT, &seed_003()).session()).unwrap();
    Caller::new(&sandbox, PLATFORM).get(EXEMPT_QUERY).refused(404, "RESOURCE_NOT_EXISTS");

    let institution = Caller::new(&sandbox, INSTITUTION);
    let session = institution.post(GLOBAL_MINI, &seed_000()).session();
    let id = sandbox.confirm(&session).unwrap().contract_id;
    let mut other = institution.clone();
    other.merchant.mchid = "3200000002".into();
    let own = OwnMerchant::with_certificate(
        MerchantKind::Institution,
        &other.merchant.certificate_pem,
        &other.merchant.api_v3_key,
    );
    sandbox.default_world().register("3200000002", &own).unwrap();
    let url = format!("/v3/global/papay/contracts/{id}?sub_mchid=1230000109&sp_appid=wx8888888888888888");
    assert_eq!(institution.get(&url).status, 200);
    other.get(&url).refused(404, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn a_user_known_by_sub_openid_alone_keeps_one_openid() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let body = with(seed_003(), "sp_openid", Value::Null);
    sandbox.confirm(&caller.post(EXEMPT, &body).session()).unwrap();
    let openid = caller.get(EXEMPT_QUERY).json["openid"].as_str().unwrap().to_owned();
    assert_eq!(openid.len(), 28);
    let scheduled = with(seed_004(), "sp_openid", Value::Null);
    sandbox.confirm(&caller.post(SCHEDULED, &scheduled).session()).unwrap();
    assert_eq!(caller.get(SCHEDULED_QUERY).json["sp_openid"], openid);
}

#[tokio::test]
async fn a_sub_openid_that_once_came_with_its_sp_openid_means_the_same_user() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    sandbox.confirm(&caller.post(EXEMPT, &seed_003()).session()).unwrap();
    let again = with(with(seed_003(), "sp_openid", Value::Null), "out_contract_code", "again1");
    let refused = caller.post(EXEMPT, &again);
    refused.refused(400, "INVALID_REQUEST");
    assert!(refused.message().contains("1 contract(s) of this template in force"));
}

/// Pre-signs with the printed body, its notification URL on the receiver, and confirms.
async fn told(mchid: &str, path: &str, body: Value) -> (Sandbox, Caller, Value, support::Received, String) {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.default_world().freeze_clock(THEN).unwrap();
    let caller = Caller::new(&sandbox, mchid);
    let field = ["notify_url", "contract_notify_url", "success_notify_url"].into_iter().find(|f| body.get(f).is_some());
    let body = with(body, field.unwrap(), format!("http://{}/told/here", receiver.address));
    let session = caller.post(path, &body).session();
    let signed = sandbox.confirm(&session).unwrap();
    sandbox.settle().await;
    let received = receiver.received();
    assert_eq!(received.len(), 1, "{:?}", sandbox.notifications());
    assert_eq!(received[0].path, "/told/here");
    let (notification, payload) = caller.open(&received[0]);
    assert_eq!((notification.id.as_str(), notification.id.len() <= 32), (signed.event_id.as_deref().unwrap(), true));
    assert_eq!(notification.resource.original_type.as_deref(), Some("entrust"));
    let log = sandbox.notifications();
    assert_eq!((log.len(), log[0].state, log[0].last().unwrap().reply_status), (1, DeliveryState::Accepted, Some(204)));
    assert_eq!(log[0].attempts[0].request_body.as_bytes(), &received[0].body[..]);
    assert_eq!(received[0].headers["Wechatpay-Serial"], caller.merchant.public_key_id.as_str());
    (sandbox, caller, payload, received[0].clone(), notification.event_type)
}

#[tokio::test]
async fn global_contracts_are_told_as_papay_sign() {
    for (path, body) in [(GLOBAL_MINI, seed_000()), (GLOBAL_JSAPI, seed_002())] {
        let (sandbox, _, payload, _, event) = told(INSTITUTION, path, body).await;
        assert_eq!(event, "PAPAY.SIGN");
        let contract = &sandbox.contracts()[0];
        assert_eq!(
            payload,
            json!({
                "sp_mchid": INSTITUTION, "sub_mchid": "1230000109", "sp_appid": "wx8888888888888888",
                "sub_appid": "wxcbda96de0b165484", "contract_id": contract.contract_id, "plan_id": 123,
                "out_contract_code": "100001256", "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
                "operate_time": THEN, "contract_expired_time": "2020-11-20T10:00:00+08:00",
            })
        );
    }
}

#[tokio::test]
async fn combined_contracts_are_told_as_ecommerce_entrust_sign() {
    let (sandbox, _, payload, _, event) = told(PLATFORM, COMBINE, seed_001()).await;
    assert_eq!(event, "ECOMMERCE_ENTRUST.SIGN");
    assert_eq!(
        payload,
        json!({
            "mchid": PLATFORM, "out_contract_code": "wxwtdk20200910100000", "appid": "wxd678efh567hg6787",
            "plan_id": 12535, "openid": sandbox.contracts()[0].openid,
            "contract_expired_time": "2020-11-20T10:00:00.000+08:00", "operate_time": "2019-11-20T10:00:00.000+08:00",
        })
    );
}

#[tokio::test]
async fn password_exempt_and_scheduled_contracts_are_told_as_their_query_shows_them() {
    for (path, body) in [(EXEMPT, seed_003()), (SCHEDULED, seed_004())] {
        let (_sandbox, caller, payload, _, event) = told(PROVIDER, path, body).await;
        assert_eq!(event, "ENTRUST.SIGN");
        assert_eq!(payload, caller.get(query_of(path)).json);
        if path == SCHEDULED {
            assert_eq!(
                payload["deduct_schedule"],
                json!({
                    "estimated_deduct_date": "2019-11-22",
                    "estimated_deduct_amount": {"total": 1, "currency": "CNY"},
                    "schedule_state": "NO_SCHEDULED",
                })
            );
        }
    }
}

#[tokio::test]
async fn a_forged_notification_would_not_pass() {
    let (_sandbox, caller, _, mut received, _) = told(PLATFORM, COMBINE, seed_001()).await;
    let mut body = received.body.to_vec();
    let last = body.len() - 3;
    body[last] ^= 1;
    received.body = body.into();
    assert!(caller.verify(&received.headers, &received.body).is_err());
}

#[tokio::test]
async fn confirming_twice_makes_one_contract_and_one_notification() {
    let sandbox = sandbox_then().await;
    let session = Caller::new(&sandbox, PROVIDER).post(EXEMPT, &seed_003()).session();
    let contract = sandbox.confirm(&session).unwrap().contract_id;
    let again = sandbox.confirm(&session).unwrap_err();
    assert_eq!(again.code(), "SESSION_USED");
    assert!(again.to_string().contains(&contract));
    assert_eq!((sandbox.contracts().len(), sandbox.notifications().len()), (1, 1));
}

#[tokio::test]
async fn a_refused_session_is_dead_and_nothing_is_sent() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let session = caller.post(EXEMPT, &seed_003()).session();
    assert_eq!(sandbox.refuse(&session).unwrap().state, "refused");
    assert_eq!(sandbox.confirm(&session).unwrap_err().code(), "SESSION_REFUSED");
    assert_eq!(sandbox.refuse(&session).unwrap_err().code(), "SESSION_REFUSED");
    assert!(sandbox.notifications().is_empty() && sandbox.contracts().is_empty());
    caller.get(EXEMPT_QUERY).refused(404, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn a_wrong_user_is_refused_and_the_right_one_may_still_sign() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let session = Caller::new(&sandbox, PROVIDER).post(EXEMPT, &seed_003()).session();
    let wrong = world.confirm(&session, &Confirmation::new().openid("somebody-else")).unwrap_err();
    assert_eq!((wrong.code(), wrong.status().as_u16()), ("WRONG_USER", 403));
    assert!(sandbox.contracts().is_empty());
    // Either of the user's two names will do.
    world.confirm(&session, &Confirmation::new().openid("wxd678efh567hg6787")).unwrap();
    assert_eq!(sandbox.contracts()[0].openid, "oYobu0MVnQfWpSMOYJz2AHPG_gQw");
}

#[tokio::test]
async fn a_user_at_another_address_is_refused() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let session = Caller::new(&sandbox, INSTITUTION).post(GLOBAL_MINI, &seed_000()).session();
    let elsewhere = Confirmation::new().client_ip("119.145.83.7".parse().unwrap());
    assert_eq!(world.confirm(&session, &elsewhere).unwrap_err().code(), "WRONG_IP");
    world.confirm(&session, &Confirmation::new().client_ip("119.145.83.6".parse().unwrap())).unwrap();
}

#[tokio::test]
async fn the_payer_acts_by_http_as_well() {
    let sandbox = sandbox_then().await;
    let session = Caller::new(&sandbox, INSTITUTION).post(GLOBAL_JSAPI, &seed_002()).session();
    let url = format!("/sandbox/sessions/{session}");
    assert_eq!(control(&sandbox, "GET", &url, &Value::Null).json["state"], "open");
    let wrong = control(&sandbox, "POST", &format!("{url}/confirm"), &json!({"openid": "x"}));
    wrong.refused(403, "WRONG_USER");
    let signed =
        control(&sandbox, "POST", &format!("{url}/confirm"), &json!({"openid": "ouFhd5X9s9WteC3eWRjXV3lea123"}));
    assert_eq!((signed.status.as_u16(), &signed.json["return_code"]), (200, &json!("SUCCESS")));
    assert_eq!(signed.json["return_url"], "https://pay.weixin.qq.com?from_wxpay=1");
    assert_eq!(control(&sandbox, "GET", &url, &Value::Null).json["contract_id"], signed.json["contract_id"]);
    control(&sandbox, "POST", &format!("{url}/refuse"), &Value::Null).refused(409, "SESSION_USED");
    control(&sandbox, "POST", "/sandbox/sessions/none/confirm", &Value::Null).refused(404, "UNKNOWN_SESSION");
    assert_eq!(
        control(&sandbox, "GET", "/sandbox/contracts", &Value::Null).json["contracts"].as_array().unwrap().len(),
        1
    );
}

#[tokio::test]
async fn a_mini_program_gets_its_extra_data() {
    let sandbox = sandbox_then().await;
    let session = Caller::new(&sandbox, PROVIDER).post(SCHEDULED, &seed_004()).session();
    let signed = sandbox.confirm(&session).unwrap();
    let extra = signed.extra_data.unwrap();
    assert_eq!((&extra["return_code"], &extra["contract_id"]), (&json!("SUCCESS"), &json!(signed.contract_id)));
}

#[tokio::test]
async fn a_notification_to_the_outside_is_logged_and_not_sent() {
    let sandbox = sandbox_then().await;
    sandbox.confirm(&Caller::new(&sandbox, INSTITUTION).post(GLOBAL_MINI, &seed_000()).session()).unwrap();
    sandbox.settle().await;
    let log = sandbox.notifications();
    assert_eq!(
        (log.len(), log[0].state, log[0].url.as_str()),
        (1, DeliveryState::NotSent, "https://pay.weixin.qq.com")
    );
    assert!(log[0].reason().unwrap().contains("pay.weixin.qq.com is not this machine"));
    assert_eq!(log[0].attempts[0].target, None);
}

#[tokio::test]
async fn a_route_leads_a_host_to_a_port_with_path_and_host_kept() {
    let receiver = Receiver::accepting().await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("YourApp.com", receiver.address).start().await.unwrap();
    sandbox.confirm(&Caller::new(&sandbox, PROVIDER).post(EXEMPT, &seed_003()).session()).unwrap();
    sandbox.settle().await;
    let received = receiver.received();
    assert_eq!((received.len(), received[0].path.as_str()), (1, "/notify"));
    assert_eq!(received[0].headers["host"], "yourapp.com");
    assert_eq!(sandbox.notifications()[0].attempts[0].target, Some(format!("http://{}/notify", receiver.address)));
    Caller::new(&sandbox, PROVIDER).open(&received[0]);
}

#[tokio::test]
async fn a_receiver_that_says_no_or_redirects_is_logged_as_such() {
    let replies = [
        ("HTTP/1.1 500 Oops\r\nContent-Length: 15\r\nConnection: close\r\n\r\n{\"code\":\"FAIL\"}", 500),
        ("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 302),
    ];
    for (reply, status) in replies {
        let receiver = Receiver::start(reply).await;
        let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", receiver.address).start().await.unwrap();
        sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
        sandbox.settle().await;
        let log = sandbox.notifications();
        assert_eq!((log[0].state, log[0].attempts[0].reply_status), (DeliveryState::Rejected, Some(status)));
        assert!(log[0].reason().unwrap().contains(&status.to_string()));
        assert_eq!(receiver.received().len(), 1, "one attempt");
    }
}

#[tokio::test]
async fn a_receiver_that_is_not_there_is_logged_with_the_reason() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", port).start().await.unwrap();
    sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
    sandbox.settle().await;
    let log = sandbox.notifications();
    assert_eq!(log[0].state, DeliveryState::Failed);
    assert!(log[0].reason().unwrap().to_lowercase().contains("refused"), "{:?}", log[0].reason());
}
