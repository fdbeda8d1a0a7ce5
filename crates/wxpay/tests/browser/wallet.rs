//! A payer in the wallet.

use crate::{
    browser::Browser,
    look::{DESKTOP, Look, PHONE},
    shop::{PAYER, Shop, insured, scheduled},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_ends_a_contract_on_a_phone() {
    ends(PHONE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_ends_a_contract_at_a_desk_in_chinese_by_night() {
    ends(DESKTOP.chinese().dark()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_ends_a_contract_without_scripts() {
    ends(PHONE.without_scripts()).await;
}

async fn ends(look: Look) {
    let shop = Shop::open().await;
    let contract = shop.signed(scheduled()).await;
    let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
    browser.open("/wallet").await;
    browser.keep("wallets").await;
    browser.follow(PAYER).await;
    browser.reads(&[&contract, "SIGNED", "¥0.01"]).await;
    browser.keep("wallet").await;
    browser.click("button[name=do][value=end]").await;
    browser.reads(&["TERMINATED", "USER_TERMINATE"]).await;
    browser.keep("wallet-ended").await;
    assert_eq!(browser.count("button[value=end]").await, 0);
    shop.sandbox.settle().await;
    assert_eq!(shop.receiver.count(), 2, "the merchant is told of the signing and of the end");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_wants_to_end_an_insurance_and_thinks_again() {
    let shop = Shop::open().await;
    shop.signed(insured()).await;
    let Some(browser) = Browser::start(shop.sandbox.url(), PHONE).await else { return };
    browser.open("/wallet/oInsured").await;
    browser.click("button[value=end]").await;
    browser.reads(&["TERMINATE_PENDING", "change your mind"]).await;
    browser.keep("wallet-pending").await;
    browser.click("button[value=keep]").await;
    browser.reads(&["End the contract"]).await;
    assert_eq!(browser.count("button[value=keep]").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_pays_an_order_once_there_is_money() {
    let shop = Shop::open().await;
    shop.order("order1", "会员").await;
    let Some(browser) = Browser::start(shop.sandbox.url(), PHONE).await else { return };
    browser.open("/wallet").await;
    browser.write("input[name=openid]", "oSomebody").await;
    browser.click("main form button").await;
    browser.reads(&["Pay ¥1234.56"]).await;
    browser.click("input[value=empty]").await;
    browser.click("button[value=behave]").await;
    browser.find("input[value=empty]:checked").await;
    browser.click("button[value=pay]").await;
    browser.reads_in("[role=alert]", &["NOT_ENOUGH"]).await;
    browser.keep("wallet-no-money").await;
    browser.click("input[value=rich]").await;
    browser.click("button[value=behave]").await;
    browser.find("input[value=rich]:checked").await;
    browser.click("button[value=pay]").await;
    browser.reads(&["SUCCESS", "order1"]).await;
    browser.keep("wallet-paid").await;
}
