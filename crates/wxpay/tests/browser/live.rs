//! An open page follows what happens.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::{
    browser::Browser,
    look::DESKTOP,
    shop::{Shop, combined},
};

const TRIES: usize = 6;
/// What is promised, of a machine that has nothing else to do: the best of some tries.
const PROMISED: f64 = 1_000.0;
/// What no try may take, however busy the machine is.
const LIMIT: f64 = 5_000.0;

/// Notes the time of each row that comes into a list, by the clock that the test's own process has, too.
const WATCH: &str = "
    window.came = [];
    new MutationObserver((changes) => {
        const rows = document.querySelectorAll('#rows tbody tr').length;
        if (changes.length && rows > window.came.length) window.came.push(Date.now());
    }).observe(document.querySelector('#rows'), { childList: true, subtree: true });";

fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64() * 1_000.0
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_shows_on_an_open_console_within_a_second() {
    let shop = Shop::open().await;
    let Some(browser) = Browser::start(shop.sandbox.url(), DESKTOP).await else { return };
    browser.open("/requests").await;
    browser.reads_in("#stream", &["live"]).await;
    browser.run(WATCH).await;
    let mut took = Vec::with_capacity(TRIES);
    for number in 1..=TRIES {
        let (mchid, path, mut body) = combined();
        body["out_contract_code"] = format!("live{number}").into();
        // A call as it is answered: what it shows is there from now on.
        shop.client(mchid).chain(path).post(&body).await.unwrap();
        let answered = now();
        browser.find(&format!("#rows tbody tr:nth-child({number})")).await;
        let came = browser.run("return window.came").await;
        took.push(came.as_array().unwrap().last().unwrap().as_f64().unwrap() - answered);
        // The next one is news to a page that is at rest.
        tokio::time::sleep(Duration::from_millis(700)).await;
    }
    eprintln!("milliseconds from a call's answer to its row on an open console: {took:.0?}");
    let (best, worst) =
        took.iter().fold((f64::MAX, f64::MIN), |(best, worst), took| (best.min(*took), worst.max(*took)));
    assert!(best < PROMISED, "the fastest row took {best:.0} ms: {took:.0?}");
    assert!(worst < LIMIT, "the slowest row took {worst:.0} ms: {took:.0?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_part_of_the_console_follows_and_stands_still_when_it_is_told_to() {
    let shop = Shop::open().await;
    let Some(browser) = Browser::start(shop.sandbox.url(), DESKTOP).await else { return };
    browser.open("/").await;
    browser.reads_in("#stream", &["live"]).await;
    browser.keep("overview-first").await;
    let contract = shop.signed(combined()).await;
    browser.reads_in("#happened", &["pre-entrust-sign"]).await;
    browser.reads_in("#progress", &["Deduct"]).await;
    browser.keep("overview").await;
    browser.open(&format!("/contracts/{contract}")).await;
    shop.world.terminate(&contract, wechatpay_sandbox::EndedBy::User, None).unwrap();
    browser.reads_in("#contract", &["TERMINATED", "USER_TERMINATE"]).await;

    browser.open("/requests").await;
    browser.click("#pause").await;
    browser.reads_in("#stream", &["paused"]).await;
    shop.refused().await;
    // A page that were live would have it by now.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert_eq!(browser.count("#rows tbody tr").await, 1);
    browser.click("#pause").await;
    browser.reads_in("#rows", &["NO_AUTH"]).await;
}
