// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-operation-manage`

pub mod enhanced_due_diligence;
pub mod merchant_limitations;

use crate::{At, Caller};

/// `/v3/mch-operation-manage`
#[derive(Debug, Clone)]
pub struct MchOperationManage<C> {
    at: At<C>,
}

impl<C: Caller> MchOperationManage<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-operation-manage/enhanced-due-diligence`
    #[doc(alias = "enhancedDueDiligence")]
    #[must_use]
    pub fn enhanced_due_diligence(&self) -> enhanced_due_diligence::EnhancedDueDiligence<C> {
        enhanced_due_diligence::EnhancedDueDiligence::new(self.at.clone())
    }

    /// `/v3/mch-operation-manage/merchant-limitations`
    #[doc(alias = "merchantLimitations")]
    #[must_use]
    pub fn merchant_limitations(&self) -> merchant_limitations::MerchantLimitations<C> {
        merchant_limitations::MerchantLimitations::new(self.at.clone())
    }
}
