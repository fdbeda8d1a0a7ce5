// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/qrcode`

pub mod transactions;
pub mod user_services;

use crate::{At, Caller};

/// `/v3/qrcode`
#[derive(Debug, Clone)]
pub struct Qrcode<C> {
    at: At<C>,
}

impl<C: Caller> Qrcode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/qrcode/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }

    /// `/v3/qrcode/user-services`
    #[doc(alias = "userServices")]
    #[must_use]
    pub fn user_services(&self) -> user_services::UserServices<C> {
        user_services::UserServices::new(self.at.clone())
    }
}
