// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/withdraw/bill-type`

pub mod bill_type;

use crate::{At, Caller};

/// `/v3/merchant/fund/withdraw/bill-type`
#[derive(Debug, Clone)]
pub struct BillType<C> {
    at: At<C>,
}

impl<C: Caller> BillType<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
    #[doc(alias = "billType")]
    #[must_use]
    pub fn bill_type(&self, bill_type: impl std::fmt::Display) -> bill_type::BillType<C> {
        bill_type::BillType::new(self.at.with("bill_type", bill_type))
    }
}
