// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/taxi`

pub mod update_taxi;

use crate::{At, Caller};

/// `/v3/taxi-invoice/taxi`
#[derive(Debug, Clone)]
pub struct Taxi<C> {
    at: At<C>,
}

impl<C: Caller> Taxi<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/taxi/update-taxi`
    #[doc(alias = "updateTaxi")]
    #[must_use]
    pub fn update_taxi(&self) -> update_taxi::UpdateTaxi<C> {
        update_taxi::UpdateTaxi::new(self.at.clone())
    }
}
