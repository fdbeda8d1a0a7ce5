//! The five pre-signs: what is accepted, for how long a session lives, when a number is used up.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use http::Request;
use serde_json::{Value, json};
use support::{
    COMBINE, Caller, DIRECT, EXEMPT, GLOBAL_JSAPI, GLOBAL_MINI, INSTITUTION, PLATFORM, PROVIDER, SCHEDULED, THEN,
};
use support::{assert_conforms, sandbox_then, seed_000, seed_001, seed_002, seed_003, seed_004, seeds, with};
use wechatpay_sandbox::{Confirmation, Event, Sandbox};
use wechatpay_spec::{Found, find};

#[tokio::test]
async fn the_five_printed_bodies_are_accepted_and_answered_as_the_table_says() {
    let sandbox = sandbox_then().await;
    for (mchid, path, body) in seeds() {
        let caller = Caller::new(&sandbox, mchid);
        let answer = caller.post(path, &body);
        assert_eq!(answer.status, 200, "{path}: {}", answer.json);
        caller.verify(&answer.headers, &answer.raw).unwrap();
        let Found::Operation(operation, _) = find("POST", path) else { panic!("{path}") };
        assert_conforms(operation, &answer.json);
        for (name, value) in answer.json.as_object().unwrap() {
            if let Some(asked) = body.get(name) {
                assert_eq!(value, asked, "{name} is echoed");
            }
        }
    }
}

#[tokio::test]
async fn the_answers_hold_what_the_front_end_needs() {
    let sandbox = sandbox_then().await;
    let exempt = Caller::new(&sandbox, PROVIDER).post(EXEMPT, &seed_003()).json;
    assert_eq!(exempt["mchid"], PROVIDER);
    assert_eq!(
        (&exempt["sign_mp_appid"], &exempt["sign_mp_path"]),
        (&json!("wxbd687630cd02ce1d"), &json!("pages/PwdExemptContract/index"))
    );
    let scheduled = Caller::new(&sandbox, PROVIDER).post(SCHEDULED, &seed_004()).json;
    assert_eq!(
        (&scheduled["redirect_appid"], &scheduled["redirect_path"]),
        (&json!("wxbd687630cd02ce1d"), &json!("pages/PwdExemptContract/index"))
    );
    let jsapi = Caller::new(&sandbox, INSTITUTION).post(GLOBAL_JSAPI, &seed_002());
    let expected =
        format!("{}/global/papay/contracts/login?os_session_id={}#wechat_redirect", sandbox.url(), jsapi.session());
    assert_eq!(jsapi.json["sign_url"], expected);
}

#[tokio::test]
async fn a_sign_url_leads_to_the_page_of_its_session_in_any_world() {
    let sandbox = sandbox_then().await;
    for world in [None, Some("elsewhere")] {
        if let Some(world) = world {
            sandbox.world(world).unwrap().set_clock(THEN).unwrap();
        }
        let mut caller = Caller::new(&sandbox, INSTITUTION);
        caller.world = world.map(str::to_owned);
        let answer = caller.post(GLOBAL_JSAPI, &seed_002());
        let url = answer.json["sign_url"].as_str().unwrap().strip_prefix(sandbox.url()).unwrap().to_owned();
        let (url, _) = url.split_once('#').unwrap();
        let led = caller.send(Request::builder().uri(url).body("".into()).unwrap());
        assert_eq!(led.status, 303, "{}", led.json);
        let page = led.headers["location"].to_str().unwrap();
        assert_eq!(page.split_once("?world=").map(|(_, name)| name), world, "{page}");
        assert_eq!(caller.send(Request::builder().uri(page).body("".into()).unwrap()).status, 200);
        let uri = format!("/sandbox/sessions/{}", answer.session());
        let request = Request::builder().uri(uri).header("Sandbox-World", world.unwrap_or("default"));
        let session = caller.send(request.body("".into()).unwrap());
        assert_eq!(session.json["page"], *page);
    }
}

