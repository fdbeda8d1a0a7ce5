//! What a run may be asked, and what stays as it was.

use serde_json::Value;
use wechatpay_core::Notification;
use wechatpay_sandbox::{AcceptanceRun, CaseResult, Sandbox};
use wechatpay_spec::Operation;

use crate::{
    receivers::{Flaw, Shop},
    support::{Caller, DIRECT, INSTITUTION, PLATFORM, PROVIDER, Received, Receiver, assert_conforms},
};

#[tokio::test]
async fn nothing_of_the_world_changes() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    let before = (world.export(), world.journal().len(), world.notifications().len());
    let (address, shop) = Shop::open(&Caller::new(&sandbox, DIRECT), Flaw::None).await;
    let run = AcceptanceRun::new(&format!("http://{address}/notify"));
    assert!(world.acceptance(&run).await.unwrap().passed);
    assert!(world.acceptance(&run).await.unwrap().passed, "a second run has ids of its own");
    assert!(!shop.handled().is_empty());
    let after = (world.export(), world.journal().len(), world.notifications().len());
    assert_eq!(before, after);
}

/// The events that a run tells, by the endpoint that hears of them, and whose they are.
#[tokio::test]
async fn what_is_told_is_as_the_table_of_the_event_has_it() {
    for (mchid, event_type) in [
        (DIRECT, "ENTRUST.SIGN"),
        (PROVIDER, "ENTRUST.SIGN"),
        (DIRECT, "ENTRUST.TERMINATE"),
        (PLATFORM, "ECOMMERCE_ENTRUST.SIGN"),
        (DIRECT, "INSURANCE_ENTRUST.SIGN"),
        (DIRECT, "INSURANCE_ENTRUST.RENEW"),
        (INSTITUTION, "PAPAY.SIGN"),
        (PROVIDER, "ENTRUST.SIGNING"),
        (DIRECT, "TRANSACTION.SUCCESS"),
        (DIRECT, "REFUND.SUCCESS"),
        (PROVIDER, "CREDIT_REPAYMENT.SIGN_CONTRACT"),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let caller = Caller::new(&sandbox, mchid);
        let receiver = Receiver::accepting().await;
        let run = AcceptanceRun::new(&format!("http://{}/n", receiver.address)).event_type(event_type).mchid(mchid);
        let run = sandbox.default_world().acceptance(&run.content("attach", "自己的")).await.unwrap();
        let has_order = ["SIGN", "SIGNING", "TERMINATE", "SIGN_CONTRACT"].iter().any(|end| event_type.ends_with(end));
        assert_eq!(run.cases.iter().any(|case| case.name == "termination_first"), has_order, "{event_type}");
        let told: Vec<_> = receiver.received().iter().filter_map(|received| read(&caller, received)).collect();
        assert!(told.len() >= 10, "{event_type}");
        assert!(told.iter().any(|(told, _)| told == event_type));
        for (event_type, mut content) in told {
            let mut resource = Operation::new("event", "POST", "/");
            resource.answer = wechatpay_spec::event(&event_type).unwrap().resource;
            assert_eq!(content["attach"], "自己的");
            if !resource.answer.iter().any(|field| field.name == "attach") {
                content.as_object_mut().unwrap().shift_remove("attach");
            }
            assert_conforms(&resource, &content);
            let state = content.get("contract_state").and_then(Value::as_str);
            let is_end = event_type.contains("TERMINATE");
            assert!(state.is_none_or(|state| state.ends_with("TERMINATED") == is_end), "{event_type}: {content}");
        }
    }
}

fn read(caller: &Caller, received: &Received) -> Option<(String, Value)> {
    caller.verify(&received.headers, &received.body).ok()?;
    let envelope = Notification::from_slice(&received.body).ok()?;
    let plaintext = envelope.decrypt(&caller.api_v3_key()).ok()?;
    Some((envelope.event_type, serde_json::from_slice(&plaintext).unwrap()))
}

#[tokio::test]
async fn foreign_hosts_unknown_merchants_and_unknown_events_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    let here = "http://127.0.0.1:9/n";
    for (run, words) in [
        (AcceptanceRun::new("https://pay.weixin.qq.com/n"), "is not this machine"),
        (AcceptanceRun::new(""), "no address is known"),
        (AcceptanceRun::new(here).mchid("1"), "no merchant"),
        (AcceptanceRun::new(here).event_type("ENTRUST.SIGNED"), "ENTRUST.SIGNED"),
        (AcceptanceRun::new(here).budget_seconds(61), "budget_seconds"),
    ] {
        let error = world.acceptance(&run).await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn a_failed_case_says_what_was_sent_what_came_and_what_to_do() {
    let sandbox = Sandbox::start().await.unwrap();
    let (address, _shop) = Shop::open(&Caller::new(&sandbox, DIRECT), Flaw::Wraps200AroundErrors).await;
    let run = AcceptanceRun::new(&format!("http://{address}/notify"));
    let run = sandbox.default_world().acceptance(&run).await.unwrap();
    let probe = run.cases.iter().find(|case| case.name == "probe").unwrap();
    assert_eq!(probe.result, CaseResult::Failed);
    assert_eq!((probe.answers[0].status, probe.expected), (Some(200), "4xx or 5xx"));
    assert!(probe.answers[0].body.as_ref().unwrap().contains("FAIL"));
    assert!(probe.advice.unwrap().contains("looks at the status alone"));
    let table = run.table();
    assert!(table.contains("FAIL  probe") && table.contains("error_inside_200:"), "{table}");
    let xml = run.junit();
    let failed = run.cases.iter().filter(|case| case.result == CaseResult::Failed).count();
    assert_eq!(xml.matches("<testcase ").count(), run.cases.len(), "{xml}");
    assert_eq!(xml.matches("<failure ").count(), failed, "{xml}");
    assert!(xml.contains("&quot;code&quot;:&quot;FAIL&quot;"), "{xml}");
}
