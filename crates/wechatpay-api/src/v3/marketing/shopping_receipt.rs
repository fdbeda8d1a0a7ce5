// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/shopping-receipt`

pub mod customentrances;
pub mod merchantshoppingreceiptjumpinfos;
pub mod shoppingreceipts;

use crate::{At, Caller};

/// `/v3/marketing/shopping-receipt`
#[derive(Debug, Clone)]
pub struct ShoppingReceipt<C> {
    at: At<C>,
}

impl<C: Caller> ShoppingReceipt<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/shopping-receipt/customentrances`
    #[must_use]
    pub fn customentrances(&self) -> customentrances::Customentrances<C> {
        customentrances::Customentrances::new(self.at.clone())
    }

    /// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
    #[must_use]
    pub fn merchantshoppingreceiptjumpinfos(
        &self,
    ) -> merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos<C> {
        merchantshoppingreceiptjumpinfos::Merchantshoppingreceiptjumpinfos::new(self.at.clone())
    }

    /// `/v3/marketing/shopping-receipt/shoppingreceipts`
    #[must_use]
    pub fn shoppingreceipts(&self) -> shoppingreceipts::Shoppingreceipts<C> {
        shoppingreceipts::Shoppingreceipts::new(self.at.clone())
    }
}
