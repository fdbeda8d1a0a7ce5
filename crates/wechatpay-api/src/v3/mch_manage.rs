// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage`

pub mod mch_manage_records;
pub mod submission_files;

use crate::{At, Caller};

/// `/v3/mch-manage`
#[derive(Debug, Clone)]
pub struct MchManage<C> {
    at: At<C>,
}

impl<C: Caller> MchManage<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-manage/mch-manage-records`
    #[doc(alias = "mchManageRecords")]
    #[must_use]
    pub fn mch_manage_records(&self) -> mch_manage_records::MchManageRecords<C> {
        mch_manage_records::MchManageRecords::new(self.at.clone())
    }

    /// `/v3/mch-manage/submission-files`
    #[doc(alias = "submissionFiles")]
    #[must_use]
    pub fn submission_files(&self) -> submission_files::SubmissionFiles<C> {
        submission_files::SubmissionFiles::new(self.at.clone())
    }
}
