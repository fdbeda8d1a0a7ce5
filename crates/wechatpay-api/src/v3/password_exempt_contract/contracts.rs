// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract/contracts`

pub mod ecommerce;
pub mod normal;
pub mod qs;
pub mod service_id;
pub mod service_provider;

use crate::{At, Caller};

/// `/v3/password-exempt-contract/contracts`
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/password-exempt-contract/contracts/ecommerce`
    #[must_use]
    pub fn ecommerce(&self) -> ecommerce::Ecommerce<C> {
        ecommerce::Ecommerce::new(self.at.clone())
    }

    /// `/v3/password-exempt-contract/contracts/normal`
    #[must_use]
    pub fn normal(&self) -> normal::Normal<C> {
        normal::Normal::new(self.at.clone())
    }

    /// `/v3/password-exempt-contract/contracts/qs`
    #[must_use]
    pub fn qs(&self) -> qs::Qs<C> {
        qs::Qs::new(self.at.clone())
    }

    /// `/v3/password-exempt-contract/contracts/service-id`
    #[doc(alias = "serviceId")]
    #[must_use]
    pub fn service_id(&self) -> service_id::ServiceId<C> {
        service_id::ServiceId::new(self.at.clone())
    }

    /// `/v3/password-exempt-contract/contracts/service-provider`
    #[doc(alias = "serviceProvider")]
    #[must_use]
    pub fn service_provider(&self) -> service_provider::ServiceProvider<C> {
        service_provider::ServiceProvider::new(self.at.clone())
    }
}
