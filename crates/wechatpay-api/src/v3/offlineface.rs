// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface`

pub mod authinfo;
pub mod contracts;
pub mod face_collections;
pub mod repayment_url;
pub mod transactions;

use crate::{At, Caller};

/// `/v3/offlineface`
#[derive(Debug, Clone)]
pub struct Offlineface<C> {
    at: At<C>,
}

impl<C: Caller> Offlineface<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlineface/authinfo`
    #[must_use]
    pub fn authinfo(&self) -> authinfo::Authinfo<C> {
        authinfo::Authinfo::new(self.at.clone())
    }

    /// `/v3/offlineface/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/offlineface/face-collections`
    #[doc(alias = "faceCollections")]
    #[must_use]
    pub fn face_collections(&self) -> face_collections::FaceCollections<C> {
        face_collections::FaceCollections::new(self.at.clone())
    }

    /// `/v3/offlineface/repayment-url`
    #[doc(alias = "repaymentUrl")]
    #[must_use]
    pub fn repayment_url(&self) -> repayment_url::RepaymentUrl<C> {
        repayment_url::RepaymentUrl::new(self.at.clone())
    }

    /// `/v3/offlineface/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }
}
