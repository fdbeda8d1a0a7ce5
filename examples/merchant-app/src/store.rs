//! Where subscriptions are kept.

use std::{
    collections::BTreeMap,
    error::Error,
    future::{Future, ready},
    pin::Pin,
    sync::{Mutex, MutexGuard, PoisonError},
};

use wechatpay::papay::ContractRef;

use crate::subscription::Subscription;

pub(crate) type StoreError = Box<dyn Error + Send + Sync>;
pub(crate) type Later<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;
pub(crate) type Change<'a> = Box<dyn FnOnce(&mut Subscription) + Send + 'a>;

/// What a database does for the shop.
pub(crate) trait Store: Send + Sync {
    fn add(&self, subscription: Subscription) -> Later<'_, ()>;

    fn find<'a>(&'a self, id: &'a str) -> Later<'a, Option<Subscription>>;

    /// The id of the subscription that a contract belongs to.
    fn of_contract<'a>(&'a self, contract: &'a ContractRef) -> Later<'a, Option<String>>;

    /// The id of the subscription that a deduction belongs to.
    fn of_deduction<'a>(&'a self, out_trade_no: &'a str) -> Later<'a, Option<String>>;

    /// Reads, changes and writes one subscription with nobody in between (`SELECT … FOR UPDATE`), and gives the new state.
    fn change<'a>(&'a self, id: &'a str, change: Change<'a>) -> Later<'a, Option<Subscription>>;
}

/// Keeps them in memory: they end with the process.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<BTreeMap<String, Subscription>>);

impl Memory {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Subscription>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn id_where(&self, wanted: impl Fn(&Subscription) -> bool) -> Option<String> {
        self.all().values().find(|subscription| wanted(subscription)).map(|subscription| subscription.id.clone())
    }
}

impl Store for Memory {
    fn add(&self, subscription: Subscription) -> Later<'_, ()> {
        self.all().insert(subscription.id.clone(), subscription);
        Box::pin(ready(Ok(())))
    }

    fn find<'a>(&'a self, id: &'a str) -> Later<'a, Option<Subscription>> {
        Box::pin(ready(Ok(self.all().get(id).cloned())))
    }

    fn of_contract<'a>(&'a self, contract: &'a ContractRef) -> Later<'a, Option<String>> {
        Box::pin(ready(Ok(self.id_where(|subscription| subscription.reference.is_same(contract)))))
    }

    fn of_deduction<'a>(&'a self, out_trade_no: &'a str) -> Later<'a, Option<String>> {
        let owns = |subscription: &Subscription| {
            subscription.deductions.iter().any(|deduction| deduction.out_trade_no == out_trade_no)
        };
        Box::pin(ready(Ok(self.id_where(owns))))
    }

    fn change<'a>(&'a self, id: &'a str, change: Change<'a>) -> Later<'a, Option<Subscription>> {
        let mut all = self.all();
        let changed = all.get_mut(id).map(|subscription| {
            change(subscription);
            subscription.clone()
        });
        Box::pin(ready(Ok(changed)))
    }
}
