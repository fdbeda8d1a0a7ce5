// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/control-orders/info/update`

pub mod result;

use crate::{At, Caller};

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update`
#[derive(Debug, Clone)]
pub struct Update<C> {
    at: At<C>,
}

impl<C: Caller> Update<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`
    #[must_use]
    pub fn result(&self) -> result::Result<C> {
        result::Result::new(self.at.clone())
    }
}
