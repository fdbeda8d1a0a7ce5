// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`

pub mod user_coupon_bundle_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
///
/// `POST`: 向用户发放商品券批次组, see <https://pay.weixin.qq.com/doc/v3/partner/4016280664>.
#[derive(Debug, Clone)]
pub struct CouponBundles<C> {
    at: At<C>,
}

impl<C: Caller> CouponBundles<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
    #[doc(alias = "userCouponBundleId")]
    #[must_use]
    pub fn user_coupon_bundle_id(
        &self,
        user_coupon_bundle_id: impl std::fmt::Display,
    ) -> user_coupon_bundle_id::UserCouponBundleId<C> {
        user_coupon_bundle_id::UserCouponBundleId::new(self.at.with("user_coupon_bundle_id", user_coupon_bundle_id))
    }

    /// 向用户发放商品券批次组: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016280664>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES, body)
    }
}

/// What [`CouponBundles::post`] sends.
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
    /// 用户商品券标签列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_list: Option<Vec<String>>,
    /// 会员标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_tag_info: Option<MemberTagInfo>,
}

/// 会员标签信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MemberTagInfo {
    /// 会员卡模板ID.
    pub member_card_id: String,
}

/// What [`CouponBundles::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 用户券组ID.
    pub user_coupon_bundle_id: String,
    /// 用户商品券列表.
    pub user_product_coupon_list: Vec<UserProductCouponList>,
}

crate::answer! {
    PostAnswer {
        required user_coupon_bundle_id "user_coupon_bundle_id",
        required user_product_coupon_list "user_product_coupon_list",
    }
}

/// 用户商品券列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserProductCouponList {
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
    /// 多次优惠使用详情.
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    /// 用户券组信息.
    pub user_product_coupon_bundle_info: UserProductCouponBundleInfo,
    /// 商品券信息.
    pub product_coupon: ProductCoupon,
    /// 批次信息.
    pub stock: Stock,
    /// 自定义附加信息.
    pub attach: Option<String>,
    /// 渠道自定义信息.
    pub channel_custom_info: Option<String>,
    /// 用户商品券标签信息.
    pub coupon_tag_info: Option<UserProductCouponListCouponTagInfo>,
    /// 品牌ID.
    pub brand_id: String,
}

crate::answer! {
    UserProductCouponList {
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
        optional progressive_bundle_usage_detail "progressive_bundle_usage_detail",
        required user_product_coupon_bundle_info "user_product_coupon_bundle_info",
        required product_coupon "product_coupon",
        required stock "stock",
        optional attach "attach",
        optional channel_custom_info "channel_custom_info",
        optional coupon_tag_info "coupon_tag_info",
        required brand_id "brand_id",
    }
}

crate::open_enum! {
/// `coupon_state`.
    CouponState {
    Confirming = "CONFIRMING",
    Pending = "PENDING",
    Effective = "EFFECTIVE",
    Used = "USED",
    Expired = "EXPIRED",
    Deleted = "DELETED",
    Deactivated = "DEACTIVATED",
    }
}

crate::open_enum! {
/// `send_channel`.
    SendChannel {
    Api = "API",
    BrandManage = "BRAND_MANAGE",
    MerchantCard = "MERCHANT_CARD",
    Member = "MEMBER",
    SmallActivity = "SMALL_ACTIVITY",
    ReceiveComponent = "RECEIVE_COMPONENT",
    }
}

/// 多次优惠使用详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageDetail {
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
    ProgressiveBundleUsageDetail {
        optional use_request_no "use_request_no",
        optional use_time "use_time",
        optional associated_order_info "associated_order_info",
        optional return_request_no "return_request_no",
        optional return_time "return_time",
    }
}

/// 关联微信支付订单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssociatedOrderInfo {
    /// 微信支付单号.
    pub transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

crate::answer! {
    AssociatedOrderInfo {
        optional transaction_id "transaction_id",
        optional out_trade_no "out_trade_no",
        optional mchid "mchid",
        optional sub_mchid "sub_mchid",
    }
}

/// 用户券组信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserProductCouponBundleInfo {
    /// 用户券组ID.
    pub user_coupon_bundle_id: String,
    /// 用户券组内索引.
    pub user_coupon_bundle_index: i64,
    /// 总可使用次数.
    pub total_count: i64,
    /// 已使用次数.
    pub used_count: i64,
}

crate::answer! {
    UserProductCouponBundleInfo {
        required user_coupon_bundle_id "user_coupon_bundle_id",
        required user_coupon_bundle_index "user_coupon_bundle_index",
        required total_count "total_count",
        required used_count "used_count",
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
    /// `usage_mode`: one of `SINGLE`, `PROGRESSIVE_BUNDLE`.
    pub usage_mode: UsageMode,
    /// 单券模式信息.
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 多次优惠模式信息.
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
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
        optional progressive_bundle_usage_info "progressive_bundle_usage_info",
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

pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::UsageMode;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfo as SingleUsageInfo;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoNormalCoupon as NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerSingleUsageInfoDiscountCoupon as DiscountCoupon;

/// 多次优惠模式信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageInfo {
    /// 可使用次数.
    pub count: i64,
    /// 多次优惠使用间隔天数.
    pub interval_days: Option<i64>,
}

crate::answer! {
    ProgressiveBundleUsageInfo {
        required count "count",
        optional interval_days "interval_days",
    }
}

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
    /// `coupon_code_mode`: one of `WECHATPAY`, `UPLOAD`.
    pub coupon_code_mode: CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 多次优惠使用规则.
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    /// 批次组信息.
    pub stock_bundle_info: Option<StockBundleInfo>,
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
        optional progressive_bundle_usage_rule "progressive_bundle_usage_rule",
        optional stock_bundle_info "stock_bundle_info",
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

/// 用户商品券标签信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserProductCouponListCouponTagInfo {
    /// `coupon_tag_list`: one of `MEMBER`.
    pub coupon_tag_list: Option<Vec<CouponTagList>>,
    /// 会员标签信息.
    pub member_tag_info: Option<UserProductCouponListCouponTagInfoMemberTagInfo>,
}

crate::answer! {
    UserProductCouponListCouponTagInfo {
        optional coupon_tag_list "coupon_tag_list",
        optional member_tag_info "member_tag_info",
    }
}

crate::open_enum! {
/// `coupon_tag_list`.
    CouponTagList {
    Member = "MEMBER",
    }
}

/// 会员标签信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserProductCouponListCouponTagInfoMemberTagInfo {
    /// 会员卡模板ID.
    pub member_card_id: String,
}

crate::answer! {
    UserProductCouponListCouponTagInfoMemberTagInfo {
        required member_card_id "member_card_id",
    }
}

impl Request for PostRequest {}
