// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/schedule-records`

pub mod batch_create;
pub mod out_record_id;

use crate::{At, Caller};

/// `/v3/credit-repayment/partner/schedule-records`
#[derive(Debug, Clone)]
pub struct ScheduleRecords<C> {
    at: At<C>,
}

impl<C: Caller> ScheduleRecords<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/credit-repayment/partner/schedule-records/batch-create`
    #[doc(alias = "batchCreate")]
    #[must_use]
    pub fn batch_create(&self) -> batch_create::BatchCreate<C> {
        batch_create::BatchCreate::new(self.at.clone())
    }

    /// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`
    #[doc(alias = "outRecordId")]
    #[must_use]
    pub fn out_record_id(&self, out_record_id: impl std::fmt::Display) -> out_record_id::OutRecordId<C> {
        out_record_id::OutRecordId::new(self.at.with("out_record_id", out_record_id))
    }
}
