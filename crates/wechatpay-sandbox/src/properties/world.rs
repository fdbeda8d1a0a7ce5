//! A world under test: what is asked of it, how its time passes, who hears its notifications.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, LazyLock},
};

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use wechatpay_spec::{Note, Operation};

use super::{COMPARED, Mark, STORED, follow::Follower, replay};
use crate::{
    clock::Clock,
    engine::{
        draw::Draw,
        due,
        fact::{Attempted, Fact},
        notice::Outcome,
        state::Ledger,
        turn::Turn,
    },
    family::{self, Asked, Place, Reply, Task},
    keys,
    merchant::{Merchant, MerchantKind},
    refusal::Refusal,
    settings::Settings,
    store::Store,
    tenant::{Start, Tenant},
};

static MERCHANTS: LazyLock<Vec<Arc<Merchant>>> =
    LazyLock::new(|| keys::merchants().unwrap().into_iter().map(Arc::new).collect());

pub(super) const PLACE: Place<'static> = Place { url: "http://x", world: None };

/// The ready merchant of a kind.
pub(super) fn merchant(kind: MerchantKind) -> &'static Merchant {
    MERCHANTS.iter().find(|merchant| merchant.kind == kind).unwrap()
}

pub(super) fn merchant_of(mchid: &str) -> &'static Merchant {
    MERCHANTS.iter().find(|merchant| merchant.mchid == mchid).unwrap()
}

pub(super) struct World {
    tenant: Tenant,
    dice: Draw,
    seed: u64,
    follower: Follower,
    /// What was asked, for the one who reads a failure; `None`: nobody does.
    log: Option<Vec<String>>,
    /// The first thing that does not hold.
    wrong: Option<String>,
}

impl World {
    pub(super) fn new(seed: u64, start: &str, logs: bool) -> Self {
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
        let log = logs.then(Vec::new);
        Self { tenant, dice: Draw::new(seed, u64::MAX), seed, follower: Follower::default(), log, wrong: None }
    }

    pub(super) fn dice(&mut self, end: u64) -> u64 {
        self.dice.below(end)
    }

    /// One of these.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.dice(list.len() as u64);
        list.get(usize::try_from(at).unwrap())
    }

    pub(super) fn ledger(&self) -> &Ledger {
        &self.tenant.ledger
    }

    pub(super) fn now(&self) -> Timestamp {
        self.tenant.now(Timestamp::UNIX_EPOCH)
    }

    /// A call of the API, behind the gateway. A refusal is as good as an answer.
    pub(super) fn call(&mut self, kind: MerchantKind, operation: &'static Operation, named: &Value, body: &Value) {
        if self.seed < COMPARED {
            assert_fits(operation, body);
        }
        let asked = Asked { operation, merchant: merchant(kind), body, named, place: PLACE };
        let Task::Call(handler) = family::duty(operation) else { panic!("{} is not played", operation.name) };
        let before = self.tenant.facts.len();
        let done: Result<Reply, Refusal> = self.decide(|turn| handler(turn, &asked));
        self.note(|| {
            let how = done.as_ref().err().map_or("done", |refusal| &refusal.message);
            format!("{} {named} {body}: {how}", operation.name)
        });
        if done.is_err() && self.tenant.facts.len() != before {
            self.fail("a refused call changed something".to_owned());
        }
    }

    /// What somebody decides who is no merchant; what comes of it.
    pub(super) fn decide<T, E>(&mut self, command: impl FnOnce(&mut Turn<'_>) -> Result<T, E>) -> Result<T, E> {
        let done = self.tenant.decide(Timestamp::UNIX_EPOCH, command);
        self.deliver();
        self.follow();
        done
    }

    /// Writes down what was done, if anybody will read it.
    pub(super) fn note(&mut self, what: impl FnOnce() -> String) {
        if let Some(log) = &mut self.log {
            log.push(what());
        }
    }

    fn fail(&mut self, wrong: String) {
        self.wrong.get_or_insert(wrong);
    }

    /// Sends what is to be sent, to receivers that accept, refuse or are not there.
    fn deliver(&mut self) {
        let mut notices = VecDeque::from(self.tenant.take_to_send());
        while let Some(notice) = notices.pop_front() {
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
            notices.extend(self.tenant.take_to_send());
        }
    }

    /// Moves time on, through all that falls due.
    pub(super) fn advance(&mut self, by: SignedDuration) {
        let target = self.now().checked_add(by).unwrap();
        self.advance_to(target);
    }

    pub(super) fn advance_to(&mut self, target: Timestamp) {
        self.note(|| format!("on to {target}"));
        while let Some(next) = self.ledger().agenda.next().filter(|next| *next <= target) {
            self.tenant.ledger.state.clock = Clock::Frozen(next);
            self.tenant.run_due(next);
            self.deliver();
            self.follow();
        }
        self.tenant.commit(vec![Fact::Clock(Clock::Frozen(target))], target);
        self.follow();
    }

    /// Judges what has happened since the last time.
    fn follow(&mut self) {
        if let Err(wrong) = self.follower.follow(&self.tenant.facts, self.is_stored()) {
            self.fail(wrong);
        }
    }

    /// Whether facts and state go through their text, as with a store: it takes most of the time.
    fn is_stored(&self) -> bool {
        self.seed.is_multiple_of(STORED)
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.wrong.is_some()
    }

    /// What a sequence came to; what did not hold in it, or does not at its end.
    pub(super) fn end(mut self) -> Result<BTreeMap<Mark, u64>, String> {
        self.follow();
        let held = self.wrong.take().map_or(Ok(()), Err);
        let held = held.and_then(|()| self.follower.same_answers());
        let stored = self.is_stored();
        let held =
            held.and_then(|()| if stored { replay::check(self.tenant.ledger, &mut self.follower) } else { Ok(()) });
        match held {
            Ok(()) => Ok(self.follower.reached),
            Err(wrong) => Err(format!("seed {}: {wrong}: {:#?}", self.seed, self.log)),
        }
    }
}

/// What the gateway would let pass.
fn assert_fits(operation: &Operation, body: &Value) {
    if body.is_null() {
        return;
    }
    let report = wechatpay_spec::check(operation, body);
    assert!(report.problems.is_empty(), "{} {body}: {:?}", operation.name, report.problems);
    let unknown =
        report.notes.iter().find(|note| matches!(note, Note::UnknownField { .. } | Note::UnknownValue { .. }));
    assert!(unknown.is_none(), "{} {body}: {unknown:?}", operation.name);
}
