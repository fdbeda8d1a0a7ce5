//! A merchant whose process never sees the private key: each request is signed by a key service.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

use std::{
    env,
    error::Error,
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use remote_signer::RemoteSigner;
use wechatpay::{
    Client, ClientBuilder, ErrorKind, Merchant,
    api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest,
};

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let client = client()?;
    let body = PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: format!("remote{}", SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis()),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    };
    let pre_sign = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program().post(&body);
    match pre_sign.await {
        Ok(answer) => {
            println!("session: {}", answer.pre_entrustweb_id);
            Ok(ExitCode::SUCCESS)
        }
        // Not signed, so not sent: it is safe to try again as soon as the key service is back.
        Err(error) if error.kind() == ErrorKind::Signer => {
            let reason = error.source().map(ToString::to_string).unwrap_or_default();
            eprintln!("not sent: {error}\nbecause {reason}");
            Ok(ExitCode::from(3))
        }
        Err(error) => Err(error.into()),
    }
}

/// As `Client::from_env()`, but with a signer: `WXPAY_PRIVATE_KEY_FILE` is not needed.
fn client() -> Result<Client, Box<dyn Error>> {
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let (mchid, serial_no) = (variable("WXPAY_MCHID")?, variable("WXPAY_SERIAL_NO")?);
    let merchant = Merchant::with_signer(mchid, serial_no, RemoteSigner::from_env()?);
    Ok(ClientBuilder::from_env().merchant(merchant).build()?)
}
