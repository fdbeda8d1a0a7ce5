use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRef, State},
    routing::post,
};
use http::StatusCode;
use wechatpay::{Receiver, api::webhooks::ecommerce_entrust::sign, notify::Verdict};
use wechatpay_axum::{Accepted, Failed, Notification, NotificationRejection, TypedNotification};

use crate::stage::{self, SIGN, Stage, ask, serve};

#[derive(Clone)]
struct App {
    receiver: Receiver,
    told: Arc<Mutex<Vec<String>>>,
}

impl FromRef<App> for Receiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

fn app(receiver: Receiver) -> App {
    App { receiver, told: Arc::default() }
}

#[tokio::test]
async fn a_handler_gets_the_event_and_accepts_it() {
    async fn told(State(app): State<App>, Notification(event): Notification) -> Accepted {
        app.told.lock().unwrap().push(format!("{} {}", event.event_type, event.json().unwrap()["out_contract_code"]));
        Accepted
    }
    let stage = Stage::new().await;
    let app = app(stage.client.receiver());
    stage.receive_at(serve(Router::new().route("/notify", post(told)).with_state(app.clone())).await);
    let delivery = stage.sign("one").await;
    assert_eq!(delivery.last().unwrap().reply_status, Some(204), "{delivery:?}");
    assert_eq!(*app.told.lock().unwrap(), [format!("{SIGN} \"one\"")]);
}

#[tokio::test]
async fn a_typed_handler_gets_the_content_and_a_refusal_is_told_again() {
    async fn told(
        State(app): State<App>,
        TypedNotification(_, signed): TypedNotification<sign::Resource>,
    ) -> Result<Accepted, Failed> {
        let mut told = app.told.lock().unwrap();
        told.push(signed.out_contract_code);
        if told.len() == 1 { Err(Failed("the database is away")) } else { Ok(Accepted) }
    }
    let stage = Stage::new().await;
    let app = app(stage.client.receiver());
    stage.receive_at(serve(Router::new().route("/notify", post(told)).with_state(app.clone())).await);
    let delivery = stage.sign("two").await;
    assert_eq!(delivery.last().unwrap().reply_status, Some(500), "{delivery:?}");
    stage.sandbox.default_world().advance("PT1H").await.unwrap();
    stage.sandbox.settle().await;
    let delivery = stage.sandbox.notifications().pop().unwrap();
    assert_eq!(delivery.last().unwrap().reply_status, Some(204), "{delivery:?}");
    assert_eq!(*app.told.lock().unwrap(), ["two", "two"]);
}

#[tokio::test]
async fn content_of_another_type_is_a_failure_of_this_side() {
    #[derive(Debug, serde::Deserialize)]
    struct Other {
        #[allow(dead_code)]
        no_such_field: String,
    }
    async fn told(TypedNotification(_, _): TypedNotification<Other>) -> Accepted {
        Accepted
    }
    let stage = Stage::new().await;
    stage.receive_at(serve(Router::new().route("/notify", post(told)).with_state(stage.client.receiver())).await);
    assert_eq!(stage.sign("three").await.last().unwrap().reply_status, Some(500));
}

async fn accept(Notification(_): Notification) -> Accepted {
    Accepted
}

#[tokio::test]
async fn what_is_not_believed_is_refused_with_json() {
    let stage = Stage::new().await;
    let app = Router::new().route("/notify", post(accept)).with_state(stage.client.receiver());
    let (status, said) = ask(&app, stage::post("{}")).await;
    assert_eq!((status, &said["code"]), (401, &"FAIL".into()));
}

#[tokio::test]
async fn a_handler_can_look_at_the_rejection() {
    async fn told(notification: Result<Notification, NotificationRejection>) -> Result<Accepted, StatusCode> {
        match notification {
            Ok(_) => Ok(Accepted),
            Err(NotificationRejection::Refused(rejection)) => {
                assert_eq!(rejection.verdict(), Verdict::Unsigned);
                Err(StatusCode::IM_A_TEAPOT)
            }
            Err(other) => panic!("{other}"),
        }
    }
    let stage = Stage::new().await;
    let app = Router::new().route("/notify", post(told)).with_state(stage.client.receiver());
    assert_eq!(ask(&app, stage::post("{}")).await.0, 418);
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_too_large() {
    let stage = Stage::new().await;
    let app = Router::new().route("/notify", post(accept)).with_state(stage.client.receiver());
    assert_eq!(ask(&app, stage::post(vec![b' '; (1 << 20) + 1])).await.0, 413);
    assert_eq!(ask(&app, stage::post(vec![b' '; 1 << 20])).await.0, 401);
    let app = app.layer(DefaultBodyLimit::max(100));
    assert_eq!(ask(&app, stage::post(vec![b' '; 101])).await.0, 413);
    assert_eq!(ask(&app, stage::post(vec![b' '; 100])).await.0, 401);
}
