// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees/{employee_id}/out-quota-cards`

pub mod out_card_no;

use crate::{At, Caller};

/// `/v3/webizpay/employees/{employee_id}/out-quota-cards`
#[derive(Debug, Clone)]
pub struct OutQuotaCards<C> {
    at: At<C>,
}

impl<C: Caller> OutQuotaCards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
    #[doc(alias = "outCardNo")]
    #[must_use]
    pub fn out_card_no(&self, out_card_no: impl std::fmt::Display) -> out_card_no::OutCardNo<C> {
        out_card_no::OutCardNo::new(self.at.with("out_card_no", out_card_no))
    }
}
