// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/return/return-orders/out-return-no`

pub mod out_return_no;

use crate::{At, Caller};

/// `/v3/funds-to-oversea/return/return-orders/out-return-no`
#[derive(Debug, Clone)]
pub struct OutReturnNo<C> {
    at: At<C>,
}

impl<C: Caller> OutReturnNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
    #[doc(alias = "outReturnNo")]
    #[must_use]
    pub fn out_return_no(&self, out_return_no: impl std::fmt::Display) -> out_return_no::OutReturnNo<C> {
        out_return_no::OutReturnNo::new(self.at.with("out_return_no", out_return_no))
    }
}
