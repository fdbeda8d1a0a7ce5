//! The life of a contract in a program without async: pre-sign, wait for the payer, query, terminate.
//!
//! `blocking [SECONDS]`: how long to wait for the payer, 120 unless said.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::{
    env,
    error::Error,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use wechatpay::{
    api::v3::ecommerce::combine_papay::contracts::{
        plan_id::plan_id::out_contract_code::out_contract_code::{GetAnswer, terminate},
        pre_entrust_sign::mini_program,
    },
    blocking::Client,
};

const PLAN_ID: i64 = 12535;

fn main() -> Result<(), Box<dyn Error>> {
    let patience = env::args().nth(1).map_or(Ok(120), |seconds| seconds.parse())?;
    let client = Client::from_env()?;

    // A number is burnt once a payer has confirmed it, so each contract gets a new one. Yours comes from your database.
    let out_contract_code = format!("blocking{}", SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis());
    let request = mini_program::PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: PLAN_ID,
        out_contract_code: out_contract_code.clone(),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    };
    let contracts = client.v3().ecommerce().combine_papay().contracts();
    let opened = contracts.pre_entrust_sign().mini_program().post(&request).send()?;
    println!("session {}", opened.pre_entrustweb_id);
    println!("the mini program jumps with {}", serde_json::to_string(&opened.launch())?);

    let Some(contract) = wait_until_signed(&client, &out_contract_code, Duration::from_secs(patience))? else {
        return Err(format!("nobody signed {out_contract_code} within {patience} s").into());
    };
    println!("signed {} by {}", contract.contract_id, contract.openid);

    let contract = contracts.plan_id().plan_id(PLAN_ID).out_contract_code().out_contract_code(&out_contract_code);
    let remark = terminate::PostRequest { contract_termination_remark: "the example is over".into() };
    contract.terminate().post(&remark).send()?;
    println!("state {}", contract.get().send()?.contract_state);
    Ok(())
}

/// Asks until the contract is there. A payer who leaves sends nothing, so there must be an end to it.
fn wait_until_signed(client: &Client, code: &str, patience: Duration) -> wechatpay::Result<Option<GetAnswer>> {
    let contract = client.v3().ecommerce().combine_papay().contracts().plan_id().plan_id(PLAN_ID);
    let contract = contract.out_contract_code().out_contract_code(code);
    let started = Instant::now();
    let mut pause = Duration::from_millis(500);
    loop {
        match contract.get().send() {
            Ok(answer) => return Ok(Some(answer.into_inner())),
            // Before somebody signs there is no contract to tell of.
            Err(error) if error.is_code("RESOURCE_NOT_EXISTS") => {}
            Err(error) => return Err(error),
        }
        if started.elapsed() >= patience {
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_secs(5));
    }
}
