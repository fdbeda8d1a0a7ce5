//! Everything in a world that looks random is drawn from the world's seed and the number of the fact that it belongs to: the
//! same commands under the same seed give the same ids.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng as _, SeedableRng as _},
};

const DIGITS: &[u8] = b"0123456789";
const HEX: &[u8] = b"0123456789abcdef";
const LETTERS: &[u8] = b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// A source of numbers and ids.
#[derive(Debug, Clone)]
pub(crate) struct Draw(ChaCha8Rng);

impl Draw {
    /// What is drawn for the fact of this number in a world of this seed.
    pub(crate) fn new(seed: u64, number: u64) -> Self {
        let mut source = ChaCha8Rng::seed_from_u64(seed);
        source.set_stream(number);
        Self(source)
    }

    /// A number below `end`; 0 when `end` is.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        // The bias of a remainder is no matter here.
        self.0.next_u64().checked_rem(end).unwrap_or_default()
    }

    /// From 0 up to, but not, 1.
    pub(crate) fn chance(&mut self) -> f64 {
        const STEPS: u64 = 1 << 32;
        let step = u32::try_from(self.below(STEPS)).unwrap_or_default();
        f64::from(step) / 4_294_967_296.0
    }

    /// `count` decimal digits.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        self.pick(count, DIGITS)
    }

    /// `count` lower-case hex digits.
    pub(crate) fn hex(&mut self, count: usize) -> String {
        self.pick(count, HEX)
    }

    /// `count` ASCII letters and digits.
    pub(crate) fn letters(&mut self, count: usize) -> String {
        self.pick(count, LETTERS)
    }

    fn pick(&mut self, count: usize, alphabet: &[u8]) -> String {
        let mut picked = String::with_capacity(count);
        for _ in 0..count {
            let at = usize::try_from(self.below(alphabet.len() as u64)).unwrap_or_default();
            picked.extend(alphabet.get(at).map(|byte| char::from(*byte)));
        }
        picked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seed_and_number_decide_what_is_drawn() {
        let drawn = |seed, number| Draw::new(seed, number).letters(20);
        assert_eq!(drawn(1, 1), drawn(1, 1));
        assert_ne!(drawn(1, 1), drawn(1, 2));
        assert_ne!(drawn(1, 1), drawn(2, 1));
    }

    /// Ids of stored worlds and of tests in any language hang on it.
    #[test]
    fn a_seed_means_the_same_for_ever() {
        assert_eq!(Draw::new(7, 3).digits(18), "942720418848861889");
    }

    #[test]
    fn an_empty_range_is_no_trouble() {
        assert_eq!(Draw::new(0, 0).below(0), 0);
    }
}
