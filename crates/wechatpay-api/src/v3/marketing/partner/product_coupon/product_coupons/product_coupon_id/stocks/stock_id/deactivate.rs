// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
///
/// `POST`: 失效商品券批次, see <https://pay.weixin.qq.com/doc/v3/partner/4015781532>.
#[derive(Debug, Clone)]
pub struct Deactivate<C> {
    at: At<C>,
}

impl<C: Caller> Deactivate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 失效商品券批次: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781532>, <https://pay.weixin.qq.com/doc/v3/partner/4016434661>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_DEACTIVATE, body)
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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::PatchAnswer as PostAnswer;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponCodeMode;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::CouponCodeCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockStockSendRule as StockSendRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRule as SingleUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriod as CouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod as WeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList as DayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList as IrregularAvailablePeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoNormalCoupon as NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoDiscountCoupon as DiscountCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleExchangeCoupon as ExchangeCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSequentialUsageRule as SequentialUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSequentialUsageRuleCouponAvailablePeriod as SequentialUsageRuleCouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSequentialUsageRuleDiscountCouponList as DiscountCouponList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSequentialUsageRuleExchangeCouponList as ExchangeCouponList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfo as UsageRuleDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponUsageMethodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfoCouponAvailableStoreInfo as CouponAvailableStoreInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::AppJumpType;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfo as CouponDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CodeDisplayMode;

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceMiniProgram as EntranceMiniProgram;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceOfficialAccount as EntranceOfficialAccount;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceFinder as EntranceFinder;

pub use crate::v3::marketing::busifavor::stocks::stock_id::NotifyConfig;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::StoreScope;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SentCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockState as State;

impl Request for PostRequest {}
