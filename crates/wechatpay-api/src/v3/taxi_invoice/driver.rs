// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/driver`

pub mod update_driver;

use crate::{At, Caller};

/// `/v3/taxi-invoice/driver`
#[derive(Debug, Clone)]
pub struct Driver<C> {
    at: At<C>,
}

impl<C: Caller> Driver<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/driver/update-driver`
    #[doc(alias = "updateDriver")]
    #[must_use]
    pub fn update_driver(&self) -> update_driver::UpdateDriver<C> {
        update_driver::UpdateDriver::new(self.at.clone())
    }
}
