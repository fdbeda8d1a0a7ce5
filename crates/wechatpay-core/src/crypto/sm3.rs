//! SM3 (GB/T 32905), which the provider does not have.

use sm3::{Digest as _, Sm3};

/// The hash of what came so far.
#[derive(Clone)]
pub(super) struct State(Sm3);

impl State {
    pub(super) fn new() -> Self {
        Self(Sm3::new())
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub(super) fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}
