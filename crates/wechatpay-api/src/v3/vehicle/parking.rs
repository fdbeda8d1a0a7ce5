// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/parking`

pub mod parkings;
pub mod services;

use crate::{At, Caller};

/// `/v3/vehicle/parking`
#[derive(Debug, Clone)]
pub struct Parking<C> {
    at: At<C>,
}

impl<C: Caller> Parking<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/vehicle/parking/parkings`
    #[must_use]
    pub fn parkings(&self) -> parkings::Parkings<C> {
        parkings::Parkings::new(self.at.clone())
    }

    /// `/v3/vehicle/parking/services`
    #[must_use]
    pub fn services(&self) -> services::Services<C> {
        services::Services::new(self.at.clone())
    }
}
