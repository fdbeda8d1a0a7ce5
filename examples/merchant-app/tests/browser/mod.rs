//! A shop that runs, and browsers that visit it.

use std::time::Duration;

use reqwest::{Client, RequestBuilder, Response, redirect::Policy};
use stage::{Program, Stage};
use tokio::time::timeout;
use wechatpay_sandbox::{Sandbox, SessionView};

const MERCHANT: &str = "1900000001";
pub(crate) const PHONE: &str = "Mozilla/5.0 (Linux; Android 15) Mobile";
pub(crate) const WECHAT: &str = "Mozilla/5.0 (Linux; Android 15) Mobile MicroMessenger/8.0";
pub(crate) const DESK: &str = "Mozilla/5.0 (X11; Linux x86_64)";

pub(crate) struct Shop {
    stage: Stage,
    url: String,
    _program: Program,
}

impl Shop {
    pub(crate) async fn start() -> Self {
        let stage = Stage::start().await.unwrap();
        let mut command = stage.program(env!("CARGO_BIN_EXE_merchant-app"), MERCHANT).unwrap();
        command.env("SHOP_ADDRESS", "127.0.0.1:0");
        let mut program = Program::start(command).unwrap();
        let address = program.line_with("open http://").await.unwrap();
        let shop = Self { stage, url: format!("http://{address}"), _program: program };
        shop.open_route();
        shop
    }

    /// Lets notifications arrive.
    pub(crate) fn open_route(&self) {
        let address = self.url.trim_start_matches("http://").parse().unwrap();
        self.sandbox().route("shop.example", address).unwrap();
    }

    pub(crate) fn sandbox(&self) -> &Sandbox {
        &self.stage.sandbox
    }

    /// The session that was opened last.
    pub(crate) fn session(&self) -> SessionView {
        self.sandbox().default_world().sessions().pop().unwrap()
    }

    /// Somebody who has no key of WeChat Pay sends a notification with the right headers.
    pub(crate) async fn notify(&self, body: &'static str) -> (u16, String) {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
        let answer = client()
            .post(format!("{}/notify", self.url))
            .header("Wechatpay-Timestamp", now)
            .header("Wechatpay-Nonce", "abc")
            .header("Wechatpay-Serial", &self.sandbox().merchant(MERCHANT).unwrap().public_key_id)
            .header("Wechatpay-Signature", "A".repeat(342) + "==")
            .body(body)
            .send()
            .await
            .unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    /// A browser that has been on the first page, and has its cookie.
    pub(crate) async fn browser(&self, agent: &'static str) -> Browser {
        let first = client().get(&self.url).header("User-Agent", agent).send().await.unwrap();
        let policy = first.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        let cookie = first.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        Browser { client: client(), url: self.url.clone(), agent, cookie }
    }
}

fn client() -> Client {
    Client::builder().no_proxy().redirect(Policy::none()).build().unwrap()
}

pub(crate) struct Browser {
    client: Client,
    url: String,
    agent: &'static str,
    cookie: String,
}

impl Browser {
    fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let request = self.client.request(method.parse().unwrap(), format!("{}{path}", self.url));
        request.header("Cookie", &self.cookie).header("User-Agent", self.agent)
    }

    pub(crate) async fn status(&self, method: &str, path: &str) -> u16 {
        self.request(method, path).send().await.unwrap().status().as_u16()
    }

    pub(crate) async fn get(&self, path: &str) -> String {
        let answer = self.request("GET", path).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        answer.text().await.unwrap()
    }

    /// Sends a form, and gives where it leads.
    pub(crate) async fn post(&self, path: &str, form: &'static str) -> String {
        let form = self.request("POST", path).header("Content-Type", "application/x-www-form-urlencoded").body(form);
        let answer = form.send().await.unwrap();
        assert_eq!(answer.status(), 303, "{path}");
        answer.headers()["location"].to_str().unwrap().to_owned()
    }

    /// Chooses a plan, and gives the path of the subscription.
    pub(crate) async fn subscribe(&self, form: &'static str) -> String {
        self.post("/plans/music/subscribe", form).await
    }

    pub(crate) async fn live(&self, subscription: &str) -> Live {
        let answer = self.request("GET", &format!("{subscription}/live")).send().await.unwrap();
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        Live { answer, text: String::new() }
    }
}

/// The stream of a subscription's states.
pub(crate) struct Live {
    answer: Response,
    text: String,
}

impl Live {
    /// Waits for a state that has this in it.
    pub(crate) async fn until(&mut self, wanted: &str) {
        self.text.clear();
        // Signs of life come all the time, so the whole has a limit.
        let found = timeout(Duration::from_secs(60), self.read_until(wanted)).await;
        assert!(found.is_ok(), "{wanted} did not come, only {}", self.text);
    }

    async fn read_until(&mut self, wanted: &str) {
        while !self.text.contains(wanted) {
            let chunk = self.answer.chunk().await.unwrap().unwrap();
            self.text.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }
}
