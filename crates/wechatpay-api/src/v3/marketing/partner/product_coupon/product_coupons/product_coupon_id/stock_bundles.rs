// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`

pub mod stock_bundle_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
///
/// `POST`: 添加商品券批次组, see <https://pay.weixin.qq.com/doc/v3/partner/4016280622>.
#[derive(Debug, Clone)]
pub struct StockBundles<C> {
    at: At<C>,
}

impl<C: Caller> StockBundles<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
    #[doc(alias = "stockBundleId")]
    #[must_use]
    pub fn stock_bundle_id(&self, stock_bundle_id: impl std::fmt::Display) -> stock_bundle_id::StockBundleId<C> {
        stock_bundle_id::StockBundleId::new(self.at.with("stock_bundle_id", stock_bundle_id))
    }

    /// 添加商品券批次组: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016280622>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES, body)
    }
}

/// What [`StockBundles::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 创建请求单号.
    pub out_request_no: String,
    /// 批次组信息.
    pub stock_bundle: StockBundle,
}

/// 批次组信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StockBundle {
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// `coupon_code_mode`: one of `WECHATPAY`, `UPLOAD`.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: NotifyConfig,
    /// `store_scope`: one of `NONE`, `ALL`, `SPECIFIC`.
    pub store_scope: StoreScope,
}

crate::open_enum! {
/// `coupon_code_mode`.
    CouponCodeMode {
    Wechatpay = "WECHATPAY",
    Upload = "UPLOAD",
    }
}

/// 发放规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StockSendRule {
    /// 发放次数总上限.
    pub max_count: i64,
    /// 每日发放次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count_per_day: Option<i64>,
    /// 每个用户领取次数上限.
    pub max_count_per_user: i64,
}

/// 多次优惠使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ProgressiveBundleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_list: Option<Vec<NormalCouponList>>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::WeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::IrregularAvailablePeriodList;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::NormalCoupon as NormalCouponList;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::DiscountCoupon as DiscountCouponList;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::ExchangeCoupon as ExchangeCouponList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::UsageRuleDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponUsageMethodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponAvailableStoreInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::AppJumpType;

/// 用户商品券展示信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponDisplayInfo {
    /// `code_display_mode`: one of `INVISIBLE`, `BARCODE`, `QRCODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_display_mode: Option<CodeDisplayMode>,
    /// `background_color`: one of `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    /// 公众号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_official_account: Option<EntranceOfficialAccount>,
    /// 视频号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_finder: Option<EntranceFinder>,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CodeDisplayMode;

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

/// 小程序入口.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EntranceMiniProgram {
    /// 小程序appid.
    pub appid: String,
    /// 小程序跳转路径.
    pub path: String,
    /// 入口文案.
    pub entrance_wording: String,
    /// 引导文案.
    pub guidance_wording: String,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::EntranceOfficialAccount;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::EntranceFinder;

pub use crate::v3::marketing::busifavor::stocks::NotifyConfig;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::StoreScope;

/// What [`StockBundles::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 批次列表.
    pub stock_list: Vec<StockList>,
}

crate::answer! {
    PostAnswer {
        required stock_bundle_id "stock_bundle_id",
        required stock_list "stock_list",
    }
}

/// 批次列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockList {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 备注.
    pub remark: Option<String>,
    /// `coupon_code_mode`: one of `WECHATPAY`, `UPLOAD`.
    pub coupon_code_mode: CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: StockListStockSendRule,
    /// 多次优惠使用规则.
    pub progressive_bundle_usage_rule: Option<StockListProgressiveBundleUsageRule>,
    /// 批次组信息.
    pub stock_bundle_info: StockBundleInfo,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: StockListUsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: StockListCouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: StockListNotifyConfig,
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
    StockList {
        required product_coupon_id "product_coupon_id",
        required stock_id "stock_id",
        optional remark "remark",
        required coupon_code_mode "coupon_code_mode",
        optional coupon_code_count_info "coupon_code_count_info",
        required stock_send_rule "stock_send_rule",
        optional progressive_bundle_usage_rule "progressive_bundle_usage_rule",
        required stock_bundle_info "stock_bundle_info",
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

/// 品牌方预上传的券Code数量信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CouponCodeCountInfo {
    /// 已上传的Code总数.
    pub total_count: i64,
    /// 当前可用的Code.
    pub available_count: i64,
}

crate::answer! {
    CouponCodeCountInfo {
        required total_count "total_count",
        required available_count "available_count",
    }
}

/// 发放规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockListStockSendRule {
    /// 发放次数总上限.
    pub max_count: i64,
    /// 每日发放次数上限.
    pub max_count_per_day: Option<i64>,
    /// 每个用户领取次数上限.
    pub max_count_per_user: i64,
}

crate::answer! {
    StockListStockSendRule {
        required max_count "max_count",
        optional max_count_per_day "max_count_per_day",
        required max_count_per_user "max_count_per_user",
    }
}

/// 多次优惠使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockListProgressiveBundleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: StockListProgressiveBundleUsageRuleCouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则.
    pub exchange_coupon: Option<ExchangeCoupon>,
}

crate::answer! {
    StockListProgressiveBundleUsageRule {
        required coupon_available_period "coupon_available_period",
        optional normal_coupon "normal_coupon",
        optional discount_coupon "discount_coupon",
        optional exchange_coupon "exchange_coupon",
    }
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriod as StockListProgressiveBundleUsageRuleCouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod as StockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList as StockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList as StockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoNormalCoupon as NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoDiscountCoupon as DiscountCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleExchangeCoupon as ExchangeCoupon;

/// 批次组信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockBundleInfo {
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 批次在批次组内的次序.
    pub stock_bundle_index: i64,
}

crate::answer! {
    StockBundleInfo {
        required stock_bundle_id "stock_bundle_id",
        required stock_bundle_index "stock_bundle_index",
    }
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfo as StockListUsageRuleDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfoCouponAvailableStoreInfo as StockListUsageRuleDisplayInfoCouponAvailableStoreInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfo as StockListCouponDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceMiniProgram as StockListCouponDisplayInfoEntranceMiniProgram;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceOfficialAccount as StockListCouponDisplayInfoEntranceOfficialAccount;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceFinder as StockListCouponDisplayInfoEntranceFinder;

pub use crate::v3::marketing::busifavor::stocks::stock_id::NotifyConfig as StockListNotifyConfig;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SentCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockState as State;

impl Request for PostRequest {}
