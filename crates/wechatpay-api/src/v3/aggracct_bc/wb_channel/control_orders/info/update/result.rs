// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`

pub mod notify;

use crate::{At, Caller};

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`
#[derive(Debug, Clone)]
pub struct Result<C> {
    at: At<C>,
}

impl<C: Caller> Result<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
    #[must_use]
    pub fn notify(&self) -> notify::Notify<C> {
        notify::Notify::new(self.at.clone())
    }
}
