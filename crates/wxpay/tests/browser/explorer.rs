//! A developer in the API explorer.

use crate::{
    browser::Browser,
    look::{DESKTOP, Look, PHONE},
    shop::{PLATFORM, Shop},
};

const SIGN: &str = "combine-papay/contracts/pre-entrust-sign/mini-program";

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_is_found_read_and_sent() {
    for look in [DESKTOP, PHONE.chinese().dark()] {
        sends(look).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_is_sent_without_scripts() {
    sends(DESKTOP.without_scripts()).await;
}

async fn sends(look: Look) {
    let shop = Shop::open().await;
    let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
    let say = |english: &'static str, chinese: &'static str| if look.chinese { chinese } else { english };
    browser.open("/api").await;
    browser.keep("api").await;
    browser.write("input[name=q]", SIGN).await;
    browser.click("form.filter button").await;
    browser.keep("api-search").await;
    browser.click("ul.operations a").await;
    browser.reads(&[SIGN, "小程序方式预签约", "out_contract_code", say("required", "必填")]).await;
    // The call in six styles, one of which is open.
    assert_eq!(browser.count(".calls details").await, 6);
    browser.reads_in(".calls details[open]", &["pre_entrust_sign", ".await?"]).await;
    browser.keep("api-operation").await;

    // Sent as it stands.
    browser.choose("select[name=merchant]", PLATFORM).await;
    browser.click("form.try button[type=submit]").await;
    browser.reads_in("#wire", &["200 OK", "POST", "pre_entrustweb_id", say("the signature holds", "签名有效")]).await;
    browser.reads_in("#wire table.signed", &[SIGN]).await;
    browser.keep("api-sent").await;
    assert_eq!(shop.world.sessions().len(), 1);
    browser.follow(say("the signing page that it opened", "打开签约页")).await;
    browser.click("button[value=confirm]").await;
    browser.reads(&[say("Signed", "签约成功")]).await;

    // What is refused says which field, and leads to the console. What was typed is not lost.
    browser.open("/api").await;
    browser.write("input[name=q]", SIGN).await;
    browser.click("form.filter button").await;
    browser.click("ul.operations a").await;
    browser.write("textarea[name=body]", r#"{"plan_id": "<b>many</b>"}"#).await;
    browser.click("form.try button[type=submit]").await;
    browser.reads_in("#wire", &["400 Bad Request", "PARAM_ERROR"]).await;
    assert_eq!(browser.value("textarea[name=body]").await, r#"{"plan_id": "<b>many</b>"}"#);
    browser.keep("api-refused").await;
    browser.click("#wire .ways a").await;
    browser.reads(&["PARAM_ERROR", SIGN]).await;
}
