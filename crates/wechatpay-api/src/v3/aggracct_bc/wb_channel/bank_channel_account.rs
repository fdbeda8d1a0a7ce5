// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/bank-channel-account`

pub mod rename;

use crate::{At, Caller};

/// `/v3/aggracct-bc/wb-channel/bank-channel-account`
#[derive(Debug, Clone)]
pub struct BankChannelAccount<C> {
    at: At<C>,
}

impl<C: Caller> BankChannelAccount<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`
    #[must_use]
    pub fn rename(&self) -> rename::Rename<C> {
        rename::Rename::new(self.at.clone())
    }
}