#[tokio::test]
async fn appid_beside_the_institution_fields_is_noted() {
    let sandbox = sandbox_then().await;
    Caller::new(&sandbox, INSTITUTION).post(GLOBAL_MINI, &seed_000()).session();
    let journal = sandbox.journal();
    assert!(
        journal.iter().any(|entry| entry.event == Event::Note && entry.text.contains("appid do not count beside")),
        "{journal:?}"
    );
}

#[tokio::test]
async fn whatever_is_named_first_is_provisioned_once() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let provisioned =
        || sandbox.journal().into_iter().filter(|entry| entry.event == Event::Provisioned).collect::<Vec<_>>();
    caller.post(SCHEDULED, &seed_004()).session();
    let first = provisioned();
    assert!(first.iter().any(|entry| entry.text.contains("template (模板) 12535 of type 预约扣费")), "{first:?}");
    assert!(first.iter().any(|entry| entry.text.contains("sub-merchant (子商户) 1900000109")));
    caller.post(SCHEDULED, &with(seed_004(), "out_contract_code", "other1")).session();
    assert_eq!(provisioned().len(), first.len());
}

#[tokio::test]
async fn the_same_body_again_finds_the_session_and_its_remaining_time() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    for (mchid, path, body) in seeds() {
        let caller = Caller::new(&sandbox, mchid);
        world.freeze_clock(THEN).unwrap();
        let first = caller.post(path, &body).session();
        let until = world.session(&first).unwrap().expired_time;
        world.freeze_clock("2019-11-20T10:05:00+08:00").unwrap();
        // The order of keys has no meaning.
        let mut reversed = serde_json::Map::new();
        for (name, value) in body.as_object().unwrap().iter().rev() {
            reversed.insert(name.clone(), value.clone());
        }
        assert_eq!(caller.post(path, &Value::Object(reversed)).session(), first, "{path}");
        assert_eq!(world.session(&first).unwrap().expired_time, until, "{path}");
    }
}

#[tokio::test]
async fn another_body_under_an_open_number_is_refused_also_with_another_plan() {
    let sandbox = sandbox_then().await;
    for (mchid, path, body) in seeds() {
        let caller = Caller::new(&sandbox, mchid);
        caller.post(path, &body).session();
        let template = if body.get("plan_id").is_some() { "plan_id" } else { "service_id" };
        let answer = caller.post(path, &with(body.clone(), template, 7));
        answer.refused(400, "INVALID_REQUEST");
        assert_eq!(answer.json["detail"]["field"], "/out_contract_code");
        assert_eq!(answer.json["detail"]["value"], body["out_contract_code"]);
    }
}

#[tokio::test]
async fn a_number_stands_in_two_scenes_until_the_first_confirmation() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, INSTITUTION);
    let mini = caller.post(GLOBAL_MINI, &seed_000()).session();
    let jsapi = caller.post(GLOBAL_JSAPI, &seed_002()).session();
    assert_ne!(mini, jsapi);
    let contract = sandbox.confirm(&jsapi).unwrap().contract_id;
    let refused = sandbox.confirm(&mini).unwrap_err();
    assert_eq!((refused.code(), refused.status().as_u16()), ("NUMBER_USED", 409));
    assert_eq!(sandbox.default_world().session(&mini).unwrap().state, "superseded");
    assert_eq!(sandbox.contracts().len(), 1);
    for (path, body) in
        [(GLOBAL_MINI, seed_000()), (GLOBAL_JSAPI, seed_002()), (GLOBAL_MINI, with(seed_000(), "plan_id", 9))]
    {
        let answer = caller.post(path, &body);
        answer.refused(400, "INVALID_REQUEST");
        assert!(answer.message().contains(&contract), "{}", answer.message());
        assert_eq!(answer.json["detail"]["value"], body["out_contract_code"]);
    }
}

#[tokio::test]
async fn a_number_is_used_up_for_its_merchant_and_family_alone() {
    let sandbox = sandbox_then().await;
    let provider = Caller::new(&sandbox, PROVIDER);
    let exempt = provider.post(EXEMPT, &seed_003()).session();
    sandbox.confirm(&exempt).unwrap();
    provider.post(SCHEDULED, &seed_004()).session();
    Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session();
}

