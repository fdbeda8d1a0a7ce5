use std::{
    io,
    sync::{Arc, Mutex},
};

use axum::Router;
use http::{Method, Request};
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use wechatpay::{
    Event,
    api::webhooks::ecommerce_entrust::sign,
    notify::{self, Reply},
};
use wechatpay_axum::NotificationService;

use crate::stage::{SIGN, Stage, ask, bind, serve};

type Told = Arc<Mutex<Vec<String>>>;

fn events(stage: &Stage) -> (NotificationService, Told) {
    let told = Told::default();
    let heard = told.clone();
    let events =
        notify::Router::new(stage.client.receiver()).on_typed(SIGN, move |_: Event, signed: sign::Resource| {
            heard.lock().unwrap().push(signed.out_contract_code);
            async { io::Result::Ok(()) }
        });
    (NotificationService::new(events), told)
}

#[tokio::test]
async fn in_axum_events_reach_their_handlers() {
    let stage = Stage::new().await;
    let (service, told) = events(&stage);
    stage.receive_at(serve(Router::new().route_service("/notify", service)).await);
    for code in ["one", "two"] {
        assert_eq!(stage.sign(code).await.last().unwrap().reply_status, Some(204));
    }
    assert_eq!(*told.lock().unwrap(), ["one", "two"]);
}

#[tokio::test]
async fn in_bare_hyper_events_reach_their_handlers() {
    let stage = Stage::new().await;
    let (service, told) = events(&stage);
    let (listener, address) = bind().await;
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                // A peer that hangs up is no matter of this test.
                let _ =
                    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
    stage.receive_at(address);
    assert_eq!(stage.sign("one").await.last().unwrap().reply_status, Some(204));
    assert_eq!(*told.lock().unwrap(), ["one"]);
}

#[tokio::test]
async fn an_event_that_is_sent_again_after_a_failure_is_handled_once_it_can_be() {
    let stage = Stage::new().await;
    let count = Arc::new(Mutex::new(0));
    let counted = count.clone();
    let events = notify::Router::new(stage.client.receiver()).on(SIGN, move |_| {
        *counted.lock().unwrap() += 1;
        let reply = if *counted.lock().unwrap() < 3 { Reply::fail("busy") } else { Reply::accepted() };
        async { io::Result::Ok(reply) }
    });
    stage.receive_at(serve(Router::new().route_service("/notify", NotificationService::new(events))).await);
    stage.sign("one").await;
    stage.sandbox.default_world().advance("PT1H").await.unwrap();
    stage.sandbox.settle().await;
    let delivery = stage.sandbox.notifications().pop().unwrap();
    let statuses: Vec<_> = delivery.attempts.iter().map(|attempt| attempt.reply_status.unwrap()).collect();
    assert_eq!((statuses.as_slice(), *count.lock().unwrap()), (&[500, 500, 204][..], 3));
}

#[tokio::test]
async fn only_post_is_taken() {
    let stage = Stage::new().await;
    let app = Router::new().route_service("/notify", events(&stage).0);
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        let request = Request::builder().method(method).uri("/notify").body(axum::body::Body::empty()).unwrap();
        let (status, said) = ask(&app, request).await;
        assert_eq!((status, &said["code"]), (405, &"FAIL".into()));
    }
}
