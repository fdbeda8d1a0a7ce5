// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/refund/partner/recharge-balance`

pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/global/refund/partner/recharge-balance`
#[derive(Debug, Clone)]
pub struct RechargeBalance<C> {
    at: At<C>,
}

impl<C: Caller> RechargeBalance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/refund/partner/recharge-balance/sub-mchid`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.clone())
    }
}
