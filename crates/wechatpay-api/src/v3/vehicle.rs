// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle`

pub mod etc;
pub mod parking;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/vehicle`
#[derive(Debug, Clone)]
pub struct Vehicle<C> {
    at: At<C>,
}

impl<C: Caller> Vehicle<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/etc`
    #[must_use]
    pub fn etc(&self) -> etc::Etc<C> {
        etc::Etc::new(self.at.clone())
    }

    /// `/v3/vehicle/parking`
    #[must_use]
    pub fn parking(&self) -> parking::Parking<C> {
        parking::Parking::new(self.at.clone())
    }

    /// `/v3/vehicle/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
