//! Whom a client believes: the keys of WeChat Pay that it has, and what happens when a message names another one.

mod doubt;

use std::sync::{Arc, PoisonError, RwLock};

use http::HeaderMap;
use wechatpay_core::{KeyId, TrustStore, verify};

pub(crate) use doubt::Doubt;

use crate::config::Config;

/// The keys of one client. Clients share nothing: each has a store of its own.
#[derive(Debug)]
pub(crate) struct Trust {
    current: RwLock<Arc<TrustStore>>,
}

/// Somebody who asks WeChat Pay and judges what comes back.
pub(crate) trait Believe {
    /// The key to ask WeChat Pay to sign its answer with, at `now` (seconds since the Unix epoch).
    fn wanted(&self, now: i64) -> Option<KeyId>;

    /// Verifies an answer over its raw body.
    fn verify(&self, headers: &HeaderMap, body: &[u8], now: i64) -> impl Future<Output = Result<(), Doubt>> + Send;
}

impl Trust {
    pub(crate) fn new(store: TrustStore) -> Self {
        Self { current: RwLock::new(Arc::new(store)) }
    }

    /// The keys of this moment.
    pub(crate) fn current(&self) -> Arc<TrustStore> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Believe for Config {
    fn wanted(&self, now: i64) -> Option<KeyId> {
        self.trust.current().preferred(now).map(|key| key.id().clone())
    }

    async fn verify(&self, headers: &HeaderMap, body: &[u8], now: i64) -> Result<(), Doubt> {
        verify(headers, body, &self.trust.current(), now).map_err(Doubt::from)
    }
}
