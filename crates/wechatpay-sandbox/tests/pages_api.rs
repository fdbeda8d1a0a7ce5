//! The API explorer as a browser without scripts gets it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/browse.rs"]
mod browse;

use browse::*;
use bytes::Bytes;
use http::{Request, Response};
use wechatpay_sandbox::Sandbox;
use wechatpay_spec::{Example, Style, Version, events, operations, snippet};

/// The text of an element as a browser shows it.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// What the form of a page holds as it stands there: names and values.
fn form(page: &str) -> Vec<(String, String)> {
    let (_, form) = page.split_once(r#"id="try""#).unwrap();
    let (form, _) = form.split_once("</form>").unwrap();
    let mut pairs = Vec::new();
    for input in form.split("<input ").skip(1).map(|rest| rest.split_once('>').unwrap().0) {
        let attribute = |name: &str| Some(unescaped(input.split_once(&format!("{name}=\""))?.1.split_once('"')?.0));
        if !input.contains("checkbox") || input.contains("checked") {
            pairs.push((attribute("name").unwrap(), attribute("value").unwrap_or_default()));
        }
    }
    for select in form.split("<select ").skip(1) {
        let name = select.split_once("name=\"").unwrap().1.split_once('"').unwrap().0;
        let options = select.split_once("</select>").unwrap().0;
        let chosen =
            options.split("<option ").skip(1).find(|option| option.split('>').next().unwrap().contains("selected"));
        let chosen = chosen.unwrap_or_else(|| options.split("<option ").nth(1).unwrap());
        pairs.push((name.to_owned(), chosen.split_once("value=\"").unwrap().1.split_once('"').unwrap().0.to_owned()));
    }
    if let Some((_, rest)) = form.split_once("<textarea ") {
        let body = rest.split_once('>').unwrap().1.split_once("</textarea>").unwrap().0;
        pairs.push(("body".to_owned(), unescaped(body.strip_prefix('\n').unwrap())));
    }
    pairs
}

/// Sends the form of a page, with these fields otherwise than they stand there.
fn send(sandbox: &Sandbox, uri: &str, changes: &[(&str, &str)]) -> Response<Bytes> {
    let mut pairs = form(&page(sandbox, uri));
    for (name, value) in changes {
        pairs.retain(|(known, _)| known != name);
        pairs.push(((*name).to_owned(), (*value).to_owned()));
    }
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let request = Request::builder().method("POST").uri(uri).header("Origin", sandbox.url());
    sandbox.handle(request.header("Content-Type", "application/x-www-form-urlencoded").body(body.into()).unwrap())
}

fn path(name: &str) -> String {
    let operation = wechatpay_spec::operation(name).unwrap();
    format!("/api/v3/{}/{name}", operation.path.split('/').nth(2).unwrap())
}

const COMBINE: &str = "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program";

#[tokio::test]
async fn all_families_are_listed_and_lead_to_their_operations() {
    let sandbox = Sandbox::start().await.unwrap();
    let catalog = page(&sandbox, "/api");
    has(
        &catalog,
        &[
            r#"href="/api/v3/papay""#,
            r#"href="/api/v3/refund""#,
            r#"href="/api/v2/pay""#,
            r#"href="/api/notifications""#,
        ],
    );
    let family = page(&sandbox, "/api/v3/ecommerce");
    has(&family, &[&format!(r#"href="{}""#, path(COMBINE)), "小程序方式预签约", "played with its state"]);
    let v2 = operations().find(|operation| operation.version == Version::V2).unwrap();
    let family = v2.path.split('/').nth(1).unwrap();
    let shown = page(&sandbox, &format!("/api/v2/{family}/{}", v2.name));
    assert!(!shown.contains(r#"id="try""#), "the sandbox does not speak v2");
    for none in ["/api/v3/none", "/api/v3/pay/none", "/api/v2/papay/post_v3_security_echo", "/api/x"] {
        assert_eq!(get(&sandbox, none).status(), 404, "{none}");
    }
}

#[tokio::test]
async fn a_search_finds_by_path_title_and_term_of_a_field() {
    let sandbox = Sandbox::start().await.unwrap();
    for (asked, found) in [
        ("combine-papay+mini-program", COMBINE),
        ("%E9%A2%84%E7%AD%BE%E7%BA%A6+%E5%B0%8F%E7%A8%8B%E5%BA%8F", COMBINE),
        (COMBINE, COMBINE),
        (
            "estimated_deduct_date",
            "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program",
        ),
    ] {
        has(&page(&sandbox, &format!("/api?q={asked}")), &[&path(found)]);
    }
    has(&page(&sandbox, "/api?q=ENTRUST.SIGN"), &["/api/notifications/v3/ENTRUST.SIGN"]);
    has(&page(&sandbox, "/api?q=%3Cscript%3E"), &["Nothing fits.", "&lt;script&gt;"]);
}

#[tokio::test]
async fn every_page_is_there() {
    let sandbox = Sandbox::start().await.unwrap();
    for event in events() {
        let version = if event.version == Version::V2 { "v2" } else { "v3" };
        has(&page(&sandbox, &format!("/api/notifications/{version}/{}", event.event_type)), &[event.title]);
    }
    for operation in operations().filter(|operation| operation.version == Version::V3) {
        has(&unescaped(&page(&sandbox, &path(operation.name))), &[operation.title, operation.path]);
    }
}

#[tokio::test]
async fn an_operation_shows_its_fields_its_answer_its_refusals_and_six_calls() {
    let sandbox = Sandbox::start().await.unwrap();
    let shown = page(&sandbox, &path(COMBINE));
    has(
        &shown,
        &[
            "https://pay.weixin.qq.com/doc/",
            "plan_id",
            "模板",
            "required",
            "at most 32",
            "pre_entrustweb_id",
            "api.mch.weixin.qq.com",
        ],
    );
    has(&shown, &["always", r#"href="/api/v3/ecommerce/get_v3_ecommerce_combine_papay_contracts_plan_id"#]);
    let operation = wechatpay_spec::operation(COMBINE).unwrap();
    let shown = unescaped(&shown);
    for style in Style::ALL {
        has(&shown, &[style.name(), &snippet(operation, style, &Example::of(operation)).unwrap()]);
    }
}

#[tokio::test]
async fn a_call_is_sent_as_it_stands_and_shows_what_went_over_the_wire() {
    let sandbox = Sandbox::start().await.unwrap();
    let sent = send(&sandbox, &path(COMBINE), &[]);
    assert_eq!(sent.status(), 200);
    let shown = text(&sent);
    let session = sandbox.default_world().sessions()[0].id.clone();
    has(
        &shown,
        &[
            "200 OK",
            "WECHATPAY2-SHA256-RSA2048",
            "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
            "the signature holds",
            "is the WeChat Pay public key",
            &format!(r#"href="/sign/{session}""#),
            "this request in the console",
        ],
    );
    assert!(!shown.contains("PRIVATE KEY"));
    let number = shown.split_once(r#"href="/requests/"#).unwrap().1.split_once('"').unwrap().0;
    has(&page(&sandbox, &format!("/requests/{number}")), &[&format!(r#"href="{}""#, path(COMBINE))]);
    // The other key of the platform, and another merchant, who may not.
    has(
        &text(&send(&sandbox, &path(COMBINE), &[("key", "certificate")])),
        &["is the platform certificate", "the signature holds"],
    );
    let refused = text(&send(&sandbox, &path(COMBINE), &[("merchant", "1900000001")]));
    has(&refused, &["NO_AUTH", "the signature holds"]);
    has(&refused, &[r#"value="1900000001" selected"#]);
}

#[tokio::test]
async fn what_was_typed_stays_and_is_what_the_calls_in_rust_say() {
    let sandbox = Sandbox::start().await.unwrap();
    let shown = unescaped(&text(&send(&sandbox, &path(COMBINE), &[("body", r#"{"plan_id": "x", "<b>": 1}"#)])));
    has(&shown, &["PARAM_ERROR", "{\"plan_id\": \"x\", \"<b>\": 1}", "    \"<b>\": 1,\n"]);
    let shown = text(&send(&sandbox, &path(COMBINE), &[("body", "no <b>JSON")]));
    has(&shown, &["PARAM_ERROR", "no &lt;b&gt;JSON"]);
    assert!(!shown.contains("no <b>"));
    let name = "get_v3_pay_transactions_out_trade_no_out_trade_no";
    let missing = send(&sandbox, &path(name), &[("variable.out_trade_no", "")]);
    assert_eq!(missing.status(), 400);
    has(&text(&missing), &["Not sent", "out_trade_no is empty"]);
    let shown = text(&send(&sandbox, &path(name), &[("variable.out_trade_no", "a/b 中")]));
    has(&shown, &["/v3/pay/transactions/out-trade-no/a%2Fb%20%E4%B8%AD?mchid=1900000001"]);
}

#[tokio::test]
async fn sensitive_fields_are_encrypted_as_the_sdk_does() {
    let sandbox = Sandbox::start().await.unwrap();
    let name = "post_v3_ecommerce_applyments_submit_account_hosting_applyment";
    let shown = text(&send(&sandbox, &path(name), &[]));
    has(&shown, &["200 OK", "Encrypted for the key that Wechatpay-Serial names"]);
    let plain = text(&send(&sandbox, &path(name), &[("encrypt", "")]));
    has(&plain, &["PARAM_ERROR"]);
}

#[tokio::test]
async fn a_file_goes_up_with_the_hash_of_its_metadata() {
    let sandbox = Sandbox::start().await.unwrap();
    has(
        &text(&send(&sandbox, &path("post_v3_merchant_media_upload"), &[])),
        &["200 OK", "media_id", "multipart/form-data"],
    );
}

/// What the sandbox itself proposes must be something that it takes, unless what it asks for is not there yet.
#[tokio::test]
async fn what_stands_in_a_form_is_well_formed_for_every_operation() {
    let sandbox = Sandbox::start().await.unwrap();
    let (mut answered, mut refused) = (0, Vec::new());
    for operation in operations().filter(|operation| operation.version == Version::V3) {
        let before = sandbox.journal().last().map_or(0, |entry| entry.number);
        let shown = send(&sandbox, &path(operation.name), &[]);
        assert_eq!(shown.status(), 200, "{}", operation.name);
        let entry =
            sandbox.journal().into_iter().find(|entry| entry.number > before && entry.status.is_some()).unwrap();
        match entry.code {
            _ if entry.status.is_some_and(|status| status < 400) => answered += 1,
            Some(code) if code.contains("NOT_EXIST") || code == "NOT_FOUND" => {}
            _ => refused.push(entry.text),
        }
    }
    // Some rules between fields are no part of the table, and one world has one template of a number.
    assert!(answered > 900 && refused.len() < 24, "{answered} {refused:#?}");
}

#[tokio::test]
async fn a_call_needs_the_token_and_goes_to_its_own_world() {
    let sandbox = Sandbox::start().await.unwrap();
    let uri = path("post_v3_security_echo");
    let request = Request::builder().method("POST").uri(&uri).header("Origin", sandbox.url());
    let response = sandbox.handle(request.body(Bytes::from_static(b"merchant=1900000001&body={}")).unwrap());
    assert_eq!(response.status(), 403);
    assert!(sandbox.journal().is_empty());
    let world = sandbox.world("other").unwrap();
    has(&text(&send(&sandbox, &format!("{uri}?world=other"), &[])), &["200 OK", "the signature holds"]);
    assert!(sandbox.journal().is_empty() && !world.journal().is_empty());
    let request = Request::builder().method("POST").uri("/api").header("Origin", sandbox.url());
    assert_eq!(sandbox.handle(request.body(Bytes::new()).unwrap()).status(), 405);
}
