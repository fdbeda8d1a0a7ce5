// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`

pub mod associate_stores;
pub mod disassociate_stores;
pub mod update_budget;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
///
/// `PATCH`: 修改商品券批次组, see <https://pay.weixin.qq.com/doc/v3/partner/4016280633>.
#[derive(Debug, Clone)]
pub struct StockBundleId<C> {
    at: At<C>,
}

impl<C: Caller> StockBundleId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    #[doc(alias = "associateStores")]
    #[must_use]
    pub fn associate_stores(&self) -> associate_stores::AssociateStores<C> {
        associate_stores::AssociateStores::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
    #[doc(alias = "disassociateStores")]
    #[must_use]
    pub fn disassociate_stores(&self) -> disassociate_stores::DisassociateStores<C> {
        disassociate_stores::DisassociateStores::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    #[doc(alias = "updateBudget")]
    #[must_use]
    pub fn update_budget(&self) -> update_budget::UpdateBudget<C> {
        update_budget::UpdateBudget::new(self.at.clone())
    }

    /// 修改商品券批次组: `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016280633>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID, body)
    }
}

/// What [`StockBundleId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 修改请求单号.
    pub out_request_no: String,
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 券使用规则展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    /// 用户商品券展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_display_info: Option<CouponDisplayInfo>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<NotifyConfig>,
    /// `store_scope`: one of `NONE`, `ALL`, `SPECIFIC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_scope: Option<StoreScope>,
    /// 品牌ID.
    pub brand_id: String,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::UsageRuleDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponUsageMethodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponAvailableStoreInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::AppJumpType;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::CouponDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CodeDisplayMode;

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::EntranceMiniProgram;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::EntranceOfficialAccount;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::EntranceFinder;

pub use crate::v3::marketing::busifavor::stocks::NotifyConfig;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::StoreScope;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::PostAnswer as PatchAnswer;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::StockList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::CouponCodeMode;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::CouponCodeCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::StockListStockSendRule as StockSendRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::StockListProgressiveBundleUsageRule as ProgressiveBundleUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriod as CouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod as WeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList as DayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList as IrregularAvailablePeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoNormalCoupon as NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoDiscountCoupon as DiscountCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleExchangeCoupon as ExchangeCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::StockBundleInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfo as StockListUsageRuleDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfoCouponAvailableStoreInfo as StockListUsageRuleDisplayInfoCouponAvailableStoreInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfo as StockListCouponDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceMiniProgram as StockListCouponDisplayInfoEntranceMiniProgram;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceOfficialAccount as StockListCouponDisplayInfoEntranceOfficialAccount;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceFinder as StockListCouponDisplayInfoEntranceFinder;

pub use crate::v3::marketing::busifavor::stocks::stock_id::NotifyConfig as StockListNotifyConfig;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SentCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockState as State;

impl Request for PatchRequest {}
