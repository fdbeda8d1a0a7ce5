// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage/submission-files`

pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/mch-manage/submission-files`
#[derive(Debug, Clone)]
pub struct SubmissionFiles<C> {
    at: At<C>,
}

impl<C: Caller> SubmissionFiles<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-manage/submission-files/sub-mchid`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.clone())
    }
}
