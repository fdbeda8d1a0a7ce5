// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`

pub mod out_request_no;

use crate::{At, Caller};

/// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self, out_request_no: impl std::fmt::Display) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.with("out_request_no", out_request_no))
    }
}
