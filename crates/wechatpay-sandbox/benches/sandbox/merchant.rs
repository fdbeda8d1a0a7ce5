//! A merchant that signs its requests before anything is measured.

use bytes::Bytes;
use http::Request;
use jiff::Timestamp;
use serde_json::json;
use wechatpay_core::{Authorization, PrivateKey, encoding, message};

pub const PATH: &str = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
pub const MCHID: &str = "1900000003";
const KEY: &str = include_str!("../../keys/merchant_1900000003_key.pem");

/// A pre-sign of a number.
pub fn body(code: &str) -> String {
    json!({
        "appid": "wxd678efh567hg6787", "plan_id": 12535, "out_contract_code": code,
        "contract_display_account": "微信代扣用户A", "notify_url": "https://yourapp.com/notify",
    })
    .to_string()
}

/// The value of `Authorization` for a body, dated now.
pub fn authorization(key: &PrivateKey, serial_no: &str, code: &str, body: &[u8]) -> String {
    let timestamp = Timestamp::now().as_second();
    let nonce_str = format!("nonce{code}");
    let signature = key.sign(&message::request("POST", PATH, timestamp, &nonce_str, body)).unwrap();
    let signature = encoding::base64(&signature);
    Authorization { mchid: MCHID.into(), nonce_str, signature, timestamp, serial_no: serial_no.into() }.to_string()
}

pub fn key() -> PrivateKey {
    PrivateKey::from_pem(KEY).unwrap()
}

/// Signed pre-signs of new numbers.
pub fn requests(serial_no: &str, world: &str, prefix: &str, count: usize) -> Vec<Request<Bytes>> {
    let key = key();
    let request = |number: usize| {
        let code = format!("{prefix}{number}");
        let body = body(&code);
        Request::builder()
            .method("POST")
            .uri(PATH)
            .header("Authorization", authorization(&key, serial_no, &code, body.as_bytes()))
            .header("Accept", "application/json")
            .header("User-Agent", "bench")
            .header("Content-Type", "application/json")
            .header("Sandbox-World", world)
            .body(Bytes::from(body))
            .unwrap()
    };
    (0..count).map(request).collect()
}
