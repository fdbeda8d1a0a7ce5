// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/customs`

pub mod orders;
pub mod redeclare;
pub mod verify_certificate;

use crate::{At, Caller};

/// `/v3/global/customs`
#[derive(Debug, Clone)]
pub struct Customs<C> {
    at: At<C>,
}

impl<C: Caller> Customs<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/customs/orders`
    #[must_use]
    pub fn orders(&self) -> orders::Orders<C> {
        orders::Orders::new(self.at.clone())
    }

    /// `/v3/global/customs/redeclare`
    #[must_use]
    pub fn redeclare(&self) -> redeclare::Redeclare<C> {
        redeclare::Redeclare::new(self.at.clone())
    }

    /// `/v3/global/customs/verify-certificate`
    #[doc(alias = "verifyCertificate")]
    #[must_use]
    pub fn verify_certificate(&self) -> verify_certificate::VerifyCertificate<C> {
        verify_certificate::VerifyCertificate::new(self.at.clone())
    }
}
