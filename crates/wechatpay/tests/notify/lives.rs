//! A thousand events in random order, many of them twice, some at once, some after failures: the application ends where the ordered
//! sequence leads it.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use proptest::prelude::*;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use wechatpay::{
    Event,
    api::webhooks::{entrust, refund, transaction},
    notify::Router,
};

use super::{
    platform::API_V3_KEY,
    told::{Told, envelope, receiver},
};

const EVENTS: usize = 1000;

/// What a merchant's application knows. Each handler takes what is told as a fact, whenever it comes.
#[derive(Debug, Clone, Default, PartialEq)]
struct Books {
    contracts: BTreeMap<String, Contract>,
    /// What orders brought in and refunds gave back, in 分.
    orders: BTreeMap<String, i64>,
    refunds: BTreeMap<String, i64>,
    balance: i64,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Contract {
    signed: Option<String>,
    ended: Option<String>,
}

impl Books {
    fn signed(&mut self, told: entrust::sign::Resource) {
        self.contracts.entry(told.out_contract_code).or_default().signed = Some(told.contract_signed_time);
    }

    /// May come before the signature; then that changes nothing about the end.
    fn ended(&mut self, told: &entrust::terminate::Resource) {
        let ended = told.contract_terminate_info.contract_terminated_time.clone();
        self.contracts.entry(told.out_contract_code.clone()).or_default().ended = ended;
    }

    /// Adds up, so that it must not happen twice.
    fn paid(&mut self, out_trade_no: String, total: i64) {
        self.orders.insert(out_trade_no, total);
        self.balance += total;
    }

    fn refunded(&mut self, out_refund_no: String, total: i64) {
        self.refunds.insert(out_refund_no, total);
        self.balance -= total;
    }
}

#[derive(Debug, Default)]
struct Application {
    books: Mutex<Books>,
    /// Events whose handler fails the first time, before it has done anything.
    fails_once: Mutex<HashSet<String>>,
}

impl Application {
    fn open(&self, event: &Event) -> io::Result<std::sync::MutexGuard<'_, Books>> {
        if self.fails_once.lock().unwrap().remove(&event.id) {
            return Err(io::Error::other("the database is away"));
        }
        Ok(self.books.lock().unwrap())
    }

    fn router(self: &Arc<Self>) -> Router {
        let [signs, ends, pays, refunds] = [(); 4].map(|()| self.clone());
        Router::new(receiver())
            .on_typed(entrust::sign::EVENT_TYPE, move |event: Event, told: entrust::sign::Resource| {
                let done = signs.open(&event).map(|mut books| books.signed(told));
                async { done }
            })
            .on_typed(entrust::terminate::EVENT_TYPE, move |event: Event, told: entrust::terminate::Resource| {
                let done = ends.open(&event).map(|mut books| books.ended(&told));
                async { done }
            })
            .on_typed(transaction::success::EVENT_TYPE, move |event: Event, told: transaction::success::Resource| {
                let pays = pays.clone();
                async move {
                    // Work that takes a while, so that deliveries meet.
                    tokio::time::sleep(Duration::from_millis(1)).await;
                    let total = told.amount.and_then(|amount| amount.total).unwrap_or_default();
                    pays.open(&event)?.paid(told.out_trade_no.unwrap_or_default(), total);
                    io::Result::Ok(())
                }
            })
            .on_typed(refund::success::EVENT_TYPE, move |event: Event, told: refund::success::Resource| {
                let done = refunds.open(&event).map(|mut books| books.refunded(told.out_refund_no, told.amount.refund));
                async { done }
            })
    }
}

