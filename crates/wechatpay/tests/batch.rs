//! Many calls: none twice, all accounted for, never more than allowed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::{
    collections::{BTreeMap, BTreeSet},
    pin::Pin,
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use futures_core::Stream;
use platform::{API_V3_KEY, MCHID, MERCHANT_KEY, builder, recording, signed, unsigned};
use serde_json::{Value, json};
use tokio::{
    sync::mpsc,
    time::{Instant, sleep},
};
use wechatpay::{
    Call, Client, ErrorKind, Merchant, PlatformKey, PrivateKey, Resolution, Retry, Signer,
    batch::{BatchHandle, Progress},
    protocol::SignFuture,
    transport::{Transport, TransportError, TransportFuture},
};
use wechatpay_sandbox::{Confirmation, Delay, Fault, FaultRule, Sandbox};

const DIRECT: &str = "1900000001";
const SIGN: &str = "v3/global/papay/contracts/miniprogram-pre-entrust-sign";
const DEDUCT: &str = "v3/global/papay/transactions";
const ECHO: &str = "v3/security/echo";
const CERTIFICATES: &str = "v3/certificates";
const NOTIFY: &str = "https://yourapp.com/notify";
const APPID: &str = "wxd678efh567hg6787";

fn at_once(attempts: u32) -> Retry {
    Retry::standard().attempts(attempts).waits(Duration::ZERO, Duration::ZERO)
}

