// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`

pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
#[derive(Debug, Clone)]
pub struct ValidateCancel<C> {
    at: At<C>,
}

impl<C: Caller> ValidateCancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }
}
