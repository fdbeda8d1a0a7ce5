//! How often the rules of a world have been asked, and which requests are owed a true signature. It is no fact of the world: it begins
//! anew with a restart, an import and a restored snapshot.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    hash::{DefaultHasher, Hash as _, Hasher as _},
};

use bytes::Bytes;
use http::Request;

use super::FaultRule;

/// So many probes are remembered.
const REMEMBERED: usize = 10_000;

/// One rule's numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Requests that it matched.
    pub(crate) seen: u64,
    /// Those that it struck.
    pub(crate) struck: u32,
}

#[derive(Debug, Default)]
pub(crate) struct Tally {
    counts: HashMap<String, Count>,
    probed: HashSet<u64>,
    oldest: VecDeque<u64>,
}

impl Tally {
    pub(crate) fn count(&self, id: &str) -> Count {
        self.counts.get(id).copied().unwrap_or_default()
    }

    pub(super) fn count_mut(&mut self, id: &str) -> &mut Count {
        self.counts.entry(id.to_owned()).or_default()
    }

    /// Forgets all about rules that are new or are no more.
    pub(crate) fn renew(&mut self, rules: &[FaultRule], new: &[&str]) {
        self.counts.retain(|id, _| rules.iter().any(|rule| rule.id == *id) && !new.contains(&id.as_str()));
    }

    /// Whether the answer to this request before was a probe; the next one may be one again.
    pub(super) fn was_probed(&mut self, request: &Request<Bytes>) -> bool {
        !self.probed.is_empty() && self.probed.remove(&fingerprint(request))
    }

    /// The answer to this request is a probe.
    pub(super) fn probe(&mut self, request: &Request<Bytes>) {
        let print = fingerprint(request);
        if self.probed.insert(print) {
            self.oldest.push_back(print);
        }
        if self.oldest.len() > REMEMBERED {
            self.oldest.pop_front().map(|oldest| self.probed.remove(&oldest));
        }
    }
}

/// What stays the same when a client repeats a request: all but `Authorization`.
fn fingerprint(request: &Request<Bytes>) -> u64 {
    let mut hash = DefaultHasher::new();
    (request.method().as_str(), request.uri().path_and_query().map(http::uri::PathAndQuery::as_str), request.body())
        .hash(&mut hash);
    hash.finish()
}
