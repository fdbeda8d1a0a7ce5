// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/user-taxi-order`

pub mod find_by_token;

use crate::{At, Caller};

/// `/v3/taxi-invoice/user-taxi-order`
#[derive(Debug, Clone)]
pub struct UserTaxiOrder<C> {
    at: At<C>,
}

impl<C: Caller> UserTaxiOrder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/user-taxi-order/find-by-token`
    #[doc(alias = "findByToken")]
    #[must_use]
    pub fn find_by_token(&self) -> find_by_token::FindByToken<C> {
        find_by_token::FindByToken::new(self.at.clone())
    }
}
