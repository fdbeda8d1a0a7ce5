// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`

pub mod upload;

use crate::{At, Caller};

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
    #[must_use]
    pub fn upload(&self) -> upload::Upload<C> {
        upload::Upload::new(self.at.clone())
    }
}
