//! The acceptance run: each broken receiver is named by its one fault, and a good one passes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

mod asked;
mod receivers;
#[path = "../support/mod.rs"]
mod support;

use receivers::{Flaw, Shop};
use support::{Caller, DIRECT};
use wechatpay_sandbox::{Acceptance, AcceptanceRun, CaseResult, ReceiverFault, Sandbox};

async fn tried(flaw: Flaw) -> Acceptance {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let (address, _shop) = Shop::open(&caller, flaw).await;
    let run = AcceptanceRun::new(&format!("http://{address}/notify"));
    sandbox.default_world().acceptance(&run).await.unwrap()
}

#[track_caller]
fn assert_one(run: &Acceptance, fault: ReceiverFault) {
    let found: Vec<_> = run.faults.iter().map(|finding| finding.fault).collect();
    assert_eq!(found, [fault], "{run}");
    assert!(!run.passed);
}

#[tokio::test]
async fn a_good_receiver_passes_every_case() {
    let run = tried(Flaw::None).await;
    assert!(run.passed && run.faults.is_empty(), "{run}");
    assert!(run.cases.iter().all(|case| case.result == CaseResult::Passed), "{run}");
    assert_eq!(run.cases.len(), 27);
}

#[tokio::test]
async fn ten_broken_receivers_are_each_named_by_their_one_fault() {
    let ten = [
        (Flaw::NoVerification, ReceiverFault::NoVerification),
        (Flaw::NoTimeCheck, ReceiverFault::NoTimeCheck),
        (Flaw::AcceptsProbe, ReceiverFault::AcceptsProbes),
        (Flaw::AnswersAfterSixSeconds, ReceiverFault::Slow),
        (Flaw::Answers302, ReceiverFault::Redirects),
        (Flaw::Wraps200AroundErrors, ReceiverFault::ErrorInside200),
        (Flaw::Reserializes, ReceiverFault::Reserializes),
        (Flaw::FailsOnDuplicates, ReceiverFault::RefusesDuplicates),
        (Flaw::WrongApiV3Key, ReceiverFault::WrongApiV3Key),
        (Flaw::TrustsOrder, ReceiverFault::TrustsOrder),
    ];
    for (flaw, fault) in ten {
        assert_one(&tried(flaw).await, fault);
    }
}

#[tokio::test]
async fn further_faults_are_named_too() {
    let further = [
        (Flaw::AsksForLogin, ReceiverFault::LoginWall),
        (Flaw::OneKeyForAll, ReceiverFault::IgnoresSerial),
        (Flaw::TakesUnsigned, ReceiverFault::AcceptsUnsigned),
        (Flaw::ReadsNothing, ReceiverFault::DoesNotRead),
        (Flaw::FailsAlways, ReceiverFault::RefusesAll),
        (Flaw::SignsOnly, ReceiverFault::RefusesTermination),
    ];
    for (flaw, fault) in further {
        assert_one(&tried(flaw).await, fault);
    }
}

/// A copy that comes while another is worked on fails, and so does every copy after it.
#[tokio::test]
async fn copies_that_keep_each_other_out_for_good_are_a_fault() {
    let run = tried(Flaw::FailsOnConcurrent).await;
    let found: Vec<_> = run.faults.iter().map(|finding| finding.fault).collect();
    assert_eq!(found, [ReceiverFault::RefusesDuplicates], "it refuses every copy, at once or later: {run}");
}

#[tokio::test]
async fn nobody_at_home_is_told_at_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let run = AcceptanceRun::new(&format!("http://{address}/notify"));
    let run = sandbox.default_world().acceptance(&run).await.unwrap();
    assert_one(&run, ReceiverFault::Unreachable);
    assert_eq!(run.cases.iter().filter(|case| case.result != CaseResult::NotRun).count(), 1);
}
