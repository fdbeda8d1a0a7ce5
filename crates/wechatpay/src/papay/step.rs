use std::{
    fmt,
    future::{Future, IntoFuture},
    pin::Pin,
    time::Duration,
};

use serde::de::DeserializeOwned;
use wechatpay_api::Caller;

use crate::{answer::Answer, blocking, client, error::Error, retry::Retry};

/// What becomes of an answer, or of the error in its place.
type Reading<A, T> = Box<dyn FnOnce(Result<Answer<A>, Error>) -> Result<T, Error> + Send>;

/// A step in a contract's life that is not taken yet: set what only this call needs, then `.await` it, or [`send`](Self::send) it.
///
/// A step that its family does not have, or that lacks a name, fails without being sent.
#[must_use = "a step is not taken until it is awaited or sent"]
pub struct Step<C: Caller, A: DeserializeOwned, T> {
    call: Result<C::Call<A>, Error>,
    read: Reading<A, T>,
}

impl<C: Caller, A: DeserializeOwned, T> Step<C, A, T> {
    pub(super) fn new(
        call: Result<C::Call<A>, Error>,
        read: impl FnOnce(Result<Answer<A>, Error>) -> Result<T, Error> + Send + 'static,
    ) -> Self {
        Self { call, read: Box::new(read) }
    }

    fn with(self, change: impl FnOnce(C::Call<A>) -> C::Call<A>) -> Self {
        Self { call: self.call.map(change), read: self.read }
    }
}

/// The options of a call, one by one: both clients have the same.
macro_rules! options {
    ($caller:ty) => {
        impl<A: DeserializeOwned, T> Step<$caller, A, T> {
            /// See [`Call::base_url`](crate::Call::base_url).
            pub fn base_url(self, url: impl Into<String>) -> Self {
                self.with(|call| call.base_url(url))
            }

            /// See [`Call::timeout`](crate::Call::timeout).
            pub fn timeout(self, timeout: Duration) -> Self {
                self.with(|call| call.timeout(timeout))
            }

            /// See [`Call::deadline`](crate::Call::deadline).
            pub fn deadline(self, deadline: Duration) -> Self {
                self.with(|call| call.deadline(deadline))
            }

            /// See [`Call::header`](crate::Call::header).
            pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.with(|call| call.header(name, value))
            }

            /// See [`Call::query`](crate::Call::query).
            pub fn query(self, name: impl Into<String>, value: impl ToString) -> Self {
                self.with(|call| call.query(name, value))
            }

            /// See [`Call::retry`](crate::Call::retry).
            pub fn retry(self, retry: Retry) -> Self {
                self.with(|call| call.retry(retry))
            }

            /// See [`Call::checked`](crate::Call::checked).
            pub fn checked(self, checked: bool) -> Self {
                self.with(|call| call.checked(checked))
            }
        }
    };
}

options!(client::Handle);
options!(blocking::Handle);

impl<A: DeserializeOwned, T> Step<client::Handle, A, T> {
    /// Takes the step.
    ///
    /// # Errors
    /// Those of [`Call::send`](crate::Call::send), and [`InvalidRequest`](crate::ErrorKind::InvalidRequest) without sending anything when the
    /// family does not have this step, or the reference lacks a name.
    pub async fn send(self) -> Result<T, Error> {
        (self.read)(self.call?.send().await)
    }
}

impl<A: DeserializeOwned, T> Step<blocking::Handle, A, T> {
    /// Takes the step.
    ///
    /// # Errors
    /// Those of [`Call::send`](crate::blocking::Call::send), and [`InvalidRequest`](crate::ErrorKind::InvalidRequest) without sending anything
    /// when the family does not have this step, or the reference lacks a name.
    pub fn send(self) -> Result<T, Error> {
        (self.read)(self.call?.send())
    }
}

impl<A: DeserializeOwned + 'static, T: 'static> IntoFuture for Step<client::Handle, A, T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<C: Caller, A: DeserializeOwned, T> fmt::Debug for Step<C, A, T>
where
    C::Call<A>: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Step").field(&self.call).finish()
    }
}
