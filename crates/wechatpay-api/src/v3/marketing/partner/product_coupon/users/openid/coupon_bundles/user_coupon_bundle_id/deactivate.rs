// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
///
/// `POST`: 失效用户商品券组, see <https://pay.weixin.qq.com/doc/v3/partner/4016280658>.
#[derive(Debug, Clone)]
pub struct Deactivate<C> {
    at: At<C>,
}

impl<C: Caller> Deactivate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 失效用户商品券组: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016280658>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_USER_COUPON_BUNDLE_ID_DEACTIVATE, body)
    }
}

/// What [`Deactivate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 公众账号AppID.
    pub appid: String,
    /// 失效请求单号.
    pub out_request_no: String,
    /// 失效原因.
    pub deactivate_reason: String,
}

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::PostAnswer;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::UserProductCouponList;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::CouponState;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::SendChannel;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::ProgressiveBundleUsageDetail;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::AssociatedOrderInfo;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::UserProductCouponBundleInfo;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::ProductCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::State;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::Scope;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::Type;

pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::UsageMode;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfo as SingleUsageInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoNormalCoupon as NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoDiscountCoupon as DiscountCoupon;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::ProgressiveBundleUsageInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfo as DisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfoComboPackageList as ComboPackageList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfoComboPackageListChoiceList as ChoiceList;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::Stock;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::CouponCodeMode;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::CouponCodeCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::StockListStockSendRule as StockSendRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::StockListProgressiveBundleUsageRule as ProgressiveBundleUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriod as CouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod as WeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList as DayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList as IrregularAvailablePeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleExchangeCoupon as ExchangeCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::StockBundleInfo;

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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockState as StockState;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::UserProductCouponListCouponTagInfo as CouponTagInfo;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::CouponTagList;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::UserProductCouponListCouponTagInfoMemberTagInfo as MemberTagInfo;

impl Request for PostRequest {}
