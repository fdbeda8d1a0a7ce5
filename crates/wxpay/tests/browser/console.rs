//! A developer at the console.

use crate::{
    browser::Browser,
    look::{DESKTOP, Look, PHONE},
    shop::{Shop, combined, scheduled},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_that_failed_is_sent_again_and_arrives() {
    for look in [DESKTOP, PHONE.dark()] {
        let shop = Shop::open().await;
        shop.receiver.answers(500);
        shop.signed(combined()).await;
        let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
        browser.open("/notifications").await;
        browser.keep("notifications").await;
        browser.follow("ECOMMERCE_ENTRUST.SIGN").await;
        browser.reads_in("#attempts", &["#1", "HTTP 500"]).await;
        browser.keep("notification-failed").await;
        shop.receiver.answers(204);
        browser.click("form.act button").await;
        // It comes by itself: the page is live.
        browser.reads_in("#attempts", &["#2", "HTTP 204"]).await;
        browser.reads_in("#delivery", &["accepted"]).await;
        browser.keep("notification-accepted").await;
        assert_eq!(shop.receiver.count(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_moves_on_and_the_page_says_what_happened() {
    for look in [DESKTOP.dark(), PHONE] {
        let shop = Shop::open().await;
        shop.signed(scheduled()).await;
        let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
        browser.open("/clock").await;
        browser.reads_in("#time", &["2019-11-20 10:00:00", "frozen"]).await;
        browser.reads_in("#due", &["A period of deduction is over"]).await;
        browser.keep("clock").await;
        browser.write("form.turn input[name=by]", "5d").await;
        browser.click("form.turn input[name=by] + button, form.turn label:has(input[name=by]) + button").await;
        browser.reads_in(".way", &["What happened on the way", "SYSTEM_TERMINATE"]).await;
        browser.reads_in("#time", &["2019-11-25 10:00:00"]).await;
        browser.keep("clock-moved").await;
        browser.click("form button[value=run]").await;
        browser.reads_in("#time", &["running"]).await;
        browser.click("form button[value=freeze]").await;
        browser.reads_in("#time", &["frozen"]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_request_is_found_and_says_why() {
    for look in [DESKTOP, PHONE] {
        refused(look).await;
    }
}

async fn refused(look: Look) {
    let shop = Shop::open().await;
    shop.pre_sign(combined()).await;
    shop.refused().await;
    shop.missigned().await;
    let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
    browser.open("/requests").await;
    assert_eq!(browser.count("#rows tbody tr").await, 3);
    browser.keep("requests").await;
    // By the keyboard: `/` leads to the search, Enter sends it.
    browser.press("/").await;
    browser.press_in("input[name=q]", "role\u{e007}").await;
    browser.reads(&["show all"]).await;
    assert_eq!(browser.count("#rows tbody tr").await, 0, "the search looks at what is shown");
    browser.follow("show all").await;
    browser.choose("select[name=kind]", "refused").await;
    browser.click("form.filter button").await;
    browser.reads(&["show all"]).await;
    assert_eq!(browser.count("#rows tbody tr").await, 2);
    browser.click("#rows tbody tr:last-child a").await;
    browser.reads(&["403", "NO_AUTH", "ROLE"]).await;
    browser.keep("request-refused").await;
    browser.follow("ROLE").await;
    browser.reads(&["documented"]).await;
    browser.keep("rule").await;

    browser.open("/requests?kind=signature").await;
    browser.click("#rows tbody tr a").await;
    browser.reads_in("#doctor", &["Why the signature does not hold", "must be signed"]).await;
    browser.keep("request-missigned").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contract_is_ended_on_its_page_and_its_picture_follows() {
    let shop = Shop::open().await;
    let contract = shop.signed(scheduled()).await;
    let Some(browser) = Browser::start(shop.sandbox.url(), DESKTOP).await else { return };
    browser.open("/contracts").await;
    browser.keep("contracts").await;
    browser.follow(&contract).await;
    browser.reads_in("#timeline", &["The payer confirmed"]).await;
    assert_eq!(browser.text("svg .present text").await, "SIGNED");
    browser.keep("contract").await;
    browser.choose("select[name=by]", "customer_service").await;
    browser.write("input[name=remark]", "by the browser").await;
    browser.click("button[value=end]").await;
    browser.reads_in("#contract", &["CUSTOMER_SERVICE_TERMINATE"]).await;
    assert_eq!(browser.text("svg .present text").await, "TERMINATED");
    browser.reads_in("#timeline", &["by the browser"]).await;
    browser.keep("contract-ended").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_stays_as_it_was_chosen() {
    let shop = Shop::open().await;
    let Some(browser) = Browser::start(shop.sandbox.url(), DESKTOP).await else { return };
    browser.open("/requests?kind=refused").await;
    browser.follow("中文").await;
    browser.reads(&["请求"]).await;
    assert_eq!(browser.place().await, "/requests?kind=refused");
    browser.open("/clock").await;
    browser.reads(&["推进时间"]).await;
}
