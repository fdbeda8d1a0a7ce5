// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/fund/enddaybalance`

pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/ecommerce/fund/enddaybalance`
#[derive(Debug, Clone)]
pub struct Enddaybalance<C> {
    at: At<C>,
}

impl<C: Caller> Enddaybalance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }
}
