//! The pages as a browser without scripts gets them; `crates/wxpay/tests/browser` drives a real one.
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
use wechatpay_sandbox::Sandbox;

/// Sends the form of a page, with the token that is on the page.
fn send(sandbox: &Sandbox, uri: &str, fields: &str) -> Response<Bytes> {
    let page = text(&get(sandbox, uri));
    let (_, rest) = page.split_once(r#"name="token" value=""#).unwrap_or_else(|| panic!("no form: {page}"));
    let (token, _) = rest.split_once('"').unwrap();
    post(sandbox, uri, &format!("token={token}&{fields}"))
}

fn open(sandbox: &Sandbox, mchid: &str, path: &str, body: &Value) -> (String, String) {
    let id = Caller::new(sandbox, mchid).post(path, body).session();
    (format!("/sign/{id}"), id)
}

#[tokio::test]
async fn a_payer_signs_on_the_page_and_goes_back_as_wechat_leads_back() {
    let sandbox = sandbox_then().await;
    let (page, id) = open(&sandbox, INSTITUTION, GLOBAL_JSAPI, &seed_002());
    let shown = text(&get(&sandbox, &page));
    for part in
        ["SANDBOX", "not WeChat Pay", INSTITUTION, "1230000109", "100001256", "张三", "ouFhd5X9s9WteC3eWRjXV3lea123"]
    {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let sent = send(&sandbox, &page, "payer=&do=confirm");
    assert_eq!((sent.status().as_u16(), sent.headers()["location"].to_str().unwrap()), (303, page.as_str()));
    let after = get(&sandbox, &page);
    assert_eq!(after.status(), 200);
    assert!(text(&after).contains(r#"href="https://pay.weixin.qq.com?from_wxpay=1""#), "{}", text(&after));
    assert_eq!(sandbox.default_world().session(&id).unwrap().state, "signed");
    // The page is used up.
    let again = post(&sandbox, &page, "do=confirm");
    assert_eq!(again.status(), 403, "without a token");
}

#[tokio::test]
async fn a_mini_program_gets_extra_data_back() {
    let sandbox = sandbox_then().await;
    let (page, _) = open(&sandbox, INSTITUTION, GLOBAL_MINI, &seed_000());
    send(&sandbox, &page, "payer=&do=confirm");
    let shown = text(&get(&sandbox, &page));
    let contract = &sandbox.contracts()[0].contract_id;
    assert!(shown.contains("referrerInfo.extraData") && shown.contains("SUCCESS"), "{shown}");
    assert!(shown.contains(contract.as_str()), "{shown}");
}

#[tokio::test]
async fn a_payer_may_refuse_or_leave_or_fail() {
    let sandbox = sandbox_then().await;
    let (page, id) = open(&sandbox, PLATFORM, COMBINE, &seed_001());
    let left = get(&sandbox, &format!("{page}/left"));
    assert_eq!(left.status(), 200);
    assert_eq!(sandbox.default_world().session(&id).unwrap().state, "open");
    assert_eq!(send(&sandbox, &page, "do=refuse").status(), 303);
    let over = get(&sandbox, &page);
    assert_eq!(over.status(), 410);
    assert!(text(&over).contains("The user refused"), "{}", text(&over));
    assert_eq!(get(&sandbox, &format!("{page}/left")).status(), 303, "nothing to leave");

    let (page, _) = open(&sandbox, PROVIDER, SCHEDULED, &seed_004());
    let shown = text(&get(&sandbox, &page));
    for part in ["¥0.01", "2019-11-22", "小乔-碎云皮肤", "微信代扣用户A"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    send(&sandbox, &page, "do=confirm&fails=yes");
    assert!(text(&get(&sandbox, &page)).contains("SIGN_FAILED"));
}

#[tokio::test]
async fn another_payer_is_chosen_on_the_page_where_the_merchant_named_nobody() {
    let sandbox = sandbox_then().await;
    let (page, _) = open(&sandbox, PLATFORM, COMBINE, &seed_001());
    let nobody = send(&sandbox, &page, "payer=another&openid=&do=confirm");
    assert_eq!(nobody.status(), 400);
    assert!(text(&nobody).contains("the openid is empty"), "{}", text(&nobody));
    assert!(text(&nobody).contains(r#"value="another" checked"#), "the choice stays: {}", text(&nobody));
    send(&sandbox, &page, "payer=another&openid=oSomebodyElse&do=confirm");
    assert_eq!(sandbox.contracts()[0].openid, "oSomebodyElse");
    // Where one is named, nobody else may sign, and the page says so.
    let (page, _) = open(&sandbox, INSTITUTION, GLOBAL_JSAPI, &seed_002());
    let refused = send(&sandbox, &page, "payer=another&openid=oSomebodyElse&do=confirm");
    assert_eq!(refused.status(), 403);
    assert!(text(&refused).contains("WRONG_USER"), "{}", text(&refused));
}

#[tokio::test]
async fn a_session_that_cannot_be_signed_says_why() {
    let sandbox = sandbox_then().await;
    let (page, _) = open(&sandbox, PLATFORM, COMBINE, &seed_001());
    sandbox.default_world().advance("10d").await.unwrap();
    let expired = get(&sandbox, &page);
    assert_eq!(expired.status(), 410);
    assert!(text(&expired).contains("has expired"), "{}", text(&expired));
    let unknown = get(&sandbox, "/sign/none-such");
    assert_eq!(unknown.status(), 404);
    assert!(text(&unknown).contains("No session of this sandbox has this id"), "{}", text(&unknown));
    sandbox.world("other").unwrap();
    assert_eq!(get(&sandbox, &format!("{page}?world=other")).status(), 404, "another world's session is foreign");
    assert_eq!(get(&sandbox, &format!("{page}?world=none")).status(), 404);
}

#[tokio::test]
async fn nothing_that_a_merchant_writes_becomes_markup_or_a_script() {
    let sandbox = sandbox_then().await;
    let evil = r#""><script>alert(1)</script><img src=x onerror=alert(2)>"#;
    let body = with(with(seed_002(), "user_display_name", "<b>'&\"</b>"), "return_url", "https://a.example/?q='&amp;x");
    let (page, _) = open(&sandbox, INSTITUTION, GLOBAL_JSAPI, &body);
    let seen = text(&get(&sandbox, &page));
    assert!(seen.contains("&lt;b&gt;") && !seen.contains("<b>"), "{seen}");
    let error = send(&sandbox, &page, &format!("payer=another&do=confirm&openid={}", evil.replace('&', "%26")));
    assert!(!text(&error).contains("<script>") && !text(&error).contains("<img"), "{}", text(&error));
    send(&sandbox, &page, "do=refuse");
    let over = text(&get(&sandbox, &page));
    assert!(over.contains(r#"href="https://a.example/?q='&amp;amp;x&amp;from_wxpay=1""#), "{over}");
    assert!(!text(&get(&sandbox, "/sign/%22%3E%3Cscript%3E")).contains("<script>"));
}

#[tokio::test]
async fn pages_load_nothing_from_elsewhere_and_are_framed_by_nobody() {
    let sandbox = sandbox_then().await;
    let (page, _) = open(&sandbox, PLATFORM, COMBINE, &seed_001());
    for uri in [page.as_str(), "/assets/sandbox.css", "/sign/none-such"] {
        let response = get(&sandbox, uri);
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    }
    let css = get(&sandbox, "/assets/sandbox.css");
    let request = Request::builder().uri("/assets/sandbox.css").header("If-None-Match", &css.headers()["etag"]);
    assert_eq!(sandbox.handle(request.body(Bytes::new()).unwrap()).status(), 304);
}

#[tokio::test]
async fn what_changes_something_needs_a_page_of_the_sandbox() {
    let sandbox = sandbox_then().await;
    let (page, id) = open(&sandbox, PLATFORM, COMBINE, &seed_001());
    assert_eq!(post(&sandbox, &page, "do=confirm").status(), 403);
    assert_eq!(post(&sandbox, &page, "do=confirm&token=0123").status(), 403);
    let foreign = Request::builder().method("POST").uri(&page).header("Origin", "https://evil.example");
    assert_eq!(sandbox.handle(foreign.body(Bytes::from_static(b"do=confirm")).unwrap()).status(), 403);
    assert_eq!(sandbox.default_world().session(&id).unwrap().state, "open");
    // The control API, too: a program needs nothing, a browser the token.
    let confirm = format!("/sandbox/sessions/{id}/confirm");
    for header in [("Origin", sandbox.url()), ("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Site", "none")] {
        let request = Request::builder().method("POST").uri(&confirm).header(header.0, header.1);
        let answer: Answer = sandbox.handle(request.body(Bytes::new()).unwrap()).into();
        answer.refused(403, "NO_TOKEN");
    }
    let shown = text(&get(&sandbox, &page));
    let token = shown.split_once(r#"name="token" value=""#).unwrap().1.split_once('"').unwrap().0.to_owned();
    let request = Request::builder().method("POST").uri(&confirm).header("Origin", sandbox.url());
    let answer: Answer = sandbox.handle(request.header("Sandbox-Token", token).body(Bytes::new()).unwrap()).into();
    assert_eq!(answer.json["state"], json!("SIGNED"), "{}", answer.json);
}

#[tokio::test]
async fn the_pages_speak_chinese_to_who_prefers_it() {
    let sandbox = sandbox_then().await;
    let (page, _) = open(&sandbox, PLATFORM, COMBINE, &seed_001());
    let request = Request::builder().uri(&page).header("Accept-Language", "zh-CN,zh;q=0.9");
    let shown = text(&sandbox.handle(request.body(Bytes::new()).unwrap()));
    assert!(shown.contains(r#"lang="zh-CN""#) && shown.contains("确认签约") && shown.contains("沙箱"), "{shown}");
    let chosen = get(&sandbox, &format!("/language/zh?to={page}"));
    assert_eq!(chosen.headers()["location"].to_str().unwrap(), page);
    let cookie = chosen.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let request = Request::builder().uri(&page).header("Cookie", cookie).header("Accept-Language", "en");
    assert!(text(&sandbox.handle(request.body(Bytes::new()).unwrap())).contains("确认签约"));
    for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example"] {
        assert_eq!(get(&sandbox, &format!("/language/en?to={elsewhere}")).headers()["location"], "/");
    }
}
