//! A browser of the test's own, and what a person does in it.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{By, ChromeCapabilities, ChromiumLikeCapabilities as _, LoggingPrefsLogLevel, WebDriver, WebElement};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::{
    driver::{Driver, Programs},
    look::Look,
};

/// Far more than anything here takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// A longer page is cut off in its picture.
const TALLEST: f64 = 8_000.0;
/// A browser has many processes: two at a time leave the machine to its other work.
static TURNS: Semaphore = Semaphore::const_new(2);

/// Nothing but pages of this machine is loaded, and nothing is looked for elsewhere.
const FLAGS: [&str; 19] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-proxy-server",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    // It ends with its driver.
    "--remote-debugging-pipe",
];

/// Fields are dropped in this order: the session ends, then its driver, then its profile is taken away.
pub(crate) struct Browser {
    session: WebDriver,
    _driver: Driver,
    _profile: TempDir,
    pub(crate) programs: Programs,
    look: Look,
    base: String,
    _turn: SemaphorePermit<'static>,
}

impl Browser {
    /// A new browser for the pages at an address. `None`: there is none, and the test is skipped.
    pub(crate) async fn start(base: &str, look: Look) -> Option<Self> {
        let programs = Programs::find()?;
        let turn = TURNS.acquire().await.unwrap();
        let profile = tempfile::tempdir().unwrap();
        let driver = Driver::start(&programs);
        let session = WebDriver::new(&driver.url, capabilities(&programs, &profile, look)).await.unwrap();
        let (base, _turn) = (base.to_owned(), turn);
        let browser = Self { session, _driver: driver, _profile: profile, programs, look, base, _turn };
        browser.turn_to(look).await;
        Some(browser)
    }

    /// Looks otherwise from now on. The language and whether scripts run stay.
    pub(crate) async fn turn_to(&self, look: Look) {
        let cdp = self.session.cdp();
        cdp.send_raw("Emulation.setDeviceMetricsOverride", look.metrics()).await.unwrap();
        cdp.send_raw("Emulation.setEmulatedMedia", look.media()).await.unwrap();
    }

    pub(crate) fn look(&self) -> Look {
        self.look
    }

    pub(crate) async fn open(&self, path: &str) {
        self.session.goto(format!("{}{path}", self.base)).await.unwrap();
    }

    /// Path and query of the page that is open.
    pub(crate) async fn place(&self) -> String {
        let url = self.session.current_url().await.unwrap();
        let path = url.path();
        url.query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"))
    }

    /// The element, once it is there.
    pub(crate) async fn find(&self, css: &str) -> WebElement {
        self.found(By::Css(css), css).await
    }

