// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/areas/provinces/{province_code}`

pub mod cities;

use crate::{At, Caller};

/// `/v3/capital/capitallhh/areas/provinces/{province_code}`
#[derive(Debug, Clone)]
pub struct ProvinceCode<C> {
    at: At<C>,
}

impl<C: Caller> ProvinceCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    #[must_use]
    pub fn cities(&self) -> cities::Cities<C> {
        cities::Cities::new(self.at.clone())
    }
}
