#![allow(clippy::print_stdout, missing_docs)]

use serde_json::json;

#[tokio::main]
async fn main() -> wechatpay::Result<()> {
    let client = wechatpay::Client::from_env()?;
    let operation = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program();
    let body = json!({ "appid": "wxd678efh567hg6787", "plan_id": 12536, "out_contract_code": "first001",
        "contract_display_account": "微信代扣用户A", "notify_url": "https://yourapp.com/notify" });
    let answer = operation.post(&body).await?;
    println!("session {}: {}", answer.pre_entrustweb_id, json!(answer.launch()));
    Ok(())
}
