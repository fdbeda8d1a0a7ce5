//! A world under test, with what must hold of it after each step.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, LazyLock},
};

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::{
    clock::Clock,
    engine::{
        agenda::Due,
        contract::{ContractState, Deed, PeriodState},
        draw::Draw,
        due,
        fact::{Attempted, Dated, Fact},
        notice::Outcome,
        order::OrderState,
        state::{Ledger, State},
        turn::Turn,
    },
    family::{self, Asked, Place, Reply, Task, transaction},
    keys,
    merchant::{Merchant, MerchantKind},
    refusal::Refusal,
    settings::Settings,
    store::Store,
    tenant::{Start, Tenant},
};

static MERCHANTS: LazyLock<Vec<Arc<Merchant>>> =
    LazyLock::new(|| keys::merchants().unwrap().into_iter().map(Arc::new).collect());

pub(super) struct World {
    tenant: Tenant,
    dice: Draw,
    seed: u64,
    states: HashMap<u32, ContractState>,
    periods: HashMap<(u32, u32), PeriodState>,
    orders: HashMap<u32, OrderState>,
    /// What was asked, for the one who reads a failure.
    log: Vec<String>,
}

impl World {
    pub(super) fn new(seed: u64, start: &str) -> Self {
        let clock = Clock::Frozen(start.parse().unwrap());
        let start = Start {
            merchants: MERCHANTS.clone(),
            clock,
            settings: Settings::default(),
            routes: BTreeMap::new(),
            store: Store::memory(),
        };
        let mut tenant = Tenant::new("w".into(), &start);
        tenant.be_born(seed);
        Self {
            tenant,
            dice: Draw::new(seed, u64::MAX),
            seed,
            states: HashMap::new(),
            periods: HashMap::new(),
            orders: HashMap::new(),
            log: Vec::new(),
        }
    }

    pub(super) fn dice(&mut self, end: u64) -> u64 {
        self.dice.below(end)
    }

    pub(super) fn ledger(&self) -> &Ledger {
        &self.tenant.ledger
    }

    pub(super) fn contracts(&self) -> usize {
        self.ledger().state.contracts.len()
    }

    pub(super) fn time(&self) -> Timestamp {
        self.now()
    }

    fn now(&self) -> Timestamp {
        self.tenant.now(Timestamp::UNIX_EPOCH)
    }

    /// A call of the API, behind the gateway.
    pub(super) fn call(
        &mut self,
        kind: MerchantKind,
        operation: &str,
        named: &Value,
        body: &Value,
    ) -> Result<Reply, Refusal> {
        let operation = wechatpay_spec::operation(operation).unwrap_or_else(|| panic!("no operation {operation}"));
        let merchant = Arc::clone(MERCHANTS.iter().find(|merchant| merchant.kind == kind).unwrap());
        let asked =
            Asked { operation, merchant: &merchant, body, named, place: Place { url: "http://x", world: None } };
        let Task::Call(handler) = family::duty(operation) else { panic!("{} is not played", operation.name) };
        let before = self.tenant.facts.len();
        let done = self.decide(|turn| handler(turn, &asked));
        let how = done.as_ref().map_or_else(|refusal| refusal.message.clone(), |_| "done".to_owned());
        self.log.push(format!("{} {named} {body}: {how}", operation.name));
        if let Err(refusal) = &done {
            assert_eq!(
                self.tenant.facts.len(),
                before,
                "a refused call changed something: {} {:#?}",
                refusal.message,
                self.log
            );
        }
        done
    }

