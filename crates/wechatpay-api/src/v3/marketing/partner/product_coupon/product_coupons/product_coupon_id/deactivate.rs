// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
///
/// `POST`: 失效商品券, see <https://pay.weixin.qq.com/doc/v3/partner/4015781290>.
#[derive(Debug, Clone)]
pub struct Deactivate<C> {
    at: At<C>,
}

impl<C: Caller> Deactivate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 失效商品券: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781290>, <https://pay.weixin.qq.com/doc/v3/partner/4016434631>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_DEACTIVATE, body)
    }
}

/// What [`Deactivate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 失效请求单号.
    pub out_request_no: String,
    /// 失效原因.
    pub deactivate_reason: String,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::PatchAnswer as PostAnswer;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::State;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::Scope;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::Type;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::UsageMode;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfo as SingleUsageInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoNormalCoupon as NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoDiscountCoupon as DiscountCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSequentialUsageInfo as SequentialUsageInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SequentialUsageInfoType;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfo as DisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfoComboPackageList as ComboPackageList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfoComboPackageListChoiceList as ChoiceList;

impl Request for PostRequest {}
