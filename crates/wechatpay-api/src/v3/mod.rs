//! `/v3`

#[cfg(feature = "ecommerce")]
pub mod ecommerce;
#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "papay")]
pub mod papay;
#[cfg(feature = "password-exempt-contract")]
pub mod password_exempt_contract;

use crate::{At, Caller};

/// `/v3`
#[derive(Debug, Clone)]
pub struct V3<C> {
    at: At<C>,
}

impl<C: Caller> V3<C> {
    /// The root of the chain, for a caller.
    #[must_use]
    pub fn new(caller: C) -> Self {
        Self { at: At::start(caller) }
    }

    /// `/v3/ecommerce`
    #[cfg(feature = "ecommerce")]
    #[must_use]
    pub fn ecommerce(&self) -> ecommerce::Ecommerce<C> {
        ecommerce::Ecommerce::new(self.at.clone())
    }

    /// `/v3/global`
    #[cfg(feature = "global")]
    #[must_use]
    pub fn global(&self) -> global::Global<C> {
        global::Global::new(self.at.clone())
    }

    /// `/v3/papay`
    #[cfg(feature = "papay")]
    #[must_use]
    pub fn papay(&self) -> papay::Papay<C> {
        papay::Papay::new(self.at.clone())
    }

    /// `/v3/password-exempt-contract`
    #[cfg(feature = "password-exempt-contract")]
    #[doc(alias = "passwordExemptContract")]
    #[must_use]
    pub fn password_exempt_contract(&self) -> password_exempt_contract::PasswordExemptContract<C> {
        password_exempt_contract::PasswordExemptContract::new(self.at.clone())
    }
}
