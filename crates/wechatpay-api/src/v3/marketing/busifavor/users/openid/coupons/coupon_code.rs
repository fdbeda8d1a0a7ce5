// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`

pub mod appids;

use crate::{At, Caller};

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
#[derive(Debug, Clone)]
pub struct CouponCode<C> {
    at: At<C>,
}

impl<C: Caller> CouponCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
    #[must_use]
    pub fn appids(&self) -> appids::Appids<C> {
        appids::Appids::new(self.at.clone())
    }
}
