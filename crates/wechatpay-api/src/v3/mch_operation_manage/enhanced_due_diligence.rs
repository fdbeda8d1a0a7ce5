// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-operation-manage/enhanced-due-diligence`

pub mod due_diligence_id;

use crate::{At, Caller};

/// `/v3/mch-operation-manage/enhanced-due-diligence`
#[derive(Debug, Clone)]
pub struct EnhancedDueDiligence<C> {
    at: At<C>,
}

impl<C: Caller> EnhancedDueDiligence<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
    #[doc(alias = "dueDiligenceId")]
    #[must_use]
    pub fn due_diligence_id(&self, due_diligence_id: impl std::fmt::Display) -> due_diligence_id::DueDiligenceId<C> {
        due_diligence_id::DueDiligenceId::new(self.at.with("due_diligence_id", due_diligence_id))
    }
}
