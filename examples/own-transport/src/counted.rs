use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use bytes::Bytes;
use http::Request;
use tracing::{info, warn};
use wechatpay::transport::{Transport, TransportError, TransportFuture};

/// Counts and logs what goes through another transport. One line an attempt: a call that is tried again has several.
#[derive(Debug)]
pub struct Counted<T> {
    inner: T,
    counts: Arc<Counts>,
}

/// What went through so far; give it to your metrics.
#[derive(Debug, Default)]
pub struct Counts {
    attempts: AtomicU64,
    answered: AtomicU64,
    not_sent: AtomicU64,
    interrupted: AtomicU64,
    dropped: AtomicU64,
}

impl Counts {
    /// Attempts that began.
    pub fn attempts(&self) -> u64 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// Attempts that were answered, whatever the answer was.
    pub fn answered(&self) -> u64 {
        self.answered.load(Ordering::Relaxed)
    }

    /// Attempts that never left this machine.
    pub fn not_sent(&self) -> u64 {
        self.not_sent.load(Ordering::Relaxed)
    }

    /// Attempts that broke off on the way.
    pub fn interrupted(&self) -> u64 {
        self.interrupted.load(Ordering::Relaxed)
    }

    /// Attempts that the caller gave up: its time was over.
    pub fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }
}

impl<T: Transport> Counted<T> {
    /// Puts the counter around `inner`; the counts stay readable after a client has taken the transport.
    pub fn new(inner: T) -> (Self, Arc<Counts>) {
        let counts = Arc::new(Counts::default());
        (Self { inner, counts: Arc::clone(&counts) }, counts)
    }
}

impl<T: Transport> Transport for Counted<T> {
    fn send(&self, request: Request<Bytes>, largest_answer: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            // Method and path only: the `Authorization` header and the bodies do not belong into a log, nor do query values.
            let (method, path) = (request.method().clone(), request.uri().path().to_owned());
            let started = Instant::now();
            let attempt = Attempt::begin(&self.counts);
            let result = self.inner.send(request, largest_answer).await;
            let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
            match &result {
                Ok(answer) => {
                    let (status, bytes) = (answer.status().as_u16(), answer.body().len());
                    info!(%method, path, status, bytes, milliseconds, "answered");
                    attempt.ended(&self.counts.answered);
                }
                Err(error @ TransportError::NotSent(_)) => {
                    warn!(%method, path, %error, milliseconds, "not sent");
                    attempt.ended(&self.counts.not_sent);
                }
                Err(error) => {
                    warn!(%method, path, %error, milliseconds, "no answer");
                    attempt.ended(&self.counts.interrupted);
                }
            }
            result
        })
    }
}

/// Time limits are the caller's, who drops the future: that is seen here, and nowhere else.
struct Attempt<'a> {
    counts: &'a Counts,
    ended: bool,
}

impl<'a> Attempt<'a> {
    fn begin(counts: &'a Counts) -> Self {
        counts.attempts.fetch_add(1, Ordering::Relaxed);
        Self { counts, ended: false }
    }

    fn ended(mut self, how: &AtomicU64) {
        how.fetch_add(1, Ordering::Relaxed);
        self.ended = true;
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.counts.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }
}
