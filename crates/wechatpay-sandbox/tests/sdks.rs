//! SDKs of other languages, as their registries give them, through the host bridge: nothing leads them here but their environment.
//! `tests/foreign/install` puts them into `target/foreign`.
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

use std::{
    fs,
    path::{Path, PathBuf},
};

use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value, json};
use support::{THEN, control, seeds};
use wechatpay_sandbox::{Expectation, ReadyMerchant, Sandbox, Times};

const PROGRAMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/foreign");

fn installed() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("foreign")
}

/// Whether an SDK is there. Without it the test is skipped.
fn is_there(package: &Path) -> bool {
    let exists = package.exists();
    if !exists {
        program::skip(&format!(
            "there is no {}; crates/wechatpay-sandbox/tests/foreign/install installs it",
            package.display()
        ));
    }
    exists
}

/// One SDK and how it comes here.
struct Sdk {
    command: Vec<PathBuf>,
    /// The variables that name the authority to trust.
    trusts_by: &'static [&'static str],
    /// What its program has to be told besides.
    told: Value,
    /// The last thing that it says.
    holds: &'static str,
}

impl Sdk {
    /// `None`: it is not installed.
    fn axios_plugin(plugin: &'static str, trusts_by: &'static [&'static str], holds: &'static str) -> Option<Self> {
        let packages = installed().join("node");
        let program = Path::new(PROGRAMS).join("wechatpay-axios-plugin/main.mjs");
        is_there(&packages.join("node_modules").join(plugin)).then(|| Self {
            command: vec!["node".into(), program],
            trusts_by,
            told: json!({"packages": packages, "plugin": plugin}),
            holds,
        })
    }

    fn wechatpayv3(client: &str, trusts_by: &'static [&'static str], holds: &'static str) -> Option<Self> {
        let python = installed().join("python/bin/python");
        let program = Path::new(PROGRAMS).join("wechatpayv3/main.py");
        is_there(&python).then(|| Self {
            command: vec![python, "-B".into(), program],
            trusts_by,
            told: json!({"client": client}),
            holds,
        })
    }

    /// Has its program play all it has, with a sandbox whose merchants have these keys.
    async fn plays(&self, keys: Value) {
        let sandbox = Sandbox::builder().clock_at(THEN).https(0).start().await.unwrap();
        for merchant in sandbox.merchants() {
            let path = format!("/sandbox/merchants/{}/keys", merchant.mchid);
            assert_eq!(control(&sandbox, "PUT", &path, &json!({"keys": keys})).status, 200, "{keys}");
        }
        let Some(said) = self.run(&sandbox, &keys).await else { return };
        assert!(said.ends_with(&format!("{} holds\n", self.holds)), "{keys}: {said}");
        let world = sandbox.default_world();
        let asked = |method, path: &str, times| {
            let times = Times::Exactly(times);
            world.expect(&Expectation::of(method, path).answered(200).times(times)).unwrap();
        };
        for (_, path, _) in seeds() {
            asked("POST", path, 1);
        }
        asked("POST", "/v3/pay/transactions/jsapi", 2);
        asked("POST", "/v3/security/echo", 1);
        eprintln!("{keys}: {said}");
    }

    /// What the program said, once it ended well. `None`: nothing is there to run it.
    async fn run(&self, sandbox: &Sandbox, keys: &Value) -> Option<String> {
        let directory = tempfile::tempdir().unwrap();
        let ca = directory.path().join("ca.pem");
        fs::write(&ca, sandbox.ca_pem().unwrap()).unwrap();
        let (program, arguments) = self.command.split_first().unwrap();
        let mut command = program::command(program);
        command.args(arguments).env("HTTPS_PROXY", sandbox.url()).envs(self.trusts_by.iter().map(|name| (name, &ca)));
        let ended = program::run(command, self.input(sandbox, keys).to_string()).await?;
        if !ended.is_well() {
            eprintln!("{keys}, and the journal:\n{}", journal(sandbox));
        }
        Some(ended.well())
    }

    fn input(&self, sandbox: &Sandbox, keys: &Value) -> Value {
        let mut input = self.told.clone();
        input["url"] = sandbox.url().into();
        input["keys"] = keys.clone();
        input["merchants"] = sandbox.merchants().iter().map(own).collect::<Map<_, _>>().into();
        input["seeds"] = json!(seeds());
        input
    }
}

/// What a merchant's owner holds, by its number.
fn own(merchant: &ReadyMerchant) -> (String, Value) {
    let held = json!({
        "mchid": merchant.mchid,
        "serial_no": merchant.serial_no,
        "private_key_pem": merchant.private_key_pem,
        "api_v3_key": merchant.api_v3_key,
        "public_key_id": merchant.public_key_id,
        "platform_public_key_pem": merchant.platform_public_key_pem,
        "platform_certificate_serial": merchant.platform_certificate_serial,
        "platform_certificate_pem": merchant.platform_certificate_pem,
    });
    (merchant.mchid.clone(), held)
}

