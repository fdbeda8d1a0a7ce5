//! What the pages offer to be pasted is pasted, and does what it says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says why it did nothing"
)]

#[path = "support/program.rs"]
mod program;
mod support;

use bytes::Bytes;
use http::Request;
use serde_json::json;
use support::*;
use wechatpay_sandbox::Sandbox;

/// The text of a `<textarea>` of a page.
fn pasted(sandbox: &Sandbox, uri: &str, id: &str) -> String {
    let response = sandbox.handle(Request::builder().uri(uri).body(Bytes::new()).unwrap());
    let page = String::from_utf8(response.body().to_vec()).unwrap();
    let (_, from) = page.split_once(&format!("<textarea id=\"{id}\"")).unwrap_or_else(|| panic!("no {id}: {page}"));
    let text = from.split_once('>').unwrap().1.split_once("</textarea>").unwrap().0;
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// What a shell says to it.
async fn shell(script: &str) -> Option<String> {
    let directory = tempfile::tempdir().unwrap();
    let mut bash = program::command("bash");
    bash.args(["-euo", "pipefail", "-c", script]).env("no_proxy", "127.0.0.1").current_dir(directory.path());
    program::run(bash, String::new()).await.map(program::Ended::well)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_call_is_made_by_a_shell() {
    let sandbox = Sandbox::start().await.unwrap();
    let Some(said) = shell(&pasted(&sandbox, "/", "first-call")).await else { return };
    assert!(said.contains("pre_entrustweb_id"), "{said}");
    assert_eq!(sandbox.default_world().sessions().len(), 1);
    let world = sandbox.world("mine").unwrap();
    shell(&pasted(&sandbox, "/?world=mine", "first-call")).await;
    assert_eq!(world.sessions().len(), 1, "each world has its own");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_is_sent_again_as_it_was() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let body = json!({"echo_message": "it's `会员` $HOME \"\\ & <b>"});
    let first = caller.post("/v3/security/echo?a=%20'", &body);
    let bare = Request::builder().method("GET").uri("/v3/certificates").body(Bytes::new()).unwrap();
    assert_eq!(sandbox.handle(bare).status(), 400, "neither Accept nor User-Agent");
    for request in sandbox.default_world().requests() {
        let command = pasted(&sandbox, &format!("/requests/{}", request.number), "request-copy");
        let Some(said) = shell(&command).await else { return };
        eprintln!("{said}");
    }
    let requests = sandbox.default_world().requests();
    let [one, two, again, bare_again] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!((again.status, &again.body, &again.query), (first.status.as_u16(), &one.body, &one.query));
    assert_eq!(again.mchid.as_deref(), Some(DIRECT), "the signature still holds");
    assert_eq!((bare_again.status, &bare_again.text), (two.status, &two.text));
}
