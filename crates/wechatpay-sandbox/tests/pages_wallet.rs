//! The wallet's pages as a browser without scripts gets them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/browse.rs"]
mod browse;
mod support;

use browse::*;
use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};
use support::*;
use wechatpay_sandbox::{Confirmation, ContractState, Persona, Sandbox, Template};

const PAYER: &str = "oYobu0MVnQfWpSMOYJz2AHPG_gQw";

#[track_caller]
fn has_not(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(!page.contains(part), "{part} in {page}");
    }
}

#[track_caller]
fn leads_to(response: &Response<Bytes>, target: &str) {
    assert_eq!(response.status(), 303, "{}", text(response));
    assert_eq!(response.headers()["location"], target);
}

/// Sends a form with the token that is on the page.
#[track_caller]
fn send(sandbox: &Sandbox, uri: &str, fields: &str) -> Response<Bytes> {
    let page = page(sandbox, uri);
    let token = page.split_once(r#"name="token" value=""#).unwrap().1.split_once('"').unwrap().0;
    post(sandbox, uri, &format!("token={token}&{fields}"))
}

#[track_caller]
fn done(sandbox: &Sandbox, uri: &str, fields: &str) {
    leads_to(&send(sandbox, uri, fields), uri);
}

#[track_caller]
fn refused(sandbox: &Sandbox, uri: &str, fields: &str, status: u16, word: &str) {
    let response = send(sandbox, uri, fields);
    assert_eq!(response.status(), status, "{}", text(&response));
    has(&text(&response), &["role=\"alert\"", word, "A payer's wallet"]);
}

fn by(openid: &str) -> Confirmation {
    Confirmation::new().openid(openid)
}

/// A contract of this payer, who signs it.
fn signed(sandbox: &Sandbox, openid: &str, code: &str) -> String {
    let body = with(seed_001(), "out_contract_code", code);
    let session = Caller::new(sandbox, PLATFORM).post(COMBINE, &body).session();
    sandbox.default_world().confirm(&session, &by(openid)).unwrap().contract_id
}

fn template(fields: &Value) -> Template {
    serde_json::from_value(fields.clone()).unwrap()
}

#[tokio::test]
async fn a_payer_is_chosen_by_a_link_or_by_the_openid() {
    let sandbox = sandbox_then().await;
    has(&page(&sandbox, "/wallet"), &["knows no payer yet", "SANDBOX"]);
    has(&page(&sandbox, "/contracts"), &[r#"href="/wallet""#]);
    signed(&sandbox, "o_1", "code1");
    sandbox.default_world().set_payer("oSaid", Persona::Empty).unwrap();
    let shown = page(&sandbox, "/wallet");
    has(&shown, &[r#"href="/wallet/o_1""#, "1 of 1 contract(s) in force", r#"href="/wallet/oSaid""#]);
    leads_to(&get(&sandbox, "/wallet?openid=+o%2F2+"), "/wallet/o%2F2");
    leads_to(&get(&sandbox, "/wallet/"), "/wallet");
    has(&page(&sandbox, "/wallet/o%2F2"), &["<code>o/2</code>", "Nobody has chosen yet"]);
    let long = "x".repeat(129);
    for uri in ["/wallet?openid=".to_owned(), format!("/wallet/{long}"), format!("/wallet?openid={long}")] {
        let response = get(&sandbox, &uri);
        assert_eq!(response.status(), 400);
        has(&text(&response), &["role=\"alert\"", "1 to 128 characters", "Whose wallet?"]);
    }
}

#[tokio::test]
async fn each_world_has_its_own_wallets() {
    let sandbox = sandbox_then().await;
    sandbox.world("other").unwrap();
    signed(&sandbox, "o1", "code1");
    has_not(&page(&sandbox, "/wallet?world=other"), &["/wallet/o1"]);
    has(&page(&sandbox, "/wallet?world=other"), &[r#"type="hidden" name="world" value="other""#]);
    has(&page(&sandbox, "/wallet/o1?world=other"), &["None. A contract is in force", r#"href="/wallet?world=other""#]);
    leads_to(&get(&sandbox, "/wallet?openid=o1&world=other"), "/wallet/o1?world=other");
    let uri = "/wallet/o1?world=other";
    done(&sandbox, uri, "do=behave&persona=empty");
    assert!(sandbox.default_world().payers().is_empty());
    assert_eq!(sandbox.world("other").unwrap().payers()["o1"], Persona::Empty);
}

#[tokio::test]
async fn who_signed_finds_the_contract_in_the_wallet_and_ends_it_there() {
    let sandbox = sandbox_then().await;
    let session = Caller::new(&sandbox, PROVIDER).post(SCHEDULED, &seed_004()).session();
    let id = sandbox.confirm(&session).unwrap().contract_id;
    let uri = "/wallet/oYobu0MVnQfWpSMOYJz2AHPG_gQw";
    has(&page(&sandbox, &format!("/sign/{session}")), &[&format!(r#"href="{uri}""#)]);
    let shown = page(&sandbox, uri);
    has(&shown, &[PAYER, "预约扣费", "SIGNED", "wxwtdk20200910100000", "12535", "2019-11-22", "¥0.01", "NO_SCHEDULED"]);
    has(&shown, &[&format!(r#"href="/contracts/{id}""#), "End the contract"]);
    has_not(&shown, &["The merchant is", "Keep the contract", "are over"]);
    // A name that the merchant's own AppID gives the payer leads to the same wallet.
    leads_to(&get(&sandbox, "/wallet/wxd678efh567hg6787"), uri);
    let long = "太".repeat(257);
    refused(&sandbox, uri, &format!("do=end&contract={id}&remark={long}"), 400, &format!("value=\"{long}\""));
    done(&sandbox, uri, &format!("do=end&contract={id}&remark=太贵<b>"));
    let ended = sandbox.default_world().contract(&id).unwrap();
    assert_eq!((ended.state, ended.ended_by.unwrap()), (ContractState::Terminated, wechatpay_sandbox::EndedBy::User));
    sandbox.settle().await;
    let told = &sandbox.notifications()[1].payload["contract_terminate_info"];
    assert_eq!(told["contract_termination_remark"], "太贵<b>");
    let shown = page(&sandbox, uri);
    has(&shown, &["Contracts that are over", "TERMINATED", "USER_TERMINATE", "太贵&lt;b&gt;"]);
    has_not(&shown, &["End the contract"]);
    refused(&sandbox, uri, &format!("do=end&contract={id}"), 409, "NOT_IN_FORCE");
}

#[tokio::test]
async fn nobody_ends_or_keeps_another_payer_s_contract() {
    let sandbox = sandbox_then().await;
    let id = signed(&sandbox, "oOwner", "code1");
    for what in ["end", "keep"] {
        refused(&sandbox, "/wallet/oOther", &format!("do={what}&contract={id}"), 409, "WRONG_USER");
        refused(&sandbox, "/wallet/oOther", &format!("do={what}"), 400, "which contract");
    }
    refused(&sandbox, "/wallet/oOwner", "do=end&contract=none", 404, "UNKNOWN_CONTRACT");
    refused(&sandbox, "/wallet/oOwner", "do=nothing", 400, "what to do");
    let uri = "/wallet/oOwner";
    for fields in ["", "token=0123&"] {
        assert_eq!(post(&sandbox, uri, &format!("{fields}do=end&contract={id}")).status(), 403);
    }
    assert_eq!(post(&sandbox, "/wallet", "openid=o1").status(), 405);
    assert_eq!(sandbox.default_world().contract(&id).unwrap().state, ContractState::Signed);
}

/// What the wallet says before, and after the merchant answered so.
async fn asked(field: &str, reply: &'static str) -> (String, String) {
    let receiver = Receiver::start(reply).await;
    let sandbox = Sandbox::builder().clock_at(THEN).route("yourapp.com", receiver.address).start().await.unwrap();
    let url = json!({field: "https://yourapp.com/may-they"});
    sandbox.default_world().set_plan(PLATFORM, "12535", template(&url)).unwrap();
    let id = signed(&sandbox, "o1", "code1");
    sandbox.settle().await;
    let before = page(&sandbox, "/wallet/o1");
    done(&sandbox, "/wallet/o1", &format!("do=end&contract={id}&remark=why"));
    sandbox.settle().await;
    (before, page(&sandbox, "/wallet/o1"))
}

#[tokio::test]
async fn the_wallet_says_that_the_merchant_is_asked_or_told_first_and_what_came_of_it() {
    const YES: &str = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
    const NO: &str = "HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let (before, after) = asked("inquiry_url", NO).await;
    has(&before, &["The merchant is asked first", "ENTRUST.TERMINATE_INQUIRY"]);
    has_not(&before, &["did not agree"]);
    has(&after, &["did not agree", r#"href="/notifications/2""#, "SIGNED", "End the contract"]);
    let (_, after) = asked("inquiry_url", YES).await;
    has(&after, &["TERMINATED", "USER_TERMINATE", "<dd>why</dd>"]);
    has_not(&after, &["did not agree", "SIGNED<"]);
    let (before, after) = asked("retention_url", NO).await;
    has(&before, &["The merchant is told first", "ENTRUST.TERMINATE_RETENTION"]);
    has(&after, &["TERMINATED", "<dd>why</dd>"]);
    has_not(&after, &["did not agree", "SIGNED<"]);
}

#[tokio::test]
async fn an_insurance_waits_for_its_end_and_is_kept() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock("2026-01-01T10:00:00+08:00").unwrap();
    let body = json!({
        "appid": "wxd678efh567hg6787", "openid": "oInsured", "plan_id": 12535, "out_contract_code": "policy1",
        "insured_display_name": "***明", "contract_notify_url": "https://yourapp.com/signed",
        "policy_start_date": "2026-01-01", "policy_end_date": "2026-12-31", "can_auto_insure": true,
        "policy_periods": [
            {"policy_period_id": 1, "estimated_deduct_date": "2026-01-10", "estimated_deduct_amount": {"total": 100}},
            {"policy_period_id": 2, "estimated_deduct_date": "2026-02-10", "estimated_deduct_amount": {"total": 100}},
        ],
    });
    let path = "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program";
    let id = sandbox.confirm(&Caller::new(&sandbox, DIRECT).post(path, &body).session()).unwrap().contract_id;
    let uri = "/wallet/oInsured";
    has(&page(&sandbox, uri), &["first becomes TERMINATE_PENDING", "2026-02-10", "¥1.00"]);
    refused(&sandbox, uri, &format!("do=keep&contract={id}"), 409, "NOT_PENDING");
    done(&sandbox, uri, &format!("do=end&contract={id}"));
    let shown = page(&sandbox, uri);
    has(&shown, &["TERMINATE_PENDING", "You can change your mind until", "Keep the contract"]);
    has_not(&shown, &["End the contract"]);
    done(&sandbox, uri, &format!("do=keep&contract={id}"));
    assert_eq!(world.contract(&id).unwrap().state, ContractState::Signed);
    has(&page(&sandbox, uri), &["End the contract"]);
}

#[tokio::test]
async fn a_notice_reaches_the_payer_and_the_chosen_behaviour_decides_the_deduction() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock("2026-03-01T10:00:00+08:00").unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let body = json!({
        "sign_scene": "SIGN_SCENE_APP", "appid": "wx1", "openid": "o1", "plan_id": 1, "out_contract_code": "code1",
        "contract_display_account": "A", "contract_notify_url": "https://a.example/n", "out_user_code": "u",
        "device_info": {
            "device_type": "DEVICE_TYPE_PHONE", "device_os": "5", "device_id": "d", "device_running_as_root": false,
            "device_ip": "1.2.3.4", "weixin_installed": true, "weixin_version": "8",
            "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        },
    });
    let id = sandbox.confirm(&caller.post("/v3/papay/sign/contracts/pre-entrust-sign", &body).session()).unwrap();
    let id = id.contract_id;
    has_not(&page(&sandbox, "/wallet/o1"), &["预扣费通知"]);
    let notice = json!({"mchid": DIRECT, "appid": "wx1", "estimated_amount": {"amount": 567, "currency": "CNY"}});
    assert_eq!(caller.post(&format!("/v3/papay/contracts/{id}/notify"), &notice).status, 204);
    let shown = page(&sandbox, "/wallet/o1");
    has(&shown, &["预扣费通知", "2026-03-01", "¥5.67", "2026-03-03"]);
    has_not(&shown, &["of this notice is done"]);

    world.advance_to("2026-03-03T08:00:00+08:00").await.unwrap();
    done(&sandbox, "/wallet/o1", "do=behave&persona=over_limit");
    has(&page(&sandbox, "/wallet/o1"), &[r#"value="over_limit" checked"#]);
    has_not(&page(&sandbox, "/wallet/o1"), &["Nobody has chosen yet", r#"value="rich" checked"#]);
    let deduct = |number: &str| {
        let body = json!({
            "appid": "wx1", "out_trade_no": number, "description": "<会员>", "contract_id": id,
            "harmony_account_id": "h", "transaction_notify_url": "https://a.example/p", "amount": {"total": 566},
        });
        caller.post("/v3/papay/pay/harmony/transactions/apply", &body)
    };
    assert_eq!(deduct("first").status, 200);
    world.advance("1m").await.unwrap();
    has(&page(&sandbox, "/wallet/o1"), &["PAYERROR", "RULE_LIMIT", "¥5.66", "&lt;会员&gt;", "first"]);
    done(&sandbox, "/wallet/o1", "do=behave&persona=rich");
    assert_eq!(deduct("second").status, 200);
    world.advance("1m").await.unwrap();
    has(&page(&sandbox, "/wallet/o1"), &["SUCCESS", "of this notice is done", r#"value="rich" checked"#]);
    refused(&sandbox, "/wallet/o1", "do=behave&persona=generous", 400, "what the next deductions do");
}

#[tokio::test]
async fn a_form_that_was_not_done_shows_what_was_typed_and_no_other_form_does() {
    let sandbox = sandbox_then().await;
    let first = signed(&sandbox, "o1", "code1");
    let other = with(with(seed_001(), "out_contract_code", "code2"), "plan_id", 99);
    let session = Caller::new(&sandbox, PLATFORM).post(COMBINE, &other).session();
    let second = sandbox.default_world().confirm(&session, &by("o1")).unwrap().contract_id;
    let long = "x".repeat(257);
    let failed = text(&send(&sandbox, "/wallet/o1", &format!("do=end&contract={second}&remark={long}")));
    let form =
        |id: &str| failed.split(&format!(r#"name="contract" value="{id}""#)).nth(1).unwrap().split("</form>").next();
    assert!(form(&second).unwrap().contains(&long) && !form(&first).unwrap().contains(&long), "{failed}");
    let failed = text(&send(&sandbox, "/wallet/o1", "do=behave&persona=generous"));
    has_not(&failed, &[r#"value="rich" checked"#]);
    let openid = "y".repeat(129);
    has(&text(&get(&sandbox, &format!("/wallet?openid={openid}"))), &[&format!("value=\"{openid}\"")]);
}

#[tokio::test]
async fn a_payer_pays_what_waits_and_sees_the_refund() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, DIRECT);
    let place = |kind: &str, number: &str, payer: Value| {
        let body = json!({
            "appid": "wxd678efh567hg6787", "mchid": DIRECT, "description": "会员", "out_trade_no": number,
            "notify_url": "https://yourapp.com/paid", "amount": {"total": 123_456, "currency": "CNY"},
        });
        assert_eq!(caller.post(&format!("/v3/pay/transactions/{kind}"), &with(body, "payer", payer)).status, 200);
    };
    place("jsapi", "mine1", json!({"openid": "o1"}));
    place("native", "anyone1", Value::Null);
    let (mine, other) = (page(&sandbox, "/wallet/o1"), page(&sandbox, "/wallet/o2"));
    has(&mine, &["To be paid", "mine1", "anyone1", "Pay ¥1234.56", "names no payer"]);
    has(&other, &["anyone1"]);
    has_not(&other, &["mine1"]);
    refused(&sandbox, "/wallet/o2", &format!("do=pay&owner={DIRECT}&number=mine1"), 409, "WRONG_USER");
    done(&sandbox, "/wallet/o1", "do=behave&persona=empty");
    refused(&sandbox, "/wallet/o1", &format!("do=pay&owner={DIRECT}&number=mine1"), 409, "NOT_ENOUGH");
    done(&sandbox, "/wallet/o1", "do=behave&persona=rich");
    for number in ["mine1", "anyone1"] {
        done(&sandbox, "/wallet/o1", &format!("do=pay&owner={DIRECT}&number={number}"));
        refused(&sandbox, "/wallet/o1", &format!("do=pay&owner={DIRECT}&number={number}"), 409, "ORDER_DECIDED");
    }
    has_not(&page(&sandbox, "/wallet/o2"), &["anyone1"]);
    let refund = json!({
        "out_trade_no": "mine1", "out_refund_no": "back1",
        "amount": {"refund": 56, "total": 123_456, "currency": "CNY"},
    });
    assert_eq!(caller.post("/v3/refund/domestic/refunds", &refund).status, 200);
    let shown = page(&sandbox, "/wallet/o1");
    has(&shown, &["back1", "¥0.56", r#"href="/orders/1900000001/mine1""#, "anyone1"]);
    has_not(&shown, &["To be paid"]);
}

#[tokio::test]
async fn nothing_that_comes_from_outside_becomes_markup() {
    let sandbox = sandbox_then().await;
    let evil = "<script>alert(1)</script>\"'&";
    let id = signed(&sandbox, evil, "code1");
    let uri = "/wallet/%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%27%26";
    let (chooser, wallet) = (page(&sandbox, "/wallet"), page(&sandbox, uri));
    has(&chooser, &[&format!(r#"href="{uri}""#), "&lt;script&gt;"]);
    has(&wallet, &["&lt;script&gt;alert(1)&lt;/script&gt;&quot;", &id]);
    has_not(&format!("{chooser}{wallet}"), &["<script"]);
    let error = send(&sandbox, uri, "do=pay&owner=%3Cscript%3E&number=%3Cscript%3E");
    assert_eq!(error.status(), 404);
    has_not(&text(&error), &["<script"]);
    let policy = error.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert_eq!(get(&sandbox, "/assets/wallet.css").status(), 200);
}

#[tokio::test]
async fn the_wallet_speaks_chinese() {
    let sandbox = sandbox_then().await;
    signed(&sandbox, "o1", "code1");
    for (uri, word) in [("/wallet", "选择用户"), ("/wallet/o1", "接下来的扣款"), ("/wallet/o1", "生效中的协议")]
    {
        let request = Request::builder().uri(uri).header("Accept-Language", "zh-CN,zh;q=0.9");
        let shown = text(&sandbox.handle(request.body(Bytes::new()).unwrap()));
        has(&shown, &[word, r#"lang="zh-CN""#]);
    }
}
