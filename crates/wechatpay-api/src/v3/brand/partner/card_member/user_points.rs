// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-points`

pub mod exchange_coupon;
pub mod sync;

use crate::{At, Caller};

/// `/v3/brand/partner/card-member/user-points`
#[derive(Debug, Clone)]
pub struct UserPoints<C> {
    at: At<C>,
}

impl<C: Caller> UserPoints<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member/user-points/exchange-coupon`
    #[doc(alias = "exchangeCoupon")]
    #[must_use]
    pub fn exchange_coupon(&self) -> exchange_coupon::ExchangeCoupon<C> {
        exchange_coupon::ExchangeCoupon::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/user-points/sync`
    #[must_use]
    pub fn sync(&self) -> sync::Sync<C> {
        sync::Sync::new(self.at.clone())
    }
}
