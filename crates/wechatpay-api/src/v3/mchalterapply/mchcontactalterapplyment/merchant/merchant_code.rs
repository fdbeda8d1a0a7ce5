// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`

pub mod out_request_no;

use crate::{At, Caller};

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
#[derive(Debug, Clone)]
pub struct MerchantCode<C> {
    at: At<C>,
}

impl<C: Caller> MerchantCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.clone())
    }
}
