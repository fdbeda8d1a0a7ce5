//! The sandbox's pages in a real browser: headless Chromium, driven over WebDriver.
//!
//! Needs `chromium` and `chromedriver` on the PATH, and axe-core, which `axe/install` beside this file puts into `target/browser`. Without
//! them each test says that it is skipped; with `WXPAY_REQUIRE_BROWSER=1` it fails instead. What the pages looked like stays in
//! `target/screenshots`.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    missing_docs,
    reason = "a test fails by panicking, and says why it did nothing"
)]

mod accessibility;
mod axe;
mod browser;
mod console;
mod driver;
mod escape;
mod explorer;
mod first_day;
mod live;
mod look;
mod many;
#[path = "../cli/process.rs"]
#[allow(dead_code, reason = "the tests of the terminal use all of it")]
mod process;
mod shop;
mod sign;
mod wallet;
