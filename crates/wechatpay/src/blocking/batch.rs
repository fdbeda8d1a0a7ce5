use std::{fmt, sync::Arc};

use serde::de::DeserializeOwned;

use super::{
    Call, Client,
    runtime::{Runtime, forked},
};
use crate::{
    answer::Answer,
    batch::{self, BatchHandle, Progress, Source},
    call,
    error::Error,
};

/// Many calls, and what becomes of each: an iterator over the results, in the order in which calls end. See [`batch`](crate::batch).
///
/// The source is iterated over on the thread that asks for results; the calls are signed, made and verified on the client's own thread.
#[must_use = "a batch does nothing until its results are asked for"]
pub struct Batch<I, K, A> {
    batch: batch::Batch<Source<Calls<I>>, K, A>,
    runtime: Arc<Runtime>,
}

/// The calls without what makes them blocking.
struct Calls<I>(I);

impl<I: Iterator<Item = (K, Call<A>)>, K, A> Iterator for Calls<I> {
    type Item = (K, call::Call<A>);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, call)| (key, call.into_async()))
    }
}

impl Client {
    /// Makes many calls, a few at a time; see [`Client::batch`](crate::Client::batch).
    ///
    /// ```no_run
    /// # fn f(client: wechatpay::blocking::Client, due: Vec<serde_json::Value>) {
    /// let calls = due.iter().enumerate().map(|(row, order)| (row, client.chain("v3/papay/pay/transactions/apply").post(order)));
    /// for (row, result) in client.batch(calls).concurrency(4) {
    ///     println!("{row}: {}", if result.is_ok() { "done" } else { "failed" });
    /// }
    /// # }
    /// ```
    pub fn batch<C, K, A>(&self, calls: C) -> Batch<C::IntoIter, K, A>
    where
        C: IntoIterator<Item = (K, Call<A>)>,
        K: Send + 'static,
        A: DeserializeOwned + Send + 'static,
    {
        let calls = Calls(calls.into_iter());
        Batch { batch: batch::Batch::new(Source::new(calls)), runtime: self.handle.runtime.clone() }
    }
}

impl<I, K, A> Batch<I, K, A> {
    /// See [`Batch::concurrency`](batch::Batch::concurrency).
    pub fn concurrency(self, calls: usize) -> Self {
        Self { batch: self.batch.concurrency(calls), ..self }
    }

    /// See [`Batch::per_second`](batch::Batch::per_second).
    pub fn per_second(self, attempts: u32) -> Self {
        Self { batch: self.batch.per_second(attempts), ..self }
    }

    /// See [`Batch::retry_budget`](batch::Batch::retry_budget).
    pub fn retry_budget(self, repeats: u32) -> Self {
        Self { batch: self.batch.retry_budget(repeats), ..self }
    }

    /// Cancels this batch and tells its progress, from any thread.
    #[must_use]
    pub fn handle(&self) -> BatchHandle {
        self.batch.handle()
    }

    /// How many calls ended how.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.batch.progress()
    }

    /// See [`Batch::into_source`](batch::Batch::into_source).
    #[must_use]
    pub fn into_source(self) -> I {
        self.batch.into_source().into_inner().0
    }
}

impl<I, K, A> Iterator for Batch<I, K, A>
where
    I: Iterator<Item = (K, Call<A>)>,
    K: Send + 'static,
    A: DeserializeOwned + Send + 'static,
{
    type Item = (K, Result<Answer<A>, Error>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.runtime.is_forked() {
            return self.batch.source_mut().next().map(|(key, _)| (key, Err(forked())));
        }
        self.runtime.wait(self.batch.next()).flatten()
    }
}

impl<I, K, A> fmt::Debug for Batch<I, K, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.batch.fmt(f)
    }
}
