//! The program leads a contract through its life, and gives up on a payer who left.
#![allow(clippy::unwrap_used, clippy::panic)]

use stage::{Program, Stage};
use wechatpay_sandbox::{ContractState, EndedBy};

const PLATFORM: &str = "1900000003";

#[tokio::test(flavor = "multi_thread")]
async fn a_contract_is_signed_seen_and_terminated() {
    let stage = Stage::start().await.unwrap();
    let mut program = Program::start(stage.program(env!("CARGO_BIN_EXE_blocking"), PLATFORM).unwrap()).unwrap();
    let session = program.line_with("session ").await.unwrap();
    assert!(program.line_with("the mini program jumps with ").await.unwrap().contains(&session));

    let signed = stage.sandbox.confirm(&session).unwrap();
    let told = program.line_with("signed ").await.unwrap();
    assert_eq!(told, format!("{} by {}", signed.contract_id, signed.openid));
    assert_eq!(program.end().await.unwrap(), (true, "state TERMINATED\n".to_owned()));

    let contract = stage.sandbox.default_world().contract(&signed.contract_id).unwrap();
    assert_eq!((contract.state, contract.ended_by), (ContractState::Terminated, Some(EndedBy::Merchant)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payer_who_leaves_does_not_keep_the_program_waiting() {
    let stage = Stage::start().await.unwrap();
    let mut command = stage.program(env!("CARGO_BIN_EXE_blocking"), PLATFORM).unwrap();
    command.arg("0");
    let output = command.output().await.unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("is NOT_SIGNED after 0 s"));
    assert!(stage.sandbox.contracts().is_empty());
}
