//! A world behind its lock: its ledger, and what is kept beside it.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;

use crate::{
    clock::Clock,
    control_error::ControlError,
    delivery::DeliveryLog,
    engine::{
        agenda::{Agenda, Due},
        describe, due,
        fact::{Dated, Fact},
        state::{Ledger, State},
        turn::Turn,
    },
    faults::Tally,
    journal::{Event, Journal},
    keys::{Platform, Rotated},
    merchant::Merchant,
    nonces::Nonces,
    requests::RequestLog,
    settings::Settings,
    store::{Mark, Store},
};

/// What a world is when it is made.
#[derive(Debug, Clone)]
pub(crate) struct Start {
    pub(crate) merchants: Vec<Arc<Merchant>>,
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    pub(crate) routes: BTreeMap<Box<str>, std::net::SocketAddr>,
    pub(crate) store: Store,
}

/// The state of a world.
#[derive(Debug)]
pub(crate) struct Tenant {
    pub(crate) ledger: Ledger,
    /// Ready ones and registered ones, with their keys parsed.
    merchants: BTreeMap<String, Arc<Merchant>>,
    pub(crate) journal: Journal,
    pub(crate) requests: RequestLog,
    pub(crate) deliveries: DeliveryLog,
    /// Notifications that are due and wait for a sender.
    to_send: VecDeque<u64>,
    /// Those on their way.
    sending: HashSet<u64>,
    /// Those of them that are to be sent once more.
    again: HashSet<u64>,
    /// Counts how often another state took the place of everything.
    pub(crate) epoch: u64,
    /// What time it is while time is moved on step by step.
    standing: Option<Timestamp>,
    /// The merchants that are there from the start.
    ready: Vec<Arc<Merchant>>,
    nonces: Nonces,
    calls: HashMap<String, (i64, u32)>,
    pub(crate) tally: Tally,
    /// The platform certificates, when they are not the one that all worlds begin with.
    pub(crate) rotated: Option<Rotated>,
    store: Store,
    /// What the store calls it.
    key: String,
    /// How far the store has to be for all of this to be on disk.
    pub(crate) mark: Mark,
    /// When it will be woken up next, on the wall clock.
    pub(crate) alarm: Option<Timestamp>,
    /// All that has happened, for tests that replay it.
    #[cfg(test)]
    pub(crate) facts: Vec<Dated>,
}

/// A world's state behind its lock, with the world's name.
#[derive(Debug)]
pub(crate) struct Cell {
    /// `None`: the default world.
    pub(crate) name: Option<String>,
    state: Mutex<Tenant>,
    /// Held while time is moved on: one advance at a time.
    pub(crate) advancing: tokio::sync::Mutex<()>,
}

impl Cell {
    /// A world in which nothing has happened.
    pub(crate) fn empty(name: Option<String>, start: &Start) -> Self {
        let tenant = Tenant::new(name.clone().unwrap_or_default(), start);
        Self { name, state: Mutex::new(tenant), advancing: tokio::sync::Mutex::new(()) }
    }

    /// Locks the state. No transition is left half done when a holder panics, so a poisoned lock is still good.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Tenant> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tenant {
    pub(crate) fn new(key: String, start: &Start) -> Self {
        let mut state = State::new(0, start.clock, start.settings.clone());
        state.routes.clone_from(&start.routes);
        Self {
            ledger: Ledger::of(state),
            merchants: start.merchants.iter().map(|merchant| (merchant.mchid.clone(), Arc::clone(merchant))).collect(),
            journal: Journal::default(),
            requests: RequestLog::default(),
            deliveries: DeliveryLog::default(),
            to_send: VecDeque::new(),
            sending: HashSet::new(),
            again: HashSet::new(),
            epoch: 0,
            standing: None,
            ready: start.merchants.clone(),
            nonces: Nonces::default(),
            calls: HashMap::new(),
            tally: Tally::default(),
            rotated: None,
            mark: start.store.mark(),
            store: start.store.clone(),
            key,
            alarm: None,
            #[cfg(test)]
            facts: Vec::new(),
        }
    }

    /// The first fact of a world, unless the store has told of it.
    pub(crate) fn be_born(&mut self, seed: u64) {
        if self.ledger.state.facts == 0 {
            let state = &self.ledger.state;
            let (clock, settings) = (state.clock, state.settings.clone());
            let born = Fact::Born { seed, clock, settings: Box::new(settings), routes: state.routes.clone() };
            self.commit(vec![born], clock.now(Timestamp::now()));
        }
    }

    /// The time in the world.
    pub(crate) fn now(&self, wall: Timestamp) -> Timestamp {
        self.standing.unwrap_or_else(|| self.ledger.state.clock.now(wall))
    }

