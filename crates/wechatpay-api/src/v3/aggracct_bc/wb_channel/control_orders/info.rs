// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/control-orders/info`

pub mod update;

use crate::{At, Caller};

/// `/v3/aggracct-bc/wb-channel/control-orders/info`
#[derive(Debug, Clone)]
pub struct Info<C> {
    at: At<C>,
}

impl<C: Caller> Info<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/control-orders/info/update`
    #[must_use]
    pub fn update(&self) -> update::Update<C> {
        update::Update::new(self.at.clone())
    }
}
