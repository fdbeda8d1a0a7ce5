// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank-favor/users/{openid}/coupons`

pub mod coupon_id;

use crate::{At, Caller};

/// `/v3/marketing/bank-favor/users/{openid}/coupons`
#[derive(Debug, Clone)]
pub struct Coupons<C> {
    at: At<C>,
}

impl<C: Caller> Coupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    #[doc(alias = "couponId")]
    #[must_use]
    pub fn coupon_id(&self, coupon_id: impl std::fmt::Display) -> coupon_id::CouponId<C> {
        coupon_id::CouponId::new(self.at.with("coupon_id", coupon_id))
    }
}
