// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage/mch-manage-records`

pub mod manage_record_id;
pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/mch-manage/mch-manage-records`
#[derive(Debug, Clone)]
pub struct MchManageRecords<C> {
    at: At<C>,
}

impl<C: Caller> MchManageRecords<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-manage/mch-manage-records/sub-mchid`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.clone())
    }

    /// `/v3/mch-manage/mch-manage-records/{manage_record_id}`
    #[doc(alias = "manageRecordId")]
    #[must_use]
    pub fn manage_record_id(&self, manage_record_id: impl std::fmt::Display) -> manage_record_id::ManageRecordId<C> {
        manage_record_id::ManageRecordId::new(self.at.with("manage_record_id", manage_record_id))
    }
}
