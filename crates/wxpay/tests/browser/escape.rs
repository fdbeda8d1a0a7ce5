//! What a merchant or a payer writes is shown, and never runs.

use crate::{
    browser::Browser,
    look::DESKTOP,
    shop::{Receiver, Shop, combined, jsapi},
};

#[tokio::test(flavor = "multi_thread")]
async fn hostile_texts_are_shown_and_never_run() {
    let shop = Shop::open().await;
    let elsewhere = Receiver::start().await;
    let evil = evil(&elsewhere);
    let (mchid, path, mut body) = combined();
    body["contract_display_account"] = "<img src=x onerror=\"ran=1\">".into();
    let combined_page = shop.pre_sign((mchid, path, body)).await;
    let (mchid, path, mut body) = jsapi();
    body["user_display_name"] = "\"><svg onload=alert(1)>".into();
    body["return_url"] = "https://a.example/?q='&amp;onclick=alert(1)".into();
    let jsapi_page = shop.pre_sign((mchid, path, body)).await;
    shop.order("order1", &evil).await;
    shop.refused().await;

    let Some(browser) = Browser::start(shop.sandbox.url(), DESKTOP).await else { return };
    for page in [&combined_page, &jsapi_page] {
        browser.open(page).await;
        browser.click("details.sent > summary").await;
        nothing_ran(&browser, &elsewhere).await;
    }
    browser.open(&combined_page).await;
    browser.reads(&["<img src=x onerror=\"ran=1\">"]).await;
    browser.keep("sign-hostile").await;
    browser.click("input[name=payer][value=another]").await;
    browser.write("input[name=openid]", "\"><script>alert(1)</script>").await;
    browser.click("button[value=confirm]").await;
    browser.find("h1").await;
    nothing_ran(&browser, &elsewhere).await;
    for session in shop.world.sessions() {
        // Refused already, or signed: either is good.
        let _ = shop.sandbox.confirm(&session.id);
    }
    shop.sandbox.settle().await;
    let contract = shop.world.contracts()[0].contract_id.clone();
    shop.world.terminate(&contract, wechatpay_sandbox::EndedBy::User, Some(&evil)).unwrap();
    shop.sandbox.settle().await;

    let mut pages: Vec<String> = ["/", "/requests", "/notifications", "/sessions", "/contracts", "/orders", "/journal"]
        .into_iter()
        .map(str::to_owned)
        .collect();
    pages.extend(shop.world.requests().iter().map(|request| format!("/requests/{}", request.number)));
    pages.extend(shop.world.notifications().iter().map(|delivery| format!("/notifications/{}", delivery.number)));
    pages.extend(shop.world.contracts().iter().map(|contract| format!("/contracts/{}", contract.contract_id)));
    pages.extend(shop.world.contracts().iter().map(|contract| format!("/wallet/{}", segment(&contract.openid))));
    pages.extend([format!("/orders/{}/order1", crate::shop::DIRECT), "/wallet/o1".into(), jsapi_page, combined_page]);
    pages.push("/requests?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&kind=%22%3E%3Cscript%3E".into());
    pages.push("/api?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E".into());
    pages.push("/wallet?openid=%22%3E%3Cscript%3Ealert(1)%3C/script%3E".into());
    pages.push("/sign/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E".into());
    for page in &pages {
        browser.open(page).await;
        nothing_ran(&browser, &elsewhere).await;
    }
    assert!(pages.len() > 18, "{pages:?}");

    // What is sent from the explorer, and what comes back.
    browser.open("/api?q=combine-papay/contracts/pre-entrust-sign/mini-program").await;
    browser.click("ul.operations a").await;
    browser.write("textarea[name=body]", &format!("</textarea>{evil}")).await;
    browser.click("form.try button[type=submit]").await;
    browser.reads_in("#wire", &["<img src=x"]).await;
    nothing_ran(&browser, &elsewhere).await;

    // What is loaded anew by the page's own script, too.
    browser.open("/orders").await;
    browser.reads_in("#stream", &["live"]).await;
    shop.order("order2", &evil).await;
    browser.reads_in("#rows", &["order2"]).await;
    nothing_ran(&browser, &elsewhere).await;
}

/// A text as one segment of a path.
fn segment(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// It would show an alert, change the title, leave a mark, or ask a server for a picture.
fn evil(elsewhere: &Receiver) -> String {
    let at = elsewhere.address;
    format!("'\"><img src=x onerror=\"alert(1);ran=1\"><script src=http://{at}></script><img src=http://{at}>")
}

async fn nothing_ran(browser: &Browser, elsewhere: &Receiver) {
    let place = browser.place().await;
    assert_eq!(browser.alert().await, None, "{place}");
    let seen = browser.run(
        "return [typeof window.ran, document.querySelectorAll('script:not([src^=\"/assets/\"]), img, iframe, [onerror], [onload]').length,
            document.querySelectorAll('a[href^=\"javascript:\" i], a[href^=\"data:\" i]').length]",
    );
    assert_eq!(seen.await, serde_json::json!(["undefined", 0, 0]), "{place}");
    // What the page's policy kept from running would be told here.
    assert_eq!(browser.complaints().await, "", "{place}");
    assert_eq!(elsewhere.count(), 0, "{place} asked a server elsewhere");
}
