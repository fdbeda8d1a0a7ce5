// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons`

pub mod coupon_code;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
///
/// `POST`: 向用户发放商品券, see <https://pay.weixin.qq.com/doc/v3/partner/4015781605>.
///
/// `GET`: 指定券状态查询用户商品券列表, see <https://pay.weixin.qq.com/doc/v3/partner/4015781590>.
#[derive(Debug, Clone)]
pub struct Coupons<C> {
    at: At<C>,
}

impl<C: Caller> Coupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
    #[doc(alias = "couponCode")]
    #[must_use]
    pub fn coupon_code(&self, coupon_code: impl std::fmt::Display) -> coupon_code::CouponCode<C> {
        coupon_code::CouponCode::new(self.at.with("coupon_code", coupon_code))
    }

    /// 向用户发放商品券: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781605>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS, body)
    }

    /// 指定券状态查询用户商品券列表: `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781590>, <https://pay.weixin.qq.com/doc/v3/partner/4016435703>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS, query)
    }
}

/// What [`Coupons::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 用户商品券Code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 公众账号AppID.
    pub appid: String,
    /// 发券请求单号.
    pub send_request_no: String,
    /// 自定义附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTagInfo>,
}

/// 用户商品券标签信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponTagInfo {
    /// `coupon_tag_list`: one of `MEMBER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_list: Option<Vec<CouponTagList>>,
    /// 会员标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_tag_info: Option<MemberTagInfo>,
}

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::CouponTagList;

/// 会员标签信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MemberTagInfo {
    /// 会员卡模板ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_card_id: Option<String>,
}

/// What [`Coupons::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 用户商品券Code.
    pub coupon_code: String,
    /// `coupon_state`: one of `CONFIRMING`, `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`.
    pub coupon_state: CouponState,
    /// 有效期开始时间.
    pub valid_begin_time: String,
    /// 有效期结束时间.
    pub valid_end_time: String,
    /// 领券时间.
    pub receive_time: String,
    /// 发券请求单号.
    pub send_request_no: String,
    /// `send_channel`: one of `API`, `BRAND_MANAGE`, `MERCHANT_CARD`, `MEMBER`, `SMALL_ACTIVITY`, `RECEIVE_COMPONENT`.
    pub send_channel: SendChannel,
    /// 确认请求单号.
    pub confirm_request_no: Option<String>,
    /// 确认发放时间.
    pub confirm_time: Option<String>,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<String>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
    /// 单券使用详情.
    pub single_usage_detail: Option<SingleUsageDetail>,
    /// 多次优惠使用详情.
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 商品券信息.
    pub product_coupon: ProductCoupon,
    /// 批次信息.
    pub stock: Stock,
    /// 自定义附加信息.
    pub attach: Option<String>,
    /// 渠道自定义信息.
    pub channel_custom_info: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

crate::answer! {
    PostAnswer {
        required coupon_code "coupon_code",
        required coupon_state "coupon_state",
        required valid_begin_time "valid_begin_time",
        required valid_end_time "valid_end_time",
        required receive_time "receive_time",
        required send_request_no "send_request_no",
        required send_channel "send_channel",
        optional confirm_request_no "confirm_request_no",
        optional confirm_time "confirm_time",
        optional deactivate_request_no "deactivate_request_no",
        optional deactivate_time "deactivate_time",
        optional deactivate_reason "deactivate_reason",
        optional single_usage_detail "single_usage_detail",
        optional sequential_usage_detail "sequential_usage_detail",
        required product_coupon "product_coupon",
        required stock "stock",
        optional attach "attach",
        optional channel_custom_info "channel_custom_info",
        required brand_id "brand_id",
    }
}

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::CouponState;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::SendChannel;

/// 单券使用详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleUsageDetail {
    /// 券核销请求单号.
    pub use_request_no: Option<String>,
    /// 核销时间.
    pub use_time: Option<String>,
    /// 关联微信支付订单信息.
    pub associated_order_info: Option<AssociatedOrderInfo>,
    /// 退券请求单号.
    pub return_request_no: Option<String>,
    /// 退券时间.
    pub return_time: Option<String>,
}

crate::answer! {
    SingleUsageDetail {
        optional use_request_no "use_request_no",
        optional use_time "use_time",
        optional associated_order_info "associated_order_info",
        optional return_request_no "return_request_no",
        optional return_time "return_time",
    }
}

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::AssociatedOrderInfo;

/// 多次优惠使用详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SequentialUsageDetail {
    /// 总可使用次数.
    pub total_count: Option<i64>,
    /// 已使用次数.
    pub used_count: Option<i64>,
    /// 轮次使用详情列表.
    pub detail_item_list: Option<Vec<DetailItemList>>,
}

crate::answer! {
    SequentialUsageDetail {
        optional total_count "total_count",
        optional used_count "used_count",
        optional detail_item_list "detail_item_list",
    }
}

/// 轮次使用详情列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetailItemList {
    /// `detail_state`: one of `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`.
    pub detail_state: Option<DetailState>,
    /// 有效期开始时间.
    pub valid_begin_time: Option<String>,
    /// 有效期结束时间.
    pub valid_end_time: Option<String>,
    /// 核销请求单号.
    pub use_request_no: Option<String>,
    /// 核销时间.
    pub use_time: Option<String>,
    /// 关联微信支付订单信息.
    pub associated_order_info: Option<AssociatedOrderInfo>,
    /// 退券请求单号.
    pub return_request_no: Option<String>,
    /// 退券时间.
    pub return_time: Option<String>,
    /// 删除时间.
    pub delete_time: Option<String>,
}

