// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/parking/services`

pub mod find;

use crate::{At, Caller};

/// `/v3/vehicle/parking/services`
#[derive(Debug, Clone)]
pub struct Services<C> {
    at: At<C>,
}

impl<C: Caller> Services<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/parking/services/find`
    #[must_use]
    pub fn find(&self) -> find::Find<C> {
        find::Find::new(self.at.clone())
    }
}
