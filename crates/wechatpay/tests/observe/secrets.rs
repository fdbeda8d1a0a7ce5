//! Planted secrets: calls against the sandbox with everything recorded, and none of it may show.

use std::time::Duration;

use serde_json::json;
use wechatpay::{
    Client, Merchant, PlatformKey, PrivateKey, Retry,
    api::v3::global::profit_sharing::receivers::{PostRequest, RelationType, Type},
};
use wechatpay_sandbox::{ErrorForm, Fault, FaultRule, Sandbox};

use crate::recorded::Recorded;

const MCHID: &str = "1900000001";
const NAME: &str = "PlantedName欧阳";
const OPENID: &str = "oPlantedOpenid0000000000000";
const PAYER: &str = "PlantedPayer诸葛";

fn sign_body(code: &str) -> serde_json::Value {
    json!({
        "appid": "wxd678efh567hg6787", "plan_id": 123, "out_contract_code": code, "user_display_name": PAYER,
        "success_notify_url": "https://yourapp.com/notify", "openid": OPENID,
    })
}

#[tokio::test]
async fn no_key_no_sensitive_text_and_no_payer_is_ever_traced() {
    let sandbox = Sandbox::start().await.unwrap();
    let ready = sandbox.merchant(MCHID).unwrap();
    let (recorded, _guard) = Recorded::start();
    let client = Client::builder()
        .merchant(Merchant::new(MCHID, &ready.serial_no, PrivateKey::from_pem(&ready.private_key_pem).unwrap()))
        .platform_key(PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
        .api_v3_key(&ready.api_v3_key)
        .base_url(sandbox.url())
        .retry(Retry::standard().waits(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap();
    let request = PostRequest {
        r#type: Some(Type::PersonalOpenid),
        account: Some(OPENID.into()),
        name: Some(NAME.into()),
        relation_type: Some(RelationType::Supplier),
        ..PostRequest::default()
    };
    let receivers = || client.v3().global().profit_sharing().receivers();
    let sign = || client.chain("v3/global/papay/contracts/miniprogram-pre-entrust-sign");
    let world = sandbox.default_world();
    let mut outcomes = Vec::new();
    for fault in [
        None,
        Some(Fault::Error { status: 500, form: ErrorForm::Json, carried_out: false }),
        Some(Fault::ResetAfter {}),
        Some(Fault::TruncatedBody {}),
        Some(Fault::Error { status: 502, form: ErrorForm::Html, carried_out: true }),
    ] {
        if let Some(fault) = fault {
            world.add_fault(&FaultRule::new(fault).named("once").times(2)).unwrap();
        }
        outcomes.push(receivers().post(&request).await.map(|_| ()));
        outcomes.push(sign().post(&sign_body(&format!("code{}", outcomes.len()))).await.map(|_| ()));
    }
    // Refused for what it says: WeChat Pay quotes the value.
    let mut wrong = sign_body("code");
    wrong["user_display_name"] = json!([PAYER]);
    outcomes.push(sign().post(&wrong).await.map(|_| ()));
    outcomes.push(client.chain("v3/global/papay/contracts").get().query("openid", OPENID).await.map(|_| ()));
    let other = PrivateKey::from_pem(&sandbox.merchant("1900000002").unwrap().private_key_pem).unwrap();
    let stranger = Client::builder()
        .merchant(Merchant::new(MCHID, &ready.serial_no, other))
        .platform_key(PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
        .base_url(sandbox.url())
        .build()
        .unwrap();
    outcomes.push(stranger.chain("v3/security/echo").post(&json!({"echo_message": PAYER})).await.map(|_| ()));
    assert!(outcomes.iter().any(Result::is_ok) && outcomes.iter().any(Result::is_err), "{outcomes:#?}");

    let everything = recorded.everything();
    assert!(everything.contains("attempt failed") && everything.contains("SIGN_ERROR"), "{everything}");
    let base64 = ready.private_key_pem.lines().filter(|line| !line.starts_with('-'));
    let planted = base64.chain([
        &*ready.api_v3_key,
        "PlantedName",
        "欧阳",
        OPENID,
        "PlantedPayer",
        "诸葛",
        "signature=\"",
        "WECHATPAY2-SHA256",
    ]);
    for secret in planted {
        assert!(!everything.contains(secret), "{secret:?} was traced: {everything}");
    }
}
