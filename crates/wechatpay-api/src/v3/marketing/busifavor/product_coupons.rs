// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/product-coupons`

pub mod pre_send;
pub mod send;

use crate::{At, Caller};

/// `/v3/marketing/busifavor/product-coupons`
#[derive(Debug, Clone)]
pub struct ProductCoupons<C> {
    at: At<C>,
}

impl<C: Caller> ProductCoupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/product-coupons/pre-send`
    #[doc(alias = "preSend")]
    #[must_use]
    pub fn pre_send(&self) -> pre_send::PreSend<C> {
        pre_send::PreSend::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/product-coupons/send`
    #[must_use]
    pub fn send(&self) -> send::Send<C> {
        send::Send::new(self.at.clone())
    }
}