    pub(super) fn decide<T, E>(&mut self, command: impl FnOnce(&mut Turn<'_>) -> Result<T, E>) -> Result<T, E> {
        let done = self.tenant.decide(Timestamp::UNIX_EPOCH, command);
        self.deliver();
        done
    }

    pub(super) fn note(&mut self, what: impl Into<String>) {
        self.log.push(what.into());
    }

    /// Sends what is to be sent, to receivers that accept, refuse or are not there.
    fn deliver(&mut self) {
        while let Some(notice) = self.tenant.next_to_send() {
            let outcome = match self.dice.below(4) {
                0 => Outcome::Rejected,
                1 => Outcome::Failed,
                _ => Outcome::Accepted,
            };
            let now = self.now();
            let attempt = Attempted { notice, outcome, status: None, target: None, reason: None, next: None };
            let facts = due::attempted(self.ledger(), attempt, now);
            self.tenant.sent(notice);
            self.tenant.commit(facts, now);
            self.tenant.run_due(now);
        }
    }

    /// Moves time on, through all that falls due.
    pub(super) fn advance(&mut self, by: SignedDuration) {
        let target = self.now().checked_add(by).unwrap();
        self.log.push(format!("on to {target}"));
        while let Some(next) = self.ledger().agenda.next().filter(|next| *next <= target) {
            self.tenant.ledger.state.clock = Clock::Frozen(next);
            self.tenant.run_due(next);
            self.deliver();
        }
        self.tenant.commit(vec![Fact::Clock(Clock::Frozen(target))], target);
    }

    /// What holds after each step.
    pub(super) fn check(&mut self) {
        self.check_transitions();
        self.check_told();
        self.check_successes();
    }

    /// No state follows another but by the published tables. Facts are followed one by one on a second ledger.
    fn check_transitions(&mut self) {
        let state = &self.tenant.ledger.state;
        for (index, contract) in (0_u32..).zip(&state.contracts) {
            let old = self.states.insert(index, contract.state);
            let known = old.is_none_or(|old| old == contract.state || self.reaches(old, contract.state));
            assert!(known, "contract {} went from {old:?} to {:?}: {:#?}", contract.id, contract.state, self.log);
            for period in &contract.periods {
                let old = self.periods.insert((index, period.id), period.state);
                let known = old.is_none_or(|old| old == period.state || reachable(old, period.state));
                assert!(known, "period {} went from {old:?} to {:?}: {:#?}", period.id, period.state, self.log);
            }
        }
        for (index, order) in (0_u32..).zip(&state.orders) {
            let old = self.orders.insert(index, order.state);
            let known = old.is_none_or(|old| {
                old == order.state
                    || old.may_become(order.state)
                    || old.may_become(OrderState::Success) && order.state == OrderState::Refund
            });
            assert!(known, "order {} went from {old:?} to {:?}: {:#?}", order.out_trade_no, order.state, self.log);
        }
    }

    /// In one step of the test several things may happen to a contract.
    fn reaches(&self, old: ContractState, new: ContractState) -> bool {
        use ContractState::{Signed, TerminatePending, Terminated, ToBeRenewed};
        let steps = [Signed, ToBeRenewed, TerminatePending, Terminated];
        old.may_become(new) || steps.into_iter().any(|step| old.may_become(step) && step.may_become(new))
    }

    /// The last notification about a contract or an order that is decided says what a query says.
    fn check_told(&self) {
        let ledger = self.ledger();
        let count = u32::try_from(ledger.state.contracts.len()).unwrap();
        for deed in (0..count).filter_map(|index| ledger.deed(index)) {
            let Deed { terms, contract } = deed;
            let telling = match contract.state {
                ContractState::Terminated => terms.family.rules().ended(deed),
                _ => None,
            };
            let Some(telling) = telling else { continue };
            let told =
                ledger.state.notices.values().rev().find(|notice| {
                    *notice.event_type == *telling.event_type && notice.payload.read() == telling.payload
                });
            assert!(told.is_some(), "{} is not what was told last: {:#?}", telling.payload, self.log);
        }
        let turn = Turn::new(ledger, self.now());
        for order in &ledger.state.orders {
            let decided = matches!(order.state, OrderState::Success | OrderState::PayError);
            let telling = transaction::told(&turn, order).filter(|_| decided && order.notify_url.is_some());
            let Some((telling, _)) = telling else { continue };
            let told = ledger.state.notices.values().any(|notice| notice.payload.read() == telling.payload);
            assert!(told, "{} was not told: {:#?}", telling.payload, self.log);
        }
    }

    /// A period is paid once.
    fn check_successes(&self) {
        let mut paid = HashMap::new();
        for order in &self.ledger().state.orders {
            if let (Some(contract), Some(period), true) = (&order.contract, order.period, order.state.is_paid()) {
                *paid.entry((contract.clone(), period)).or_insert(0) += 1;
            }
        }
        assert!(paid.values().all(|count| *count == 1), "a period was paid twice: {:#?}", self.log);
    }

    /// The facts alone, and the state as text, make the same world.
    pub(super) fn check_replay(&self) {
        let state = serde_json::to_value(&self.ledger().state).unwrap();
        let mut again = Ledger::of(State::new(0, Clock::Frozen(Timestamp::UNIX_EPOCH), Settings::default()));
        for Dated { at, fact } in &self.tenant.facts {
            let text = serde_json::to_string(fact).unwrap();
            again.apply(&serde_json::from_str(&text).unwrap(), *at);
        }
        assert_eq!(sorted(serde_json::to_value(&again.state).unwrap()), sorted(state.clone()), "seed {}", self.seed);
        let loaded: State = serde_json::from_str(&serde_json::to_string(&state).unwrap()).unwrap();
        let loaded = Ledger::of(loaded);
        assert_eq!(sorted(serde_json::to_value(&loaded.state).unwrap()), sorted(state), "seed {}", self.seed);
        let (live, found) = (self.ledger().agenda.entries(), loaded.agenda.entries());
        assert!(found.iter().all(|entry| live.contains(entry)), "seed {}", self.seed);
        for (at, due) in live.iter().filter(|entry| !found.contains(entry)) {
            let moot = !matches!(due, Due::Attempt { .. }) && due::facts(self.ledger(), *due, *at).is_empty();
            assert!(moot, "seed {}: {due:?} at {at} is forgotten", self.seed);
        }
    }
}

fn reachable(old: PeriodState, new: PeriodState) -> bool {
    use PeriodState::{Expired, NoScheduled, Paid, Scheduled};
    let steps = [NoScheduled, Scheduled, Paid, Expired];
    old.may_become(new) || steps.into_iter().any(|step| old.may_become(step) && step.may_become(new))
}

/// Sets have no order of their own.
fn sorted(mut state: Value) -> Value {
    if let Some(Value::Array(named)) = state.get_mut("named") {
        named.sort_by_key(ToString::to_string);
    }
    state
}
