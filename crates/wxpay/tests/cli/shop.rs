//! A merchant's program, as the sandbox meets it: signed requests of the ready merchant 1900000003 (电商平台).

use serde_json::{Value, json};
use wechatpay_sandbox::ReadyMerchant;

use crate::http::{self, Message};

/// Calls the sandbox, signed.
pub(crate) fn call(url: &str, method: &str, path: &str, body: &Value) -> Message {
    let merchant =
        ReadyMerchant::shipped().unwrap().into_iter().find(|merchant| merchant.mchid == "1900000003").unwrap();
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let signed = merchant.signed(method, path, body.clone()).unwrap();
    let headers: Vec<(&str, &str)> =
        signed.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    http::call(url, method, path, &headers, body.as_bytes())
}

/// Opens a signing session (签约会话), and gives its id.
pub(crate) fn pre_sign(url: &str, out_contract_code: &str, account: &str, notify_url: &str) -> String {
    let body = json!({
        "appid": "wxd678efh567hg6787", "plan_id": 12535, "out_contract_code": out_contract_code,
        "contract_display_account": account, "notify_url": notify_url,
    });
    let answer = call(url, "POST", "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program", &body);
    answer.json()["pre_entrustweb_id"].as_str().unwrap_or_else(|| panic!("{answer:?}")).to_owned()
}

/// Deducts 5.00 yuan (合单代扣) by a contract.
pub(crate) fn deduct(url: &str, contract_id: &str, number: &str) -> Message {
    let body = json!({
        "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000003", "combine_out_trade_no": format!("W{number}"),
        "contract_id": contract_id, "sub_orders": [{
            "mchid": "1900000003", "sub_mchid": "1900000109", "out_trade_no": format!("A{number}"), "description": "会员",
            "amount": {"total_amount": 500, "currency": "CNY"},
        }],
    });
    call(url, "POST", "/v3/ecommerce/combine-papay/transactions", &body)
}
