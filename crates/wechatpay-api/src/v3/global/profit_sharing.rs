// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing`

pub mod bill_download_url;
pub mod orders;
pub mod receivers;
pub mod refunds;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/global/profit-sharing`
#[derive(Debug, Clone)]
pub struct ProfitSharing<C> {
    at: At<C>,
}

impl<C: Caller> ProfitSharing<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/profit-sharing/bill-download-url`
    #[doc(alias = "billDownloadUrl")]
    #[must_use]
    pub fn bill_download_url(&self) -> bill_download_url::BillDownloadUrl<C> {
        bill_download_url::BillDownloadUrl::new(self.at.clone())
    }

    /// `/v3/global/profit-sharing/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }

    /// `/v3/global/profit-sharing/receivers`
    #[must_use]
    pub fn receivers(&self) -> receivers::Receivers<C> {
        receivers::Receivers::new(self.at.clone())
    }

    /// `/v3/global/profit-sharing/refunds`
    #[must_use]
    pub fn refunds(&self) -> refunds::Refunds<C> {
        refunds::Refunds::new(self.at.clone())
    }

    /// `/v3/global/profit-sharing/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
