//! Many calls: so many at once, so many in a second, and an account of each.
//!
//! [`Client::batch`] takes pairs of a key and a [`Call`] and gives pairs of the key and what became of the call, in the order in which calls
//! end. Calls may be typed or raw, and those of several clients may be mixed. The source may be endless: it is asked for the next call only
//! when there is room for it, so that a batch holds no more calls and answers than its [`concurrency`](Batch::concurrency).
//!
//! ```no_run
//! # async fn f(client: wechatpay::Client, due: Vec<serde_json::Value>) {
//! use wechatpay::Resolution;
//!
//! let deductions = due.into_iter().map(|order| {
//!     let call = client.chain("v3/papay/pay/transactions/apply").post(&order);
//!     (order["out_trade_no"].to_string(), call)
//! });
//! let mut batch = client.batch(deductions).concurrency(16).per_second(50).retry_budget(100);
//! while let Some((out_trade_no, result)) = batch.next().await {
//!     match result {
//!         Ok(_) => {}
//!         // Nobody knows yet: ask.
//!         Err(error) if error.may_have_taken_effect() => match client.resolve(&error).await {
//!             Ok(Resolution::Found(order)) => println!("{out_trade_no} is {}", order["trade_state"]),
//!             Ok(_) => println!("{out_trade_no} may be sent again, with the same number"),
//!             Err(error) => println!("{out_trade_no} is still open: {error}"),
//!         },
//!         Err(error) => println!("{out_trade_no} failed: {error}"),
//!     }
//! }
//! # }
//! ```
//!
//! # Cancelling
//!
//! [`BatchHandle::cancel`] stops a batch from anywhere. The batch then ends by itself, soon, and leaves nothing in the dark:
//!
//! | a call that | is |
//! |---|---|
//! | was answered | in the results, as ever |
//! | was under way, and its request may have reached WeChat Pay | in the results: [`Cancelled`](crate::ErrorKind::Cancelled), and if it writes it [may have taken effect](crate::Error::may_have_taken_effect); [`Client::resolve`] asks |
//! | was begun, but nothing was sent | in the results: [`Stopped`](crate::ErrorKind::Stopped) |
//! | was not begun | still in the source: [`Batch::into_source`] |
//!
//! Dropping a batch ends all of its calls at once, and says nothing of them.

mod pace;
mod shared;
mod source;

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use futures_core::Stream;
use serde::de::DeserializeOwned;
use tokio::{
    runtime::Handle,
    task::{JoinError, JoinSet},
    time::{Sleep, sleep_until},
};
use tracing::Instrument as _;

pub(crate) use shared::Shared;
pub use shared::{BatchHandle, Progress};
pub use source::Source;

use crate::{
    answer::Answer,
    call::Call,
    client::Client,
    error::{Error, ErrorKind},
};

const CONCURRENCY: usize = 8;

/// A call that ended, and the key it came with.
type Ended<K, A> = (K, Result<Answer<A>, Error>);

/// Many calls, and what becomes of each: a [`Stream`], and [`next`](Self::next) for those who have no use for streams. See [the
/// module](self). Set how it runs before the first result is asked for.
///
/// It wants to be asked: no call begins, and no waiting result makes room for another, while nobody asks for the next result.
#[must_use = "a batch does nothing until its results are asked for"]
pub struct Batch<S, K, A> {
    source: S,
    exhausted: bool,
    concurrency: usize,
    under_way: JoinSet<Ended<K, A>>,
    /// When the next call may begin, if that is known yet.
    slot: Option<Pin<Box<Sleep>>>,
    /// Done once the batch is cancelled.
    cancelled: Pin<Box<dyn Future<Output = ()> + Send>>,
    shared: Arc<Shared>,
}

impl Client {
    /// Makes many calls, a few at a time; see [`batch`](crate::batch). Each pair is a key of your own, which comes back with the result,
    /// and a call of this client or another one.
    pub fn batch<I, K, A>(&self, calls: I) -> Batch<Source<I::IntoIter>, K, A>
    where
        I: IntoIterator<Item = (K, Call<A>)>,
        K: Send + 'static,
        A: DeserializeOwned + Send + 'static,
    {
        Batch::new(Source::new(calls.into_iter()))
    }

    /// The same, with calls that come as a stream: orders read from a database, say.
    pub fn batch_stream<S, K, A>(&self, calls: S) -> Batch<S, K, A>
    where
        S: Stream<Item = (K, Call<A>)> + Unpin,
        K: Send + 'static,
        A: DeserializeOwned + Send + 'static,
    {
        Batch::new(calls)
    }
}

