//! Whether people who see, hear or move otherwise can use each page.

use crate::{
    browser::Browser,
    look::{DESKTOP, Look, PHONE},
    shop::{DIRECT, PAYER, Shop, combined, insured, jsapi, scheduled},
};

/// Looks at pages in turn and gathers what is wrong with them.
struct Round {
    browser: Browser,
    wrong: String,
}

impl Round {
    async fn visit(&mut self, name: &str, path: &str) {
        self.browser.open(path).await;
        self.look(name).await;
    }

    async fn look(&mut self, name: &str) {
        let look = self.browser.look();
        for look in [look, look.dark()] {
            self.browser.turn_to(look).await;
            self.browser.keep_as(&format!("a11y-{name}"), look).await;
            let browser = &self.browser;
            let wrong = [browser.grave().await, browser.too_wide().await, browser.complaints().await].concat();
            if !wrong.is_empty() {
                self.wrong.push_str(&format!("{name} ({}, {}):\n{wrong}\n", self.browser.place().await, look.suffix()));
            }
        }
        self.browser.turn_to(look).await;
    }

    #[track_caller]
    fn ends(self) {
        assert!(self.wrong.is_empty(), "{}", self.wrong);
    }
}

/// `None`: no browser, and the test is skipped.
async fn round(shop: &Shop, look: Look) -> Option<Round> {
    let browser = Browser::start(shop.sandbox.url(), look).await?;
    Some(Round { browser, wrong: String::new() })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_signing_page_is_accessible_in_english_on_a_phone() {
    signing_page(PHONE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_signing_page_is_accessible_in_chinese_on_a_phone() {
    signing_page(PHONE.chinese()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_signing_page_is_accessible_in_chinese_at_a_desk() {
    signing_page(DESKTOP.chinese()).await;
}

/// In each state that it can be in.
async fn signing_page(look: Look) {
    let shop = Shop::open().await;
    let Some(mut round) = round(&shop, look).await else { return };
    let open = shop.pre_sign(insured()).await;
    round.visit("sign-open", &open).await;
    round.browser.click("details.sent > summary").await;
    round.look("sign-fields").await;
    round.visit("sign-left", &format!("{open}/left")).await;
    let signed = shop.pre_sign(jsapi()).await;
    round.browser.open(&signed).await;
    round.browser.click("details.payer > summary").await;
    round.browser.click("input[name=payer][value=another]").await;
    round.browser.click("button[value=confirm]").await;
    round.browser.find("[role=alert]").await;
    round.look("sign-refused-by-the-sandbox").await;
    round.browser.click("input[name=payer][value='']").await;
    round.browser.click("button[value=confirm]").await;
    round.browser.find(".over.good").await;
    round.look("sign-signed").await;
    let refused = shop.pre_sign(combined()).await;
    shop.sandbox.refuse(refused.trim_start_matches("/sign/")).unwrap();
    round.visit("sign-refused", &refused).await;
    let (mchid, path, mut body) = combined();
    body["out_contract_code"] = "again1".into();
    let superseded = shop.pre_sign((mchid, path, body.clone())).await;
    let failed = shop.pre_sign(scheduled()).await;
    round.browser.open(&failed).await;
    round.browser.click("details.payer > summary").await;
    round.browser.click("input[name=fails]").await;
    round.browser.click("button[value=confirm]").await;
    round.browser.find(".over.bad").await;
    round.look("sign-failed").await;
    shop.world.advance("30d").await.unwrap();
    round.visit("sign-expired", &open).await;
    shop.pre_sign((mchid, path, body)).await;
    round.visit("sign-superseded", &superseded).await;
    assert_eq!(shop.world.session(superseded.trim_start_matches("/sign/")).unwrap().state, "superseded");
    round.visit("sign-unknown", "/sign/none-such").await;
    round.ends();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wallet_is_accessible() {
    for look in [PHONE, DESKTOP.chinese()] {
        let shop = Shop::open().await;
        shop.signed(scheduled()).await;
        shop.signed(insured()).await;
        shop.order("order1", "会员").await;
        let Some(mut round) = round(&shop, look).await else { return };
        round.visit("wallets", "/wallet").await;
        round.visit("wallet", &format!("/wallet/{PAYER}")).await;
        round.browser.click("button[value=end]").await;
        round.browser.reads(&["TERMINATED"]).await;
        round.look("wallet-ended").await;
        round.visit("wallet-insurance", "/wallet/oInsured").await;
        round.browser.click("button[value=end]").await;
        round.browser.reads(&["TERMINATE_PENDING"]).await;
        round.look("wallet-pending").await;
        round.visit("wallet-of-nobody", "/wallet?openid=%20").await;
        round.ends();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_is_accessible_at_a_desk() {
    console(DESKTOP).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_is_accessible_on_a_phone() {
    console(PHONE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_is_accessible_in_chinese() {
    console(DESKTOP.chinese()).await;
}

/// Empty, and with something of everything.
async fn console(look: Look) {
    let shop = Shop::open().await;
    let Some(mut round) = round(&shop, look).await else { return };
    let lists = ["requests", "notifications", "sessions", "contracts", "orders", "clock", "journal"];
    round.visit("empty-overview", "/").await;
    for list in lists {
        round.visit(&format!("empty-{list}"), &format!("/{list}")).await;
    }
    shop.receiver.answers(500);
    shop.pre_sign(combined()).await;
    let insurance = shop.signed(insured()).await;
    let contract = shop.signed(scheduled()).await;
    shop.order("order1", "会员").await;
    shop.refused().await;
    shop.missigned().await;
    shop.world.advance("40s").await.unwrap();
    shop.world.terminate(&insurance, wechatpay_sandbox::EndedBy::User, None).unwrap();
    shop.world.snapshot("before").unwrap();
    let fault = wechatpay_sandbox::FaultRule::new(wechatpay_sandbox::Fault::ResetBefore {});
    shop.world.add_fault(&fault).unwrap();

    round.visit("overview", "/").await;
    for list in lists.into_iter().chain(["faults", "rules", "worlds", "keys"]) {
        round.visit(list, &format!("/{list}")).await;
    }
    for request in shop.world.requests().iter().filter(|request| request.number == 1 || request.status >= 400) {
        round.visit(&format!("request-{}", request.status), &format!("/requests/{}", request.number)).await;
    }
    round.visit("notification", "/notifications/1").await;
    round.visit("contract", &format!("/contracts/{contract}")).await;
    round.visit("contract-pending", &format!("/contracts/{insurance}")).await;
    round.visit("order", &format!("/orders/{DIRECT}/order1")).await;
    round.visit("nothing", "/contracts/none").await;
    round.browser.open("/faults").await;
    round.browser.click("section.card details > summary").await;
    round.look("faults-open").await;
    round.browser.open("/clock").await;
    round.browser.write("form.turn input[name=now]", "tomorrow").await;
    round.browser.click("button[value=set]").await;
    round.browser.find("[role=alert]").await;
    round.look("clock-refused").await;
    round.ends();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_explorer_is_accessible() {
    for look in [DESKTOP, PHONE.chinese()] {
        explorer(look).await;
    }
}

/// Operations of each kind: with a path, a query, a file, sensitive fields; of v2; and notifications.
async fn explorer(look: Look) {
    let shop = Shop::open().await;
    let Some(mut round) = round(&shop, look).await else { return };
    round.visit("api", "/api").await;
    round.visit("api-search", "/api?q=out_contract_code").await;
    round.visit("api-none", "/api?q=zzzz").await;
    let finds = [
        ("sign", "combine-papay/contracts/pre-entrust-sign/mini-program"),
        ("query", "ecommerce/combine-papay/contracts/plan-id"),
        ("sealed", "ecommerce/applyments"),
        ("upload", "merchant/media/upload"),
        ("v2", "papay/entrustweb"),
    ];
    for (name, words) in finds {
        round.browser.open(&format!("/api?q={words}")).await;
        round.browser.click("ul.operations a").await;
        round.look(&format!("api-{name}")).await;
        if name != "v2" {
            round.browser.click("form.try button[type=submit]").await;
            round.browser.find("#wire, [role=alert]").await;
            round.look(&format!("api-{name}-sent")).await;
        }
    }
    round.visit("api-family", "/api/v3/papay").await;
    round.visit("api-events", "/api/notifications").await;
    round.browser.click("ul.operations a").await;
    round.look("api-event").await;
    round.ends();
}
