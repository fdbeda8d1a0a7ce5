//! The console's pages as a browser without scripts gets them.
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
use http::Request;
use serde_json::json;
use support::*;
use wechatpay_core::{encoding, message};
use wechatpay_sandbox::Sandbox;

fn token(sandbox: &Sandbox) -> String {
    let page = page(sandbox, "/clock");
    page.split_once(r#"name="token" value=""#).unwrap().1.split_once('"').unwrap().0.to_owned()
}

/// Sends a form of a page; gives where it leads.
#[track_caller]
fn send(sandbox: &Sandbox, uri: &str, fields: &str) -> String {
    let response = sandbox.handle(request(sandbox, uri, &format!("token={}&{fields}", token(sandbox))));
    assert_eq!(response.status(), 303, "{uri} {fields}: {}", text(&response));
    response.headers()["location"].to_str().unwrap().to_owned()
}

#[track_caller]
fn refused(sandbox: &Sandbox, uri: &str, fields: &str, status: u16, word: &str) {
    let response = sandbox.handle(request(sandbox, uri, &format!("token={}&{fields}", token(sandbox))));
    assert_eq!(response.status(), status, "{}", text(&response));
    has(&text(&response), &["role=\"alert\"", word]);
}

/// The rows of a list.
fn rows(page: &str) -> usize {
    page.matches("<tr id=").count()
}

#[tokio::test]
async fn who_opens_the_console_first_finds_the_keys_a_call_and_the_next_step() {
    let sandbox = sandbox_then().await;
    let first = page(&sandbox, "/");
    has(
        &first,
        &["SANDBOX", sandbox.url(), "No request yet", "openssl dgst -sha256 -sign", "/keys/1900000003/key.pem"],
    );
    has(&first, &[r#"href="/keys""#, "console.css", "console.js"]);
    let made = send(&sandbox, "/", "do=call");
    has(&page(&sandbox, &made), &["小程序", "pre-entrust-sign/mini-program", "1900000003", "200"]);
    let second = page(&sandbox, "/");
    let session = sandbox.default_world().sessions()[0].id.clone();
    has(&second, &["Sign, as the payer", &format!(r#"href="/sign/{session}""#)]);
    sandbox.confirm(&session).unwrap();
    sandbox.settle().await;
    has(&page(&sandbox, "/"), &["Take the notification", r#"href="/notifications/1""#]);
}

#[tokio::test]
async fn the_snippet_s_key_is_the_merchant_s_and_its_configuration_is_whole() {
    let sandbox = sandbox_then().await;
    let keys = page(&sandbox, "/keys");
    for merchant in sandbox.merchants() {
        has(&keys, &[&merchant.mchid, &merchant.serial_no, &merchant.api_v3_key, &merchant.public_key_id]);
        assert_eq!(page(&sandbox, &format!("/keys/{}/key.pem", merchant.mchid)), merchant.private_key_pem);
        let platform = page(&sandbox, &format!("/keys/{}/public_key.pem", merchant.mchid));
        assert_eq!(platform, merchant.platform_public_key_pem);
    }
    has(&keys, &["export WXPAY_MCHID=", "Builder::factory", "RSAPublicKeyConfig", "core.NewClient", "new Wechatpay"]);
    has(&keys, &["from wechatpayv3 import", "wxpay sandbox --https"]);
    assert_eq!(get(&sandbox, "/keys/1900000003/other.pem").status(), 404);
    let fresh = sandbox.default_world().rotate_platform().unwrap().certificates.pop().unwrap();
    has(&page(&sandbox, "/keys"), &[&fresh.serial_no]);
    assert_eq!(page(&sandbox, "/keys/1900000001/platform_certificate.pem"), fresh.certificate_pem);
}

#[tokio::test]
async fn a_wrong_signature_is_explained_line_by_line() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, DIRECT);
    let (path, body) = ("/v3/security/echo", r#"{"echo_message":"会员"}"#);
    let mut authorization = caller.authorization("POST", path, body.as_bytes());
    // It signs another body than it sends: a blank more.
    let other = r#"{"echo_message": "会员"}"#;
    let signed = message::request("POST", path, authorization.timestamp, &authorization.nonce_str, other.as_bytes());
    authorization.signature = encoding::base64(&caller.key.sign(&signed).unwrap());
    let mut request = caller.request("POST", path, body.as_bytes());
    request.headers_mut().insert("Authorization", authorization.to_string().parse().unwrap());
    let answer: Answer = sandbox.handle(request).into();
    answer.refused(401, "SIGN_ERROR");
    let number = answer.headers["Sandbox-Journal"].to_str().unwrap();

    let list = page(&sandbox, "/requests?kind=signature");
    has(&list, &[&format!(r#"href="/requests/{number}""#), "SIGN_ERROR"]);
    let shown = page(&sandbox, &format!("/requests/{number}"));
    has(&shown, &["Why the signature does not hold", "must be signed", "nonce_str", &authorization.nonce_str]);
    has(&shown, &["会员", "401"]);
    has(&page(&sandbox, "/"), &["SIGN_ERROR"]);
    assert_eq!(shown.matches(&authorization.signature).count(), 1, "only the command for a shell has it: {shown}");

    // It forgets the query: what was signed is found, and stands beside what must be signed.
    let url = "/v3/pay/transactions/out-trade-no/order1?mchid=1900000001";
    let mut authorization = caller.authorization("GET", url, b"");
    let path = url.split('?').next().unwrap();
    let signed = message::request("GET", path, authorization.timestamp, &authorization.nonce_str, b"");
    authorization.signature = encoding::base64(&caller.key.sign(&signed).unwrap());
    let mut request = caller.request("GET", url, b"");
    request.headers_mut().insert("Authorization", authorization.to_string().parse().unwrap());
    let answer: Answer = sandbox.handle(request).into();
    let number = answer.headers["Sandbox-Journal"].to_str().unwrap();
    let shown = page(&sandbox, &format!("/requests/{number}"));
    has(&shown, &["was signed", "Proven", "<mark>?mchid=1900000001</mark>", "differs"]);
    assert_eq!(shown.matches(r#"class="differs""#).count(), 1, "one line differs: {shown}");
    let chinese = Request::builder().uri(format!("/requests/{number}")).header("Accept-Language", "zh-CN");
    let shown = text(&sandbox.handle(chinese.body(Bytes::new()).unwrap()));
    has(&shown, &["签名串缺少查询参数", "第二行应为路径加 ? 及完整查询参数", "query_left_out"]);
}

#[tokio::test]
async fn a_request_shows_what_was_answered_and_nothing_that_ought_to_be_encrypted() {
    let sandbox = sandbox_then().await;
    let caller = Caller::new(&sandbox, PROVIDER);
    let shown =
        |answer: &Answer| page(&sandbox, &format!("/requests/{}", answer.headers["Sandbox-Journal"].to_str().unwrap()));
    let echo = caller.post("/v3/security/echo", &json!({"echo_message": "<b>会员"}));
    has(&shown(&echo), &["What was answered", &format!("{} B", echo.raw.len()), "&lt;b&gt;会员", "curl -i -X 'POST'"]);
    let record = sandbox.default_world().requests().pop().unwrap();
    assert_eq!((record.answer.unwrap().as_bytes(), record.answer_length), (&*echo.raw, echo.raw.len()));

    let long = caller.post("/v3/security/echo", &json!({"echo_message": "员".repeat(30_000)}));
    let page = shown(&long);
    assert_eq!(page.matches("Shortened").count(), if long.raw.len() > 65_536 { 2 } else { 1 }, "{}", long.status);
    has(&page, &["There is no curl command"]);
    assert!(!page.contains('\u{fffd}'), "a character is torn");

    let path = "/v3/credit-repayment/partner/contracts/app-presign";
    let body = json!({
        "appid": "wxd678efh567hg6787", "plan_id": "12535", "out_contract_code": "credit1", "display_name": "***明",
        "contract_notify_url": "https://yourapp.com/signed", "repayment_day": 10, "repayment_amount_limit": "100000",
        "real_identity": {"identity_type": "REAL_IDENTITY_TYPE_ID_CARD", "identity_id": "110101", "real_name": "李明"},
    });
    let open = caller.post(path, &body);
    open.refused(400, "PARAM_ERROR");
    let mut request = caller.request("POST", path, body.to_string().as_bytes());
    let wrong = request.headers()["Authorization"].to_str().unwrap().replace("nonce_str=\"", "nonce_str=\"0");
    request.headers_mut().insert("Authorization", wrong.parse().unwrap());
    let unsigned: Answer = sandbox.handle(request).into();
    unsigned.refused(401, "SIGN_ERROR");
    for answer in [&open, &unsigned] {
        let page = shown(answer);
        has(&page, &["out_contract_code", "There is no curl command", "…"]);
        assert!(!page.contains("李明") && !page.contains("110101"), "{page}");
    }
    let told = format!("{:?}{:?}", sandbox.default_world().requests(), sandbox.journal());
    assert!(!told.contains("李明") && !told.contains("110101"), "{told}");

    send(&sandbox, "/faults", "do=fault&fault=reset-before&times=1");
    caller.post("/v3/security/echo", &json!({"echo_message": "a"}));
    let broken = sandbox.default_world().requests().pop().unwrap();
    assert_eq!((broken.answer, broken.answer_length), (None, 0));
    has(&self::page(&sandbox, &format!("/requests/{}", broken.number)), &["broke the connection off"]);
}

#[tokio::test]
async fn a_notification_shows_every_attempt_and_is_sent_again() {
    let no = Receiver::start("HTTP/1.1 500 No\r\nContent-Length: 9\r\nConnection: close\r\n\r\n<b>no</b>").await;
    let sandbox = Sandbox::builder().route("yourapp.com", no.address).clock_at(THEN).start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock(THEN).unwrap();
    sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
    sandbox.settle().await;
    world.advance("25s").await.unwrap();
    has(&page(&sandbox, "/notifications"), &["ECOMMERCE_ENTRUST.SIGN", "3 attempt(s)", "rejected"]);
    let shown = page(&sandbox, "/notifications/1");
    has(&shown, &["#1", "#2", "#3", "HTTP 500", "&lt;b&gt;no&lt;/b&gt;", "curl -i -X 'POST'", "Wechatpay-Signature"]);
    has(
        &shown,
        &["<svg", "class=\"bad\"", "class=\"planned\"", "contract_expired_time", "Next attempt", "2019-11-20 10:00:"],
    );
    let yes = Receiver::accepting().await;
    let url = format!("http://{}/elsewhere", yes.address);
    assert_eq!(send(&sandbox, "/notifications/1", &format!("url={url}")), "/notifications/1");
    sandbox.settle().await;
    assert_eq!(yes.received()[0].path, "/elsewhere");
    has(&page(&sandbox, "/notifications/1"), &["accepted", "HTTP 204", "#4"]);
    refused(&sandbox, "/notifications/1", "url=ftp://a", 400, "http or https URL");
    assert_eq!(get(&sandbox, "/notifications/99").status(), 404);
}

#[tokio::test]
async fn the_clock_is_stopped_set_and_moved_on_and_what_happened_on_the_way_is_listed() {
    let sandbox = sandbox_then().await;
    let world = sandbox.default_world();
    send(&sandbox, "/clock", "do=set&now=2020-02-01 08:00:00");
    send(&sandbox, "/clock", "do=freeze");
    has(&page(&sandbox, "/clock"), &["2020-02-01 08:00:0", "frozen"]);
    refused(&sandbox, "/clock", "do=set&now=tomorrow", 400, "2019-11-20 10:00:00");
    world.freeze_clock(THEN).unwrap();
    sandbox.confirm(&Caller::new(&sandbox, PROVIDER).post(SCHEDULED, &seed_004()).session()).unwrap();
    sandbox.settle().await;
    has(&page(&sandbox, "/clock"), &["A period of deduction is over:"]);

    // Over TCP, where it waits.
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let move_on = async |fields: &str| {
        let body = format!("token={}&{fields}", token(&sandbox));
        let url = format!("{}/clock", sandbox.url());
        client.post(url).header("Origin", sandbox.url()).body(body).send().await.unwrap()
    };
    let moved = move_on("do=by&by=5d").await;
    assert_eq!(moved.status(), 303);
    let way = page(&sandbox, moved.headers()["location"].to_str().unwrap());
    has(&way, &["What happened on the way", "ended: SYSTEM_TERMINATE", "the clock moves on to", "2019-11-25 10:00:00"]);
    assert_eq!(move_on("do=by&by=yesterday").await.status(), 400);
    let stale = client.post(format!("{}/clock", sandbox.url())).body("do=next").send().await.unwrap();
    assert_eq!(stale.status(), 403);
    let foreign = client.post(format!("{}/clock", sandbox.url())).header("Origin", "https://evil.example");
    assert_eq!(foreign.body(format!("do=freeze&token={}", token(&sandbox))).send().await.unwrap().status(), 403);
}

#[tokio::test]
async fn a_contract_shows_its_state_its_periods_and_all_that_happened_to_it() {
    let sandbox = sandbox_then().await;
    let session = Caller::new(&sandbox, PROVIDER).post(SCHEDULED, &seed_004()).session();
    has(&page(&sandbox, "/sessions"), &["open", &format!(r#"href="/sign/{session}""#)]);
    sandbox.confirm(&session).unwrap();
    sandbox.settle().await;
    let id = sandbox.contracts()[0].contract_id.clone();
    has(&page(&sandbox, "/contracts?q=1900000109"), &["Nothing fits"]);
    has(&page(&sandbox, "/contracts?kind=SIGNED&q=wxwtdk"), &[&format!(r#"href="/contracts/{id}""#), "scheduled"]);
    let uri = format!("/contracts/{id}");
    let shown = page(&sandbox, &uri);
    has(
        &shown,
        &["<svg", "the present one is SIGNED", "2019-11-22", "¥0.01", "NO_SCHEDULED", "oYobu0MVnQfWpSMOYJz2AHPG_gQw"],
    );
    has(
        &shown,
        &[
            "The payer confirmed",
            r#"href="/notifications/1""#,
            "It ends by itself",
            &format!(r#"href="/sign/{session}""#),
        ],
    );
    assert!(!shown.contains("TERMINATE_PENDING"), "only an insurance waits for its end");
    assert_eq!(send(&sandbox, &uri, "do=end&by=customer_service&remark=<b>x"), uri);
    has(&page(&sandbox, &uri), &["the present one is TERMINATED", "CUSTOMER_SERVICE_TERMINATE", "&lt;b&gt;x"]);
    refused(&sandbox, &uri, "do=end&by=user", 409, "NOT_IN_FORCE");
    refused(&sandbox, &uri, "do=keep", 409, "NOT_IN_FORCE");
    assert_eq!(get(&sandbox, "/contracts/none").status(), 404);
}

#[tokio::test]
async fn an_order_that_waits_is_paid_on_its_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let order = json!({
        "appid": "wxd678efh567hg6787", "mchid": DIRECT, "description": "会员", "out_trade_no": "order_1",
        "notify_url": "https://yourapp.com/paid", "amount": {"total": 123_456, "currency": "CNY"},
    });
    assert_eq!(Caller::new(&sandbox, DIRECT).post("/v3/pay/transactions/native", &order).status, 200);
    let uri = format!("/orders/{DIRECT}/order_1");
    has(&page(&sandbox, "/orders"), &[&format!(r#"href="{uri}""#), "¥1234.56", "NOTPAY"]);
    assert_eq!(send(&sandbox, &uri, "openid=oSomebody"), uri);
    sandbox.settle().await;
    has(&page(&sandbox, &uri), &["SUCCESS", "oSomebody", "was paid", "TRANSACTION.SUCCESS", "NATIVE"]);
    refused(&sandbox, &uri, "openid=", 409, "ORDER_DECIDED");
    assert_eq!(get(&sandbox, &format!("/orders/{DIRECT}/none")).status(), 404);
}

#[tokio::test]
async fn faults_chaos_settings_and_routes_are_switched_by_forms() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    let echo =
        || Caller::new(&sandbox, DIRECT).post("/v3/security/echo", &json!({"echo_message": "a"})).status.as_u16();
    send(&sandbox, "/faults", "do=fault&fault=500&path=/v3/security/*&method=post&times=1");
    assert_eq!((echo(), echo()), (500, 200));
    has(&page(&sandbox, "/faults"), &["fault-1", "error 500", "POST /v3/security/* 1 ×", "1/2 requests struck"]);
    refused(&sandbox, "/faults", "do=fault&fault=502&share=200", 400, "share must be 0 to 1");
    refused(&sandbox, "/faults", "do=fault&fault=late&delay=99999", 400, "fault.delay");
    send(&sandbox, "/faults", "do=remove&id=fault-1");
    assert!(world.faults().is_empty());

    send(&sandbox, "/faults", "do=chaos&drop=12.5&probe=100");
    has(&page(&sandbox, "/faults"), &[r#"name="drop" min="0" max="100" step="any" value="12.5""#]);
    assert_eq!(serde_json::to_value(world.settings().chaos).unwrap()["probe"], json!(1.0));
    refused(&sandbox, "/faults", "do=chaos&drop=101", 400, "0 to 1");
    send(&sandbox, "/faults", "do=settings&strict=yes&persona=empty&rate_limit_per_second=7");
    let settings = world.settings();
    assert!(settings.strict && !settings.negative_tests && settings.rate_limit_per_second == Some(7));
    assert_eq!(serde_json::to_value(settings).unwrap()["chaos"]["drop"], json!(0.125), "what the form has not stays");

    send(&sandbox, "/faults", "do=route&host=yourapp.com&address=127.0.0.1:9");
    has(&page(&sandbox, "/faults"), &["yourapp.com", "127.0.0.1:9"]);
    refused(&sandbox, "/faults", "do=route&host=a b&address=127.0.0.1:9", 400, "host name");
    refused(&sandbox, "/faults", "do=route&host=a&address=there", 400, "127.0.0.1:8080");
    send(&sandbox, "/faults", "do=unroute&host=yourapp.com");
    assert!(world.routes().is_empty());
}

#[tokio::test]
async fn a_form_that_was_not_done_shows_again_with_what_was_typed() {
    let sandbox = sandbox_then().await;
    let failed = |uri: &str, fields: &str, parts: &[&str]| {
        let response = sandbox.handle(request(&sandbox, uri, &format!("token={}&{fields}", token(&sandbox))));
        assert!(response.status().is_client_error(), "{uri} {fields}");
        has(&text(&response), parts);
        text(&response)
    };
    failed("/clock", "do=set&now=tomorrow", &[r#"name="now" value="tomorrow""#]);
    let fault = "do=fault&fault=502&share=200&path=/v3/<b>&times=3";
    let wanted =
        [r#"value="200""#, r#"value="/v3/&lt;b&gt;""#, r#"value="3""#, r#"value="502" selected"#, "<details open>"];
    failed("/faults", fault, &wanted);
    let chaos = failed("/faults", "do=chaos&drop=101&probe=7", &[r#"value="101""#, r#"value="7""#]);
    assert!(!chaos.contains(r#"placeholder="100" autocomplete="off" value="101""#), "that is another form: {chaos}");
    let settings = "do=settings&strict=yes&persona=slow&rate_limit_per_second=many";
    failed(
        "/faults",
        settings,
        &[r#"name="strict" value="yes" checked"#, r#"value="slow" selected"#, r#"value="many""#],
    );
    failed("/faults", "do=route&host=a&address=there", &[r#"value="a""#, r#"value="there""#]);
    failed("/worlds", "do=make&name=x&seed=-1", &[r#"value="x""#, r#"value="-1""#]);
    sandbox.confirm(&Caller::new(&sandbox, PLATFORM).post(COMBINE, &seed_001()).session()).unwrap();
    sandbox.settle().await;
    failed("/notifications/1", "url=ftp://a", &[r#"value="ftp://a""#]);
    let contract = format!("/contracts/{}", sandbox.contracts()[0].contract_id);
    let long = "x".repeat(257);
    let ends = format!("do=end&by=system&remark={long}");
    failed(&contract, &ends, &[&format!(r#"value="{long}""#), r#"value="system" selected"#]);
}

#[tokio::test]
async fn worlds_and_snapshots_are_made_and_taken_away() {
    let sandbox = sandbox_then().await;
    assert_eq!(send(&sandbox, "/worlds", "do=make&name=mine&seed=42"), "/worlds");
    has(&page(&sandbox, "/worlds"), &[r#"href="/?world=mine""#, "seed 42"]);
    assert_eq!(sandbox.world("mine").unwrap().seed(), 42);
    refused(&sandbox, "/worlds", "do=make&name=a b", 400, "BAD_WORLD");
    refused(&sandbox, "/worlds", "do=make&name=x&seed=-1", 400, "whole number");
    send(&sandbox, "/worlds?world=mine", "do=snapshot&name=empty");
    let caller = Caller::new(&sandbox, PLATFORM).in_world("mine");
    caller.send(caller.request("POST", COMBINE, seed_001().to_string().as_bytes()));
    send(&sandbox, "/worlds?world=mine", "do=restore&name=empty");
    assert!(sandbox.world("mine").unwrap().sessions().is_empty());
    refused(&sandbox, "/worlds", "do=restore&name=none", 404, "UNKNOWN_SNAPSHOT");
    send(&sandbox, "/worlds", "do=remove&name=mine");
    assert_eq!(get(&sandbox, "/?world=mine").status(), 404);
    refused(&sandbox, "/worlds", "do=remove&name=default", 404, "UNKNOWN_WORLD");
}

#[tokio::test]
async fn a_refusal_leads_to_its_rule_and_the_rule_to_its_source() {
    let sandbox = sandbox_then().await;
    let answer = Caller::new(&sandbox, DIRECT).post(COMBINE, &seed_001());
    let number = answer.headers["Sandbox-Journal"].to_str().unwrap();
    has(&page(&sandbox, &format!("/requests/{number}")), &[r#"href="/rules?q=ROLE""#]);
    has(&page(&sandbox, "/rules?q=ROLE"), &[r#"id="ROLE""#, "documented", "the role that each page is written for"]);
    let assumed = page(&sandbox, "/rules?kind=assumed");
    has(&assumed, &["SAME_BODY"]);
    assert!(!assumed.contains("NUMBER_BURNT"));
}

#[tokio::test]
async fn long_lists_come_a_page_at_a_time_and_are_searched() {
    let sandbox = Sandbox::start().await.unwrap();
    for number in 0..120 {
        let path = format!("/v3/nothing/of/this/kind/{number}");
        assert_eq!(get(&sandbox, &path).status(), 404);
    }
    let first = page(&sandbox, "/requests");
    assert_eq!(rows(&first), 50);
    has(&first, &["kind/119"]);
    let older = first.split_once(r#"rel="next" href=""#).unwrap().1.split_once('"').unwrap().0.replace("&amp;", "&");
    let second = page(&sandbox, &older);
    assert_eq!(rows(&second), 50);
    has(&second, &["kind/69", "newest"]);
    let found = page(&sandbox, "/requests?q=KIND/7&kind=refused");
    assert_eq!(rows(&found), 11, "7 and 70 to 79");
    has(&page(&sandbox, "/requests?q=zzz"), &["Nothing fits the filter"]);
    has(&page(&sandbox, "/journal?kind=request&q=kind/118"), &["kind/118"]);
    assert!(first.len() < 100_000, "{}", first.len());
}

#[tokio::test]
async fn nothing_that_comes_from_outside_becomes_markup() {
    let sandbox = sandbox_then().await;
    let evil = "\"><script>alert(1)</script>'";
    let body = with(with(seed_001(), "contract_display_account", evil), "out_contract_code", "abc123");
    let body = with(body, "notify_url", "https://yourapp.com/\"><script>x</script>");
    let caller = Caller::new(&sandbox, PLATFORM);
    caller.post(COMBINE, &body);
    caller.post(COMBINE, &with(seed_001(), "contract_display_account", evil));
    let odd = Request::builder().uri("/v3/x?%22%3E'><script>".replace(['<', '>'], "'")).header("X-A", evil);
    assert_eq!(sandbox.handle(odd.body(Bytes::from_static(b"<script>alert(3)</script>")).unwrap()).status(), 404);
    sandbox.confirm(&sandbox.default_world().sessions()[0].id).unwrap();
    sandbox.settle().await;
    let pages =
        ["/", "/requests", "/journal", "/notifications", "/notifications/1", "/sessions", "/contracts", "/clock"];
    let searches = ["/requests?q=%3Cscript%3E&kind=%22%3E%3Cscript%3E", "/orders?q=%22%3E%3Cscript%3E&before=1"];
    let requests = sandbox.default_world().requests();
    let contract = format!("/contracts/{}", sandbox.contracts()[0].contract_id);
    let numbers = requests.iter().map(|kept| format!("/requests/{}", kept.number));
    for uri in pages.into_iter().chain(searches).map(str::to_owned).chain(numbers).chain([contract]) {
        let shown = page(&sandbox, &uri).replace(r#"<script type="module" src="/assets/console.js"></script>"#, "");
        assert!(!shown.contains("<script"), "{uri}: {shown}");
    }
}

#[tokio::test]
async fn each_world_has_its_own_console() {
    let sandbox = sandbox_then().await;
    let other = sandbox.world("other").unwrap();
    let caller = Caller::new(&sandbox, PLATFORM).in_world("other");
    caller.send(caller.request("POST", COMBINE, seed_001().to_string().as_bytes()));
    assert_eq!(rows(&page(&sandbox, "/requests")), 0);
    let shown = page(&sandbox, "/requests?world=other");
    assert_eq!(rows(&shown), 1);
    has(&shown, &["world=other", "/sandbox/events?pulse=true&amp;world=other", r#"name="world" value="other""#]);
    assert_eq!(send(&sandbox, "/clock?world=other", "do=freeze"), "/clock?world=other");
    assert!(other.time().frozen && !sandbox.default_world().time().frozen);
    assert_eq!(get(&sandbox, "/requests?world=none").status(), 404);
}

#[tokio::test]
async fn a_pulse_tells_that_something_happened_in_the_world_of_the_page() {
    let sandbox = sandbox_then().await;
    sandbox.world("other").unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = |world: &str| format!("{}/sandbox/events?pulse=true&world={world}", sandbox.url());
    assert_eq!(client.get(url("none")).send().await.unwrap().status(), 404);
    let mut stream = client.get(url("other")).send().await.unwrap();
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    stream.chunk().await.unwrap().unwrap();
    let caller = Caller::new(&sandbox, PLATFORM).in_world("other");
    caller.send(caller.request("POST", COMBINE, seed_001().to_string().as_bytes()));
    let told = stream.chunk().await.unwrap().unwrap();
    assert!(String::from_utf8_lossy(&told).contains(r#"data: {"written":"#), "{told:?}");
}

#[tokio::test]
async fn the_console_speaks_chinese() {
    let sandbox = sandbox_then().await;
    let pages = [
        ("/", "下一步"),
        ("/requests", "请求"),
        ("/clock", "推进时间"),
        ("/keys", "商户API私钥"),
        ("/faults", "通知混沌"),
        ("/worlds", "新建环境"),
        ("/rules", "条规则"),
    ];
    for (uri, words) in pages {
        let request = Request::builder().uri(uri).header("Accept-Language", "zh-CN");
        let shown = text(&sandbox.handle(request.body(Bytes::new()).unwrap()));
        has(&shown, &[words, "lang=\"zh-CN\""]);
    }
}