    /// Stands at a time while what is due then is carried out; `None`: the clock goes its own way again.
    pub(crate) fn stand(&mut self, at: Option<Timestamp>) {
        self.standing = at;
    }

    /// Carries out a command, and then all that has fallen due.
    pub(crate) fn decide<T, E>(
        &mut self,
        wall: Timestamp,
        command: impl FnOnce(&mut Turn<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let now = self.now(wall);
        // What fell due before comes first.
        self.run_due(now);
        let mut turn = Turn::new(&self.ledger, now);
        let done = command(&mut turn)?;
        let facts = turn.into_facts();
        if !facts.is_empty() {
            self.commit(facts, now);
            self.run_due(now);
        }
        Ok(done)
    }

    /// Writes down what happened at `now`.
    pub(crate) fn commit(&mut self, facts: Vec<Fact>, now: Timestamp) {
        let mut texts = Vec::new();
        let keeps = self.store.keeps_facts();
        for fact in facts {
            self.ledger.apply(&fact, now);
            self.deliveries.note(&self.ledger, &fact, now);
            if let Some(line) = describe::line(&self.ledger, &fact) {
                match line.notification {
                    Some(number) => self.journal.tell_of(now, number, line.mchid.as_deref(), &line.text),
                    None => self.journal.tell(now, line.event, line.mchid.as_deref(), &line.text),
                }
            }
            #[cfg(test)]
            self.facts.push(Dated { at: now, fact: fact.clone() });
            if keeps {
                // Facts are plain data; their text cannot fail.
                texts.extend(serde_json::to_string(&Dated { at: now, fact }));
            }
        }
        if keeps {
            self.mark = self.store.append(&self.key, texts);
        }
    }

    /// Carries out all that is due at `now`, each at its own time. Notifications are left to be sent.
    pub(crate) fn run_due(&mut self, now: Timestamp) {
        while let Some((at, due)) = self.ledger.agenda.take(now) {
            if let Due::Attempt { notice } = due {
                // A world that was read from a file still has the entries of attempts that were made before.
                let is_due = self.ledger.state.notices.get(&notice).is_some_and(|found| found.next == Some(at));
                if is_due && self.sending.insert(notice) {
                    self.to_send.push_back(notice);
                } else if is_due {
                    self.again.insert(notice);
                }
                continue;
            }
            let facts = due::facts(&self.ledger, due, at);
            self.commit(facts, at);
        }
        while self.ledger.agenda.first().is_some_and(|(at, due)| due::is_moot(&self.ledger, due, at)) {
            self.ledger.agenda.drop_first();
        }
    }

    /// The notifications that are to be sent now.
    pub(crate) fn take_to_send(&mut self) -> Vec<u64> {
        self.to_send.drain(..).collect()
    }

    /// Whether a notification waits to be sent.
    pub(crate) fn has_to_send(&self) -> bool {
        !self.to_send.is_empty()
    }

    /// How many are waiting or on their way.
    pub(crate) fn unsettled(&self) -> usize {
        self.sending.len()
    }

    /// An attempt is over.
    pub(crate) fn sent(&mut self, notice: u64) {
        // Somebody wanted it once more while it was on its way.
        if self.again.remove(&notice) {
            self.to_send.push_back(notice);
        } else {
            self.sending.remove(&notice);
        }
    }

    /// Takes the place of everything: a snapshot or an import.
    pub(crate) fn replace(&mut self, state: State) -> Result<(), ControlError> {
        let now = state.clock.now(Timestamp::now());
        let fact = Fact::Restored(Box::new(state));
        self.learn(&fact, now)?;
        let text =
            serde_json::to_string(&Dated { at: now, fact }).map_err(|error| ControlError::bad(error.to_string()))?;
        self.mark = self.store.replace(&self.key, vec![text]);
        self.journal.tell(now, Event::Control, None, "another state took the place of this world's");
        Ok(())
    }

    /// The world is taken away. Whoever still holds it may go on, and nothing is kept of that.
    pub(crate) fn forget(&mut self) {
        self.mark = self.store.replace(&self.key, Vec::new());
        self.store = Store::memory();
        self.ledger.agenda = Agenda::default();
        self.to_send.clear();
        self.journal.end_news();
    }

    /// Applies a fact that the store or a snapshot tells of: nothing is written.
    pub(crate) fn learn(&mut self, fact: &Fact, now: Timestamp) -> Result<(), ControlError> {
        let register = |mchid: &str, own| Merchant::register(mchid, own).map(Arc::new).map_err(ControlError::bad);
        let rotate = |rotation| Rotated::parse(rotation).map_err(ControlError::bad);
        match fact {
            Fact::Platform(rotation) => self.rotated = Some(rotate(rotation)?),
            Fact::Restored(state) => {
                state.check().map_err(ControlError::bad)?;
                let rotated = state.rotation.as_ref().map(rotate).transpose()?;
                let own = state.merchants.iter().map(|(mchid, own)| register(mchid, own));
                let own = own.collect::<Result<Vec<_>, _>>()?;
                self.rotated = rotated;
                let all = self.ready.iter().cloned().chain(own);
                self.merchants = all.map(|merchant| (merchant.mchid.clone(), merchant)).collect();
            }
            Fact::Merchant { mchid, own } => self.register(register(mchid, own)?),
            _ => {}
        }
        self.ledger.apply(fact, now);
        if matches!(fact, Fact::Restored(_)) {
            self.epoch += 1;
            self.to_send.clear();
            self.sending.clear();
            self.again.clear();
            self.tally = Tally::default();
            self.deliveries = DeliveryLog::of(&self.ledger);
        } else {
            self.deliveries.note(&self.ledger, fact, now);
        }
        Ok(())
    }

    /// The platform with each certificate that is there, the newest last. `own` has the one that all worlds begin with.
    pub(crate) fn platforms(&self, own: &Arc<Platform>) -> Vec<Arc<Platform>> {
        self.rotated.as_ref().map_or_else(|| vec![Arc::clone(own)], |rotated| rotated.all(own))
    }

    /// The platform with the certificate that signs the message of this number.
    pub(crate) fn signing(&self, own: &Arc<Platform>, number: u64) -> Arc<Platform> {
        let seed = self.ledger.state.seed;
        self.rotated.as_ref().map_or_else(|| Arc::clone(own), |rotated| rotated.signing(own, seed, number))
    }

    pub(crate) fn merchant(&self, mchid: &str) -> Option<&Arc<Merchant>> {
        self.merchants.get(mchid)
    }

    pub(crate) fn merchants(&self) -> impl Iterator<Item = &Arc<Merchant>> {
        self.merchants.values()
    }

    /// Puts a registered merchant's parsed keys beside its fact.
    pub(crate) fn register(&mut self, merchant: Arc<Merchant>) {
        self.merchants.insert(merchant.mchid.clone(), merchant);
    }

    /// Rules of faults have come or gone: these and those that are no more are counted anew.
    pub(crate) fn recount(&mut self, new: &[&str]) {
        self.tally.renew(&self.ledger.state.faults, new);
    }

    /// Counts a call; false when the merchant made too many in this second of the wall clock.
    pub(crate) fn may_call(&mut self, mchid: &str, wall: Timestamp) -> bool {
        let Some(limit) = self.ledger.state.settings.rate_limit_per_second else { return true };
        let (second, count) = self.calls.entry(mchid.to_owned()).or_insert((wall.as_second(), 0));
        if *second != wall.as_second() {
            (*second, *count) = (wall.as_second(), 0);
        }
        *count = count.saturating_add(1);
        *count <= limit
    }

    /// Whether the merchant used this nonce before, as far as it is remembered. Remembers it.
    pub(crate) fn is_nonce_known(&mut self, mchid: &str, nonce: &str, wall: Timestamp) -> bool {
        self.nonces.is_known(format!("{mchid} {nonce}"), wall.as_second())
    }

    /// The last nonces that the merchant used, the newest first.
    pub(crate) fn newest_nonces(&self, mchid: &str) -> Vec<String> {
        self.nonces.newest(&format!("{mchid} "), 16)
    }

    /// Takes note of something in the world's own time.
    pub(crate) fn tell(&mut self, wall: Timestamp, event: Event, mchid: Option<&str>, text: &str) {
        let now = self.now(wall);
        self.journal.tell(now, event, mchid, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_merchant_may_make_as_many_calls_a_second_as_the_limit_says() {
        let settings = Settings { rate_limit_per_second: Some(2), ..Settings::default() };
        let start = Start {
            merchants: Vec::new(),
            clock: Clock::WALL,
            settings,
            routes: BTreeMap::new(),
            store: Store::memory(),
        };
        let mut tenant = Tenant::new("w".into(), &start);
        let second = |second| Timestamp::from_second(second).unwrap();
        let made: Vec<_> = (0..3).map(|_| tenant.may_call("1", second(7))).collect();
        assert_eq!(made, [true, true, false]);
        assert!(tenant.may_call("2", second(7)), "others are not counted");
        assert!(tenant.may_call("1", second(8)), "each second begins anew");
    }
}
