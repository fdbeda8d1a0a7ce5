// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle/points`

pub mod notify;

use crate::{At, Caller};

/// `/v3/businesscircle/points`
#[derive(Debug, Clone)]
pub struct Points<C> {
    at: At<C>,
}

impl<C: Caller> Points<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/businesscircle/points/notify`
    #[must_use]
    pub fn notify(&self) -> notify::Notify<C> {
        notify::Notify::new(self.at.clone())
    }
}
