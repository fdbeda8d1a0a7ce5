//! A visitor's way through the shop, over HTTP, with the sandbox as WeChat Pay.
#![allow(clippy::unwrap_used, clippy::panic)]

mod browser;

use browser::{DESK, PHONE, Shop, WECHAT};
use wechatpay_sandbox::{ContractState, DeliveryState, EndedBy, OrderState, Persona};

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_subscribes_pays_and_leaves_and_the_page_shows_it_live() {
    let shop = Shop::start().await;
    let browser = shop.browser(PHONE).await;
    let subscription = browser.subscribe("").await;
    let page = browser.get(&subscription).await;
    let session = shop.session();
    assert!(page.contains(&format!("os_session_id={}", session.id)), "a link to the signing page: {page}");

    let mut live = browser.live(&subscription).await;
    live.until(r#"data-status="NOT_SIGNED""#).await;
    let contract_id = shop.sandbox().confirm(&session.id).unwrap().contract_id;
    live.until(r#"data-status="SIGNED""#).await;

    browser.post(&format!("{subscription}/deduct"), "").await;
    live.until("已扣款").await;
    let orders = shop.sandbox().default_world().orders();
    let paid: Vec<_> = orders.iter().map(|order| (order.state, order.amount, order.contract_id.clone())).collect();
    assert_eq!(paid, [(OrderState::Success, 1500, Some(contract_id.clone()))]);

    browser.post(&format!("{subscription}/terminate"), "").await;
    live.until(r#"data-status="TERMINATED""#).await;
    let contract = shop.sandbox().default_world().contract(&contract_id).unwrap();
    assert_eq!((contract.state, contract.ended_by), (ContractState::Terminated, Some(EndedBy::Merchant)));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_late_and_twice_changes_nothing() {
    let shop = Shop::start().await;
    let world = shop.sandbox().default_world();
    world.remove_route("shop.example").unwrap();
    let browser = shop.browser(PHONE).await;
    let subscription = browser.subscribe("").await;
    let mut live = browser.live(&subscription).await;
    shop.sandbox().confirm(&shop.session().id).unwrap();
    live.until(r#"data-status="SIGNED""#).await;
    browser.post(&format!("{subscription}/deduct"), "").await;
    browser.post(&format!("{subscription}/terminate"), "").await;
    live.until(r#"data-status="TERMINATED""#).await;
    shop.sandbox().settle().await;
    let before = browser.get(&subscription).await;

    shop.open_route();
    let told = shop.sandbox().notifications();
    assert_eq!(told.len(), 3, "signed, paid, ended");
    for told in told.iter().chain(&told) {
        world.resend(told.number).unwrap();
        shop.sandbox().settle().await;
        assert_eq!(world.notification(told.number).unwrap().last().unwrap().state, DeliveryState::Accepted);
        assert_eq!(browser.get(&subscription).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_notification_is_refused_and_changes_nothing() {
    let shop = Shop::start().await;
    let browser = shop.browser(PHONE).await;
    let subscription = browser.subscribe("").await;
    let before = browser.get(&subscription).await;
    let body = r#"{"id":"EV-1","create_time":"2026-01-01T00:00:00+08:00","event_type":"PAPAY.SIGN","resource_type":"encrypt-resource","summary":"","resource":{"algorithm":"AEAD_AES_256_GCM","ciphertext":"AAAA","associated_data":"","nonce":"AAAAAAAAAAAA"}}"#;
    let (status, text) = shop.notify(body).await;
    assert_eq!(status, 401, "{text}");
    assert!(text.contains(r#""code":"FAIL""#), "{text}");
    assert_eq!(browser.get(&subscription).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_is_seen_even_if_its_notification_is_lost() {
    let shop = Shop::start().await;
    shop.sandbox().default_world().remove_route("shop.example").unwrap();
    let browser = shop.browser(PHONE).await;
    let subscription = browser.subscribe("").await;
    let mut live = browser.live(&subscription).await;
    shop.sandbox().confirm(&shop.session().id).unwrap();
    live.until(r#"data-status="SIGNED""#).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deduction_that_fails_is_told_and_may_be_tried_again() {
    let shop = Shop::start().await;
    let browser = shop.browser(WECHAT).await;
    assert!(browser.get("/").await.contains(r#"name="openid""#), "inside WeChat the payer is known");
    let subscription = browser.subscribe("openid=oPoor").await;
    assert_eq!(shop.session().openid.as_deref(), Some("oPoor"));
    let mut live = browser.live(&subscription).await;
    shop.sandbox().confirm(&shop.session().id).unwrap();
    live.until(r#"data-status="SIGNED""#).await;

    shop.sandbox().default_world().set_payer("oPoor", Persona::Empty).unwrap();
    browser.post(&format!("{subscription}/deduct"), "").await;
    live.until("未扣款：余额不足").await;
    shop.sandbox().default_world().set_payer("oPoor", Persona::Rich).unwrap();
    browser.post(&format!("{subscription}/deduct"), "").await;
    live.until("已扣款").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_gets_a_qr_code_of_the_signing_url() {
    let shop = Shop::start().await;
    let browser = shop.browser(DESK).await;
    let subscription = browser.subscribe("").await;
    assert!(browser.get(&subscription).await.contains("/qr.svg"));
    assert!(browser.get(&format!("{subscription}/qr.svg")).await.contains("<svg"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sees_or_ends_what_belongs_to_others() {
    let shop = Shop::start().await;
    let owner = shop.browser(PHONE).await;
    let subscription = owner.subscribe("").await;
    let mut live = owner.live(&subscription).await;
    shop.sandbox().confirm(&shop.session().id).unwrap();
    live.until(r#"data-status="SIGNED""#).await;

    let stranger = shop.browser(PHONE).await;
    for path in [subscription.clone(), format!("{subscription}/live")] {
        assert_eq!(stranger.status("GET", &path).await, 404);
    }
    for act in ["deduct", "ask", "terminate"] {
        assert_eq!(stranger.status("POST", &format!("{subscription}/{act}")).await, 404);
    }
    assert!(shop.sandbox().default_world().orders().is_empty());
    assert_eq!(shop.sandbox().contracts()[0].state, ContractState::Signed);
}
