// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer`

pub mod batches;
pub mod reservation;

use crate::{At, Caller};

/// `/v3/platsolution/insurance/mch-transfer`
#[derive(Debug, Clone)]
pub struct MchTransfer<C> {
    at: At<C>,
}

impl<C: Caller> MchTransfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches`
    #[must_use]
    pub fn batches(&self) -> batches::Batches<C> {
        batches::Batches::new(self.at.clone())
    }

    /// `/v3/platsolution/insurance/mch-transfer/reservation`
    #[must_use]
    pub fn reservation(&self) -> reservation::Reservation<C> {
        reservation::Reservation::new(self.at.clone())
    }
}