fn journal(sandbox: &Sandbox) -> String {
    sandbox.journal().iter().map(|entry| format!("{entry}\n")).collect()
}

/// What the console offers for a language, to be pasted.
fn offered(sandbox: &Sandbox, language: &str) -> String {
    let request = Request::builder().uri("/keys").body(Bytes::new()).unwrap();
    let page = String::from_utf8(sandbox.handle(request).body().to_vec()).unwrap();
    let id = format!("<textarea id=\"1900000001-{language}\"");
    let (_, from) = page.split_once(&id).unwrap_or_else(|| panic!("no {language}: {page}"));
    let text = from.split_once('>').unwrap().1.split_once("</textarea>").unwrap().0;
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Pastes a configuration into `file`, does what its comments say in a shell, and has `run` make the call that stands in `call`.
async fn pasted(directory: &Path, file: &str, text: &str, call: &str, run: &str) -> Option<String> {
    fs::write(directory.join(file), format!("{text}\n{call}")).unwrap();
    let uncommented = text.lines().map(|line| line.trim_start_matches(['/', '#', ' ']));
    let steps = uncommented.filter(|line| line.starts_with("curl ") || line.starts_with("export "));
    let script = steps.chain([run]).collect::<Vec<_>>().join("\n");
    let mut bash = program::command("bash");
    bash.args(["-euo", "pipefail", "-c", &script]).current_dir(directory);
    program::run(bash, String::new()).await.map(program::Ended::well)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_console_s_configuration_for_node_is_one_that_works() {
    let modules = installed().join("node/node_modules");
    if !is_there(&modules.join("wechatpay-axios-plugin")) {
        return;
    }
    let (sandbox, directory) = (Sandbox::start().await.unwrap(), tempfile::tempdir().unwrap());
    std::os::unix::fs::symlink(&modules, directory.path().join("node_modules")).unwrap();
    let call = "console.log((await wxpay.v3.certificates.get()).status, 'from node');";
    let text = offered(&sandbox, "nodejs");
    let Some(said) = pasted(directory.path(), "main.mjs", &text, call, "node main.mjs").await else { return };
    assert_eq!(said, "200 from node\n");
    sandbox
        .default_world()
        .expect(&Expectation::of("GET", "/v3/certificates").answered(200).times(Times::Exactly(1)))
        .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_console_s_configuration_for_python_is_one_that_works() {
    let python = installed().join("python/bin/python");
    if !is_there(&python) {
        return;
    }
    let sandbox = Sandbox::builder().https(0).start().await.unwrap();
    let directory = tempfile::tempdir().unwrap();
    let call = "print(*wxpay.pay(description='会员', out_trade_no='python1', amount={'total': 1}, pay_type=WeChatPayType.NATIVE))";
    let run = format!("'{}' -B main.py", python.display());
    let text = offered(&sandbox, "python");
    let Some(said) = pasted(directory.path(), "main.py", &text, call, &run).await else { return };
    assert!(said.starts_with("200 ") && said.contains("code_url"), "{said}");
    let order = Expectation::of("POST", "/v3/pay/transactions/native").answered(200).times(Times::Exactly(1));
    sandbox.default_world().expect(&order).unwrap();
}

fn each_way() -> [Value; 3] {
    ["certificate".into(), "public_key".into(), json!({"mixed": 100})]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wechatpay_axios_plugin_crosses_the_bridge_unmodified() {
    let Some(sdk) = Sdk::axios_plugin("wechatpay-axios-plugin", &["NODE_EXTRA_CA_CERTS"], "wechatpay-axios-plugin")
    else {
        return;
    };
    for keys in each_way() {
        sdk.plays(keys).await;
    }
}

/// It trusts no authority here: a tunnel would come to nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_axios_that_asks_its_proxy_for_a_whole_url_is_answered_without_a_tunnel() {
    let plugin = "wechatpay-axios-plugin-without-tunnel";
    let Some(sdk) = Sdk::axios_plugin(plugin, &[], plugin) else { return };
    for keys in each_way() {
        sdk.plays(keys).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wechatpayv3_crosses_the_bridge_unmodified() {
    let Some(sdk) = Sdk::wechatpayv3("requests", &["REQUESTS_CA_BUNDLE"], "wechatpayv3 with requests") else { return };
    // On its way from one key to the other it fetches the certificate when something is signed with it.
    for keys in ["certificate".into(), "public_key".into(), json!({"mixed": 0})] {
        sdk.plays(keys).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wechatpayv3_for_asyncio_crosses_the_bridge_unmodified() {
    let Some(sdk) = Sdk::wechatpayv3("httpx", &["SSL_CERT_FILE"], "wechatpayv3 with httpx") else { return };
    for keys in ["certificate".into(), "public_key".into(), json!({"mixed": 100})] {
        sdk.plays(keys).await;
    }
}