fn of(sandbox: &Sandbox, retry: Retry) -> wechatpay::ClientBuilder {
    let ready = sandbox.merchant(DIRECT).unwrap();
    Client::builder()
        .merchant(Merchant::new(DIRECT, &ready.serial_no, PrivateKey::from_pem(&ready.private_key_pem).unwrap()))
        .platform_key(PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
        .base_url(sandbox.url())
        .retry(retry)
}

/// A contract in force.
async fn contract(sandbox: &Sandbox, client: &Client) -> String {
    let body = json!({
        "appid": APPID, "plan_id": 123, "out_contract_code": "batch", "user_display_name": "张三",
        "success_notify_url": NOTIFY, "openid": "obatch",
    });
    client.chain(SIGN).post(&body).await.unwrap();
    let session = sandbox.default_world().sessions().remove(0).id;
    sandbox.default_world().confirm(&session, &Confirmation::new().openid("obatch")).unwrap().contract_id
}

fn deduction(contract_id: &str, number: usize) -> Value {
    json!({
        "appid": APPID, "description": "会员", "notify_url": NOTIFY, "out_trade_no": format!("batch{number}"),
        "merchant_category_code": "4111", "contract_id": contract_id, "amount": {"total": 500, "currency": "HKD"},
        "scene_info": {"device_ip": "14.23.150.211"},
    })
}

fn orders(sandbox: &Sandbox) -> BTreeSet<String> {
    let orders = sandbox.default_world().orders();
    let numbers: BTreeSet<_> = orders.iter().map(|order| order.out_trade_no.clone()).collect();
    assert_eq!(numbers.len(), orders.len(), "no number twice");
    assert!(orders.iter().all(|order| order.transaction_id.is_some()), "each was paid");
    numbers
}

fn lose_answers(sandbox: &Sandbox) {
    let lost = FaultRule::new(Fault::ResetAfter {}).named("lost").share(0.3).path("/v3/global/papay/transactions");
    sandbox.default_world().add_fault(&lost).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_deductions_whose_answers_get_lost_are_all_accounted_for_and_none_is_made_twice() {
    const CALLS: usize = 1_000;
    let sandbox = Sandbox::builder().seed(7).start().await.unwrap();
    let client = of(&sandbox, at_once(2)).build().unwrap();
    let contract = contract(&sandbox, &client).await;
    lose_answers(&sandbox);
    let calls = (0..CALLS).map(|number| {
        let body = deduction(&contract, number);
        (body["out_trade_no"].as_str().unwrap().to_owned(), client.chain(DEDUCT).post(&body))
    });
    let mut batch = client.batch(calls).concurrency(16);
    let (mut done, mut open) = (BTreeSet::new(), Vec::new());
    while let Some((number, result)) = batch.next().await {
        match result {
            Ok(answer) => assert!(done.insert(answer["out_trade_no"].as_str().unwrap().to_owned())),
            Err(error) => {
                assert!(error.may_have_taken_effect(), "{error}");
                open.push((number, error));
            }
        }
    }
    let Progress { done: counted, failed, outcome_unknown, not_sent, in_flight, .. } = batch.progress();
    assert_eq!((counted, outcome_unknown), (done.len() as u64, open.len() as u64));
    assert_eq!((failed, not_sent, in_flight, done.len() + open.len()), (0, 0, 0, CALLS));
    // Two answers lost in a row: about 9 in a hundred.
    assert!((30..=200).contains(&open.len()), "{}", open.len());

    sandbox.default_world().clear_faults().unwrap();
    for (number, error) in open {
        match client.resolve(&error).await.unwrap() {
            Resolution::Found(order) => assert_eq!(order["out_trade_no"].as_str(), Some(&*number)),
            found => panic!("{number}: {found:?}"),
        }
        assert!(done.insert(number));
    }
    assert_eq!(done.len(), CALLS);
    assert_eq!(orders(&sandbox), done);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cancelling_says_of_every_call_what_is_known_and_the_rest_can_be_asked_for() {
    let sandbox = Sandbox::builder().seed(8).start().await.unwrap();
    let client = of(&sandbox, at_once(3)).build().unwrap();
    let contract = contract(&sandbox, &client).await;
    lose_answers(&sandbox);
    let slow = FaultRule::new(Fault::Latency { delay: Delay::Fixed(15) }).named("slow").path("/v3/global/papay");
    sandbox.default_world().add_fault(&slow).unwrap();
    let calls = (0..300).map(|number| {
        let body = deduction(&contract, number);
        (format!("batch{number}"), client.chain(DEDUCT).post(&body))
    });
    let mut batch = client.batch(calls).concurrency(12);
    let handle = batch.handle();
    let (mut effective, mut open, mut not_sent) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
    let mut ended = 0;
    while let Some((number, result)) = batch.next().await {
        ended += 1;
        if ended == 60 {
            handle.cancel();
        }
        match result {
            Ok(_) => assert!(effective.insert(number)),
            Err(error) if error.may_have_taken_effect() => open.push((number, error)),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Stopped, "{error}");
                assert!(not_sent.insert(number));
            }
        }
    }
    assert!(batch.next().await.is_none());
    let cancelled = open.iter().filter(|(_, error)| error.kind() == ErrorKind::Cancelled).count();
    assert!(cancelled > 0, "some were under way: {open:?}");
    let progress = batch.progress();
    assert_eq!(progress, handle.progress());
    assert_eq!((progress.done, progress.outcome_unknown), (effective.len() as u64, open.len() as u64));
    assert_eq!((progress.not_sent, progress.in_flight), (not_sent.len() as u64, 0));
    let left: BTreeSet<_> = batch.into_source().map(|(number, _)| number).collect();
    assert_eq!(left.len(), 300 - ended, "what was not begun is still there");

    sandbox.default_world().clear_faults().unwrap();
    for (number, error) in open {
        match client.resolve(&error).await.unwrap() {
            Resolution::Found(_) => assert!(effective.insert(number)),
            _ => assert!(not_sent.insert(number)),
        }
    }
    assert_eq!(orders(&sandbox), effective, "what was said to be without effect is");
    assert_eq!(effective.len() + not_sent.len() + left.len(), 300);
}

/// Takes a while, and counts how many requests are under way at once.
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
            sleep(Duration::from_millis(2)).await;
            self.0.now.fetch_sub(1, Ordering::SeqCst);
            signed(200, "{}")
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endless_source_is_taken_from_only_as_there_is_room() {
    const AT_ONCE: usize = 5;
    let crowd = Arc::new(Crowd::default());
    let client = builder().transport(Crowded(crowd.clone())).build().unwrap();
    let taken = Arc::new(AtomicUsize::new(0));
    let calls = (0_u64..).inspect(|_| {
        taken.fetch_add(1, Ordering::SeqCst);
    });
    let calls = calls.map(|number| (number, client.chain(ECHO).post(&json!({}))));
    let mut batch = client.batch(calls).concurrency(AT_ONCE);
    let mut keys = BTreeSet::new();
    for ended in 1..=300 {
        let (key, result) = batch.next().await.unwrap();
        result.unwrap();
        assert!(keys.insert(key));
        // Even a consumer that takes its time does not make calls and answers pile up.
        if ended % 50 == 0 {
            sleep(Duration::from_millis(20)).await;
        }
        assert!(taken.load(Ordering::SeqCst) <= ended + AT_ONCE, "{ended}");
    }
    drop(batch);
    let most = crowd.most.load(Ordering::SeqCst);
    assert!((2..=AT_ONCE).contains(&most), "{most}");
}

#[derive(Debug, Default)]
struct Clocked {
    times: Mutex<Vec<Duration>>,
    start: OnceLock<Instant>,
    failing: usize,
}

#[derive(Debug)]
struct OnTime(Arc<Clocked>);

impl Transport for OnTime {
    fn send(&self, _: http::Request<bytes::Bytes>, _: usize) -> TransportFuture<'_> {
        Box::pin(async {
            let mut times = self.0.times.lock().unwrap();
            times.push(self.0.start.get_or_init(Instant::now).elapsed());
            let failed = times.len() <= self.0.failing;
            if failed { Err(TransportError::Interrupted("reset".into())) } else { signed(200, "{}") }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_attempts_are_made_in_a_second_than_allowed_and_repeats_count() {
    let clocked = Arc::new(Clocked { failing: 7, ..Clocked::default() });
    let client = builder().transport(OnTime(clocked.clone())).retry(at_once(4)).build().unwrap();
    let calls = (0..30).map(|number| (number, client.chain(CERTIFICATES).get()));
    let mut batch = client.batch(calls).concurrency(10).per_second(10);
    let mut ended = 0;
    while let Some((_, result)) = batch.next().await {
        result.unwrap();
        ended += 1;
    }
    let times = clocked.times.lock().unwrap().clone();
    assert_eq!((ended, times.len()), (30, 37));
    for (number, time) in times.iter().enumerate() {
        // The timer's own step is a millisecond.
        let due = Duration::from_millis(100) * u32::try_from(number).unwrap();
        assert!((due..due + Duration::from_millis(5)).contains(time), "attempt {number}: {time:?}");
    }
}

#[tokio::test]
async fn repeats_are_shared_and_answered_calls_give_them_back() {
    let broken = |_| Err(TransportError::Interrupted("reset".into()));
    let (transport, requests) = recording(broken);
    let client = builder().transport(transport).retry(at_once(10)).build().unwrap();
    let calls = (0..20).map(|number| (number, client.chain(CERTIFICATES).get()));
    let mut batch = client.batch(calls).retry_budget(5);
    while let Some((_, result)) = batch.next().await {
        result.unwrap_err();
    }
    assert_eq!(requests.lock().unwrap().len(), 20 + 5, "an outage costs five repeats in all");
    assert_eq!((batch.progress().failed, batch.progress().done), (20, 0));

    // Every second attempt fails: each call needs one repeat, and gives it back.
    let (transport, requests) = recording(|number| if number % 2 == 1 { unsigned(502, "") } else { signed(200, "{}") });
    let client = builder().transport(transport).retry(at_once(10)).build().unwrap();
    let calls = (0..20).map(|number| (number, client.chain(CERTIFICATES).get()));
    let mut batch = client.batch(calls).concurrency(1).retry_budget(1);
    while let Some((_, result)) = batch.next().await {
        result.unwrap();
    }
    assert_eq!((requests.lock().unwrap().len(), batch.progress().done), (40, 20));
}

#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(&self, _: http::Request<bytes::Bytes>, _: usize) -> TransportFuture<'_> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn what_was_under_way_tells_whether_it_may_have_taken_effect() {
    let client = builder().transport(Silent).build().unwrap();
    let calls = [
        ("write", client.chain("v3/papay/pay/transactions/apply").post(&json!({"out_trade_no": "T1"}))),
        ("read", client.chain(CERTIFICATES).get()),
    ];
    let mut batch = client.batch(calls);
    let handle = batch.handle();
    tokio::select! {
        _ = batch.next() => panic!("nobody answers"),
        () = sleep(Duration::from_millis(50)) => {}
    }
    assert_eq!(handle.progress().in_flight, 2);
    handle.cancel();
    let mut errors = BTreeMap::new();
    while let Some((key, result)) = batch.next().await {
        errors.insert(key, result.unwrap_err());
    }
    let (write, read) = (&errors["write"], &errors["read"]);
    assert_eq!((write.kind(), read.kind()), (ErrorKind::Cancelled, ErrorKind::Cancelled));
    assert!(write.may_have_taken_effect() && !read.may_have_taken_effect());
    assert_eq!(write.query_hint().unwrap().numbers().next(), Some(("out_trade_no", "T1")));
    assert_eq!((handle.progress().outcome_unknown, handle.progress().failed), (1, 1));
}

/// Signs, and cancels a batch just then.
#[derive(Debug)]
struct Canceller(PrivateKey, Arc<OnceLock<BatchHandle>>);

impl Signer for Canceller {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        self.1.get().unwrap().cancel();
        Signer::sign(&self.0, message)
    }
}

#[tokio::test]
async fn what_is_cancelled_before_it_is_sent_was_not_sent() {
    let handle = Arc::new(OnceLock::new());
    let signer = Canceller(PrivateKey::from_pem(MERCHANT_KEY).unwrap(), handle.clone());
    let (transport, requests) = recording(|_| signed(200, "{}"));
    let merchant = Merchant::with_signer(MCHID, platform_serial(), signer);
    let client = builder().merchant(merchant).transport(transport).build().unwrap();
    let calls = (0..3).map(|number| (number, client.chain(ECHO).post(&json!({}))));
    let mut batch = client.batch(calls).concurrency(1);
    handle.set(batch.handle()).unwrap();
    let (key, result) = batch.next().await.unwrap();
    let error = result.unwrap_err();
    assert_eq!((key, error.kind(), error.may_have_taken_effect()), (0, ErrorKind::Stopped, false));
    assert!(batch.next().await.is_none() && requests.lock().unwrap().is_empty());
    assert_eq!(batch.into_source().count(), 2);
}

fn platform_serial() -> String {
    wechatpay::Certificate::from_pem(platform::MERCHANT_CERTIFICATE).unwrap().serial_number().to_string()
}

/// Calls that come through a channel.
struct Incoming(mpsc::Receiver<(u32, Call<Value>)>);

impl Stream for Incoming {
    type Item = (u32, Call<Value>);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

#[tokio::test]
async fn calls_may_come_as_a_stream_and_results_do_not_wait_for_it() {
    let client = builder().transport(recording(|_| signed(200, "{}")).0).build().unwrap();
    let (sender, receiver) = mpsc::channel(8);
    let mut batch = client.batch_stream(Incoming(receiver));
    sender.send((1, client.chain(ECHO).post(&json!({})))).await.unwrap();
    assert_eq!(batch.next().await.unwrap().0, 1);
    sender.send((2, client.chain(CERTIFICATES).get())).await.unwrap();
    assert_eq!(batch.next().await.unwrap().0, 2);
    // It waits for more; cancelling ends that.
    let handle = batch.handle();
    let waiting = tokio::spawn(async move { batch.next().await.is_none() });
    tokio::task::yield_now().await;
    handle.cancel();
    assert!(waiting.await.unwrap());
}

#[test]
fn outside_a_runtime_each_call_fails_with_what_to_do() {
    let client = builder().transport(Silent).build().unwrap();
    let mut batch = client.batch([(7, client.chain(ECHO).post(&json!({})))]);
    let (key, result) = pollster::block_on(batch.next()).unwrap();
    let error = result.unwrap_err();
    assert_eq!((key, error.kind()), (7, ErrorKind::Config));
    assert!(error.to_string().contains("blocking::Client"), "{error}");
    assert!(pollster::block_on(batch.next()).is_none());
}

#[test]
fn a_blocking_batch_is_an_iterator_with_the_same_results() {
    let (transport, requests) = recording(|number| match number % 3 {
        0 => Err(TransportError::Interrupted("reset".into())),
        _ => signed(200, "{}"),
    });
    let client = builder().transport(transport).api_v3_key(API_V3_KEY).retry(Retry::never()).build_blocking().unwrap();
    let calls = (0..30).map(|number| (number, client.chain(ECHO).post(&json!({}))));
    let mut batch = client.batch(calls).concurrency(4);
    let results: BTreeMap<_, _> = batch.by_ref().map(|(key, result)| (key, result.is_ok())).collect();
    assert_eq!((results.len(), results.values().filter(|done| **done).count()), (30, 20));
    assert_eq!(requests.lock().unwrap().len(), 30);
    let progress = batch.progress();
    assert_eq!((progress.done, progress.failed + progress.outcome_unknown), (20, 10));
}

#[test]
fn a_blocking_batch_can_be_cancelled_and_gives_back_what_was_not_begun() {
    let client = builder().transport(recording(|_| signed(200, "{}")).0).build_blocking().unwrap();
    let calls = (0_u32..).map(|number| (number, client.chain(ECHO).post(&json!({}))));
    let mut batch = client.batch(calls).concurrency(2);
    let handle = batch.handle();
    let mut ended: BTreeSet<u32> = batch.by_ref().take(10).map(|(key, _)| key).collect();
    std::thread::spawn(move || handle.cancel()).join().unwrap();
    ended.extend(batch.by_ref().map(|(key, _)| key));
    let (next, _) = batch.into_source().next().unwrap();
    assert_eq!(ended, (0..next).collect(), "each below it ended, none from it on was begun");
}
