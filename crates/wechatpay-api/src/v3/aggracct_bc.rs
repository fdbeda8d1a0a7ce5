// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc`

pub mod wb_channel;

use crate::{At, Caller};

/// `/v3/aggracct-bc`
#[derive(Debug, Clone)]
pub struct AggracctBc<C> {
    at: At<C>,
}

impl<C: Caller> AggracctBc<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel`
    #[doc(alias = "wbChannel")]
    #[must_use]
    pub fn wb_channel(&self) -> wb_channel::WbChannel<C> {
        wb_channel::WbChannel::new(self.at.clone())
    }
}
