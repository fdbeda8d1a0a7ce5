// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bill`

pub mod fundflowbill;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;

use crate::{At, Caller};

/// `/v3/bill`
#[derive(Debug, Clone)]
pub struct Bill<C> {
    at: At<C>,
}

impl<C: Caller> Bill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/bill/fundflowbill`
    #[must_use]
    pub fn fundflowbill(&self) -> fundflowbill::Fundflowbill<C> {
        fundflowbill::Fundflowbill::new(self.at.clone())
    }

    /// `/v3/bill/sub-merchant-fundflowbill`
    #[doc(alias = "subMerchantFundflowbill")]
    #[must_use]
    pub fn sub_merchant_fundflowbill(&self) -> sub_merchant_fundflowbill::SubMerchantFundflowbill<C> {
        sub_merchant_fundflowbill::SubMerchantFundflowbill::new(self.at.clone())
    }

    /// `/v3/bill/tradebill`
    #[must_use]
    pub fn tradebill(&self) -> tradebill::Tradebill<C> {
        tradebill::Tradebill::new(self.at.clone())
    }
}
