// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}`

pub mod coupon_bundles;
pub mod coupons;
pub mod pre_send_coupon;
pub mod pre_send_coupon_bundle;

use crate::{At, Caller};

/// `/v3/marketing/partner/product-coupon/users/{openid}`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
    #[doc(alias = "couponBundles")]
    #[must_use]
    pub fn coupon_bundles(&self) -> coupon_bundles::CouponBundles<C> {
        coupon_bundles::CouponBundles::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
    #[must_use]
    pub fn coupons(&self) -> coupons::Coupons<C> {
        coupons::Coupons::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
    #[doc(alias = "preSendCoupon")]
    #[must_use]
    pub fn pre_send_coupon(&self) -> pre_send_coupon::PreSendCoupon<C> {
        pre_send_coupon::PreSendCoupon::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
    #[doc(alias = "preSendCouponBundle")]
    #[must_use]
    pub fn pre_send_coupon_bundle(&self) -> pre_send_coupon_bundle::PreSendCouponBundle<C> {
        pre_send_coupon_bundle::PreSendCouponBundle::new(self.at.clone())
    }
}
