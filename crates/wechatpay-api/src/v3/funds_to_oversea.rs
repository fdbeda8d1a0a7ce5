// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea`

pub mod bill_download_url;
pub mod orders;
pub mod r#return;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/funds-to-oversea`
#[derive(Debug, Clone)]
pub struct FundsToOversea<C> {
    at: At<C>,
}

impl<C: Caller> FundsToOversea<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/funds-to-oversea/bill-download-url`
    #[doc(alias = "billDownloadUrl")]
    #[must_use]
    pub fn bill_download_url(&self) -> bill_download_url::BillDownloadUrl<C> {
        bill_download_url::BillDownloadUrl::new(self.at.clone())
    }

    /// `/v3/funds-to-oversea/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }

    /// `/v3/funds-to-oversea/return`
    #[must_use]
    pub fn r#return(&self) -> r#return::Return<C> {
        r#return::Return::new(self.at.clone())
    }

    /// `/v3/funds-to-oversea/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
