//! A payer on the signing page (签约页).

use crate::{
    browser::Browser,
    look::{DESKTOP, Look, PHONE},
    shop::{Shop, combined, jsapi, scheduled},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_signs_on_a_phone() {
    signs(PHONE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_signs_at_a_desk_in_chinese_by_night() {
    signs(DESKTOP.chinese().dark()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_signs_without_scripts() {
    signs(PHONE.without_scripts()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_signs_without_scripts_in_chinese() {
    signs(DESKTOP.chinese().without_scripts()).await;
}

async fn signs(look: Look) {
    let shop = Shop::open().await;
    let page = shop.pre_sign(jsapi()).await;
    let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
    if !look.scripts {
        has_no_scripts(&browser).await;
    }
    browser.open(&page).await;
    let words =
        if look.chinese { ["确认签约", "商户", "沙箱"] } else { ["Confirm and sign", "Merchant", "SANDBOX"] };
    browser.reads(&words).await;
    browser.reads(&["张三", "1230000109", "100001256"]).await;
    browser.keep("sign-open").await;
    browser.click("button[value=confirm]").await;
    browser.reads(&[if look.chinese { "签约成功" } else { "Signed" }, "from_wxpay=1", "SIGNED"]).await;
    browser.keep("sign-signed").await;
    assert_eq!(browser.count("a[href='https://pay.weixin.qq.com?from_wxpay=1']").await, 1);
    assert_eq!(browser.place().await, page, "the page can be loaded again");
    shop.sandbox.settle().await;
    assert_eq!(shop.receiver.count(), 1, "the merchant is told");

    // It is used up: nothing can be decided any more.
    browser.open(&page).await;
    assert_eq!(browser.count("button[name=do]").await, 0);
    browser.click("main a[href^='/wallet/']").await;
    browser.reads(&["ouFhd5X9s9WteC3eWRjXV3lea123", "SIGNED"]).await;
}

/// The console's script would show that it is live.
async fn has_no_scripts(browser: &Browser) {
    browser.open("/").await;
    assert_eq!(browser.count("p.live[hidden]").await, 1, "a script runs");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_refuses() {
    refuses(PHONE).await;
    refuses(DESKTOP.dark()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_refuses_without_scripts_in_chinese() {
    refuses(PHONE.chinese().without_scripts()).await;
}

async fn refuses(look: Look) {
    let shop = Shop::open().await;
    let page = shop.pre_sign(combined()).await;
    let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
    // To leave is not to refuse.
    browser.open(&page).await;
    browser.click("p.leave a").await;
    browser.reads(&[if look.chinese { "已关闭，未作决定" } else { "Closed without deciding" }]).await;
    browser.keep("sign-left").await;
    assert_eq!(shop.world.sessions()[0].state, "open");
    browser.click("main a[href^='/sign/']").await;
    browser.click("button[value=refuse]").await;
    browser.reads(&[if look.chinese { "用户已拒绝" } else { "The user refused" }]).await;
    browser.keep("sign-refused").await;
    assert_eq!(shop.world.sessions()[0].state, "refused");
    assert!(shop.world.contracts().is_empty());
    assert_eq!(shop.receiver.count(), 0, "nobody is told");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_expires_under_the_payer_s_eyes_is_not_signed() {
    expires(PHONE).await;
    expires(DESKTOP.chinese()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_expires_without_scripts_too() {
    expires(PHONE.dark().without_scripts()).await;
}

async fn expires(look: Look) {
    let shop = Shop::open().await;
    let page = shop.pre_sign(combined()).await;
    let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
    browser.open(&page).await;
    browser.find("button[value=confirm]").await;
    shop.world.advance("10d").await.unwrap();
    browser.click("button[value=confirm]").await;
    browser.reads(&[if look.chinese { "签约会话已过期" } else { "This session has expired" }]).await;
    browser.keep("sign-expired").await;
    assert_eq!(browser.count("button[name=do]").await, 0);
    assert!(shop.world.contracts().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_else_than_the_merchant_named_cannot_sign() {
    let shop = Shop::open().await;
    let page = shop.pre_sign(jsapi()).await;
    let Some(browser) = Browser::start(shop.sandbox.url(), PHONE).await else { return };
    browser.open(&page).await;
    browser.click("details.payer > summary").await;
    browser.click("input[name=payer][value=another]").await;
    browser.write("input[name=openid]", "oSomebodyElse").await;
    browser.keep("sign-payers").await;
    browser.click("button[value=confirm]").await;
    browser.reads_in("[role=alert]", &["WRONG_USER"]).await;
    browser.keep("sign-wrong-user").await;
    assert_eq!(shop.world.sessions()[0].state, "open");
    assert_eq!(browser.value("input[name=openid]").await, "oSomebodyElse", "what was typed is lost");
    // The page is still good for whom it is meant.
    browser.click("input[name=payer][value='']").await;
    browser.click("button[value=confirm]").await;
    browser.reads(&["Signed"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signing_that_fails_and_a_link_that_leads_nowhere_say_so() {
    let shop = Shop::open().await;
    let page = shop.pre_sign(scheduled()).await;
    let Some(browser) = Browser::start(shop.sandbox.url(), PHONE).await else { return };
    browser.open(&page).await;
    browser.reads(&["¥0.01", "2019-11-22", "小乔-碎云皮肤"]).await;
    browser.click("details.payer > summary").await;
    browser.click("input[name=fails]").await;
    browser.click("button[value=confirm]").await;
    browser.reads(&["The signing failed", "SIGN_FAILED"]).await;
    browser.keep("sign-failed").await;
    browser.open("/sign/none-such").await;
    browser.reads(&["No such signing session"]).await;
    browser.keep("sign-unknown").await;
}
