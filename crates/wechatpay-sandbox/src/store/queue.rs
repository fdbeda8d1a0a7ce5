//! What waits for the disk, within bounds.

use std::{
    collections::{HashSet, VecDeque},
    mem,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::Mark;

/// How many bytes of facts may wait, and as many again of whole worlds and snapshots.
pub(super) const BOUND: usize = 64 << 20;

/// About as many bytes go into one transaction, so that an attempt on an ailing disk costs little.
const BATCH: usize = 4 << 20;

pub(super) enum Job {
    Append { world: String, facts: Vec<String> },
    Replace { world: String, facts: Vec<String> },
    Snapshot { world: String, name: String, text: String },
}

/// Jobs for one transaction.
pub(super) struct Batch {
    pub(super) jobs: Vec<Job>,
    /// What is on disk once they are.
    pub(super) until: Mark,
    weight: Weight,
}

pub(super) struct Queue {
    bound: usize,
    state: Mutex<State>,
    more: Condvar,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    taken: u64,
    /// Of what waits, and of the batch that is being written.
    waiting: Weight,
    /// Worlds whose facts on disk end too early.
    cut: HashSet<String>,
    closed: bool,
}

/// Bytes in memory.
#[derive(Default, Clone, Copy)]
struct Weight {
    appended: usize,
    /// An import may be large; it must not cut off the facts of other worlds that come while it is written.
    bulk: usize,
}

impl Queue {
    pub(super) fn new(bound: usize) -> Self {
        Self { bound, state: Mutex::default(), more: Condvar::new() }
    }

    pub(super) fn push(&self, job: Job) -> Mark {
        let mut state = self.lock();
        if !state.admits(&job, self.bound) {
            return Mark::NOT_TAKEN;
        }
        state.waiting.add(job.weight());
        state.jobs.push_back(job);
        state.taken += 1;
        self.more.notify_one();
        Mark(state.taken)
    }

    pub(super) fn taken(&self) -> Mark {
        Mark(self.lock().taken)
    }

    /// Waits for jobs and takes them out, in order; `None` when there are none and none will come.
    pub(super) fn next(&self) -> Option<Batch> {
        let state = self.lock();
        let mut state = self
            .more
            .wait_while(state, |state| state.jobs.is_empty() && !state.closed)
            .unwrap_or_else(PoisonError::into_inner);
        state.batch()
    }

    #[cfg(test)]
    pub(super) fn is_waiting(&self) -> bool {
        !self.lock().jobs.is_empty()
    }

    /// Makes room for as much as the batch held.
    pub(super) fn done(&self, batch: &Batch) {
        self.lock().waiting.subtract(batch.weight);
    }

    /// What has been taken, and whether more may come.
    pub(super) fn outlook(&self) -> (Mark, bool) {
        let state = self.lock();
        (Mark(state.taken), !state.closed)
    }

    /// Waits for a while, or until more than `seen` was taken or the queue is closed.
    pub(super) fn rest(&self, seen: Mark, pause: Duration) {
        let state = self.lock();
        let same = |state: &mut State| Mark(state.taken) == seen && !state.closed;
        drop(self.more.wait_timeout_while(state, pause, same));
    }

    pub(super) fn close(&self) {
        self.lock().closed = true;
        self.more.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Whether the job is taken. What its world loses otherwise is remembered.
    fn admits(&mut self, job: &Job, bound: usize) -> bool {
        match job {
            Job::Append { world, .. } => {
                if self.cut.contains(world) {
                    return false;
                }
                if self.waiting.appended > bound {
                    tracing::error!(
                        "too much waits for the disk: changes of a world are not kept until it is restored"
                    );
                    self.cut.insert(world.clone());
                    return false;
                }
            }
            Job::Replace { world, .. } => {
                if self.waiting.bulk > bound {
                    self.cut.insert(world.clone());
                    return false;
                }
                self.cut.remove(world);
            }
            Job::Snapshot { .. } => return self.waiting.bulk <= bound,
        }
        true
    }

    fn batch(&mut self) -> Option<Batch> {
        let mut weight = Weight::default();
        let mut jobs = Vec::new();
        while let Some(job) = self.jobs.pop_front() {
            weight.add(job.weight());
            jobs.push(job);
            if weight.sum() >= BATCH {
                break;
            }
        }
        let until = Mark(self.taken - self.jobs.len() as u64);
        (!jobs.is_empty()).then_some(Batch { jobs, until, weight })
    }
}

impl Job {
    fn weight(&self) -> Weight {
        match self {
            Self::Append { world, facts } => Weight { appended: world.len() + weigh(facts), bulk: 0 },
            Self::Replace { world, facts } => Weight { appended: 0, bulk: world.len() + weigh(facts) },
            Self::Snapshot { world, name, text } => Weight { appended: 0, bulk: world.len() + name.len() + text.len() },
        }
    }
}

fn weigh(facts: &[String]) -> usize {
    facts.iter().map(|fact| fact.len() + mem::size_of::<String>()).sum()
}

impl Weight {
    fn add(&mut self, other: Self) {
        self.appended += other.appended;
        self.bulk += other.bulk;
    }

    fn subtract(&mut self, other: Self) {
        self.appended = self.appended.saturating_sub(other.appended);
        self.bulk = self.bulk.saturating_sub(other.bulk);
    }

    fn sum(self) -> usize {
        self.appended + self.bulk
    }
}
