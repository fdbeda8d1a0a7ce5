//! Long lists.

use bytes::Bytes;
use http::Request;

use crate::{
    browser::Browser,
    look::{DESKTOP, PHONE},
    shop::Shop,
};

/// As many as a world keeps.
const REQUESTS: usize = 10_000;
/// A page with more elements than this is slow to lay out, and to load anew.
const ELEMENTS: u64 = 2_000;

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_requests_are_a_short_page_that_can_be_searched() {
    let shop = Shop::open().await;
    for number in 1..=REQUESTS {
        let request = Request::builder().uri(format!("/v3/nothing/of/this/kind/{number}")).body(Bytes::new());
        assert_eq!(shop.sandbox.handle(request.unwrap()).status(), 404);
    }
    for look in [DESKTOP, PHONE] {
        let Some(browser) = Browser::start(shop.sandbox.url(), look).await else { return };
        browser.open("/requests").await;
        is_short(&browser).await;
        browser.reads_in("#rows", &[&format!("kind/{REQUESTS}")]).await;
        browser.keep("requests-many").await;
        browser.follow("older").await;
        is_short(&browser).await;
        browser.reads_in("#rows", &[&format!("kind/{}", REQUESTS - 50)]).await;
        // The oldest of all.
        browser.write("input[name=q]", "KIND/1").await;
        browser.choose("select[name=kind]", "refused").await;
        browser.click("form.filter button").await;
        browser.reads(&["show all"]).await;
        is_short(&browser).await;
        browser.write("input[name=q]", "kind/7777").await;
        browser.click("form.filter button").await;
        browser.reads_in("#rows", &["kind/7777"]).await;
        assert_eq!(browser.count("#rows tbody tr").await, 1);
        for page in ["/journal", "/"] {
            browser.open(page).await;
            is_short(&browser).await;
        }
    }
}

async fn is_short(browser: &Browser) {
    let rows = browser.count("#rows tbody tr").await;
    let elements = browser.run("return document.querySelectorAll('*').length").await.as_u64().unwrap();
    assert!(rows <= 50, "{rows} rows on {}", browser.place().await);
    assert!(elements < ELEMENTS, "{elements} elements on {}", browser.place().await);
}
