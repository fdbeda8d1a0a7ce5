// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage/mch-manage-records/sub-mchid`

pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/mch-manage/mch-manage-records/sub-mchid`
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }
}
