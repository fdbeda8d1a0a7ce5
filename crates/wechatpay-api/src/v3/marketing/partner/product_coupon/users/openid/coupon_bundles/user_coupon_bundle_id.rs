// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`

pub mod deactivate;

use crate::{At, Caller};

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
#[derive(Debug, Clone)]
pub struct UserCouponBundleId<C> {
    at: At<C>,
}

impl<C: Caller> UserCouponBundleId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    #[must_use]
    pub fn deactivate(&self) -> deactivate::Deactivate<C> {
        deactivate::Deactivate::new(self.at.clone())
    }
}
