//! Wakes worlds whose clock runs when something in them falls due.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use jiff::Timestamp;
use tokio::sync::{Notify, watch};

use crate::{clock::Clock, shared::Shared, tenant::Cell, tenant::Tenant};

/// A world and when it wants to be woken, on the wall clock.
#[derive(Debug)]
struct Entry {
    at: Timestamp,
    cell: Weak<Cell>,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}

#[derive(Debug, Default)]
pub(crate) struct Alarm {
    entries: Mutex<BinaryHeap<Reverse<Entry>>>,
    changed: Notify,
}

impl Alarm {
    /// Wakes a world when its next entry falls due, unless it will be woken sooner.
    pub(crate) fn set(&self, cell: &Arc<Cell>, tenant: &mut Tenant) {
        let Clock::Running { ahead } = tenant.ledger.state.clock else { return };
        let Some(next) = tenant.ledger.agenda.next() else { return };
        let at = next.checked_sub(ahead).unwrap_or(Timestamp::MAX);
        if tenant.alarm.is_some_and(|alarm| alarm <= at) {
            return;
        }
        tenant.alarm = Some(at);
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.push(Reverse(Entry { at, cell: Arc::downgrade(cell) }));
        drop(entries);
        self.changed.notify_one();
    }

    /// A world whose time has come, or when the next one's comes.
    fn take(&self, wall: Timestamp) -> Result<Weak<Cell>, Option<Timestamp>> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        match entries.peek() {
            Some(Reverse(entry)) if entry.at <= wall => entries.pop().map(|Reverse(entry)| entry.cell).ok_or(None),
            Some(Reverse(entry)) => Err(Some(entry.at)),
            None => Err(None),
        }
    }
}

/// Wakes worlds until told to stop.
pub(crate) async fn run(shared: Arc<Shared>, mut stop: watch::Receiver<bool>) {
    loop {
        let wall = Timestamp::now();
        let wait = match shared.alarm.take(wall) {
            Ok(cell) => {
                if let Some(cell) = cell.upgrade() {
                    let mut tenant = cell.lock();
                    tenant.alarm = None;
                    let now = tenant.now(wall);
                    tenant.run_due(now);
                    shared.dispatch(&cell, tenant);
                }
                continue;
            }
            Err(Some(at)) => at.duration_since(wall).unsigned_abs(),
            // Something will be due, sooner or later; until then an hour is as good as any.
            Err(None) => std::time::Duration::from_secs(3_600),
        };
        tokio::select! {
            _ = stop.changed() => return,
            () = shared.alarm.changed.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}
