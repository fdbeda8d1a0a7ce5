// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transaction-block`

pub mod transaction_block_records;
pub mod transaction_block_submissions;

use crate::{At, Caller};

/// `/v3/transaction-block`
#[derive(Debug, Clone)]
pub struct TransactionBlock<C> {
    at: At<C>,
}

impl<C: Caller> TransactionBlock<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transaction-block/transaction-block-records`
    #[doc(alias = "transactionBlockRecords")]
    #[must_use]
    pub fn transaction_block_records(&self) -> transaction_block_records::TransactionBlockRecords<C> {
        transaction_block_records::TransactionBlockRecords::new(self.at.clone())
    }

    /// `/v3/transaction-block/transaction-block-submissions`
    #[doc(alias = "transactionBlockSubmissions")]
    #[must_use]
    pub fn transaction_block_submissions(&self) -> transaction_block_submissions::TransactionBlockSubmissions<C> {
        transaction_block_submissions::TransactionBlockSubmissions::new(self.at.clone())
    }
}
