// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor`

pub mod callbacks;
pub mod coupon_stocks;
pub mod media;
pub mod stocks;
pub mod users;

use crate::{At, Caller};

/// `/v3/marketing/favor`
#[derive(Debug, Clone)]
pub struct Favor<C> {
    at: At<C>,
}

impl<C: Caller> Favor<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/favor/callbacks`
    #[must_use]
    pub fn callbacks(&self) -> callbacks::Callbacks<C> {
        callbacks::Callbacks::new(self.at.clone())
    }

    /// `/v3/marketing/favor/coupon-stocks`
    #[doc(alias = "couponStocks")]
    #[must_use]
    pub fn coupon_stocks(&self) -> coupon_stocks::CouponStocks<C> {
        coupon_stocks::CouponStocks::new(self.at.clone())
    }

    /// `/v3/marketing/favor/media`
    #[must_use]
    pub fn media(&self) -> media::Media<C> {
        media::Media::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks`
    #[must_use]
    pub fn stocks(&self) -> stocks::Stocks<C> {
        stocks::Stocks::new(self.at.clone())
    }

    /// `/v3/marketing/favor/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
