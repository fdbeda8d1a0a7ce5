// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution`

pub mod ecommerce;
pub mod insurance;
pub mod mch_transfer;

use crate::{At, Caller};

/// `/v3/platsolution`
#[derive(Debug, Clone)]
pub struct Platsolution<C> {
    at: At<C>,
}

impl<C: Caller> Platsolution<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce`
    #[must_use]
    pub fn ecommerce(&self) -> ecommerce::Ecommerce<C> {
        ecommerce::Ecommerce::new(self.at.clone())
    }

    /// `/v3/platsolution/insurance`
    #[must_use]
    pub fn insurance(&self) -> insurance::Insurance<C> {
        insurance::Insurance::new(self.at.clone())
    }

    /// `/v3/platsolution/mch-transfer`
    #[doc(alias = "mchTransfer")]
    #[must_use]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer<C> {
        mch_transfer::MchTransfer::new(self.at.clone())
    }
}