    async fn found(&self, by: By, name: &str) -> WebElement {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.session.find(by.clone()).await {
                Ok(element) => return element,
                Err(error) if Instant::now() > deadline => panic!("no {name}: {error}\n{}", self.described().await),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    pub(crate) async fn count(&self, css: &str) -> usize {
        self.session.find_all(By::Css(css)).await.unwrap().len()
    }

    pub(crate) async fn click(&self, css: &str) {
        self.find(css).await.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Follows the first link with these words.
    pub(crate) async fn follow(&self, words: &str) {
        let link = self.found(By::PartialLinkText(words), words).await;
        link.click().await.unwrap_or_else(|error| panic!("{words}: {error}"));
    }

    /// Types into a field instead of what stands there.
    pub(crate) async fn write(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Chooses from a list by the value that is sent.
    pub(crate) async fn choose(&self, css: &str, value: &str) {
        self.click(&format!("{css} option[value='{value}']")).await;
    }

    /// Presses a key, wherever the focus is.
    pub(crate) async fn press(&self, key: &str) {
        self.find("body").await.send_keys(key).await.unwrap();
    }

    /// Types where the focus is, which must be in this element.
    pub(crate) async fn press_in(&self, css: &str, keys: &str) {
        let focused = self.session.active_element().await.unwrap();
        assert_eq!(focused, self.find(css).await, "the focus is elsewhere");
        focused.send_keys(keys).await.unwrap();
    }

    /// What is to be read in an element.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap()
    }

    /// What stands in a field.
    pub(crate) async fn value(&self, css: &str) -> String {
        self.find(css).await.value().await.unwrap().unwrap_or_default()
    }

    /// Waits until all these words can be read on the page.
    pub(crate) async fn reads(&self, words: &[&str]) {
        self.reads_in("body", words).await;
    }

    /// Waits until all these words can be read in an element.
    pub(crate) async fn reads_in(&self, css: &str, words: &[&str]) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // The element may be replaced while it is read.
            let text = self.find(css).await.text().await.unwrap_or_default();
            let missing: Vec<_> = words.iter().filter(|word| !text.contains(**word)).collect();
            if missing.is_empty() {
                return;
            }
            assert!(Instant::now() < deadline, "{missing:?} cannot be read\n{}", self.described().await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Runs a script of the test, which no policy of the page hinders.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.session.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{error}")).json().clone()
    }

    /// As [`run`](Self::run), for a script that calls its last argument with what came.
    pub(crate) async fn run_async(&self, script: &str) -> Value {
        let ran = self.session.execute_async(script, Vec::new()).await;
        ran.unwrap_or_else(|error| panic!("{error}")).json().clone()
    }

    /// What the browser complained of since it was asked last, a line each: errors of scripts, what could not be loaded, and what the
    /// page's policy refused. That the page itself was answered with 404 is none.
    pub(crate) async fn complaints(&self) -> String {
        let own = format!("{} - Failed to load resource", self.session.current_url().await.unwrap());
        let log = self.session.browser_log().await.unwrap();
        let severe = log.into_iter().filter(|entry| entry.level == "SEVERE" && !entry.message.starts_with(&own));
        severe.map(|entry| format!("the browser complains: {}\n", entry.message)).collect()
    }

    /// What an alert says, if the page shows one.
    pub(crate) async fn alert(&self) -> Option<String> {
        self.session.get_alert_text().await.ok()
    }

    /// Keeps what the whole page looks like, as a picture that a person can look at afterwards.
    pub(crate) async fn keep(&self, name: &str) {
        self.keep_as(name, self.look).await;
    }

    pub(crate) async fn keep_as(&self, name: &str, look: Look) {
        let cdp = self.session.cdp();
        let layout = cdp.send_raw("Page.getLayoutMetrics", json!({})).await.unwrap();
        let height = layout["cssContentSize"]["height"].as_f64().unwrap().min(TALLEST);
        cdp.send_raw("Emulation.setDeviceMetricsOverride", look.metrics_of(height as u32)).await.unwrap();
        let png = self.session.screenshot_as_png().await.unwrap();
        cdp.send_raw("Emulation.setDeviceMetricsOverride", look.metrics()).await.unwrap();
        fs::write(screenshots().join(format!("{name}-{}.png", look.suffix())), png).unwrap();
    }

    /// Where the page is and what can be read on it, for somebody who wonders why a test failed.
    async fn described(&self) -> String {
        let place = self.place().await;
        let text = match self.session.find(By::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        };
        format!("{place}:\n{text}")
    }
}

fn screenshots() -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("screenshots");
    fs::create_dir_all(&directory).unwrap();
    directory
}

fn capabilities(programs: &Programs, profile: &TempDir, look: Look) -> ChromeCapabilities {
    let mut capabilities = ChromeCapabilities::new();
    capabilities.set_binary(programs.chromium.to_str().unwrap()).unwrap();
    for flag in FLAGS {
        capabilities.add_arg(flag).unwrap();
    }
    capabilities.add_arg(&format!("--user-data-dir={}", profile.path().display())).unwrap();
    let scripts = if look.scripts { 1 } else { 2 };
    let preferences = json!({
        "intl.accept_languages": look.language(),
        "profile.managed_default_content_settings.javascript": scripts,
        "profile.default_content_setting_values.clipboard": 1,
    });
    capabilities.add_experimental_option("prefs", preferences).unwrap();
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::Severe).unwrap();
    capabilities
}
