//! The acceptance run of the sandbox, against this crate's own receiver.

use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex},
};

use axum::Router;
use wechatpay::{
    Event,
    api::webhooks::ecommerce_entrust::{sign, terminate},
    notify,
};
use wechatpay_axum::NotificationService;
use wechatpay_sandbox::{AcceptanceRun, CaseResult, Chaos, ReceiverVerdict, Share};

use crate::stage::{PLATFORM, SIGN, Stage, serve};

#[tokio::test]
async fn the_service_passes_the_acceptance_run_and_believes_no_forgery() {
    let stage = Stage::new().await;
    // How often each contract was signed and ended.
    let told: Arc<Mutex<BTreeMap<String, (u32, u32)>>> = Arc::default();
    let (signed, ended) = (told.clone(), told.clone());
    let events = notify::Router::new(stage.client.receiver())
        .on_typed(SIGN, move |_: Event, contract: sign::Resource| {
            signed.lock().unwrap().entry(contract.out_contract_code).or_default().0 += 1;
            async { io::Result::Ok(()) }
        })
        .on_typed(terminate::EVENT_TYPE, move |_: Event, contract: terminate::Resource| {
            ended.lock().unwrap().entry(contract.out_contract_code).or_default().1 += 1;
            async { io::Result::Ok(()) }
        });
    let app = Router::new().route_service("/notify", NotificationService::new(events));
    let url = format!("http://{}/notify", serve(app).await);

    let run = AcceptanceRun::new(&url).event_type(SIGN).mchid(PLATFORM);
    let run = stage.sandbox.default_world().acceptance(&run).await.unwrap();
    assert!(run.passed && run.cases.iter().all(|case| case.result == CaseResult::Passed), "{run}");

    let told = told.lock().unwrap();
    // Valid, four spellings, concurrent copies, and one that was ended before: each once, however often it came.
    assert_eq!(told.values().filter(|times| **times == (1, 0)).count(), 6, "{told:?}");
    assert_eq!(told.values().filter(|times| **times == (1, 1)).count(), 1, "{told:?}");
    assert_eq!(told.len(), 7, "a forgery was handled: {told:?}");
}

#[tokio::test]
async fn amid_chaos_each_event_is_handled_once_and_no_forgery_is() {
    let stage = Stage::new().await;
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = told.clone();
    let events =
        notify::Router::new(stage.client.receiver()).on_typed(SIGN, move |_: Event, contract: sign::Resource| {
            log.lock().unwrap().push(contract.out_contract_code);
            async { io::Result::Ok(()) }
        });
    stage.receive_at(serve(Router::new().route_service("/notify", NotificationService::new(events))).await);
    let world = stage.sandbox.default_world();
    let mut settings = world.settings();
    let half = Share::new(0.5).unwrap();
    let mut chaos = Chaos::default();
    (chaos.duplicate, chaos.concurrent, chaos.drop, chaos.reorder, chaos.delay) = (half, half, half, half, half);
    (chaos.bad_signature, chaos.unknown_serial, chaos.wrong_key) = (half, half, half);
    (chaos.cut_body, chaos.stale, chaos.probe) = (half, half, half);
    settings.chaos = chaos;
    world.set_settings(settings).unwrap();

    let codes: Vec<_> = (0..20).map(|number| format!("chaos{number:02}")).collect();
    for code in &codes {
        stage.sign(code).await;
    }
    world.advance("3d").await.unwrap();

    let mut told = told.lock().unwrap().clone();
    told.sort();
    assert_eq!(told, codes);
    let reports = world.receivers();
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0].verdict, ReceiverVerdict::Fine, "{reports:?}");
    assert!(reports[0].rows.iter().filter(|row| row.sent > 0).count() >= 9, "{reports:?}");
}
