//! Every code that the sandbox can answer with comes with advice.

use serde_json::json;
use wechatpay::{Again, Client, ClientBuilder, Merchant, PlatformKey, PrivateKey, Retry};
use wechatpay_sandbox::{Sandbox, Settings, codes};

use crate::raw::DIRECT;

fn builder(sandbox: &Sandbox) -> ClientBuilder {
    let ready = sandbox.merchant(DIRECT).unwrap();
    let platform = PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap();
    let key = PrivateKey::from_pem(&ready.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(DIRECT, &ready.serial_no, key))
        .platform_key(platform)
        .base_url(sandbox.url())
        .retry(Retry::never())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_code_of_the_sandbox_comes_with_its_advice() {
    let mut settings = Settings::default();
    settings.negative_tests = true;
    let sandbox = Sandbox::builder().settings(settings).start().await.unwrap();
    let client = builder(&sandbox).build().unwrap();
    let blocking = builder(&sandbox).build_blocking().unwrap();
    let body = json!({"echo_message": "x"});
    let mut asked = 0;
    for code in codes() {
        let call = client.chain("v3/security/echo").post(&body).header("Wechatpay-Negative-Test", code);
        let error = call.await.unwrap_err();
        let (caller, body) = (blocking.clone(), body.clone());
        let same = tokio::task::spawn_blocking(move || {
            let call = caller.chain("v3/security/echo").post(&body).header("Wechatpay-Negative-Test", code);
            call.send().unwrap_err()
        });
        for error in [error, same.await.unwrap()] {
            let advice = error.advice().unwrap();
            assert!(error.is_code(code) && error.is_code(advice.code), "{code}: {error} {advice}");
            let server = error.status().unwrap().is_server_error();
            assert_eq!(advice.again == Again::AsItStands, server || error.status().unwrap() == 429, "{code}: {advice}");
        }
        asked += 1;
    }
    assert!(asked > 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_without_an_answer_has_its_kind_and_no_advice() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(&sandbox).build().unwrap();
    let url = sandbox.url().to_owned();
    drop(sandbox);
    let error = client.chain("v3/security/echo").post(&json!({"echo_message": "x"})).await.unwrap_err();
    assert!(error.status().is_none(), "{url}: {error}");
    assert_eq!(error.advice(), None);
}
