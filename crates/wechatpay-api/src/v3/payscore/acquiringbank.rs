// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank`

pub mod permissions;
pub mod serviceorder;
pub mod servicepayondeliveryorder;

use crate::{At, Caller};

/// `/v3/payscore/acquiringbank`
#[derive(Debug, Clone)]
pub struct Acquiringbank<C> {
    at: At<C>,
}

impl<C: Caller> Acquiringbank<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/acquiringbank/permissions`
    #[must_use]
    pub fn permissions(&self) -> permissions::Permissions<C> {
        permissions::Permissions::new(self.at.clone())
    }

    /// `/v3/payscore/acquiringbank/serviceorder`
    #[must_use]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder<C> {
        serviceorder::Serviceorder::new(self.at.clone())
    }

    /// `/v3/payscore/acquiringbank/servicepayondeliveryorder`
    #[must_use]
    pub fn servicepayondeliveryorder(&self) -> servicepayondeliveryorder::Servicepayondeliveryorder<C> {
        servicepayondeliveryorder::Servicepayondeliveryorder::new(self.at.clone())
    }
}
