// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/servicequotas`

pub mod service_id;

use crate::{At, Caller};

/// `/v3/payscore/partner/servicequotas`
#[derive(Debug, Clone)]
pub struct Servicequotas<C> {
    at: At<C>,
}

impl<C: Caller> Servicequotas<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/partner/servicequotas/service-id`
    #[doc(alias = "serviceId")]
    #[must_use]
    pub fn service_id(&self) -> service_id::ServiceId<C> {
        service_id::ServiceId::new(self.at.clone())
    }
}
