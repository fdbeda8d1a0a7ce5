//! Somebody starts `wxpay sandbox` for the first time and has nothing but the one URL that it prints.

use std::{path::Path, process::Stdio, time::Duration};

use tokio::process::Command;

use crate::{
    browser::Browser,
    driver::skip,
    look::{DESKTOP, Look, PHONE},
    process::{Running, wxpay},
    shop::Receiver,
};

/// The line in which the merchant's program signs. Each field ends with a newline, the last one too.
const SIGNED: &str = r"printf '%s\n' POST";
/// The mistake that is made most often: the last newline is left out.
const MISSIGNED: &str = r"printf '%s\n%s\n%s\n%s\n%s' POST";

#[tokio::test(flavor = "multi_thread")]
async fn the_one_url_leads_from_the_keys_to_a_signed_contract_and_through_what_goes_wrong() {
    for look in [DESKTOP, PHONE.chinese()] {
        walk(look).await;
    }
}

async fn walk(look: Look) {
    let (_sandbox, url) = sandbox();
    let Some(browser) = Browser::start(&url, look).await else { return };
    let say = |english: &'static str, chinese: &'static str| if look.chinese { chinese } else { english };

    // The keys.
    browser.open("/").await;
    browser.reads(&[&url, say("Call the gateway", "调用网关")]).await;
    browser.keep("first-1-start").await;
    browser.follow(say("Take the keys", "获取密钥")).await;
    browser.reads(&["1900000003"]).await;
    browser.keep("first-2-keys").await;

    // The first call, as the page has it.
    browser.open("/").await;
    let script = browser.value("#first-call").await;
    let directory = tempfile::tempdir().unwrap();
    let Some(answer) = bash(&script, directory.path()).await else { return };
    assert!(answer.contains("pre_entrustweb_id"), "{answer}");

    // The page has seen it, and leads to the signing page.
    browser.follow(say("open its signing page", "打开签约页")).await;
    browser.click("button[value=confirm]").await;
    browser.reads(&[say("Signed", "签约成功"), "SIGNED"]).await;

    // Nobody takes the notification. The page says so, and how to send it again.
    browser.open("/").await;
    browser.follow(say("see every attempt, and resend it", "查看每次尝试并重发")).await;
    browser.find("#attempts details").await;
    browser.keep("first-3-failed").await;
    let receiver = Receiver::start().await;
    browser.write("input[name=url]", &format!("http://{}/notify", receiver.address)).await;
    browser.click("form.act button").await;
    browser.reads_in("#delivery", &[say("accepted", "已接收")]).await;
    browser.reads_in("#attempts", &["HTTP 204"]).await;
    browser.keep("first-4-accepted").await;
    assert_eq!(receiver.count(), 1);

    // A wrong signature.
    assert!(script.contains(SIGNED), "{script}");
    let answer = bash(&script.replace(SIGNED, MISSIGNED), directory.path()).await.unwrap();
    assert!(answer.contains("SIGN_ERROR"), "{answer}");
    browser.open("/").await;
    browser.click("#happened li:first-child a").await;
    browser.reads_in("#doctor", &[say("Proven", "已证实"), "no_last_newline"]).await;
    browser.keep("first-5-missigned").await;
}

/// The binary at any free port, as it says where it is.
fn sandbox() -> (Running, String) {
    let sandbox = Running::start(&mut wxpay(&["sandbox", "--port", "0"]));
    let said = sandbox.lines_until(|line| line.contains("URL  "));
    let (_, url) = said.trim_end().rsplit_once("URL  ").unwrap();
    (sandbox, url.to_owned())
}

/// What a person pastes into a shell. `None`: a program that it needs is missing, and the test is skipped.
async fn bash(script: &str, directory: &Path) -> Option<String> {
    let mut command = Command::new("bash");
    command.args(["-c", "command -v curl openssl >/dev/null || exit 77; eval \"$1\"", "bash", script]);
    command.current_dir(directory).stdin(Stdio::null()).kill_on_drop(true);
    for name in ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "http_proxy", "https_proxy"] {
        command.env_remove(name);
    }
    let ended = tokio::time::timeout(Duration::from_secs(60), command.output()).await.expect("the shell does not end");
    let ended = ended.expect("there is no bash");
    if ended.status.code() == Some(77) {
        skip("curl or openssl is not on the PATH");
        return None;
    }
    assert!(ended.status.success(), "{ended:?}");
    Some(String::from_utf8(ended.stdout).unwrap())
}
