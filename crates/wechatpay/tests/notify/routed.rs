//! A router runs each event's handler until it ended well once, and always answers.

use std::{
    future::pending,
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use tokio::sync::Notify;
use wechatpay::{
    Event,
    api::webhooks::entrust::sign,
    notify::{Claim, Ledger, LedgerFuture, RecentEvents, Reply, Router, Standing},
};

use super::told::{SIGNED, Told, content, event, receiver};

type Outcome = Result<(), io::Error>;

fn signed(id: &str) -> Told {
    event(id, SIGNED, &content())
}

async fn status(router: &Router, told: &Told) -> u16 {
    router.handle(&told.headers, &told.body).await.status().as_u16()
}

fn counting() -> (Arc<AtomicUsize>, impl Fn() -> usize) {
    let count = Arc::new(AtomicUsize::new(0));
    let read = count.clone();
    (count, move || read.load(Ordering::SeqCst))
}

#[tokio::test]
async fn each_type_goes_to_its_handler_typed_or_not_and_the_rest_to_the_fallback() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hear = |what: &'static str| {
        let heard = heard.clone();
        move |id: &str, said: &str| heard.lock().unwrap().push(format!("{what} {id} {said}"))
    };
    let (typed, raw, rest) = (hear("typed"), hear("raw"), hear("rest"));
    let router = Router::new(receiver())
        .on_typed(sign::EVENT_TYPE, move |event: Event, signed: sign::Resource| {
            typed(&event.id, &signed.out_contract_code);
            async { Outcome::Ok(()) }
        })
        .on("REFUND.SUCCESS", move |event| {
            raw(&event.id, &event.event_type);
            async { Outcome::Ok(()) }
        })
        .fallback(move |event| {
            rest(&event.id, &event.event_type);
            async { Outcome::Ok(()) }
        });
    for told in [signed("1"), event("2", "REFUND.SUCCESS", &json!({})), event("3", "A.B", &json!({}))] {
        assert_eq!(status(&router, &told).await, 204);
    }
    let heard = heard.lock().unwrap();
    assert_eq!(*heard, ["typed 1 wxwtdk20200910100000", "raw 2 REFUND.SUCCESS", "rest 3 A.B"]);
}

#[tokio::test]
async fn an_event_that_nobody_handles_is_accepted() {
    assert_eq!(status(&Router::new(receiver()), &signed("1")).await, 204);
}

#[tokio::test]
async fn what_is_not_believed_reaches_no_handler() {
    let (count, runs) = counting();
    let router = Router::new(receiver()).on(SIGNED, move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        async { Outcome::Ok(()) }
    });
    let mut told = signed("1");
    told.body.push(b'\n');
    assert_eq!(status(&router, &told).await, 401);
    let reply = router.handle(&told.headers, b"").await;
    let said: Value = serde_json::from_slice(reply.body()).unwrap();
    assert_eq!((reply.status().as_u16(), &said["code"]), (401, &json!("FAIL")));
    assert_eq!(runs(), 0);
}

#[tokio::test]
async fn an_event_that_was_handled_is_accepted_without_running_again() {
    let (count, runs) = counting();
    let router = Router::new(receiver()).on(SIGNED, move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        async { Outcome::Ok(()) }
    });
    for _ in 0..3 {
        assert_eq!(status(&router, &signed("1")).await, 204);
    }
    assert_eq!(runs(), 1);
    assert_eq!(status(&router, &signed("2")).await, 204);
    let mut other = content();
    other["out_contract_code"] = json!("another");
    assert_eq!(status(&router, &event("1", SIGNED, &other)).await, 204);
    assert_eq!(runs(), 3, "another id, or another number under the same id, is another event");
}

#[tokio::test]
async fn a_handler_that_fails_panics_or_says_no_is_run_again() {
    let (count, runs) = counting();
    let router = Router::new(receiver()).on(SIGNED, move |_| {
        let run = count.fetch_add(1, Ordering::SeqCst);
        assert_ne!(run, 0, "a panic before the future");
        async move {
            match run {
                1 => panic!("a panic within it"),
                2 => Err(io::Error::other("no such table: password=hunter2")),
                3 => Ok(Reply::fail("closed on Sundays")),
                4 => Ok(Reply::refuse(http::StatusCode::CONFLICT, "no")),
                _ => Ok(Reply::accepted()),
            }
        }
    });
    for (status, said) in [
        (500, "not now, please send it again"),
        (500, "not now, please send it again"),
        (500, "not now, please send it again"),
        (500, "closed on Sundays"),
        (409, "no"),
    ] {
        let told = signed("1");
        let reply = router.handle(&told.headers, &told.body).await;
        let body: Value = serde_json::from_slice(reply.body()).unwrap();
        assert_eq!((reply.status().as_u16(), body), (status, json!({ "code": "FAIL", "message": said })));
    }
    assert_eq!(status(&router, &signed("1")).await, 204);
    assert_eq!((status(&router, &signed("1")).await, runs()), (204, 6));
}

