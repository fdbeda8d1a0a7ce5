//! Snapshots of worlds that live in memory only.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

type Snapshots = BTreeMap<String, BTreeMap<String, String>>;

#[derive(Default)]
pub(super) struct Memory(Mutex<Snapshots>);

impl Memory {
    pub(super) fn save(&self, world: &str, name: &str, text: String) {
        self.lock().entry(world.to_owned()).or_default().insert(name.to_owned(), text);
    }

    pub(super) fn snapshot(&self, world: &str, name: &str) -> Option<String> {
        self.lock().get(world)?.get(name).cloned()
    }

    pub(super) fn snapshots(&self, world: &str) -> Vec<String> {
        self.lock().get(world).map(|named| named.keys().cloned().collect()).unwrap_or_default()
    }

    pub(super) fn forget(&self, world: &str) {
        self.lock().remove(world);
    }

    fn lock(&self) -> MutexGuard<'_, Snapshots> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
