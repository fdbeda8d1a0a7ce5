//! All worlds of a sandbox.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use http::HeaderMap;

use crate::{
    clock::Clock,
    engine::fact::Dated,
    settings::Settings,
    store::StoreError,
    tenant::{Cell, Start},
};

/// The request header that picks a world.
pub(crate) const HEADER: &str = "Sandbox-World";
/// The default world's own name, for those who name it.
pub(crate) const DEFAULT: &str = "default";
/// So many worlds beside the default one may be.
const MOST: usize = 10_000;

#[derive(Debug)]
pub(crate) struct Worlds {
    default: Arc<Cell>,
    named: Mutex<HashMap<String, Arc<Cell>>>,
    start: Start,
}

impl Worlds {
    /// The worlds that the store knows, and the default one.
    pub(crate) fn load(start: Start, seed: u64) -> Result<Self, StoreError> {
        let store = start.store.clone();
        let worlds = Self {
            default: Arc::new(Cell::empty(None, &start)),
            named: Mutex::default(),
            // Only the default world's clock is set at the start.
            start: Start { clock: Clock::WALL, ..start },
        };
        store.load(&mut |world, fact| {
            let cell = if world.is_empty() { worlds.default_world() } else { worlds.known(world) };
            let Dated { at, fact } = serde_json::from_str(fact).map_err(|error| error.to_string())?;
            cell.lock().learn(&fact, at).map_err(|error| error.to_string())
        })?;
        worlds.default.lock().be_born(seed);
        Ok(worlds)
    }

    /// Every world that there is.
    pub(crate) fn all(&self) -> Vec<Arc<Cell>> {
        let named = self.named.lock().unwrap_or_else(PoisonError::into_inner);
        named.values().cloned().chain([self.default_world()]).collect()
    }

    /// A world that the store tells of.
    fn known(&self, name: &str) -> Arc<Cell> {
        let mut named = self.named.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Arc::new(Cell::empty(Some(name.to_owned()), &self.start));
        Arc::clone(named.entry(name.to_owned()).or_insert_with(new))
    }

    pub(crate) fn default_world(&self) -> Arc<Cell> {
        Arc::clone(&self.default)
    }

    /// The world that a request picks.
    pub(crate) fn of(&self, headers: &HeaderMap) -> Result<Arc<Cell>, String> {
        let mut values = headers.get_all(HEADER).iter();
        match (values.next(), values.next()) {
            (None, _) => Ok(self.default_world()),
            (Some(name), None) => self.named(name.to_str().map_err(|_| bad_name())?),
            (Some(_), Some(_)) => Err(format!("the header {HEADER} comes more than once")),
        }
    }

    /// The named world that alone has a merchant of one's own, when the default world does not know the number.
    pub(crate) fn home_of(&self, mchid: &str) -> Option<Arc<Cell>> {
        let knows = |cell: &Arc<Cell>| cell.lock().merchant(mchid).is_some();
        if knows(&self.default) {
            return None;
        }
        let all = self.all();
        let mut homes = all.iter().filter(|cell| knows(cell));
        match (homes.next(), homes.next()) {
            (Some(home), None) => Some(Arc::clone(home)),
            _ => None,
        }
    }

    /// How a new world behaves of which nothing else is said.
    pub(crate) fn usual_settings(&self) -> Settings {
        self.start.settings.clone()
    }

    /// The world of a name, if it is there.
    pub(crate) fn find(&self, name: &str) -> Result<Option<Arc<Cell>>, String> {
        check_name(name)?;
        if name == DEFAULT {
            return Ok(Some(self.default_world()));
        }
        Ok(self.named.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned())
    }

    /// The world of a name, made on first use.
    pub(crate) fn named(&self, name: &str) -> Result<Arc<Cell>, String> {
        self.born(name, Birth::default())
    }

    /// The world of a name; if it is not there yet, it is made so.
    pub(crate) fn born(&self, name: &str, birth: Birth) -> Result<Arc<Cell>, String> {
        check_name(name)?;
        if name == DEFAULT {
            return Ok(self.default_world());
        }
        let mut named = self.named.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(cell) = named.get(name) {
            return Ok(Arc::clone(cell));
        }
        if named.len() >= MOST {
            return Err(format!("there are {MOST} worlds already, which is as many as may be"));
        }
        let cell = match birth.clock {
            Some(clock) => Cell::empty(Some(name.to_owned()), &Start { clock, ..self.start.clone() }),
            None => Cell::empty(Some(name.to_owned()), &self.start),
        };
        cell.lock().be_born(birth.seed.unwrap_or_else(|| seed_of(name)));
        let cell = Arc::new(cell);
        named.insert(name.to_owned(), Arc::clone(&cell));
        Ok(cell)
    }

    /// Takes a named world away, and all that was kept of it.
    pub(crate) fn remove(&self, name: &str) -> Option<Arc<Cell>> {
        let mut named = self.named.lock().unwrap_or_else(PoisonError::into_inner);
        let cell = named.remove(name)?;
        // Before anybody can make a new world of this name.
        cell.lock().forget();
        Some(cell)
    }
}

/// How a world begins, where it is not as usual.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Birth {
    pub(crate) seed: Option<u64>,
    pub(crate) clock: Option<Clock>,
}

fn check_name(name: &str) -> Result<(), String> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if name.is_empty() || name.len() > 64 || !name.bytes().all(allowed) {
        return Err(bad_name());
    }
    Ok(())
}

/// A named world draws from its name: the same commands in a world of the same name give the same ids (FNV-1a).
pub(crate) fn seed_of(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn bad_name() -> String {
    format!("{HEADER} must be 1 to 64 letters, digits, `-` or `_`")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::store::Store;

    #[test]
    fn worlds_are_bounded_and_named_strictly() {
        let start = Start {
            merchants: Vec::new(),
            clock: Clock::WALL,
            settings: Settings::default(),
            routes: BTreeMap::new(),
            store: Store::memory(),
        };
        let worlds = Worlds::load(start, 1).unwrap();
        for number in 0..MOST {
            worlds.named(&format!("w{number}")).unwrap();
        }
        assert!(worlds.named("one-too-many").unwrap_err().contains("10000 worlds already"));
        assert!(worlds.named("w7").is_ok(), "a world that exists stays reachable");
        for bad in ["", "a b", "ä", "a/b", &"x".repeat(65)] {
            assert_eq!(worlds.named(bad).unwrap_err(), bad_name(), "{bad:?}");
        }
    }
}
