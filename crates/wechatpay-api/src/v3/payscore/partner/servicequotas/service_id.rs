// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/servicequotas/service-id`

pub mod service_id;

use crate::{At, Caller};

/// `/v3/payscore/partner/servicequotas/service-id`
#[derive(Debug, Clone)]
pub struct ServiceId<C> {
    at: At<C>,
}

impl<C: Caller> ServiceId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
    #[doc(alias = "serviceId")]
    #[must_use]
    pub fn service_id(&self, service_id: impl std::fmt::Display) -> service_id::ServiceId<C> {
        service_id::ServiceId::new(self.at.with("service_id", service_id))
    }
}
