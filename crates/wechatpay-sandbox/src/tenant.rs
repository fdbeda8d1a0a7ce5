//! The state of one world: an isolated tenant.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;

use crate::{
    agreements::Agreements, clock::Clock, delivery::DeliveryLog, journal::Journal, merchant::Merchant,
    provision::Provisioned, settings::Settings,
};

/// What a world is when it is made.
#[derive(Debug, Clone)]
pub(crate) struct Start {
    pub(crate) merchants: Vec<Arc<Merchant>>,
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    pub(crate) routes: BTreeMap<String, SocketAddr>,
}

/// The state of a world.
#[derive(Debug)]
pub(crate) struct Tenant {
    merchants: BTreeMap<String, Arc<Merchant>>,
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    /// Where notifications for a host go instead.
    pub(crate) routes: BTreeMap<String, SocketAddr>,
    pub(crate) agreements: Agreements,
    pub(crate) provisioned: Provisioned,
    pub(crate) journal: Journal,
    pub(crate) deliveries: DeliveryLog,
    nonces: Nonces,
    calls: HashMap<String, (i64, u32)>,
}

/// A world's state behind its lock, with the world's name.
#[derive(Debug)]
pub(crate) struct Cell {
    /// `None`: the default world.
    pub(crate) name: Option<String>,
    state: Mutex<Tenant>,
}

impl Cell {
    pub(crate) fn new(name: Option<String>, start: &Start) -> Self {
        Self { name, state: Mutex::new(Tenant::new(start)) }
    }

    /// Locks the state. No transition is left half done when a holder panics, so a poisoned lock is still good.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Tenant> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tenant {
    fn new(start: &Start) -> Self {
        Self {
            merchants: start.merchants.iter().map(|merchant| (merchant.mchid.clone(), Arc::clone(merchant))).collect(),
            clock: start.clock,
            settings: start.settings,
            routes: start.routes.clone(),
            agreements: Agreements::default(),
            provisioned: Provisioned::default(),
            journal: Journal::default(),
            deliveries: DeliveryLog::default(),
            nonces: Nonces::default(),
            calls: HashMap::new(),
        }
    }

    pub(crate) fn merchant(&self, mchid: &str) -> Option<&Arc<Merchant>> {
        self.merchants.get(mchid)
    }

    pub(crate) fn merchants(&self) -> impl Iterator<Item = &Arc<Merchant>> {
        self.merchants.values()
    }

    pub(crate) fn register(&mut self, merchant: Arc<Merchant>) {
        self.merchants.insert(merchant.mchid.clone(), merchant);
    }

    /// Counts a call; false when the merchant made too many in this second of the wall clock.
    pub(crate) fn may_call(&mut self, mchid: &str, wall: Timestamp) -> bool {
        let Some(limit) = self.settings.rate_limit_per_second else { return true };
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
}

/// Nonces of the last ten minutes: no timestamp that is accepted now was accepted longer ago.
#[derive(Debug, Default)]
struct Nonces {
    known: HashSet<Arc<str>>,
    order: VecDeque<(i64, Arc<str>)>,
}

impl Nonces {
    const SECONDS: i64 = 600;
    /// Under more load than this the oldest are forgotten sooner.
    const KEPT: usize = 20_000;

    fn is_known(&mut self, nonce: String, now: i64) -> bool {
        while let Some((seen, old)) = self.order.front() {
            if self.order.len() < Self::KEPT && now.saturating_sub(*seen) <= Self::SECONDS {
                break;
            }
            self.known.remove(old);
            self.order.pop_front();
        }
        let nonce: Arc<str> = nonce.into();
        let new = self.known.insert(Arc::clone(&nonce));
        if new {
            self.order.push_back((now, nonce));
        }
        !new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenant(limit: Option<u32>) -> Tenant {
        let settings = Settings { rate_limit_per_second: limit, ..Settings::default() };
        Tenant::new(&Start { merchants: Vec::new(), clock: Clock::WALL, settings, routes: BTreeMap::new() })
    }

    #[test]
    fn a_merchant_may_make_as_many_calls_a_second_as_the_limit_says() {
        let mut tenant = tenant(Some(2));
        let second = |second| Timestamp::from_second(second).unwrap();
        let made: Vec<_> = (0..3).map(|_| tenant.may_call("1", second(7))).collect();
        assert_eq!(made, [true, true, false]);
        assert!(tenant.may_call("2", second(7)), "others are not counted");
        assert!(tenant.may_call("1", second(8)), "each second begins anew");
    }

    #[test]
    fn a_nonce_is_known_for_ten_minutes_to_its_merchant() {
        let mut tenant = tenant(None);
        let second = |second| Timestamp::from_second(second).unwrap();
        assert!(!tenant.is_nonce_known("1", "n", second(0)));
        assert!(!tenant.is_nonce_known("2", "n", second(0)));
        assert!(tenant.is_nonce_known("1", "n", second(600)));
        assert!(!tenant.is_nonce_known("1", "n", second(601)));
    }
}
