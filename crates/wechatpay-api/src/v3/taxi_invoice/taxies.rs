// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/taxies`

pub mod plate_number;

use crate::{At, Caller};

/// `/v3/taxi-invoice/taxies`
#[derive(Debug, Clone)]
pub struct Taxies<C> {
    at: At<C>,
}

impl<C: Caller> Taxies<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/taxies/{plate_number}`
    #[doc(alias = "plateNumber")]
    #[must_use]
    pub fn plate_number(&self, plate_number: impl std::fmt::Display) -> plate_number::PlateNumber<C> {
        plate_number::PlateNumber::new(self.at.with("plate_number", plate_number))
    }
}