#[tokio::test]
async fn content_that_does_not_fit_its_type_is_a_failure_and_not_lost() {
    let router = Router::new(receiver()).on_typed(SIGNED, |_, _: sign::Resource| async { Outcome::Ok(()) });
    assert_eq!(status(&router, &event("1", SIGNED, &json!({ "mchid": 1 }))).await, 500);
}

#[tokio::test]
async fn a_handler_may_answer_in_json() {
    let answer = json!({ "retention_type": "COUPON" });
    let said = answer.clone();
    let router = Router::new(receiver()).on("ENTRUST.TERMINATE_RETENTION", move |_| {
        let reply = Reply::json(&said);
        async move { reply }
    });
    let told = event("1", "ENTRUST.TERMINATE_RETENTION", &json!({ "mchid": "1900000002" }));
    let reply = router.handle(&told.headers, &told.body).await;
    assert_eq!(reply.status(), 200);
    assert_eq!(serde_json::from_slice::<Value>(reply.body()).unwrap(), answer);
    let response = http::Response::<bytes::Bytes>::from(reply);
    assert_eq!(response.headers()["content-type"], "application/json; charset=utf-8");
}

#[tokio::test]
async fn a_slow_handler_is_answered_for_and_its_outcome_is_the_next_answer() {
    for (outcome, then, runs_then) in [(true, 204, 1), (false, 500, 2)] {
        let (count, runs) = counting();
        let (go, ended) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (going, ending) = (go.clone(), ended.clone());
        let router = Router::new(receiver()).budget(Duration::from_secs(1)).on(SIGNED, move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            let (going, ending) = (going.clone(), ending.clone());
            async move {
                going.notified().await;
                ending.notify_one();
                if outcome { Ok(()) } else { Err(io::Error::other("no")) }
            }
        });
        let told = signed("1");
        let reply = router.handle(&told.headers, &told.body).await;
        assert_eq!(reply.status().as_u16(), 500);
        assert!(String::from_utf8_lossy(reply.body()).contains("still working"));
        assert_eq!((status(&router, &signed("1")).await, runs()), (500, 1), "still running, and not run twice");
        go.notify_one();
        ended.notified().await;
        go.notify_one();
        // The ledger is told a moment after the handler ended.
        let mut came = None;
        for _ in 0..1000 {
            came = Some((status(&router, &signed("1")).await, runs()));
            if came == Some((then, runs_then)) {
                break;
            }
            go.notify_one();
            tokio::task::yield_now().await;
        }
        assert_eq!(came, Some((then, runs_then)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_deliveries_at_once_one_runs_the_handler() {
    let (count, runs) = counting();
    let router = Router::new(receiver()).on(SIGNED, move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Outcome::Ok(())
        }
    });
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let router = router.clone();
        all.spawn(async move { status(&router, &signed("1")).await });
    }
    let answers = all.join_all().await;
    assert_eq!(runs(), 1);
    assert!(answers.contains(&204) && answers.iter().all(|status| [204, 500].contains(status)), "{answers:?}");
}

#[tokio::test]
async fn dropping_a_delivery_does_not_stop_its_handler() {
    let ended = Arc::new(Notify::new());
    let ending = ended.clone();
    let started = Arc::new(Notify::new());
    let starting = started.clone();
    let router = Router::new(receiver()).on(SIGNED, move |_| {
        let (ending, starting) = (ending.clone(), starting.clone());
        async move {
            starting.notify_one();
            tokio::time::sleep(Duration::from_millis(10)).await;
            ending.notify_one();
            Outcome::Ok(())
        }
    });
    let told = signed("1");
    tokio::select! {
        _ = router.handle(&told.headers, &told.body) => panic!("it was to be dropped"),
        () = started.notified() => {}
    }
    ended.notified().await;
}

#[tokio::test]
async fn an_event_whose_handler_never_ends_is_handled_again_after_its_lease() {
    let (count, runs) = counting();
    let router =
        Router::new(receiver()).budget(Duration::from_secs(1)).lease(Duration::from_millis(1)).on(SIGNED, move |_| {
            let run = count.fetch_add(1, Ordering::SeqCst);
            async move { if run == 0 { pending().await } else { Outcome::Ok(()) } }
        });
    let told = signed("1");
    assert_eq!(status(&router, &told).await, 500);
    assert_eq!((status(&router, &signed("1")).await, runs()), (204, 2));
}

/// A store that is away, or stays silent, at some of its methods.
#[derive(Debug)]
struct Broken {
    begin: bool,
    end: bool,
    silent: bool,
}

impl Ledger for Broken {
    fn begin<'a>(&'a self, _: &'a Claim) -> LedgerFuture<'a, Standing> {
        let (broken, silent) = (self.begin, self.silent);
        Box::pin(async move {
            if silent {
                pending::<()>().await;
            }
            if broken { Err("away".into()) } else { Ok(Standing::Fresh) }
        })
    }

    fn finish<'a>(&'a self, _: &'a Claim) -> LedgerFuture<'a, ()> {
        let broken = self.end;
        Box::pin(async move { if broken { Err("away".into()) } else { Ok(()) } })
    }

