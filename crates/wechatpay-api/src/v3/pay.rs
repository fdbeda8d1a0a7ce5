// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay`

pub mod acquiring_bank;
pub mod instal;
pub mod partner;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/pay`
#[derive(Debug, Clone)]
pub struct Pay<C> {
    at: At<C>,
}

impl<C: Caller> Pay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay/acquiring-bank`
    #[doc(alias = "acquiringBank")]
    #[must_use]
    pub fn acquiring_bank(&self) -> acquiring_bank::AcquiringBank<C> {
        acquiring_bank::AcquiringBank::new(self.at.clone())
    }

    /// `/v3/pay/instal`
    #[must_use]
    pub fn instal(&self) -> instal::Instal<C> {
        instal::Instal::new(self.at.clone())
    }

    /// `/v3/pay/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/pay/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
