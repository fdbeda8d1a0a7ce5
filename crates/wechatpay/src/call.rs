use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    sync::Arc,
    time::Duration,
};

use http::Extensions;
use serde::de::DeserializeOwned;
use wechatpay_api::Draft;

use crate::{answer::Answer, batch, config::Config, error::Error, pipeline, retry::Retry};

/// A call that is not made yet: set what only this call needs, then `.await` it (or [`send`](Self::send) it).
///
/// It owns all it needs, so it can be stored, or spawned as a task. Dropping it, or the future made of it, cancels it.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<A> {
    config: Arc<Config>,
    draft: Draft,
    options: Options,
    answer: PhantomData<fn() -> A>,
}

/// What can be set for one call.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) base_url: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) retry: Option<Retry>,
    pub(crate) checked: Option<bool>,
    pub(crate) extensions: Extensions,
    pub(crate) batch: Option<Arc<batch::Shared>>,
}

impl<A> Call<A> {
    pub(crate) fn new(config: Arc<Config>, draft: Draft) -> Self {
        Self { config, draft, options: Options::default(), answer: PhantomData }
    }

    pub(crate) fn into_parts(self) -> (Arc<Config>, Draft, Options) {
        (self.config, self.draft, self.options)
    }

    /// Makes it one of a batch.
    pub(crate) fn within(mut self, batch: Arc<batch::Shared>) -> Self {
        self.options.batch = Some(batch);
        self
    }

    /// Sends this call to another host (接入点): `https://apihk.mch.weixin.qq.com/`. Scheme, host and port only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.options.base_url = Some(url.into());
        self
    }

    /// How long one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long all attempts together may take.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// Adds a header, such as `Accept-Language`. Headers that the client needs for itself are refused at `send`.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter; name and value are percent-encoded.
    #[expect(clippy::needless_pass_by_value, reason = "numbers and text alike are written without a `&`")]
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.draft = self.draft.query(name.into(), value.to_string());
        self
    }

    /// When and how often this call is tried again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Whether the body is compared with the operation's fields before it is sent. On for typed verbs, off for
    /// [`chain`](crate::Client::chain) and `[…]`; an operation that the table does not know is never checked.
    pub fn checked(mut self, checked: bool) -> Self {
        self.options.checked = Some(checked);
        self
    }

    /// Gives a value along for [layers](crate::intercept), one of each type. It is never sent.
    pub fn extension<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.options.extensions.insert(value);
        self
    }
}

impl<A: DeserializeOwned> Call<A> {
    /// Makes the call: check, sign, send, verify, and again if that is safe and needed.
    ///
    /// It needs a tokio runtime with I/O and time enabled (`enable_all`, as `#[tokio::main]` does).
    ///
    /// # Errors
    /// An [`Error`]; ask it whether the request [may have taken effect](Error::may_have_taken_effect).
    pub async fn send(self) -> Result<Answer<A>, Error> {
        pipeline::run(&self.config, self.draft, &self.options).await
    }
}

impl<A: DeserializeOwned + 'static> IntoFuture for Call<A> {
    type Output = Result<Answer<A>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<A> fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({} /{})", self.draft.method, self.draft.path.trim_start_matches('/'))
    }
}
