// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/inspolicymgr/deduct`

pub mod authorizations;
pub mod policies;

use crate::{At, Caller};

/// `/v3/inspolicymgr/deduct`
#[derive(Debug, Clone)]
pub struct Deduct<C> {
    at: At<C>,
}

impl<C: Caller> Deduct<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/inspolicymgr/deduct/authorizations`
    #[must_use]
    pub fn authorizations(&self) -> authorizations::Authorizations<C> {
        authorizations::Authorizations::new(self.at.clone())
    }

    /// `/v3/inspolicymgr/deduct/policies`
    #[must_use]
    pub fn policies(&self) -> policies::Policies<C> {
        policies::Policies::new(self.at.clone())
    }
}
