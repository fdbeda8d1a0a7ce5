//! Layers around calls: what they see, what they may do, and what they cannot.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use platform::{Forged, builder, recording, signed, unsigned};
use serde_json::{Value, json};
use wechatpay::{
    Client, ClientBuilder, Error, ErrorKind, Retry,
    api::v3::global::profit_sharing::receivers::{PostRequest, RelationType, Type},
    intercept::{Answering, Calls, Layer, RawAnswer, Request, Service},
    transport::{Transport, TransportError, TransportFuture},
};

const ECHO: &str = "v3/security/echo";
const APPLY: &str = "v3/papay/pay/transactions/apply";

type Before = dyn Fn(Request) -> Result<Request, Error> + Send + Sync;
type After = dyn Fn(&Result<RawAnswer, Error>) + Send + Sync;

/// A layer of two functions.
#[derive(Clone)]
struct Tap<S = ()> {
    inner: S,
    before: Arc<Before>,
    after: Arc<After>,
}

fn tap(
    before: impl Fn(Request) -> Result<Request, Error> + Send + Sync + 'static,
    after: impl Fn(&Result<RawAnswer, Error>) + Send + Sync + 'static,
) -> Tap {
    Tap { inner: (), before: Arc::new(before), after: Arc::new(after) }
}

fn before(before: impl Fn(Request) -> Result<Request, Error> + Send + Sync + 'static) -> Tap {
    tap(before, |_| {})
}

impl Layer<Calls> for Tap {
    type Service = Tap<Calls>;

    fn layer(&self, inner: Calls) -> Tap<Calls> {
        Tap { inner, before: self.before.clone(), after: self.after.clone() }
    }
}

impl Service<Request> for Tap<Calls> {
    type Response = RawAnswer;
    type Error = Error;
    type Future = Answering;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Answering {
        match (self.before)(request) {
            Err(error) => Box::pin(std::future::ready(Err(error))),
            Ok(request) => {
                let (answering, after) = (self.inner.call(request), self.after.clone());
                Box::pin(async move {
                    let answer = answering.await;
                    after(&answer);
                    answer
                })
            }
        }
    }
}

type Log = Arc<Mutex<Vec<String>>>;

fn quick() -> Retry {
    Retry::standard().waits(Duration::ZERO, Duration::ZERO)
}

fn answered() -> (ClientBuilder, Arc<Mutex<Vec<http::Request<bytes::Bytes>>>>) {
    let (transport, requests) = recording(|_| signed(200, "{}"));
    (builder().transport(transport).retry(quick()), requests)
}

