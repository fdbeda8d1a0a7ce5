// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`

pub mod representative;
pub mod representatives;

use crate::{At, Caller};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
#[derive(Debug, Clone)]
pub struct ActivityId<C> {
    at: At<C>,
}

impl<C: Caller> ActivityId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    #[must_use]
    pub fn representative(&self) -> representative::Representative<C> {
        representative::Representative::new(self.at.clone())
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
    #[must_use]
    pub fn representatives(&self) -> representatives::Representatives<C> {
        representatives::Representatives::new(self.at.clone())
    }
}