#[tokio::test]
async fn sessions_end_to_the_second() {
    let cases = [
        (
            INSTITUTION,
            GLOBAL_MINI,
            with(seed_000(), "expired_time", "2019-11-20T10:01:00+08:00"),
            "2019-11-20T10:00:59+08:00",
            "2019-11-20T10:01:00+08:00",
        ),
        (
            INSTITUTION,
            GLOBAL_MINI,
            with(seed_000(), "expired_time", Value::Null),
            "2019-11-20T11:59:59+08:00",
            "2019-11-20T12:00:00+08:00",
        ),
        (
            INSTITUTION,
            GLOBAL_JSAPI,
            with(seed_002(), "expired_time", Value::Null),
            "2019-11-20T11:59:59+08:00",
            "2019-11-20T12:00:00+08:00",
        ),
        (PLATFORM, COMBINE, seed_001(), "2019-11-20T11:59:59+08:00", "2019-11-20T12:00:00+08:00"),
        (PROVIDER, EXEMPT, seed_003(), "2019-11-20T11:59:59+08:00", "2019-11-20T12:00:00+08:00"),
        (PROVIDER, SCHEDULED, seed_004(), "2019-11-20T10:09:59+08:00", "2019-11-20T10:10:00+08:00"),
    ];
    let sandbox = Sandbox::start().await.unwrap();
    for (number, (mchid, path, body, before, after)) in cases.into_iter().enumerate() {
        for (name, at, lives) in [("before", before, true), ("after", after, false)] {
            let name = format!("{name}-{number}");
            let world = sandbox.world(&name).unwrap();
            world.freeze_clock(THEN).unwrap();
            let caller = Caller::new(&sandbox, mchid).in_world(&name);
            let session = caller.post(path, &body).session();
            world.freeze_clock(at).unwrap();
            assert_eq!(world.session(&session).unwrap().state, if lives { "open" } else { "expired" });
            match world.confirm(&session, &Confirmation::new()) {
                Ok(_) => assert!(lives, "{path} at {at}"),
                Err(error) => assert_eq!((lives, error.code()), (false, "SESSION_EXPIRED"), "{path} at {at}"),
            }
        }
    }
}

#[tokio::test]
async fn a_dead_session_that_nobody_confirmed_leaves_its_number_free() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PROVIDER);
    let first = caller.post(EXEMPT, &seed_003()).session();
    world.set_clock("2019-11-20T13:00:00+08:00").unwrap();
    let second = caller.post(EXEMPT, &with(seed_003(), "contract_display_account", "另一个")).session();
    assert_ne!(first, second);
    assert_eq!(sandbox.confirm(&first).unwrap_err().code(), "SESSION_REPLACED");
    sandbox.refuse(&second).unwrap();
    let third = caller.post(EXEMPT, &seed_003()).session();
    sandbox.confirm(&third).unwrap();
}

#[tokio::test]
async fn an_expired_time_in_the_past_is_a_wrong_parameter() {
    let sandbox = sandbox_then().await;
    sandbox.default_world().freeze_clock(THEN).unwrap();
    let caller = Caller::new(&sandbox, INSTITUTION);
    for past in [THEN, "2019-11-20T09:59:59+08:00", "2019-11-20T01:59:59Z", "1970-01-01T00:00:00Z"] {
        let answer = caller.post(GLOBAL_MINI, &with(seed_000(), "expired_time", past));
        answer.refused(400, "PARAM_ERROR");
        assert_eq!(answer.json["detail"]["field"], "/expired_time");
    }
}

#[tokio::test]
async fn a_scheduled_pre_sign_ends_at_19_in_beijing_the_day_before() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    let caller = Caller::new(&sandbox, PROVIDER);
    world.freeze_clock("2019-11-21T18:59:00+08:00").unwrap();
    let session = caller.post(SCHEDULED, &seed_004()).session();
    for late in
        ["2019-11-21T19:00:00+08:00", "2019-11-21T11:00:00Z", "2019-11-22T00:00:00+08:00", "2026-01-01T00:00:00Z"]
    {
        world.freeze_clock(late).unwrap();
        let answer = caller.post(SCHEDULED, &with(seed_004(), "out_contract_code", "late1"));
        answer.refused(400, "INVALID_REQUEST");
        assert_eq!(answer.json["detail"]["field"], "/deduct_schedule/estimated_deduct_date", "{late}");
    }
    world.freeze_clock("2019-11-21T19:01:00+08:00").unwrap();
    assert_eq!(caller.post(SCHEDULED, &seed_004()).session(), session, "a repeat is no new pre-sign");
}

