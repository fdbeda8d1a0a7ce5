// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/users/{openid}/permissions/{service_id}`

pub mod terminate;

use crate::{At, Caller};

/// `/v3/payscore/users/{openid}/permissions/{service_id}`
#[derive(Debug, Clone)]
pub struct ServiceId<C> {
    at: At<C>,
}

impl<C: Caller> ServiceId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }
}
