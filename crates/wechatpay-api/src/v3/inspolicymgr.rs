// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/inspolicymgr`

pub mod deduct;

use crate::{At, Caller};

/// `/v3/inspolicymgr`
#[derive(Debug, Clone)]
pub struct Inspolicymgr<C> {
    at: At<C>,
}

impl<C: Caller> Inspolicymgr<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/inspolicymgr/deduct`
    #[must_use]
    pub fn deduct(&self) -> deduct::Deduct<C> {
        deduct::Deduct::new(self.at.clone())
    }
}
