// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/refunds`

pub mod bill_download_url;
pub mod refundable_balance;

use crate::{At, Caller};

/// `/v3/global/profit-sharing/refunds`
#[derive(Debug, Clone)]
pub struct Refunds<C> {
    at: At<C>,
}

impl<C: Caller> Refunds<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/profit-sharing/refunds/bill-download-url`
    #[doc(alias = "billDownloadUrl")]
    #[must_use]
    pub fn bill_download_url(&self) -> bill_download_url::BillDownloadUrl<C> {
        bill_download_url::BillDownloadUrl::new(self.at.clone())
    }

    /// `/v3/global/profit-sharing/refunds/refundable-balance`
    #[doc(alias = "refundableBalance")]
    #[must_use]
    pub fn refundable_balance(&self) -> refundable_balance::RefundableBalance<C> {
        refundable_balance::RefundableBalance::new(self.at.clone())
    }
}
