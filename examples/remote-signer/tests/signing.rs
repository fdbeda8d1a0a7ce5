//! The merchant's requests are signed by another process, and what goes wrong there is told.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::process::Output;

use stage::{Program, Stage, bare_program};
use tokio::{io::AsyncReadExt as _, net::TcpListener};

const PLATFORM: &str = "1900000003";
const TOKEN: &str = "only-these-two-know";

/// A key service with the key of a ready merchant, and where it is.
async fn key_service(stage: &Stage, mchid: &str) -> (Program, String) {
    let key =
        stage.environment(mchid).unwrap().into_iter().find(|(name, _)| *name == "WXPAY_PRIVATE_KEY_FILE").unwrap().1;
    let mut command = bare_program(env!("CARGO_BIN_EXE_key-service"));
    command.env("KEY_SERVICE_KEY_FILE", key).env("KEY_SERVICE_TOKEN", TOKEN);
    let mut service = Program::start(command).unwrap();
    let url = service.line_with("key service: ").await.unwrap();
    (service, url)
}

async fn merchant(stage: &Stage, url: &str, token: &str) -> Output {
    let mut command = stage.program(env!("CARGO_BIN_EXE_merchant"), PLATFORM).unwrap();
    command.env_remove("WXPAY_PRIVATE_KEY_FILE").env("KEY_SERVICE_URL", url).env("KEY_SERVICE_TOKEN", token);
    command.output().await.unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Nothing was sent, and the reason is told.
fn assert_not_signed(output: &Output, reason: &str, stage: &Stage) {
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(told.contains("not sent") && told.contains(reason), "{told}");
    assert!(!told.contains(TOKEN), "{told}");
    assert!(stage.sandbox.default_world().sessions().is_empty());
}

#[tokio::test]
async fn a_merchant_without_its_private_key_pre_signs() {
    let stage = Stage::start().await.unwrap();
    let (_service, url) = key_service(&stage, PLATFORM).await;
    let output = merchant(&stage, &url, TOKEN).await;
    let session = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let session = session.trim().strip_prefix("session: ").unwrap();
    assert_eq!(stage.sandbox.confirm(session).unwrap().return_code, "SUCCESS");
}

#[tokio::test]
async fn a_key_service_that_refuses_the_token_is_told() {
    let stage = Stage::start().await.unwrap();
    let (_service, url) = key_service(&stage, PLATFORM).await;
    let output = merchant(&stage, &url, "another").await;
    assert_not_signed(&output, "401, it does not take the token", &stage);
}

#[tokio::test]
async fn a_key_service_that_is_gone_is_told() {
    let stage = Stage::start().await.unwrap();
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    let output = merchant(&stage, &url, TOKEN).await;
    assert_not_signed(&output, &format!("key service {url}: "), &stage);
}

#[tokio::test]
async fn a_key_service_that_hangs_does_not_hang_the_merchant() {
    let stage = Stage::start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let silent = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        // Reads, and never answers, until the other side gives up.
        let mut asked = Vec::new();
        let _ = connection.read_to_end(&mut asked).await;
        asked
    });
    let output = merchant(&stage, &url, TOKEN).await;
    assert_not_signed(&output, "no answer within 2 s", &stage);
    let asked = text(&silent.await.unwrap());
    assert!(
        asked.contains(r#""digest":"#) && !asked.contains("remote"),
        "a digest goes out, never the message: {asked}"
    );
}

#[tokio::test]
async fn a_key_of_another_merchant_is_refused_by_wechat_pay() {
    let stage = Stage::start().await.unwrap();
    let (_service, url) = key_service(&stage, "1900000002").await;
    let output = merchant(&stage, &url, TOKEN).await;
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("SIGN_ERROR"), "{}", text(&output.stderr));
}

#[tokio::test]
async fn the_key_service_signs_nothing_but_sha_256_digests() {
    let stage = Stage::start().await.unwrap();
    let (_service, url) = key_service(&stage, PLATFORM).await;
    let ask = async |body: &str| {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = client.post(format!("{url}/sign")).bearer_auth(TOKEN).header("Content-Type", "application/json");
        request.body(body.to_owned()).send().await.unwrap().status().as_u16()
    };
    let digest = "A".repeat(43) + "=";
    assert_eq!(ask(&format!(r#"{{"algorithm":"RSASSA_PKCS1_V1_5_SHA_256","digest":"{digest}"}}"#)).await, 200);
    assert_eq!(ask(r#"{"algorithm":"RSASSA_PKCS1_V1_5_SHA_256","digest":"AAAA"}"#).await, 400);
    assert_eq!(ask(&format!(r#"{{"algorithm":"RSASSA_PSS_SHA_256","digest":"{digest}"}}"#)).await, 400);
}
