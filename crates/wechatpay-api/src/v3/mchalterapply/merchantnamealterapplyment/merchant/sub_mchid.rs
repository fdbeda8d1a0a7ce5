// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`

pub mod out_request_no;

use crate::{At, Caller};

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.clone())
    }
}
