// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/med-ins/refunds`

pub mod notify;

use crate::{At, Caller};

/// `/v3/med-ins/refunds`
#[derive(Debug, Clone)]
pub struct Refunds<C> {
    at: At<C>,
}

impl<C: Caller> Refunds<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/med-ins/refunds/notify`
    #[must_use]
    pub fn notify(&self) -> notify::Notify<C> {
        notify::Notify::new(self.at.clone())
    }
}
