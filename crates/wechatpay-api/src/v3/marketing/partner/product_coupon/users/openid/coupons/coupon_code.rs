// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`

pub mod confirm;
pub mod deactivate;
pub mod r#return;
pub mod r#use;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
///
/// `GET`: 查询用户商品券详情, see <https://pay.weixin.qq.com/doc/v3/partner/4015781582>.
#[derive(Debug, Clone)]
pub struct CouponCode<C> {
    at: At<C>,
}

impl<C: Caller> CouponCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    #[must_use]
    pub fn confirm(&self) -> confirm::Confirm<C> {
        confirm::Confirm::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
    #[must_use]
    pub fn deactivate(&self) -> deactivate::Deactivate<C> {
        deactivate::Deactivate::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    #[must_use]
    pub fn r#return(&self) -> r#return::Return<C> {
        r#return::Return::new(self.at.clone())
    }

    /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    #[must_use]
    pub fn r#use(&self) -> r#use::Use<C> {
        r#use::Use::new(self.at.clone())
    }

    /// 查询用户商品券详情: `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781582>, <https://pay.weixin.qq.com/doc/v3/partner/4016435702>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::marketing::GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE,
            query,
        )
    }
}

/// What [`CouponCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 公众账号AppID.
    pub appid: String,
}

/// What [`CouponCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    GetAnswer {
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

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::SingleUsageDetail;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::AssociatedOrderInfo;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::SequentialUsageDetail;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::DetailItemList;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::DetailState;

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::ProductCoupon;

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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRule as SingleUsageRule;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriod as CouponAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod as WeeklyAvailablePeriod;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::DayList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList as DayPeriodList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList as IrregularAvailablePeriodList;

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

pub use crate::v3::marketing::partner::product_coupon::product_coupons::PostAnswerStockState as StockState;

impl Request for GetQuery {}
