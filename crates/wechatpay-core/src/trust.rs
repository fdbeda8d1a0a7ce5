use std::collections::BTreeMap;

use crate::{KeyId, PlatformKey};

/// The platform's keys that a merchant trusts: certificates and public keys side by side, found by id.
///
/// During a move from certificates to the public key both are needed at once, because each answer and notification
/// names the key that signed it.
#[derive(Debug, Clone, Default)]
pub struct TrustStore {
    keys: BTreeMap<KeyId, PlatformKey>,
}

impl TrustStore {
    /// An empty store: it trusts nobody.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a key. A key with the same id is replaced and given back.
    pub fn insert(&mut self, key: PlatformKey) -> Option<PlatformKey> {
        self.keys.insert(key.id().clone(), key)
    }

    /// Drops the certificates that expired before `now`, seconds since the Unix epoch.
    pub fn remove_expired(&mut self, now: i64) {
        self.keys.retain(|_, key| key.not_after().is_none_or(|end| now <= end));
    }

    /// The key of that exact id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&PlatformKey> {
        self.keys.get(id)
    }

    /// All keys, ordered by id.
    pub fn iter(&self) -> impl Iterator<Item = &PlatformKey> {
        self.keys.values()
    }

    /// Whether nobody is trusted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The key to ask WeChat Pay to answer with, and to encrypt sensitive fields for, at `now` (seconds since the Unix epoch).
    ///
    /// A public key before any certificate; of several certificates the one that became valid last, as the certificate itself says.
    /// (The `expire_time` that WeChat Pay lists may lie before a certificate's own end, and messages that it signed still arrive then.)
    #[must_use]
    pub fn preferred(&self, now: i64) -> Option<&PlatformKey> {
        self.iter().filter(|key| key.is_valid_at(now)).max_by_key(|key| (!key.is_certificate(), key.not_before()))
    }
}

impl FromIterator<PlatformKey> for TrustStore {
    fn from_iter<I: IntoIterator<Item = PlatformKey>>(keys: I) -> Self {
        let mut store = Self::new();
        for key in keys {
            store.insert(key);
        }
        store
    }
}
