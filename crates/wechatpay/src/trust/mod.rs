//! Whom a client believes: the keys of WeChat Pay that it has, and what happens when a message names another one.

mod cache;
mod certificates;
mod doubt;
mod download;
mod record;
mod refresh;

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use http::HeaderMap;
use tokio::{runtime::Handle, time::Instant};
use wechatpay_core::{ApiV3Key, KeyId, PlatformKey, TrustStore, VerifyError, verify};

pub use certificates::Certificates;
pub(crate) use doubt::Doubt;
use refresh::Refresh;

use crate::{
    config::Config,
    error::{Error, ErrorKind},
    merchant::Merchant,
};

/// The keys of one client. Clients share nothing: each has a store of its own.
#[derive(Debug)]
pub(crate) struct Trust {
    current: RwLock<Arc<TrustStore>>,
    /// How to get more; `None`: not at all.
    refresh: Option<Refresh>,
}

/// Somebody who asks WeChat Pay and judges what comes back.
pub(crate) trait Believe {
    /// The key to ask WeChat Pay to sign its answer with, at `now` (seconds since the Unix epoch).
    fn wanted(&self, now: i64) -> Option<KeyId>;

    /// Verifies an answer over its raw body.
    fn verify(&self, headers: &HeaderMap, body: &[u8], now: i64) -> impl Future<Output = Result<(), Doubt>> + Send;
}

impl Trust {
    /// Trusts these keys and no others.
    pub(crate) fn fixed(keys: Vec<PlatformKey>) -> Self {
        Self { current: RwLock::new(Arc::new(keys.into_iter().collect())), refresh: None }
    }

    /// Trusts these keys, what the cache file holds, and what WeChat Pay lists.
    pub(crate) fn fetching(
        keys: Vec<PlatformKey>,
        options: Certificates,
        key: ApiV3Key,
        merchant: &Merchant,
        now: i64,
    ) -> Self {
        // With a public key nothing is fetched before it is needed.
        let at_once = keys.iter().all(PlatformKey::is_certificate).then_some(Duration::ZERO);
        let given: TrustStore = keys.into_iter().collect();
        let cached = cache::load(&options, &key, merchant)
            .and_then(|cached| Some((download::join(&given, cached.certificates, now).ok()?, cached.fetched_at)));
        let (store, due_in) = match cached {
            Some((store, fetched_at)) => {
                // A time that is yet to come was not written by this machine's clock, so nothing is known of the age.
                let age = u64::try_from(now.saturating_sub(fetched_at)).map_or(Duration::MAX, Duration::from_secs);
                (store, Some(options.refresh_every.saturating_sub(age)))
            }
            None => (given, at_once),
        };
        Self { current: RwLock::new(Arc::new(store)), refresh: Some(Refresh::new(options, key, due_in)) }
    }

    /// Whether certificates are fetched.
    pub(crate) fn is_fetching(&self) -> bool {
        self.refresh.is_some()
    }

    /// The keys of this moment.
    pub(crate) fn current(&self) -> Arc<TrustStore> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn replace(&self, store: TrustStore) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(store);
    }
}

impl Config {
    /// Sees to it that there are keys before a call is prepared. `left` is the time that the call has.
    pub(crate) async fn before_call(&self, left: Duration) -> Result<(), Error> {
        match &self.trust.refresh {
            // A call without a runtime or without time is refused in words of its own.
            Some(refresh) if !refresh.is_at_rest(self) && Handle::try_current().is_ok() && !left.is_zero() => {
                // Boxed, so that the many calls that do not get here have nothing to carry for it.
                Box::pin(refresh.before_call(self, left)).await
            }
            _ => Ok(()),
        }
    }

    /// Fetches certificates now, and gives all keys there are then.
    pub(crate) async fn refresh_certificates(&self) -> Result<Vec<PlatformKey>, Error> {
        let Some(refresh) = &self.trust.refresh else {
            let what =
                "this client fetches no platform certificates (平台证书); let it with `ClientBuilder::certificates`";
            return Err(Error::new(ErrorKind::Config, what));
        };
        if Handle::try_current().is_err() {
            return Err(Error::new(ErrorKind::Config, "fetching certificates needs a tokio runtime; await it in one"));
        }
        refresh.on_demand(self).await?;
        Ok(self.platform_keys())
    }

    pub(crate) fn platform_keys(&self) -> Vec<PlatformKey> {
        self.trust.current().iter().cloned().collect()
    }

    async fn verify_within(&self, headers: &HeaderMap, body: &[u8], now: i64, left: Duration) -> Result<(), Doubt> {
        let Err(error) = verify(headers, body, &self.trust.current(), now) else { return Ok(()) };
        let serial = match &error {
            VerifyError::UnknownKey { serial, .. } if refresh::is_certificate_serial(serial) => serial,
            _ => return Err(error.into()),
        };
        let looked_for = match &self.trust.refresh {
            None => Err("`ClientBuilder::certificates` lets the client fetch such certificates".to_owned()),
            Some(_) if Handle::try_current().is_err() => {
                Err("fetching certificates needs a tokio runtime; verify within one".to_owned())
            }
            Some(refresh) => Box::pin(refresh.for_serial(self, serial, left)).await,
        };
        match looked_for {
            Ok(()) => verify(headers, body, &self.trust.current(), now).map_err(Doubt::from),
            Err(note) => Err(Doubt::from(error).with_note(note)),
        }
    }
}

/// A client's keys, for a call or a notification that must be done with by a certain time.
pub(crate) struct UntilThen<'a> {
    pub(crate) config: &'a Config,
    /// `None`: there is no hurry.
    pub(crate) until: Option<Instant>,
}

impl Believe for UntilThen<'_> {
    fn wanted(&self, now: i64) -> Option<KeyId> {
        self.config.trust.current().preferred(now).map(|key| key.id().clone())
    }

    async fn verify(&self, headers: &HeaderMap, body: &[u8], now: i64) -> Result<(), Doubt> {
        let left = self.until.map_or(Duration::MAX, |until| until.saturating_duration_since(Instant::now()));
        self.config.verify_within(headers, body, now, left).await
    }
}