impl<S, K, A> Batch<S, K, A> {
    /// At most so many calls at once, at least 1. 8 unless set.
    pub fn concurrency(self, calls: usize) -> Self {
        Self { concurrency: calls.max(1), ..self }
    }

    /// At most so many attempts in a second, evenly spread, at least 1; each repeat of a call counts. No bound unless set.
    pub fn per_second(self, attempts: u32) -> Self {
        self.shared.set_pace(attempts.max(1));
        self
    }

    /// At most so many repeats in all, however often each call alone would be [tried again](crate::Retry); every call that is answered
    /// gives one back. So a few failures are got over, and an outage is not made worse by all calls at once. No bound unless set.
    pub fn retry_budget(self, repeats: u32) -> Self {
        self.shared.set_retry_budget(repeats);
        self
    }

    /// Cancels this batch and tells its progress, from any task or thread.
    #[must_use]
    pub fn handle(&self) -> BatchHandle {
        BatchHandle(self.shared.clone())
    }

    /// How many calls ended how.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.shared.progress()
    }

    /// What was not begun. Whatever is under way now is dropped: ask for results until there are none to lose nothing.
    #[must_use]
    pub fn into_source(self) -> S {
        self.source
    }
}

impl<S, K, A> Batch<S, K, A>
where
    S: Stream<Item = (K, Call<A>)> + Unpin,
    K: Send + 'static,
    A: DeserializeOwned + Send + 'static,
{
    pub(crate) fn source_mut(&mut self) -> &mut S {
        &mut self.source
    }

    pub(crate) fn new(source: S) -> Self {
        let shared = Arc::new(Shared::new());
        let watched = shared.clone();
        Self {
            source,
            exhausted: false,
            concurrency: CONCURRENCY,
            under_way: JoinSet::new(),
            slot: None,
            cancelled: Box::pin(async move { watched.cancelled().await }),
            shared,
        }
    }

    /// The next call that ended, with its key; `None` when all have, or the batch was cancelled and nothing is under way any more.
    ///
    /// Dropping this future loses nothing: ask again.
    pub async fn next(&mut self) -> Option<Ended<K, A>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Ended<K, A>>> {
        if Handle::try_current().is_err() {
            let source = Pin::new(&mut self.source).poll_next(context);
            return source.map(|next| next.map(|(key, _)| (key, Err(without_runtime()))));
        }
        while !self.is_closing(context)
            && self.under_way.len() < self.concurrency
            && self.poll_slot(context).is_ready()
            && let Poll::Ready(next) = Pin::new(&mut self.source).poll_next(context)
        {
            match next {
                Some((key, call)) => self.begin(key, call),
                None => self.exhausted = true,
            }
        }
        match self.under_way.poll_join_next(context) {
            Poll::Ready(Some(ended)) => Poll::Ready(Some(ended.unwrap_or_else(go_on_panicking))),
            Poll::Ready(None) if self.is_closing(context) => Poll::Ready(None),
            _ => Poll::Pending,
        }
    }

    /// Whether no call begins any more.
    fn is_closing(&mut self, context: &mut Context<'_>) -> bool {
        self.exhausted || self.shared.is_cancelled() || self.cancelled.as_mut().poll(context).is_ready()
    }

    fn poll_slot(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.slot.is_none() {
            self.slot = self.shared.reserve().map(|at| Box::pin(sleep_until(at)));
        }
        self.slot.as_mut().map_or(Poll::Ready(()), |slot| slot.as_mut().poll(context))
    }

    fn begin(&mut self, key: K, call: Call<A>) {
        self.slot = None;
        let shared = self.shared.clone();
        shared.begun();
        let made = async move {
            let result = call.within(shared.clone()).send().await;
            shared.ended(result.as_ref().map(|_| ()));
            (key, result)
        };
        self.under_way.spawn(made.in_current_span());
    }
}

impl<S, K, A> Stream for Batch<S, K, A>
where
    S: Stream<Item = (K, Call<A>)> + Unpin,
    K: Send + 'static,
    A: DeserializeOwned + Send + 'static,
{
    type Item = Ended<K, A>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// Nothing in it is pinned in place.
impl<S: Unpin, K, A> Unpin for Batch<S, K, A> {}

impl<S, K, A> fmt::Debug for Batch<S, K, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Batch({:?})", self.progress())
    }
}

fn without_runtime() -> Error {
    let what = "a batch needs a tokio runtime; ask for its results in one, or use wechatpay::blocking::Client";
    Error::new(ErrorKind::Config, what)
}

/// A call does not panic, but a signer, transport or layer of one's own may.
fn go_on_panicking<T>(ended: JoinError) -> T {
    std::panic::resume_unwind(ended.into_panic())
}
