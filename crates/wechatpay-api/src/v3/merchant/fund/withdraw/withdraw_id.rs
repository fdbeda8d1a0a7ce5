// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/withdraw/withdraw-id`

pub mod withdraw_id;

use crate::{At, Caller};

/// `/v3/merchant/fund/withdraw/withdraw-id`
#[derive(Debug, Clone)]
pub struct WithdrawId<C> {
    at: At<C>,
}

impl<C: Caller> WithdrawId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
    #[doc(alias = "withdrawId")]
    #[must_use]
    pub fn withdraw_id(&self, withdraw_id: impl std::fmt::Display) -> withdraw_id::WithdrawId<C> {
        withdraw_id::WithdrawId::new(self.at.with("withdraw_id", withdraw_id))
    }
}
