// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transaction-block/transaction-block-submissions`

pub mod block_submission_id;
pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/transaction-block/transaction-block-submissions`
#[derive(Debug, Clone)]
pub struct TransactionBlockSubmissions<C> {
    at: At<C>,
}

impl<C: Caller> TransactionBlockSubmissions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transaction-block/transaction-block-submissions/sub-mchid`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.clone())
    }

    /// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    #[doc(alias = "blockSubmissionId")]
    #[must_use]
    pub fn block_submission_id(
        &self,
        block_submission_id: impl std::fmt::Display,
    ) -> block_submission_id::BlockSubmissionId<C> {
        block_submission_id::BlockSubmissionId::new(self.at.with("block_submission_id", block_submission_id))
    }
}