/// A small source of chance, so that a failing case can be run again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// What happened, in order: contracts are signed, deducted, refunded and ended.
fn life(chance: &mut Chance) -> Vec<(String, &'static str, Value)> {
    let mut events = Vec::new();
    let (mut contracts, mut open, mut orders) = (0, Vec::new(), Vec::new());
    while events.len() < EVENTS {
        let number = events.len();
        let time = format!("2026-11-20T{:02}:{:02}:{:02}+08:00", number / 3600, number / 60 % 60, number % 60);
        let contract = |code: &str, state: &str| {
            json!({
                "mchid": "1900000002", "appid": "wxd678efh567hg6787", "openid": "oYobu0", "contract_id": format!("id{code}"),
                "plan_id": 12535, "out_contract_code": code, "contract_display_account": "微信代扣用户A",
                "contract_state": state, "contract_signed_time": time, "contract_expired_time": time,
            })
        };
        let (event_type, content) = match chance.below(10) {
            0..3 => {
                contracts += 1;
                open.push(format!("contract{contracts}"));
                ("ENTRUST.SIGN", contract(&format!("contract{contracts}"), "SIGNED"))
            }
            3 if !open.is_empty() => {
                let mut content = contract(&open.swap_remove(chance.below(open.len())), "TERMINATED");
                content["contract_terminate_info"] = json!({
                    "contract_termination_mode": "USER_TERMINATE", "contract_terminated_time": time,
                });
                ("ENTRUST.TERMINATE", content)
            }
            4..8 if !open.is_empty() => {
                let total = 1 + chance.below(50_000);
                orders.push((format!("order{number}"), total));
                let content = json!({
                    "mchid": "1900000002", "appid": "wxd678efh567hg6787", "out_trade_no": format!("order{number}"),
                    "transaction_id": format!("4200{number}"), "trade_type": "PAP", "trade_state": "SUCCESS",
                    "trade_state_desc": "支付成功", "bank_type": "OTHERS", "success_time": time, "payer": { "openid": "oYobu0" },
                    "amount": { "total": total, "payer_total": total, "currency": "CNY", "payer_currency": "CNY" },
                });
                ("TRANSACTION.SUCCESS", content)
            }
            8.. if !orders.is_empty() => {
                let (order, total) = &orders[chance.below(orders.len())];
                let refund = 1 + chance.below(*total);
                let content = json!({
                    "mchid": "1900000002", "out_trade_no": order, "transaction_id": format!("4200{number}"),
                    "out_refund_no": format!("refund{number}"), "refund_id": format!("5000{number}"),
                    "refund_status": "SUCCESS", "success_time": time, "user_received_account": "支付用户零钱",
                    "amount": { "total": total, "refund": refund, "payer_total": total, "payer_refund": refund },
                });
                ("REFUND.SUCCESS", content)
            }
            _ => continue,
        };
        events.push((format!("EV-{number:04}"), event_type, content));
    }
    events
}

/// One attempt, signed afresh.
fn attempt(event: &(String, &'static str, Value)) -> Told {
    let (id, event_type, content) = event;
    Told::signed(envelope(id, event_type, content.to_string().as_bytes(), API_V3_KEY))
}

async fn in_order(events: &[(String, &'static str, Value)]) -> Books {
    let application = Arc::new(Application::default());
    let router = application.router();
    for event in events {
        let told = attempt(event);
        assert_eq!(router.handle(&told.headers, &told.body).await.status(), 204, "{event:?}");
    }
    application.books.lock().unwrap().clone()
}

async fn in_disorder(events: &[(String, &'static str, Value)], chance: &mut Chance) -> Books {
    let application = Arc::new(Application::default());
    let fails_once = events.iter().filter(|_| chance.below(10) == 0).map(|(id, ..)| id.clone()).collect::<HashSet<_>>();
    assert!(!fails_once.is_empty());
    *application.fails_once.lock().unwrap() = fails_once;
    let router = application.router();
    let mut deliveries: Vec<usize> =
        (0..events.len()).chain((0..events.len()).filter(|_| chance.below(2) == 0)).collect();
    let mut open: BTreeSet<usize> = (0..events.len()).collect();
    let mut answers = [0, 0, 0];
    // WeChat Pay goes on with what was not accepted.
    while !open.is_empty() {
        chance.shuffle(&mut deliveries);
        for together in deliveries.chunks(16) {
            let mut all = JoinSet::new();
            for &event in together {
                let mut all_of_it = vec![attempt(&events[event])];
                // Several servers of WeChat Pay tell the same event, and a proxy sends the same bytes again.
                match chance.below(10) {
                    0..3 => all_of_it.push(attempt(&events[event])),
                    3 => all_of_it.push(all_of_it[0].clone()),
                    _ => {}
                }
                for told in all_of_it {
                    let router = router.clone();
                    all.spawn(async move { (event, router.handle(&told.headers, &told.body).await.status().as_u16()) });
                }
            }
            for (event, status) in all.join_all().await {
                let answer = [204, 500, 401].iter().position(|known| *known == status).expect("a reply that is known");
                answers[answer] += 1;
                if status == 204 {
                    open.remove(&event);
                }
            }
        }
        deliveries = open.iter().copied().collect();
    }
    assert!(answers.iter().all(|count| *count > 0), "all three kinds of replies were given: {answers:?}");
    application.books.lock().unwrap().clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn a_thousand_events_in_any_order_with_duplicates_lead_where_the_ordered_ones_do(seed in any::<u64>()) {
        let mut chance = Chance(seed);
        let events = life(&mut chance);
        prop_assert_eq!(events.len(), EVENTS);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let ordered = runtime.block_on(in_order(&events));
        prop_assert!(ordered.contracts.values().any(|contract| contract.ended.is_some()) && !ordered.refunds.is_empty());
        let disordered = runtime.block_on(in_disorder(&events, &mut chance));
        prop_assert!(disordered == ordered, "seed {seed}: {disordered:#?} is not {ordered:#?}");
    }
}
