// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`

pub mod stock_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// `POST`: 添加商品券批次, see <https://pay.weixin.qq.com/doc/v3/partner/4015781304>.
///
/// `GET`: 查询商品券批次列表, see <https://pay.weixin.qq.com/doc/v3/partner/4015781553>.
#[derive(Debug, Clone)]
pub struct Stocks<C> {
    at: At<C>,
}

impl<C: Caller> Stocks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    #[doc(alias = "stockId")]
    #[must_use]
    pub fn stock_id(&self, stock_id: impl std::fmt::Display) -> stock_id::StockId<C> {
        stock_id::StockId::new(self.at.with("stock_id", stock_id))
    }

    /// 添加商品券批次: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781304>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS,
            body,
        )
    }

    /// 查询商品券批次列表: `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781553>, <https://pay.weixin.qq.com/doc/v3/partner/4016434641>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::marketing::GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS,
            query,
        )
    }
}

/// What [`Stocks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 创建请求单号.
    pub out_request_no: String,
    /// 批次信息.
    pub stock: Stock,
}

/// 批次信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Stock {
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// `coupon_code_mode`: one of `WECHATPAY`, `UPLOAD`, `API_ASSIGN`.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 单券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_rule: Option<SingleUsageRule>,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: NotifyConfig,
    /// `store_scope`: one of `NONE`, `ALL`, `SPECIFIC`.
    pub store_scope: StoreScope,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponCodeMode;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::StockSendRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SingleUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::CouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::WeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::IrregularAvailablePeriodList;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::DiscountCoupon;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::ExchangeCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SequentialUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SequentialUsageRuleCouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DiscountCouponList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::ExchangeCouponList;

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

/// What [`Stocks::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
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
    pub stock_send_rule: PostAnswerStockSendRule,
    /// 单券使用规则.
    pub single_usage_rule: Option<PostAnswerSingleUsageRule>,
    /// 多次优惠使用规则.
    pub sequential_usage_rule: Option<PostAnswerSequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: PostAnswerUsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: PostAnswerCouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: PostAnswerNotifyConfig,
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
    PostAnswer {
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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::CouponCodeCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockStockSendRule as PostAnswerStockSendRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRule as PostAnswerSingleUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriod as PostAnswerSingleUsageRuleCouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod as PostAnswerSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList as PostAnswerSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList as PostAnswerSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoNormalCoupon as PostAnswerSingleUsageRuleNormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoDiscountCoupon as PostAnswerSingleUsageRuleDiscountCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleExchangeCoupon as PostAnswerSingleUsageRuleExchangeCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSequentialUsageRule as PostAnswerSequentialUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSequentialUsageRuleCouponAvailablePeriod as PostAnswerSequentialUsageRuleCouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSequentialUsageRuleDiscountCouponList as PostAnswerSequentialUsageRuleDiscountCouponList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSequentialUsageRuleExchangeCouponList as PostAnswerSequentialUsageRuleExchangeCouponList;

/// 券使用规则展示信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerUsageRuleDisplayInfo {
    /// `coupon_usage_method_list`: one of `OFFLINE`, `MINI_PROGRAM`, `APP`, `PAYMENT_CODE`.
    pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
    /// 小程序AppID.
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    pub mini_program_path: Option<String>,
    /// APP跳转路径.
    pub app_path: Option<String>,
    /// 券使用说明.
    pub usage_description: String,
    /// 券可用门店信息.
    pub coupon_available_store_info: Option<PostAnswerUsageRuleDisplayInfoCouponAvailableStoreInfo>,
}

crate::answer! {
    PostAnswerUsageRuleDisplayInfo {
        required coupon_usage_method_list "coupon_usage_method_list",
        optional mini_program_appid "mini_program_appid",
        optional mini_program_path "mini_program_path",
        optional app_path "app_path",
        required usage_description "usage_description",
        optional coupon_available_store_info "coupon_available_store_info",
    }
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfoCouponAvailableStoreInfo as PostAnswerUsageRuleDisplayInfoCouponAvailableStoreInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfo as PostAnswerCouponDisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceMiniProgram as PostAnswerCouponDisplayInfoEntranceMiniProgram;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceOfficialAccount as PostAnswerCouponDisplayInfoEntranceOfficialAccount;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockCouponDisplayInfoEntranceFinder as PostAnswerCouponDisplayInfoEntranceFinder;

pub use crate::v3::marketing::busifavor::stocks::stock_id::NotifyConfig as PostAnswerNotifyConfig;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::SentCountInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockState as State;

/// What [`Stocks::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `state`: one of `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 分页Token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`Stocks::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总个数.
    pub total_count: i64,
    /// 下一页Token.
    pub next_page_token: Option<String>,
    /// 批次列表.
    pub stock_list: Option<Vec<StockList>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        optional next_page_token "next_page_token",
        optional stock_list "stock_list",
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
    /// `coupon_code_mode`: one of `WECHATPAY`, `UPLOAD`, `API_ASSIGN`.
    pub coupon_code_mode: CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: PostAnswerStockSendRule,
    /// 单券使用规则.
    pub single_usage_rule: Option<PostAnswerSingleUsageRule>,
    /// 多次优惠使用规则.
    pub sequential_usage_rule: Option<PostAnswerSequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: StockListUsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: PostAnswerCouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: PostAnswerNotifyConfig,
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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockUsageRuleDisplayInfo as StockListUsageRuleDisplayInfo;

impl Request for PostRequest {}

impl Request for GetQuery {}
