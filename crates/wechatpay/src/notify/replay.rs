//! Which messages came already, so that a recorded one is not taken twice.

use std::{
    collections::{HashSet, VecDeque},
    error::Error as StdError,
    fmt,
    future::{Future, ready},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

use crate::ambient;

/// What a [`ReplayMemory`] gives: whether the message is new, or why that cannot be said.
pub type MemoryFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// Whether a message came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sighting {
    /// It is new, and is remembered from now on.
    First,
    /// It came before.
    Again,
}

/// Remembers which messages came, until their time window is over.
///
/// WeChat Pay signs each attempt afresh, with a time and a nonce of its own. The same signed bytes twice are therefore a recording that
/// somebody plays again, or a proxy that repeats requests. Only messages whose signature holds get here, so nobody else can fill it.
///
/// One process does with [`RecentMessages`], the default. Several that share a URL need one that they share; in Redis it is one
/// command: `SET message 1 NX EXAT expires`.
pub trait ReplayMemory: fmt::Debug + Send + Sync {
    /// Notes `message`, a text of `serial:timestamp:nonce`, and says whether it was there. Looking and noting must be one step. From
    /// `expires` on (seconds since the Unix epoch) it may be forgotten.
    ///
    /// An error refuses the notification with a 500, so that WeChat Pay sends it again.
    fn note<'a>(&'a self, message: &'a str, expires: i64) -> MemoryFuture<'a, Sighting>;
}

/// Remembers messages in this process: the newest 65,536 unless told otherwise, some 16 MiB when full. In a window of five minutes that is
/// over 200 notifications a second; beyond, the oldest are forgotten early.
#[derive(Debug)]
pub struct RecentMessages {
    most: usize,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    messages: HashSet<Arc<str>>,
    /// In the order in which they came.
    oldest_first: VecDeque<(Arc<str>, i64)>,
}

impl RecentMessages {
    /// Remembers at most this many.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { most: most.max(1), seen: Mutex::default() }
    }
}

impl Default for RecentMessages {
    fn default() -> Self {
        Self::new(1 << 16)
    }
}

impl ReplayMemory for RecentMessages {
    fn note<'a>(&'a self, message: &'a str, expires: i64) -> MemoryFuture<'a, Sighting> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        Box::pin(ready(Ok(seen.note(message, expires, ambient::now(), self.most))))
    }
}

impl Seen {
    fn note(&mut self, message: &str, expires: i64, now: i64, most: usize) -> Sighting {
        while self.oldest_first.front().is_some_and(|(_, expires)| *expires < now) {
            self.forget_oldest();
        }
        if self.messages.contains(message) {
            return Sighting::Again;
        }
        if self.messages.len() >= most {
            self.forget_oldest();
        }
        let message: Arc<str> = message.into();
        self.messages.insert(message.clone());
        self.oldest_first.push_back((message, expires));
        Sighting::First
    }

    fn forget_oldest(&mut self) {
        if let Some((message, _)) = self.oldest_first.pop_front() {
            self.messages.remove(&message);
        }
    }
}
