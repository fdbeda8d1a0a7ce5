//! Which events were handled already.

use std::{
    collections::{HashMap, VecDeque},
    error::Error as StdError,
    fmt,
    future::{Future, ready},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use super::Event;
use crate::{ambient, error::Error};

/// What a [`Ledger`] gives.
pub type LedgerFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// How far an event has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Nobody works on it. It is the asker's now, until its lease is over.
    Fresh,
    /// Somebody works on it, and that one's lease is not over.
    Running,
    /// It was handled.
    Done,
}

/// An event that a delivery wants to handle.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim {
    /// What tells events apart: notification id and business number, `EV-2018022511223320873:wxwtdk20200910100000`.
    pub key: String,
    /// What tells deliveries of one event apart: 32 random hex digits.
    pub ticket: String,
    /// How long the event is this delivery's. When it is over without an end, the process that had it is taken for dead.
    pub lease: Duration,
    /// `ENTRUST.SIGN`, …
    pub event_type: String,
}

impl Claim {
    pub(super) fn new(event: &Event, lease: Duration) -> Result<Self, Error> {
        let key = match business_number(event) {
            Some(number) => format!("{}:{number}", event.id),
            None => event.id.clone(),
        };
        Ok(Self { key, ticket: ambient::nonce()?, lease, event_type: event.event_type.clone() })
    }
}

/// Where the number of what was done stands, the most particular first: an order has many refunds, a contract many orders.
const NUMBERS: [&str; 16] = [
    "out_refund_no",
    "refund_id",
    "out_return_no",
    "out_trade_no",
    "combine_out_trade_no",
    "out_bill_no",
    "out_detail_no",
    "out_batch_no",
    "out_order_no",
    "out_request_no",
    "complaint_id",
    "transaction_id",
    "out_contract_code",
    "contract_id",
    "order_id",
    "out_authorization_no",
];

fn business_number(event: &Event) -> Option<String> {
    let content = event.json().ok()?;
    let number = NUMBERS.iter().find_map(|name| content.get(name)?.as_str().filter(|number| !number.is_empty()));
    number.map(str::to_owned)
}

/// Knows which events were handled, so that one that is told twice is handled once.
///
/// One process does with [`RecentEvents`], the default. Several that share a URL need one that they share; keep its entries for at least a
/// day, for so long WeChat Pay may tell an event again. In Redis:
///
/// | method | command |
/// |---|---|
/// | [`begin`](Self::begin) | `SET key ticket NX PX lease`; if that fails, `GET key` is `done` or somebody's ticket |
/// | [`finish`](Self::finish) | `SET key done EX 172800` |
/// | [`release`](Self::release) | a script that deletes `key` if it holds `ticket` |
///
/// In SQL it can be a table in the application's own database. Note there, in the handler's own transaction, what was handled, and an
/// event that is handled twice changes nothing twice.
///
/// An error of `begin` refuses the delivery with a 500, so that WeChat Pay sends it again.
pub trait Ledger: fmt::Debug + Send + Sync {
    /// Says how far an event has come, and takes it if it is fresh: both in one step.
    fn begin<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, Standing>;

    /// The event was handled, whoever has it now.
    fn finish<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, ()>;

    /// The event was not handled, and the next delivery shall try. Does nothing if another delivery has it now.
    fn release<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, ()>;
}

/// Knows the events of this process: the newest 65,536 unless told otherwise, some 16 MiB when full. Those that are being handled are
/// never forgotten, however many.
#[derive(Debug)]
pub struct RecentEvents {
    most: usize,
    events: Mutex<Events>,
}

#[derive(Debug, Default)]
struct Events {
    standing: HashMap<Arc<str>, Entry>,
    oldest_first: VecDeque<Arc<str>>,
}

#[derive(Debug)]
enum Entry {
    Open,
    Running { ticket: String, until: Instant },
    Done,
}

impl RecentEvents {
    /// Knows at most this many.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { most: most.max(1), events: Mutex::default() }
    }

    fn change<T: Send + 'static>(&self, change: impl FnOnce(&mut Events) -> T) -> LedgerFuture<'_, T> {
        let changed = change(&mut self.events.lock().unwrap_or_else(PoisonError::into_inner));
        Box::pin(ready(Ok(changed)))
    }
}

impl Default for RecentEvents {
    fn default() -> Self {
        Self::new(1 << 16)
    }
}

impl Ledger for RecentEvents {
    fn begin<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, Standing> {
        self.change(|events| events.begin(claim, self.most, Instant::now()))
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, ()> {
        self.change(|events| {
            if let Some(entry) = events.standing.get_mut(claim.key.as_str()) {
                *entry = Entry::Done;
            }
        })
    }

    fn release<'a>(&'a self, claim: &'a Claim) -> LedgerFuture<'a, ()> {
        self.change(|events| {
            if let Some(entry) = events.standing.get_mut(claim.key.as_str())
                && matches!(entry, Entry::Running { ticket, .. } if *ticket == claim.ticket)
            {
                *entry = Entry::Open;
            }
        })
    }
}

impl Events {
    fn begin(&mut self, claim: &Claim, most: usize, now: Instant) -> Standing {
        let taken = Entry::Running { ticket: claim.ticket.clone(), until: now + claim.lease };
        match self.standing.get_mut(claim.key.as_str()) {
            Some(Entry::Done) => return Standing::Done,
            Some(Entry::Running { until, .. }) if *until > now => return Standing::Running,
            Some(entry) => *entry = taken,
            None => {
                self.make_room(most, now);
                let key: Arc<str> = claim.key.as_str().into();
                self.standing.insert(key.clone(), taken);
                self.oldest_first.push_back(key);
            }
        }
        Standing::Fresh
    }

    /// Forgets the oldest event that nobody works on, if there are too many.
    fn make_room(&mut self, most: usize, now: Instant) {
        for _ in 0..self.oldest_first.len() {
            if self.standing.len() < most {
                return;
            }
            let Some(key) = self.oldest_first.pop_front() else { return };
            if matches!(self.standing.get(&key), Some(Entry::Running { until, .. }) if *until > now) {
                self.oldest_first.push_back(key);
            } else {
                self.standing.remove(&key);
            }
        }
    }
}
