// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-operation-manage/merchant-limitations`

pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/mch-operation-manage/merchant-limitations`
#[derive(Debug, Clone)]
pub struct MerchantLimitations<C> {
    at: At<C>,
}

impl<C: Caller> MerchantLimitations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.clone())
    }
}
