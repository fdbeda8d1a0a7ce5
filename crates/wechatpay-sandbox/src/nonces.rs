//! Nonces that were seen, so that a repeated one can be remarked.

use std::{
    collections::{HashSet, VecDeque},
    sync::Arc,
};

/// Nonces of the last ten minutes: no timestamp that is accepted now was accepted longer ago.
#[derive(Debug, Default)]
pub(crate) struct Nonces {
    known: HashSet<Arc<str>>,
    order: VecDeque<(i64, Arc<str>)>,
}

impl Nonces {
    const SECONDS: i64 = 600;
    /// Under more load than this the oldest are forgotten sooner.
    const KEPT: usize = 20_000;

    /// The last ones that begin like this, the newest first; at most so many.
    pub(crate) fn newest(&self, beginning: &str, most: usize) -> Vec<String> {
        let known = self.order.iter().rev().filter_map(|(_, nonce)| nonce.strip_prefix(beginning));
        known.take(most).map(str::to_owned).collect()
    }

    /// Whether it was there before; it is from now on. `now` in seconds.
    pub(crate) fn is_known(&mut self, nonce: String, now: i64) -> bool {
        while let Some((seen, old)) = self.order.front() {
            if self.order.len() < Self::KEPT && now.saturating_sub(*seen) <= Self::SECONDS {
                break;
            }
            self.known.remove(old);
            self.order.pop_front();
        }
        let nonce: Arc<str> = nonce.into();
        let new = self.known.insert(Arc::clone(&nonce));
        if new {
            self.order.push_back((now, nonce));
        }
        !new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_known_for_ten_minutes() {
        let mut nonces = Nonces::default();
        assert!(!nonces.is_known("n".into(), 0));
        assert!(!nonces.is_known("m".into(), 0));
        assert!(nonces.is_known("n".into(), 600));
        assert!(!nonces.is_known("n".into(), 601));
    }
}
