//! The sandbox notifies an actix-web server, which believes nobody else.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::json;
use stage::{Program, Stage};
use wechatpay_sandbox::{Confirmation, DeliveryState};

const PLATFORM: &str = "1900000003";

struct Running {
    stage: Stage,
    receiver: Program,
    url: String,
}

impl Running {
    async fn start() -> Self {
        let stage = Stage::start().await.unwrap();
        let mut receiver =
            Program::start(stage.program(env!("CARGO_BIN_EXE_actix-receiver"), PLATFORM).unwrap()).unwrap();
        let address = receiver.line_with("listening on ").await.unwrap();
        stage.sandbox.route("yourapp.com", address.parse().unwrap()).unwrap();
        Self { stage, receiver, url: format!("http://{address}/notify") }
    }

    /// Has a payer sign.
    async fn sign(&self, out_contract_code: &str, openid: &str) {
        let merchant = self.stage.sandbox.merchant(PLATFORM).unwrap();
        let key = wechatpay::PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
        let client = wechatpay::Client::builder()
            .merchant(wechatpay::Merchant::new(&merchant.mchid, &merchant.serial_no, key))
            .platform_key(
                wechatpay::PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap(),
            )
            .base_url(self.stage.sandbox.url())
            .build()
            .unwrap();
        let body = json!({ "appid": "wxd678efh567hg6787", "plan_id": 12535, "out_contract_code": out_contract_code,
            "contract_display_account": "微信代扣用户A", "notify_url": "https://yourapp.com/notify" });
        let contracts = client.v3().ecommerce().combine_papay().contracts();
        let opened = contracts.pre_entrust_sign().mini_program().post(&body).await.unwrap();
        let payer = Confirmation::new().openid(openid);
        self.stage.sandbox.default_world().confirm(&opened.pre_entrustweb_id, &payer).unwrap();
        self.stage.sandbox.settle().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_of_the_sandbox_is_believed_and_answered() {
    let mut running = Running::start().await;
    running.sign("actix001", "oPayer").await;
    assert_eq!(running.receiver.line_with("signed ").await.unwrap(), "actix001 by oPayer");
    let sent = running.stage.sandbox.notifications();
    assert_eq!(sent.iter().map(|sent| sent.state).collect::<Vec<_>>(), [DeliveryState::Accepted]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_told_before_is_accepted_and_not_handled_again() {
    let mut running = Running::start().await;
    running.sign("actix001", "oPayer").await;
    let number = running.stage.sandbox.notifications()[0].number;
    running.stage.sandbox.default_world().resend(number).unwrap();
    running.stage.sandbox.settle().await;
    running.sign("actix002", "oSomebodyElse").await;
    running.receiver.line_with("signed actix001").await.unwrap();
    let next = running.receiver.line_with("signed ").await.unwrap();
    assert_eq!(next, "actix002 by oSomebodyElse", "nothing was handled in between");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgery_is_refused() {
    let running = Running::start().await;
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let forged = json!({ "id": "EV-1", "create_time": "2026-01-01T00:00:00+08:00", "event_type": "ECOMMERCE_ENTRUST.SIGN",
        "resource_type": "encrypt-resource", "summary": "", "resource": { "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": "AAAA", "associated_data": "", "nonce": "AAAAAAAAAAAA" } });
    let merchant = running.stage.sandbox.merchant(PLATFORM).unwrap();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let bare = client.post(&running.url).body(forged.to_string());
    let signed = bare
        .try_clone()
        .unwrap()
        .header("Wechatpay-Timestamp", now)
        .header("Wechatpay-Nonce", "abc")
        .header("Wechatpay-Serial", &merchant.public_key_id)
        .header("Wechatpay-Signature", "A".repeat(342) + "==");
    for request in [bare, signed] {
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 401);
        let text = answer.text().await.unwrap();
        assert!(text.contains(r#""code":"FAIL""#), "{text}");
    }
}