crate::answer! {
    DetailItemList {
        optional detail_state "detail_state",
        optional valid_begin_time "valid_begin_time",
        optional valid_end_time "valid_end_time",
        optional use_request_no "use_request_no",
        optional use_time "use_time",
        optional associated_order_info "associated_order_info",
        optional return_request_no "return_request_no",
        optional return_time "return_time",
        optional delete_time "delete_time",
    }
}

crate::open_enum! {
/// `detail_state`.
    DetailState {
    Pending = "PENDING",
    Effective = "EFFECTIVE",
    Used = "USED",
    Expired = "EXPIRED",
    Deleted = "DELETED",
    Deactivated = "DEACTIVATED",
    }
}

/// 商品券信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCoupon {
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
    pub display_info: DisplayInfo,
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
    ProductCoupon {
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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfo as DisplayInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfoComboPackageList as ComboPackageList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerDisplayInfoComboPackageListChoiceList as ChoiceList;

/// 批次信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Stock {
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
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: NotifyConfig,
    /// `store_scope`: one of `NONE`, `ALL`, `SPECIFIC`.
    pub store_scope: StoreScope,
    /// 已发放次数.
    pub sent_count_info: SentCountInfo,
    /// `state`: one of `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`.
    pub state: StockState,
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
    Stock {
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

/// 单券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则.
    pub exchange_coupon: Option<ExchangeCoupon>,
}

crate::answer! {
    SingleUsageRule {
        required coupon_available_period "coupon_available_period",
        optional normal_coupon "normal_coupon",
        optional discount_coupon "discount_coupon",
        optional exchange_coupon "exchange_coupon",
    }
}

/// 券可核销时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 生效后N天内有效.
    pub available_days: Option<i64>,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
    /// 领取后N秒内有效.
    pub available_seconds: Option<i64>,
}

crate::answer! {
    CouponAvailablePeriod {
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        optional available_days "available_days",
        optional wait_days_after_receive "wait_days_after_receive",
        optional weekly_available_period "weekly_available_period",
        optional irregular_available_period_list "irregular_available_period_list",
        optional available_seconds "available_seconds",
    }
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod as WeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList as DayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList as IrregularAvailablePeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleExchangeCoupon as ExchangeCoupon;

/// 多次优惠使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SequentialUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: SequentialUsageRuleCouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// 折扣券使用规则列表.
    pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
    /// 兑换券使用规则列表.
    pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
    /// 多次优惠是否提供首笔特惠.
    pub special_first: Option<bool>,
}

crate::answer! {
    SequentialUsageRule {
        required coupon_available_period "coupon_available_period",
        optional normal_coupon_list "normal_coupon_list",
        optional discount_coupon_list "discount_coupon_list",
        optional exchange_coupon_list "exchange_coupon_list",
        optional special_first "special_first",
    }
}

/// 券可核销时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SequentialUsageRuleCouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
    /// 领取后N秒内有效.
    pub available_seconds: Option<i64>,
}

crate::answer! {
    SequentialUsageRuleCouponAvailablePeriod {
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        optional wait_days_after_receive "wait_days_after_receive",
        optional weekly_available_period "weekly_available_period",
        optional irregular_available_period_list "irregular_available_period_list",
        optional available_seconds "available_seconds",
    }
}

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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockState as StockState;

/// What [`Coupons::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商品券ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_coupon_id: Option<String>,
    /// 批次ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 公众账号AppID.
    pub appid: String,
    /// `coupon_state`: one of `CONFIRMING`, `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_state: Option<CouponState>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 分页Token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`Coupons::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总个数.
    pub total_count: i64,
    /// 下一页Token.
    pub next_page_token: Option<String>,
    /// 用户商品券列表.
    pub user_coupon_list: Option<Vec<UserCouponList>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        optional next_page_token "next_page_token",
        optional user_coupon_list "user_coupon_list",
    }
}

/// 用户商品券列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCouponList {
    /// 用户商品券Code.
    pub coupon_code: String,
    /// `coupon_state`: one of `CONFIRMING`, `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`.
    pub coupon_state: CouponState,
    /// 有效期开始时间.
    pub valid_begin_time: String,
    /// 有效期结束时间.
    pub valid_end_time: String,
    /// 领券时间.
    pub receive_time: String,
    /// 发券请求单号.
    pub send_request_no: String,
    /// `send_channel`: one of `API`, `BRAND_MANAGE`, `MERCHANT_CARD`, `MEMBER`, `SMALL_ACTIVITY`, `RECEIVE_COMPONENT`.
    pub send_channel: SendChannel,
    /// 确认请求单号.
    pub confirm_request_no: Option<String>,
    /// 确认发放时间.
    pub confirm_time: Option<String>,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<String>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
    /// 单券使用详情.
    pub single_usage_detail: Option<SingleUsageDetail>,
    /// 多次优惠使用详情.
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 商品券信息.
    pub product_coupon: ProductCoupon,
    /// 批次信息.
    pub stock: Stock,
    /// 自定义附加信息.
    pub attach: Option<String>,
    /// 渠道自定义信息.
    pub channel_custom_info: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

crate::answer! {
    UserCouponList {
        required coupon_code "coupon_code",
        required coupon_state "coupon_state",
        required valid_begin_time "valid_begin_time",
        required valid_end_time "valid_end_time",
        required receive_time "receive_time",
        required send_request_no "send_request_no",
        required send_channel "send_channel",
        optional confirm_request_no "confirm_request_no",
        optional confirm_time "confirm_time",
        optional deactivate_request_no "deactivate_request_no",
        optional deactivate_time "deactivate_time",
        optional deactivate_reason "deactivate_reason",
        optional single_usage_detail "single_usage_detail",
        optional sequential_usage_detail "sequential_usage_detail",
        required product_coupon "product_coupon",
        required stock "stock",
        optional attach "attach",
        optional channel_custom_info "channel_custom_info",
        required brand_id "brand_id",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
