use std::{fmt, sync::Arc, time::Duration};

use serde::de::DeserializeOwned;

use super::{
    download::Download,
    runtime::{Runtime, forked},
};
use crate::{answer::Answer, call, error::Error, retry::Retry};

/// A call that is not made yet: set what only this call needs, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<A> {
    call: call::Call<A>,
    runtime: Arc<Runtime>,
}

impl<A> Call<A> {
    pub(super) fn new(call: call::Call<A>, runtime: Arc<Runtime>) -> Self {
        Self { call, runtime }
    }

    pub(super) fn into_async(self) -> call::Call<A> {
        self.call
    }

    /// See [`Call::base_url`](crate::Call::base_url).
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self { call: self.call.base_url(url), ..self }
    }

    /// See [`Call::timeout`](crate::Call::timeout).
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { call: self.call.timeout(timeout), ..self }
    }

    /// See [`Call::deadline`](crate::Call::deadline).
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { call: self.call.deadline(deadline), ..self }
    }

    /// See [`Call::header`](crate::Call::header).
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { call: self.call.header(name, value), ..self }
    }

    /// See [`Call::query`](crate::Call::query).
    pub fn query(self, name: impl Into<String>, value: impl ToString) -> Self {
        Self { call: self.call.query(name, value), ..self }
    }

    /// See [`Call::retry`](crate::Call::retry).
    pub fn retry(self, retry: Retry) -> Self {
        Self { call: self.call.retry(retry), ..self }
    }

    /// See [`Call::checked`](crate::Call::checked).
    pub fn checked(self, checked: bool) -> Self {
        Self { call: self.call.checked(checked), ..self }
    }

    /// See [`Call::extension`](crate::Call::extension).
    pub fn extension<T: Clone + Send + Sync + 'static>(self, value: T) -> Self {
        Self { call: self.call.extension(value), ..self }
    }
}

impl<A> Call<A> {
    /// Downloads the file that this call is answered with; see [`Call::download`](crate::Call::download).
    pub fn download(self) -> Download {
        Download::new(self.call.download(), self.runtime)
    }
}

impl<A: DeserializeOwned> Call<A> {
    /// Makes the call: check, sign, send, verify, and again if that is safe and needed.
    ///
    /// # Errors
    /// An [`Error`]; ask it whether the request [may have taken effect](Error::may_have_taken_effect).
    pub fn send(self) -> Result<Answer<A>, Error> {
        self.runtime.wait(self.call.send()).unwrap_or_else(|| Err(forked()))
    }
}

impl<A> fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
