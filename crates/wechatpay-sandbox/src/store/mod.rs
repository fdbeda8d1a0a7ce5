//! Keeps the facts of all worlds in order, and knows nothing of what they mean: in memory, where the worlds themselves are the
//! memory, or in one SQLite file that outlives a kill and a power failure.

mod batch;
mod block;
mod database;
mod error;
mod file;
mod memory;
mod place;
mod progress;
mod queue;
mod writer;

#[cfg(test)]
mod tests;

use std::{fmt, path::Path, sync::Arc};

#[cfg(test)]
use error::Reason;
pub(crate) use error::StoreError;

use self::{file::File, memory::Memory, queue::Job};

/// How far the store has taken what it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mark(u64);

impl Mark {
    const START: Self = Self(0);
    /// What was not taken is never on disk.
    const NOT_TAKEN: Self = Self(u64::MAX);
}

/// A handle to a store; the last one to be dropped writes what waits and closes the file.
#[derive(Clone)]
pub(crate) struct Store(Arc<Kind>);

enum Kind {
    Memory(Memory),
    File(File),
}

impl Store {
    /// A store that keeps snapshots, but no facts.
    pub(crate) fn memory() -> Self {
        Self(Arc::new(Kind::Memory(Memory::default())))
    }

    /// Opens or makes the file.
    ///
    /// # Errors
    ///
    /// The file is no store, of a newer format, held by another process, or cannot be written. It is then left as it is.
    pub(crate) fn open(path: &Path) -> Result<Self, StoreError> {
        Ok(Self(Arc::new(Kind::File(File::open(path, queue::BOUND)?))))
    }

    /// Whether facts outlive the process.
    pub(crate) fn keeps_facts(&self) -> bool {
        matches!(&*self.0, Kind::File(_))
    }

    /// Hands each fact of each world to `each`, world by world, in order. `each` may append, but neither wait nor read.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or `each` refused a fact.
    pub(crate) fn load(&self, each: &mut dyn FnMut(&str, &str) -> Result<(), String>) -> Result<(), StoreError> {
        match &*self.0 {
            Kind::Memory(_) => Ok(()),
            Kind::File(file) => file.load(each),
        }
    }

    /// Takes facts of a world for writing, and never waits: the order of calls is the order in the file.
    ///
    /// When too much waits already, the facts are not taken, nor are any later ones of this world, because they would leave
    /// a gap: the mark then never settles, and only [`replace`](Self::replace) makes the world whole.
    pub(crate) fn append(&self, world: &str, facts: Vec<String>) -> Mark {
        match &*self.0 {
            Kind::File(file) if facts.is_empty() => file.mark(),
            Kind::File(file) => file.take(Job::Append { world: world.to_owned(), facts }),
            Kind::Memory(_) => Mark::START,
        }
    }

    /// Everything taken so far.
    pub(crate) fn mark(&self) -> Mark {
        match &*self.0 {
            Kind::Memory(_) => Mark::START,
            Kind::File(file) => file.mark(),
        }
    }

    /// Waits until all up to the mark is on disk.
    ///
    /// # Errors
    ///
    /// The disk refused it. The store keeps it, and keeps trying.
    pub(crate) async fn settled(&self, mark: Mark) -> Result<(), StoreError> {
        match &*self.0 {
            Kind::Memory(_) => Ok(()),
            Kind::File(file) => file.settled(mark).await,
        }
    }

    /// [`settled`](Self::settled) for a caller without a runtime: blocks the thread.
    ///
    /// # Errors
    ///
    /// As [`settled`](Self::settled).
    pub(crate) fn settled_blocking(&self, mark: Mark) -> Result<(), StoreError> {
        block::on(self.settled(mark))
    }

    /// Replaces all facts of a world at once. None at all forgets the world, and its snapshots with it.
    pub(crate) fn replace(&self, world: &str, facts: Vec<String>) -> Mark {
        match &*self.0 {
            Kind::Memory(memory) => {
                if facts.is_empty() {
                    memory.forget(world);
                }
                Mark::START
            }
            Kind::File(file) => file.take(Job::Replace { world: world.to_owned(), facts }),
        }
    }

    /// Keeps a text under a name beside the facts of a world, in place of an earlier one of that name.
    pub(crate) fn save_snapshot(&self, world: &str, name: &str, text: String) -> Mark {
        match &*self.0 {
            Kind::Memory(memory) => {
                memory.save(world, name, text);
                Mark::START
            }
            Kind::File(file) => file.take(Job::Snapshot { world: world.to_owned(), name: name.to_owned(), text }),
        }
    }

    /// The snapshot of this name. What was saved before is waited for: this blocks the thread for as long as the disk takes.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or what was saved before cannot be written.
    pub(crate) fn snapshot(&self, world: &str, name: &str) -> Result<Option<String>, StoreError> {
        match &*self.0 {
            Kind::Memory(memory) => Ok(memory.snapshot(world, name)),
            Kind::File(file) => {
                self.settled_blocking(file.mark())?;
                file.snapshot(world, name)
            }
        }
    }

    /// The names of a world's snapshots, sorted. Waits as [`snapshot`](Self::snapshot) does.
    ///
    /// # Errors
    ///
    /// As [`snapshot`](Self::snapshot).
    pub(crate) fn snapshots(&self, world: &str) -> Result<Vec<String>, StoreError> {
        match &*self.0 {
            Kind::Memory(memory) => Ok(memory.snapshots(world)),
            Kind::File(file) => {
                self.settled_blocking(file.mark())?;
                file.snapshots(world)
            }
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::Memory(_) => f.write_str("Store(memory)"),
            Kind::File(file) => write!(f, "Store({})", file.path().display()),
        }
    }
}
