// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply`

pub mod mchcontactalterapplyment;
pub mod mchsubjectalterapplyment;
pub mod merchantnamealterapplyment;

use crate::{At, Caller};

/// `/v3/mchalterapply`
#[derive(Debug, Clone)]
pub struct Mchalterapply<C> {
    at: At<C>,
}

impl<C: Caller> Mchalterapply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/mchcontactalterapplyment`
    #[must_use]
    pub fn mchcontactalterapplyment(&self) -> mchcontactalterapplyment::Mchcontactalterapplyment<C> {
        mchcontactalterapplyment::Mchcontactalterapplyment::new(self.at.clone())
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment`
    #[must_use]
    pub fn mchsubjectalterapplyment(&self) -> mchsubjectalterapplyment::Mchsubjectalterapplyment<C> {
        mchsubjectalterapplyment::Mchsubjectalterapplyment::new(self.at.clone())
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment`
    #[must_use]
    pub fn merchantnamealterapplyment(&self) -> merchantnamealterapplyment::Merchantnamealterapplyment<C> {
        merchantnamealterapplyment::Merchantnamealterapplyment::new(self.at.clone())
    }
}
