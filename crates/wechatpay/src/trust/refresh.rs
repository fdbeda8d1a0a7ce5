//! Fetches certificates when that is due or needed: one fetch at a time, and no more often than is decent.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::Mutex as AsyncMutex,
    time::{Instant, timeout},
};
use tracing::{debug, warn};
use wechatpay_core::{ApiV3Key, KeyId};

use super::{
    Certificates, cache,
    download::{Failure, fetch},
    record::{Record, UNKNOWN_EVERY},
};
use crate::{
    ambient,
    config::Config,
    error::{Error, ErrorKind},
};

/// The fetches of one client.
#[derive(Debug)]
pub(super) struct Refresh {
    options: Certificates,
    key: ApiV3Key,
    /// Held by the one fetch there may be. Dropping that fetch gives it free.
    flight: AsyncMutex<()>,
    record: Mutex<Record>,
}

type Flight<'a> = Pin<Box<dyn Future<Output = Result<(), Arc<Failure>>> + Send + 'a>>;

impl Refresh {
    /// `due_in`: when the certificates want to be fetched for their age; `None`: not for that.
    pub(super) fn new(options: Certificates, key: ApiV3Key, due_in: Option<Duration>) -> Self {
        let due = due_in.map(|wait| Instant::now() + wait);
        Self { options, key, flight: AsyncMutex::new(()), record: Mutex::new(Record::new(due)) }
    }

    /// Whether a call needs nothing from here.
    pub(super) fn is_at_rest(&self, config: &Config) -> bool {
        has_keys(config) && !self.record().is_due(Instant::now())
    }

    /// Before a call: a client without keys fetches them, one with old keys refreshes them.
    ///
    /// `left` is the time that the call has.
    pub(super) async fn before_call(&self, config: &Config, left: Duration) -> Result<(), Error> {
        if has_keys(config) {
            self.refresh_old(config, left).await;
            return Ok(());
        }
        let first = async {
            let _flight = self.flight.lock().await;
            if has_keys(config) {
                return Ok(());
            }
            let rest = self.record().rest(Instant::now()).cloned();
            match rest {
                Some(rest) => Err((rest.failure, Some(rest.until))),
                None => self.fly(config).await.map_err(|failure| (failure, None)),
            }
        };
        match timeout(left, first).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err((failure, None))) => Err(not_fetched(&failure)),
            Ok(Err((failure, Some(until)))) => {
                let seconds = until.saturating_duration_since(Instant::now()).as_secs() + 1;
                let what = format!("{NOT_FETCHED}, and are asked for again in {seconds} s: {failure}");
                Err(Error::new(ErrorKind::Certificates, what).because(failure))
            }
            Err(_) => Err(late(left)),
        }
    }

    /// Whoever comes first refreshes; all others go on with the keys there are.
    async fn refresh_old(&self, config: &Config, left: Duration) {
        let Ok(_flight) = self.flight.try_lock() else { return };
        if !self.record().is_due(Instant::now()) {
            return;
        }
        // The call itself wants time too.
        let limit = config.timeout.min(left / 2);
        if timeout(limit, self.fly(config)).await.is_err() {
            let failure = Failure::from(late(limit));
            self.note_failure(config, &Arc::new(failure));
        }
    }

    /// A message names a certificate that is not known. The error says what is to say of it.
    pub(super) async fn for_serial(&self, config: &Config, serial: &str, left: Duration) -> Result<(), String> {
        let before = self.record().successes();
        let is_known = || config.trust.current().find(serial).is_some();
        let look = async {
            let _flight = self.flight.lock().await;
            if !is_known() && self.record().successes() == before {
                self.may_ask_for_unknown()?;
                self.fly(config).await.map_err(|failure| format!("{NOT_FETCHED}: {failure}"))?;
                self.record().answered_unknown();
            }
            if is_known() { Ok(()) } else { Err(format!("GET {} does not list it either", self.options.path)) }
        };
        timeout(left, look).await.unwrap_or_else(|_| Err(late(left).to_string()))
    }

    fn may_ask_for_unknown(&self) -> Result<(), String> {
        let mut record = self.record();
        let now = Instant::now();
        if let Some(rest) = record.rest(now) {
            return Err(format!("{NOT_FETCHED}: {}", rest.failure));
        }
        record.begin_for_unknown(now).map_err(|wait| {
            format!(
                "GET {} is asked at most once in {} s because of unknown serial numbers, next in {} s",
                self.options.path,
                UNKNOWN_EVERY.as_secs(),
                wait.as_secs() + 1
            )
        })
    }

    /// Somebody wants it now.
    pub(super) async fn on_demand(&self, config: &Config) -> Result<(), Error> {
        let before = self.record().successes();
        let now = async {
            let _flight = self.flight.lock().await;
            if self.record().successes() == before { self.fly(config).await } else { Ok(()) }
        };
        match timeout(config.deadline, now).await {
            Ok(fetched) => fetched.map_err(|failure| not_fetched(&failure)),
            Err(_) => Err(late(config.deadline)),
        }
    }

    /// One fetch. The caller holds the flight.
    ///
    /// It makes a call of its own, hence the box: a future cannot hold itself.
    fn fly<'a>(&'a self, config: &'a Config) -> Flight<'a> {
        Box::pin(async move {
            match fetch(config, &self.options, &self.key).await {
                Ok(fetched) => {
                    debug!(path = self.options.path, "platform certificates fetched");
                    config.trust.replace(fetched.store);
                    self.record().succeeded(Instant::now(), self.options.refresh_every);
                    cache::store(&self.options, &config.merchant, ambient::now(), &fetched.answer);
                    Ok(())
                }
                Err(failure) => {
                    let failure = Arc::new(failure);
                    self.note_failure(config, &failure);
                    Err(failure)
                }
            }
        })
    }

    fn note_failure(&self, config: &Config, failure: &Arc<Failure>) {
        warn!(path = self.options.path, error = %failure, "platform certificates could not be fetched");
        let has_public_key = config.trust.current().iter().any(|key| !key.is_certificate());
        self.record().failed(Instant::now(), Arc::clone(failure), has_public_key);
    }

    fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a serial number may be that of a certificate.
pub(super) fn is_certificate_serial(serial: &str) -> bool {
    KeyId::new(serial).is_ok_and(|id| !id.is_public_key())
}

fn has_keys(config: &Config) -> bool {
    config.trust.current().preferred(ambient::now()).is_some()
}

const NOT_FETCHED: &str = "the platform certificates (平台证书) could not be fetched";

fn not_fetched(failure: &Arc<Failure>) -> Error {
    Error::new(ErrorKind::Certificates, format!("{NOT_FETCHED}: {failure}")).because(Arc::clone(failure))
}

fn late(limit: Duration) -> Error {
    Error::new(ErrorKind::Certificates, format!("{NOT_FETCHED} within {} ms", limit.as_millis()))
}
