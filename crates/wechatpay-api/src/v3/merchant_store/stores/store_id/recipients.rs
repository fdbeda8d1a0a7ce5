// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-store/stores/{store_id}/recipients`

pub mod bind;
pub mod unbind;

use crate::{At, Caller};

/// `/v3/merchant-store/stores/{store_id}/recipients`
#[derive(Debug, Clone)]
pub struct Recipients<C> {
    at: At<C>,
}

impl<C: Caller> Recipients<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-store/stores/{store_id}/recipients/bind`
    #[must_use]
    pub fn bind(&self) -> bind::Bind<C> {
        bind::Bind::new(self.at.clone())
    }

    /// `/v3/merchant-store/stores/{store_id}/recipients/unbind`
    #[must_use]
    pub fn unbind(&self) -> unbind::Unbind<C> {
        unbind::Unbind::new(self.at.clone())
    }
}