#[derive(Clone)]
struct Shop(&'static str);

#[tokio::test]
async fn a_layer_sees_the_request_as_it_is_signed_and_the_answer_once_it_is_verified() {
    let log = Log::default();
    let (saw, answered_with) = (log.clone(), log.clone());
    let layer = tap(
        move |request| {
            let shop = request.extensions().get::<Shop>().unwrap().0;
            let language = request.headers()["accept-language"].to_str().unwrap().to_owned();
            let title = request.operation().unwrap().title;
            saw.lock().unwrap().push(format!(
                "{} {:?} {} {language} {} {shop} {title}",
                request.method(),
                request.template(),
                request.target(),
                String::from_utf8_lossy(&request.body())
            ));
            Ok(request)
        },
        move |answer| {
            let answer = answer.as_ref().unwrap();
            let body = String::from_utf8_lossy(answer.body()).into_owned();
            let id = answer.headers()["request-id"].to_str().unwrap();
            answered_with.lock().unwrap().push(format!("{} {body} {id} {answer:?}", answer.status()));
        },
    );
    let (transport, requests) = recording(|_| signed(200, r#"{"id":"1"}"#));
    let client = builder().transport(transport).layer(layer).build().unwrap();
    let call = client.chain("v3/papay/contracts/{contract_id}/notify").variable("contract_id", "c/1");
    let call = call.post(&json!({"a": 1})).header("Accept-Language", "en").query("q", "张").extension(Shop("shop 7"));
    assert_eq!(call.await.unwrap()["id"], "1");
    let log = log.lock().unwrap();
    let target = "/v3/papay/contracts/c%2F1/notify?q=%E5%BC%A0";
    assert_eq!(requests.lock().unwrap()[0].uri().path_and_query().unwrap(), target);
    let title = "预约扣费通知";
    let start = format!(r#"POST Some("/v3/papay/contracts/{{contract_id}}/notify") {target} en {{"a":1}} shop 7 "#);
    assert!(log[0].starts_with(&start), "{log:?} {title}");
    assert_eq!(log[1], r#"200 OK {"id":"1"} 08A1B2C3D4-0 RawAnswer(200, 10 bytes, 1 attempts)"#);
}

#[tokio::test]
async fn an_answer_that_is_not_believed_reaches_no_layer_as_an_answer() {
    let log = Log::default();
    for (number, forge) in [
        |_: usize| {
            let mut forged = Forged::new(200, r#"{"trade_state":"SUCCESS"}"#);
            forged.signature = Some("AAAA".repeat(85) + "AA==");
            Ok(forged.response())
        },
        |_| unsigned(200, r#"{"trade_state":"SUCCESS"}"#),
    ]
    .into_iter()
    .enumerate()
    {
        let kept = log.clone();
        let layer = tap(Ok, move |answer| {
            kept.lock().unwrap().push(format!("{:?}", answer.as_ref().map_err(Error::kind)));
        });
        let client = builder().transport(recording(forge).0).retry(quick()).layer(layer).build().unwrap();
        client.chain(APPLY).post(&json!({})).await.unwrap_err();
        assert!(log.lock().unwrap()[number].starts_with("Err("));
    }
    assert_eq!(*log.lock().unwrap(), ["Err(WrongSignature)", "Err(Unsigned)"]);
}

#[tokio::test]
async fn what_a_layer_refuses_is_not_sent_and_says_so() {
    let (builder, requests) = answered();
    let layer = before(|request| if request.deducts() { Err(request.refuse("switched off")) } else { Ok(request) });
    let client = builder.layer(layer).build().unwrap();
    let error = client.chain(APPLY).post(&json!({"out_trade_no": "1"})).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Stopped, 0));
    assert!(!error.may_have_taken_effect() && error.query_hint().is_none());
    assert_eq!(error.to_string(), format!("POST /{APPLY}: stopped by a layer, nothing was sent: switched off"));
    assert!(requests.lock().unwrap().is_empty());
    client.chain(ECHO).post(&json!({})).await.unwrap();
    assert_eq!(requests.lock().unwrap().len(), 1);
}

#[test]
fn the_blocking_client_has_the_same_layers() {
    let (builder, requests) = answered();
    let layer = before(|mut request| {
        request.set_header("X-Shop", "7")?;
        if request.deducts() { Err(request.refuse("off")) } else { Ok(request) }
    });
    let client = builder.layer(layer).build_blocking().unwrap();
    assert_eq!(client.chain(APPLY).post(&json!({})).send().unwrap_err().kind(), ErrorKind::Stopped);
    client.chain(ECHO).post(&json!({})).send().unwrap();
    let requests = requests.lock().unwrap();
    assert_eq!((requests.len(), requests[0].headers()["x-shop"].to_str().unwrap()), (1, "7"));
}

#[tokio::test]
async fn the_first_layer_is_the_outermost() {
    let log = Log::default();
    let named = |name: &'static str| {
        let (entered, left) = (log.clone(), log.clone());
        tap(
            move |request| {
                entered.lock().unwrap().push(format!("into {name}"));
                Ok(request)
            },
            move |_| left.lock().unwrap().push(format!("out of {name}")),
        )
    };
    let client = answered().0.layer(named("first")).layer(named("second")).build().unwrap();
    client.chain(ECHO).post(&json!({})).await.unwrap();
    assert_eq!(*log.lock().unwrap(), ["into first", "into second", "out of second", "out of first"]);
}

#[tokio::test]
async fn attempts_are_made_within_and_each_carries_what_a_layer_added() {
    let (transport, requests) = recording(|attempt| match attempt {
        1 => Err(TransportError::Interrupted("reset".into())),
        2 => unsigned(502, ""),
        _ => signed(200, "{}"),
    });
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let layer = before(move |mut request| {
        counted.fetch_add(1, Ordering::Relaxed);
        request.set_header("Idempotency-Note", "a")?;
        request.set_header("idempotency-note", "b")?;
        Ok(request)
    });
    let client = builder().transport(transport).retry(quick()).layer(layer).build().unwrap();
    let answer = client.chain(APPLY).post(&json!({"out_trade_no": "1"})).await.unwrap();
    assert_eq!((answer.attempts(), calls.load(Ordering::Relaxed)), (3, 1));
    let requests = requests.lock().unwrap();
    let notes = requests.iter().map(|request| request.headers().get_all("idempotency-note").iter().count());
    assert_eq!(notes.collect::<Vec<_>>(), [1, 1, 1]);
    assert_ne!(requests[0].headers()["authorization"], requests[1].headers()["authorization"]);
}

#[tokio::test]
async fn headers_that_belong_to_the_client_stay_its_own() {
    for name in ["Authorization", "content-type", "Host", "Wechatpay-Serial", "wechatpay-signature", "no name"] {
        let (builder, requests) = answered();
        let layer = before(move |mut request| request.set_header(name, "x").map(|()| request));
        let error = builder.layer(layer).build().unwrap().chain(ECHO).post(&json!({})).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
        assert!(error.to_string().contains(name), "{error}");
        assert!(requests.lock().unwrap().is_empty());
    }
}

#[tokio::test]
async fn sensitive_fields_are_encrypted_before_a_layer_sees_them() {
    let seen = Arc::new(Mutex::new((String::new(), String::new())));
    let kept = seen.clone();
    let layer = before(move |request| {
        let serial = request.headers()["wechatpay-serial"].to_str().unwrap().to_owned();
        *kept.lock().unwrap() = (String::from_utf8_lossy(&request.body()).into_owned(), serial);
        assert!(!format!("{request:?}").contains("name"));
        Ok(request)
    });
    let (builder, requests) = answered();
    let request = PostRequest {
        r#type: Some(Type::PersonalOpenid),
        account: Some("oSomebody".into()),
        name: Some("欧阳".into()),
        relation_type: Some(RelationType::Supplier),
        ..PostRequest::default()
    };
    let client = builder.layer(layer).build().unwrap();
    let _ = client.v3().global().profit_sharing().receivers().post(&request).await;
    let (body, serial) = seen.lock().unwrap().clone();
    assert!(!body.contains("欧阳") && body.contains("oSomebody"), "{body}");
    assert_eq!(serial, platform::PUBLIC_KEY_ID);
    assert_eq!(requests.lock().unwrap()[0].body(), body.as_bytes());
}

/// Answers what it has seen an answer for.
#[derive(Clone, Default)]
struct Cache<S = ()> {
    inner: S,
    answers: Arc<Mutex<HashMap<String, RawAnswer>>>,
}

impl Layer<Calls> for Cache {
    type Service = Cache<Calls>;

    fn layer(&self, inner: Calls) -> Cache<Calls> {
        Cache { inner, answers: self.answers.clone() }
    }
}

impl Service<Request> for Cache<Calls> {
    type Response = RawAnswer;
    type Error = Error;
    type Future = Answering;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Answering {
        let (target, answers) = (request.target().to_owned(), self.answers.clone());
        if let Some(answer) = answers.lock().unwrap().get(&target).cloned() {
            return Box::pin(std::future::ready(Ok(answer)));
        }
        let answering = self.inner.call(request);
        Box::pin(async move {
            let answer = answering.await?;
            answers.lock().unwrap().insert(target, answer.clone());
            Ok(answer)
        })
    }
}

#[tokio::test]
async fn a_cache_gives_an_earlier_answer_again_typed_or_not() {
    let (transport, requests) = recording(|number| signed(200, &format!(r#"{{"number":{number}}}"#)));
    let client = builder().transport(transport).layer(Cache::default()).build().unwrap();
    for (path, number) in [("v3/certificates", 1), ("v3/certificates", 1), ("v3/papay/contracts", 2)] {
        assert_eq!(client.chain(path).get().await.unwrap()["number"], number);
    }
    let parsed: Value = client.chain("v3/certificates").get().await.unwrap().parse().unwrap();
    assert_eq!(parsed["number"], 1);
    assert_eq!(requests.lock().unwrap().len(), 2);
}

/// Counts how many requests are under way at once.
#[derive(Debug, Default)]
struct Crowd {
    now: AtomicUsize,
    most: AtomicUsize,
}

#[derive(Debug)]
struct Crowded(Arc<Crowd>);

impl Transport for Crowded {
    fn send(&self, _: http::Request<bytes::Bytes>, _: usize) -> TransportFuture<'_> {
        Box::pin(async {
            let now = self.0.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.0.most.fetch_max(now, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(10)).await;
            self.0.now.fetch_sub(1, Ordering::SeqCst);
            signed(200, "{}")
        })
    }
}

#[tokio::test]
async fn a_layer_of_tower_itself_fits() {
    let crowd = Arc::new(Crowd::default());
    let limit = tower::limit::ConcurrencyLimitLayer::new(3);
    let client: Client = builder().transport(Crowded(crowd.clone())).layer(limit).build().unwrap();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.chain(ECHO).post(&json!({})).send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(crowd.most.load(Ordering::SeqCst), 3);
}

/// Waits before it passes on.
#[derive(Clone)]
struct Slow<S = ()>(S);

impl Layer<Calls> for Slow {
    type Service = Slow<Calls>;

    fn layer(&self, inner: Calls) -> Slow<Calls> {
        Slow(inner)
    }
}

impl Service<Request> for Slow<Calls> {
    type Response = RawAnswer;
    type Error = Error;
    type Future = Answering;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Answering {
        let mut inner = self.0.clone();
        std::mem::swap(&mut inner, &mut self.0);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(60)).await;
            inner.call(request).await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_layer_waits_does_not_use_up_the_calls_deadline() {
    let (builder, _) = answered();
    let client = builder.deadline(Duration::from_secs(5)).layer(Slow(())).build().unwrap();
    client.chain(ECHO).post(&json!({})).await.unwrap();
}

#[tokio::test]
async fn a_write_whose_answer_was_lost_comes_through_with_what_to_ask() {
    let (transport, _) = recording(|_| Err(TransportError::Interrupted("reset".into())));
    let client = builder().transport(transport).retry(Retry::never()).layer(before(Ok)).build().unwrap();
    let error = client.chain(APPLY).post(&json!({"out_trade_no": "T1"})).await.unwrap_err();
    assert!(error.may_have_taken_effect());
    assert_eq!(error.query_hint().unwrap().numbers().next(), Some(("out_trade_no", "T1")));
}

#[tokio::test]
async fn deductions_are_told_from_all_else_in_every_family() {
    let found = Arc::new(Mutex::new(Vec::new()));
    let kept = found.clone();
    let layer = before(move |request| {
        if request.deducts() {
            kept.lock().unwrap().push(request.target().to_owned());
        }
        Err(request.refuse("only looking"))
    });
    let client = builder().layer(layer).transport(recording(|_| signed(200, "{}")).0).build().unwrap();
    for operation in wechatpay_spec::operations() {
        let names = operation.variables.iter().map(|variable| variable.name);
        let mut resource = client.chain(format!("{}{}", operation.prefix, operation.path));
        for name in names {
            resource = resource.variable(name, "1");
        }
        let call = match operation.method {
            "POST" => resource.post(&json!({})),
            _ => resource.get(),
        };
        let _ = call.await.unwrap_err();
    }
    let mut found = found.lock().unwrap().clone();
    found.sort();
    assert_eq!(
        found,
        [
            "/v3/credit-repayment/partner/deduct-orders",
            "/v3/ecommerce/combine-papay/transactions",
            "/v3/edu-papay/transactions",
            "/v3/eduschoolpay/transactions",
            "/v3/global/papay/transactions",
            "/v3/papay/insurance-pay/transactions/apply",
            "/v3/papay/pay/harmony/transactions/apply",
            "/v3/papay/pay/partner/transactions/apply",
            "/v3/papay/pay/transactions/apply",
        ]
    );
}