    fn release<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, ()> {
        self.finish(claim)
    }
}

#[tokio::test]
async fn a_ledger_that_fails_or_is_silent_lets_the_event_come_again() {
    for (ledger, answer, ran) in [
        (Broken { begin: true, end: false, silent: false }, 500, 0),
        (Broken { begin: false, end: false, silent: true }, 500, 0),
        // It was handled; telling it again would not make that better.
        (Broken { begin: false, end: true, silent: false }, 204, 1),
    ] {
        let (count, runs) = counting();
        let router = Router::new(receiver()).budget(Duration::from_secs(1)).ledger(ledger).on(SIGNED, move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            async { Outcome::Ok(()) }
        });
        assert_eq!((status(&router, &signed("1")).await, runs()), (answer, ran), "{router:?}");
    }
}

#[tokio::test]
async fn a_ledger_is_told_the_event_and_its_number() {
    #[derive(Debug, Clone, Default)]
    struct Listening(Arc<Mutex<Vec<(String, String)>>>);
    impl Ledger for Listening {
        fn begin<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, Standing> {
            self.0.lock().unwrap().push((claim.event_type.clone(), claim.key.clone()));
            assert_eq!(claim.ticket.len(), 32);
            Box::pin(async { Ok(Standing::Done) })
        }
        fn finish<'a>(&'a self, _: &'a Claim) -> LedgerFuture<'a, ()> {
            panic!("nothing was begun")
        }
        fn release<'a>(&'a self, _: &'a Claim) -> LedgerFuture<'a, ()> {
            panic!("nothing was begun")
        }
    }
    let ledger = Listening::default();
    let router = Router::new(receiver()).ledger(ledger.clone()).fallback(|_| async { Outcome::Ok(()) });
    for (content, key) in [
        (json!({ "contract_id": "c", "out_contract_code": "o" }), "EV-1:o"),
        (json!({ "contract_id": "c", "out_trade_no": "t", "transaction_id": "x" }), "EV-1:t"),
        (json!({ "out_trade_no": "t", "out_refund_no": "r" }), "EV-1:r"),
        (json!({ "contract_id": "c", "out_contract_code": "" }), "EV-1:c"),
        (json!({ "out_trade_no": 7 }), "EV-1"),
        (json!([]), "EV-1"),
    ] {
        assert_eq!(status(&router, &event("EV-1", "A.B", &content)).await, 204);
        assert_eq!(ledger.0.lock().unwrap().pop().unwrap(), ("A.B".to_owned(), key.to_owned()));
    }
}

async fn claims(ids: &[&str]) -> Vec<Claim> {
    #[derive(Debug, Clone, Default)]
    struct Keeping(Arc<Mutex<Vec<Claim>>>);
    impl Ledger for Keeping {
        fn begin<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, Standing> {
            self.0.lock().unwrap().push(claim.clone());
            Box::pin(async { Ok(Standing::Done) })
        }
        fn finish<'a>(&'a self, _: &'a Claim) -> LedgerFuture<'a, ()> {
            Box::pin(async { Ok(()) })
        }
        fn release<'a>(&'a self, _: &'a Claim) -> LedgerFuture<'a, ()> {
            Box::pin(async { Ok(()) })
        }
    }
    let ledger = Keeping::default();
    let router = Router::new(receiver()).ledger(ledger.clone()).fallback(|_| async { Outcome::Ok(()) });
    for id in ids {
        assert_eq!(status(&router, &signed(id)).await, 204);
    }
    ledger.0.lock().unwrap().clone()
}

#[tokio::test]
async fn the_ledger_in_memory_forgets_the_oldest_that_nobody_works_on() {
    let claims = claims(&["a", "b", "c", "d", "a"]).await;
    let [a, b, c, d, later_a] = claims.as_slice() else { panic!("five") };
    let ledger = RecentEvents::new(2);
    let begin = async |claim: &Claim| ledger.begin(claim).await.unwrap();
    assert_eq!(begin(a).await, Standing::Fresh);
    assert_eq!(begin(b).await, Standing::Fresh);
    ledger.finish(b).await.unwrap();
    assert_eq!(begin(c).await, Standing::Fresh, "b is forgotten, though a is older");
    assert_eq!(begin(later_a).await, Standing::Running);
    assert_eq!(begin(d).await, Standing::Fresh, "both are being worked on, and none is forgotten");
    assert_eq!((begin(later_a).await, begin(c).await), (Standing::Running, Standing::Running));
    ledger.release(later_a).await.unwrap();
    assert_eq!(begin(later_a).await, Standing::Running, "only who has it can release it");
    ledger.release(a).await.unwrap();
    assert_eq!(begin(later_a).await, Standing::Fresh);
    ledger.finish(a).await.unwrap();
    assert_eq!(begin(a).await, Standing::Done, "it was handled, whoever has it");
}

#[test]
fn without_a_runtime_it_answers_instead_of_panicking() {
    let router = Router::new(receiver());
    let told = signed("1");
    let reply = pollster::block_on(router.handle(&told.headers, &told.body));
    assert_eq!(reply.status(), 500);
}
