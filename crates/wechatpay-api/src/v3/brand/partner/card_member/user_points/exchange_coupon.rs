// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-points/exchange-coupon`

pub mod confirm;

use crate::{At, Caller};

/// `/v3/brand/partner/card-member/user-points/exchange-coupon`
#[derive(Debug, Clone)]
pub struct ExchangeCoupon<C> {
    at: At<C>,
}

impl<C: Caller> ExchangeCoupon<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    #[must_use]
    pub fn confirm(&self) -> confirm::Confirm<C> {
        confirm::Confirm::new(self.at.clone())
    }
}
