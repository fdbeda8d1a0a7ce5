// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon`

pub mod image_generation_tasks;
pub mod media;
pub mod notify_configs;
pub mod product_coupons;
pub mod users;

use crate::{At, Caller};

/// `/v3/marketing/partner/product-coupon`
#[derive(Debug, Clone)]
pub struct ProductCoupon<C> {
    at: At<C>,
}

impl<C: Caller> ProductCoupon<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/image-generation-tasks`
    #[doc(alias = "imageGenerationTasks")]
    #[must_use]
    pub fn image_generation_tasks(&self) -> image_generation_tasks::ImageGenerationTasks<C> {
        image_generation_tasks::ImageGenerationTasks::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/media`
    #[must_use]
    pub fn media(&self) -> media::Media<C> {
        media::Media::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/notify-configs`
    #[doc(alias = "notifyConfigs")]
    #[must_use]
    pub fn notify_configs(&self) -> notify_configs::NotifyConfigs<C> {
        notify_configs::NotifyConfigs::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons`
    #[doc(alias = "productCoupons")]
    #[must_use]
    pub fn product_coupons(&self) -> product_coupons::ProductCoupons<C> {
        product_coupons::ProductCoupons::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
