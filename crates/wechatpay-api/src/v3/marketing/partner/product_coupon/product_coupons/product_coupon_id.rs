// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`

pub mod deactivate;
pub mod stock_bundles;
pub mod stocks;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// `PATCH`: 修改商品券, see <https://pay.weixin.qq.com/doc/v3/partner/4015781296>.
///
/// `GET`: 查询商品券, see <https://pay.weixin.qq.com/doc/v3/partner/4015781292>.
#[derive(Debug, Clone)]
pub struct ProductCouponId<C> {
    at: At<C>,
}

impl<C: Caller> ProductCouponId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    #[must_use]
    pub fn deactivate(&self) -> deactivate::Deactivate<C> {
        deactivate::Deactivate::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    #[doc(alias = "stockBundles")]
    #[must_use]
    pub fn stock_bundles(&self) -> stock_bundles::StockBundles<C> {
        stock_bundles::StockBundles::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    #[must_use]
    pub fn stocks(&self) -> stocks::Stocks<C> {
        stocks::Stocks::new(self.at.clone())
    }

    /// 修改商品券: `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781296>, <https://pay.weixin.qq.com/doc/v3/partner/4016434633>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID,
            body,
        )
    }

    /// 查询商品券: `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781292>, <https://pay.weixin.qq.com/doc/v3/partner/4016434632>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::marketing::GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID,
            query,
        )
    }
}

/// What [`ProductCouponId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 修改请求单号.
    pub out_request_no: String,
    /// 展示信息.
    pub display_info: DisplayInfo,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::ComboPackageList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::ChoiceList;

/// What [`ProductCouponId::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// `state`: one of `AUDITING`, `EFFECTIVE`, `DEACTIVATED`.
    pub state: State,
    /// 品牌ID.
    pub brand_id: String,
    /// `scope`: one of `ALL`, `SINGLE`, `CATEGORY`.
    pub scope: Scope,
    /// `type`: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub r#type: Type,
    /// `usage_mode`: one of `SINGLE`, `SEQUENTIAL`.
    pub usage_mode: UsageMode,
    /// 单券模式信息.
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 多次优惠模式信息.
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// 展示信息.
    pub display_info: PatchAnswerDisplayInfo,
    /// 外部商品ID.
    pub out_product_no: Option<String>,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<String>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
}

crate::answer! {
    PatchAnswer {
        required product_coupon_id "product_coupon_id",
        required state "state",
        required brand_id "brand_id",
        required scope "scope",
        required r#type "type",
        required usage_mode "usage_mode",
        optional single_usage_info "single_usage_info",
        optional sequential_usage_info "sequential_usage_info",
        required display_info "display_info",
        optional out_product_no "out_product_no",
        optional deactivate_request_no "deactivate_request_no",
        optional deactivate_time "deactivate_time",
        optional deactivate_reason "deactivate_reason",
    }
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::State;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::Scope;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::Type;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::UsageMode;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfo as SingleUsageInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoNormalCoupon as NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoDiscountCoupon as DiscountCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSequentialUsageInfo as SequentialUsageInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SequentialUsageInfoType;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfo as PatchAnswerDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfoComboPackageList as PatchAnswerDisplayInfoComboPackageList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfoComboPackageListChoiceList as PatchAnswerDisplayInfoComboPackageListChoiceList;

/// What [`ProductCouponId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::PatchAnswer as GetAnswer;

impl Request for PatchRequest {}

impl Request for GetQuery {}
