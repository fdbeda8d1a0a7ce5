// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transaction-block/transaction-block-records`

pub mod block_record_id;
pub mod sub_mchid;

use crate::{At, Caller};

/// `/v3/transaction-block/transaction-block-records`
#[derive(Debug, Clone)]
pub struct TransactionBlockRecords<C> {
    at: At<C>,
}

impl<C: Caller> TransactionBlockRecords<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transaction-block/transaction-block-records/sub-mchid`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.clone())
    }

    /// `/v3/transaction-block/transaction-block-records/{block_record_id}`
    #[doc(alias = "blockRecordId")]
    #[must_use]
    pub fn block_record_id(&self, block_record_id: impl std::fmt::Display) -> block_record_id::BlockRecordId<C> {
        block_record_id::BlockRecordId::new(self.at.with("block_record_id", block_record_id))
    }
}
