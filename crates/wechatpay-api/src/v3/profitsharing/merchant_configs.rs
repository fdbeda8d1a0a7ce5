// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/merchant-configs`

pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/profitsharing/merchant-configs`
#[derive(Debug, Clone)]
pub struct MerchantConfigs<C> {
    at: At<C>,
}

impl<C: Caller> MerchantConfigs<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/profitsharing/merchant-configs/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }
}
