//! Pre-signs over a transport of one's own, and says what went through it.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::{
    error::Error,
    time::{SystemTime, UNIX_EPOCH},
};

use own_transport::{Counted, HyperTransport};
use wechatpay::{
    ClientBuilder, api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();

    let (transport, counts) = Counted::new(HyperTransport::new());
    let client = ClientBuilder::from_env().transport(transport).build()?;

    let body = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: format!("transport{}", SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis()),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    };
    let contracts = client.v3().ecommerce().combine_papay().contracts();
    let answer = contracts.pre_entrust_sign().mini_program().post(&body).await;
    println!("attempts {}, answered {}, not sent {}", counts.attempts(), counts.answered(), counts.not_sent());
    println!("session {}", answer?.pre_entrustweb_id);
    Ok(())
}