#[tokio::test]
async fn a_scheduled_pre_sign_needs_its_schedule() {
    let sandbox = sandbox_then().await;
    let answer = Caller::new(&sandbox, PROVIDER).post(SCHEDULED, &with(seed_004(), "deduct_schedule", Value::Null));
    answer.refused(400, "PARAM_ERROR");
    assert_eq!(answer.json["detail"]["field"], "/deduct_schedule");
}

#[tokio::test]
async fn ten_scheduled_contracts_may_be_in_force_for_a_user_and_template() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let body = |number: usize| {
        let body = with(seed_004(), "out_contract_code", format!("number{number}"));
        with(body, "out_user_code", Value::Null)
    };
    for number in 0..10 {
        sandbox.confirm(&caller.post(SCHEDULED, &body(number)).session()).unwrap();
    }
    caller.post(SCHEDULED, &body(10)).refused(400, "INVALID_REQUEST");
    caller.post(SCHEDULED, &with(body(10), "plan_id", 12536)).session();
    let other = with(with(body(11), "sp_openid", "somebody-else"), "sub_openid", Value::Null);
    caller.post(SCHEDULED, &other).session();
}

#[tokio::test]
async fn a_user_code_holds_one_scheduled_contract_of_a_template() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let again = with(seed_004(), "out_contract_code", "again1");
    let open = caller.post(SCHEDULED, &again).session();
    sandbox.confirm(&caller.post(SCHEDULED, &seed_004()).session()).unwrap();
    assert_eq!(sandbox.confirm(&open).unwrap_err().code(), "LIMIT");
    let refused = caller.post(SCHEDULED, &with(again.clone(), "out_contract_code", "again2"));
    assert_eq!(refused.refused(400, "INVALID_REQUEST").json["detail"]["field"], "/out_user_code");
    caller.post(SCHEDULED, &with(with(again, "out_contract_code", "again3"), "out_user_code", "用户B")).session();
}

#[tokio::test]
async fn other_families_allow_one_contract_in_force_for_a_user_and_template() {
    let sandbox = sandbox_then().await;
    for (mchid, path, body) in seeds().into_iter().filter(|(_, path, _)| *path != SCHEDULED && *path != GLOBAL_JSAPI) {
        let caller = Caller::new(&sandbox, mchid);
        sandbox.confirm(&caller.post(path, &body).session()).unwrap();
        let answer = caller.post(path, &with(body, "out_contract_code", "second1"));
        if path == COMBINE {
            // The pre-sign names no user: the limit shows when the same one confirms.
            let refused = sandbox.confirm(&answer.session()).unwrap_err();
            assert_eq!(refused.code(), "LIMIT");
            let message = refused.to_string();
            for remedy in ["{\"openid\": \"…\"} as the body of the confirm", "plan_id or service_id"] {
                assert!(message.contains(remedy), "{message}");
            }
            let other = Confirmation::new().openid("somebody-else");
            sandbox.default_world().confirm(&answer.session(), &other).unwrap();
        } else {
            answer.refused(400, "INVALID_REQUEST");
        }
    }
}

#[tokio::test]
async fn global_direct_mode_is_for_direct_merchants() {
    let sandbox = sandbox_then().await;
    let fields = ["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"];
    let direct = fields.iter().fold(seed_000(), |body, field| with(body, field, Value::Null));
    Caller::new(&sandbox, DIRECT).post(GLOBAL_MINI, &direct).session();
    Caller::new(&sandbox, INSTITUTION).post(GLOBAL_MINI, &direct).refused(403, "NO_AUTH");
}
