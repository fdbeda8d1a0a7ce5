//! The life of a contract in a program without async: pre-sign, wait for the payer, query, terminate.
//!
//! `blocking [SECONDS]`: how long to wait for the payer, 120 unless said.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::{
    env,
    error::Error,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use wechatpay::{
    api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest, blocking::Client,
    papay::Status,
};

fn main() -> Result<(), Box<dyn Error>> {
    let patience = env::args().nth(1).map_or(Ok(120), |seconds| seconds.parse())?;
    let client = Client::from_env()?;
    let papay = client.papay();

    // A number is burnt once a payer has confirmed it, so each contract gets a new one. Yours comes from your database.
    let request = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: format!("blocking{}", SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis()),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    };
    let signing = papay.pre_sign(&request).send()?;
    println!("session {}", signing.answer().pre_entrustweb_id);
    println!("the mini program jumps with {}", serde_json::to_string(signing.launch())?);

    // A payer who leaves sends nothing, so there must be an end to it.
    let contract = papay.wait_until_signed(signing.contract()).until(Duration::from_secs(patience)).send()?;
    if contract.status != Status::Signed {
        return Err(format!("{} is {} after {patience} s", request.out_contract_code, contract.status).into());
    }
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    println!("signed {} by {}", text(&contract.reference.contract_id), text(&contract.reference.openid));

    papay.terminate(&contract.reference, "the example is over").send()?;
    println!("state {}", papay.query(&contract.reference).send()?.status);
    Ok(())
}
