// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`

pub mod associate_stores;
pub mod associated_stores;
pub mod deactivate;
pub mod disassociate_stores;
pub mod update_budget;
pub mod upload_coupon_codes;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
///
/// `PATCH`: 修改商品券指定批次, see <https://pay.weixin.qq.com/doc/v3/partner/4015781556>.
///
/// `GET`: 查询商品券指定批次, see <https://pay.weixin.qq.com/doc/v3/partner/4015781542>.
#[derive(Debug, Clone)]
pub struct StockId<C> {
    at: At<C>,
}

impl<C: Caller> StockId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    #[doc(alias = "associateStores")]
    #[must_use]
    pub fn associate_stores(&self) -> associate_stores::AssociateStores<C> {
        associate_stores::AssociateStores::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    #[doc(alias = "associatedStores")]
    #[must_use]
    pub fn associated_stores(&self) -> associated_stores::AssociatedStores<C> {
        associated_stores::AssociatedStores::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    #[must_use]
    pub fn deactivate(&self) -> deactivate::Deactivate<C> {
        deactivate::Deactivate::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
    #[doc(alias = "disassociateStores")]
    #[must_use]
    pub fn disassociate_stores(&self) -> disassociate_stores::DisassociateStores<C> {
        disassociate_stores::DisassociateStores::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
    #[doc(alias = "updateBudget")]
    #[must_use]
    pub fn update_budget(&self) -> update_budget::UpdateBudget<C> {
        update_budget::UpdateBudget::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    #[doc(alias = "uploadCouponCodes")]
    #[must_use]
    pub fn upload_coupon_codes(&self) -> upload_coupon_codes::UploadCouponCodes<C> {
        upload_coupon_codes::UploadCouponCodes::new(self.at.clone())
    }

    /// 修改商品券指定批次: `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781556>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID, body)
    }

    /// 查询商品券指定批次: `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781542>, <https://pay.weixin.qq.com/doc/v3/partner/4016434649>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID, query)
    }
}

/// What [`StockId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
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

/// What [`StockId::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 备注.
    pub remark: Option<String>,
    /// `coupon_code_mode`: one of `WECHATPAY`, `UPLOAD`, `API_ASSIGN`.
    pub coupon_code_mode: CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 单券使用规则.
    pub single_usage_rule: Option<SingleUsageRule>,
    /// 多次优惠使用规则.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: PatchAnswerUsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: PatchAnswerCouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: PatchAnswerNotifyConfig,
    /// `store_scope`: one of `NONE`, `ALL`, `SPECIFIC`.
    pub store_scope: StoreScope,
    /// 已发放次数.
    pub sent_count_info: SentCountInfo,
    /// `state`: one of `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`.
    pub state: State,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<String>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

crate::answer! {
    PatchAnswer {
        required product_coupon_id "product_coupon_id",
        required stock_id "stock_id",
        optional remark "remark",
        required coupon_code_mode "coupon_code_mode",
        optional coupon_code_count_info "coupon_code_count_info",
        required stock_send_rule "stock_send_rule",
        optional single_usage_rule "single_usage_rule",
        optional sequential_usage_rule "sequential_usage_rule",
        required usage_rule_display_info "usage_rule_display_info",
        required coupon_display_info "coupon_display_info",
        required notify_config "notify_config",
        required store_scope "store_scope",
        required sent_count_info "sent_count_info",
        required state "state",
        optional deactivate_request_no "deactivate_request_no",
        optional deactivate_time "deactivate_time",
        optional deactivate_reason "deactivate_reason",
        required brand_id "brand_id",
    }
}

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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfo as PatchAnswerUsageRuleDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfoCouponAvailableStoreInfo as PatchAnswerUsageRuleDisplayInfoCouponAvailableStoreInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfo as PatchAnswerCouponDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceMiniProgram as PatchAnswerCouponDisplayInfoEntranceMiniProgram;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceOfficialAccount as PatchAnswerCouponDisplayInfoEntranceOfficialAccount;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceFinder as PatchAnswerCouponDisplayInfoEntranceFinder;

pub use crate::v3::marketing::busifavor::stocks::stock_id::NotifyConfig as PatchAnswerNotifyConfig;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SentCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockState as State;

/// What [`StockId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::PatchAnswer as GetAnswer;

impl Request for PatchRequest {}

impl Request for GetQuery {}
