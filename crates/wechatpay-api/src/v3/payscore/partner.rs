// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner`

pub mod permissions;
pub mod service_account_applications;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod servicequotas;

use crate::{At, Caller};

/// `/v3/payscore/partner`
#[derive(Debug, Clone)]
pub struct Partner<C> {
    at: At<C>,
}

impl<C: Caller> Partner<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/partner/permissions`
    #[must_use]
    pub fn permissions(&self) -> permissions::Permissions<C> {
        permissions::Permissions::new(self.at.clone())
    }

    /// `/v3/payscore/partner/service-account-applications`
    #[doc(alias = "serviceAccountApplications")]
    #[must_use]
    pub fn service_account_applications(&self) -> service_account_applications::ServiceAccountApplications<C> {
        service_account_applications::ServiceAccountApplications::new(self.at.clone())
    }

    /// `/v3/payscore/partner/serviceorder`
    #[must_use]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder<C> {
        serviceorder::Serviceorder::new(self.at.clone())
    }

    /// `/v3/payscore/partner/servicepayondeliveryorder`
    #[must_use]
    pub fn servicepayondeliveryorder(&self) -> servicepayondeliveryorder::Servicepayondeliveryorder<C> {
        servicepayondeliveryorder::Servicepayondeliveryorder::new(self.at.clone())
    }

    /// `/v3/payscore/partner/servicequotas`
    #[must_use]
    pub fn servicequotas(&self) -> servicequotas::Servicequotas<C> {
        servicequotas::Servicequotas::new(self.at.clone())
    }
}
