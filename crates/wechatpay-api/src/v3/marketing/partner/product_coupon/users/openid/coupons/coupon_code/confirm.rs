// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
///
/// `POST`: 确认发放用户商品券, see <https://pay.weixin.qq.com/doc/v3/partner/4015781575>.
#[derive(Debug, Clone)]
pub struct Confirm<C> {
    at: At<C>,
}

impl<C: Caller> Confirm<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 确认发放用户商品券: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781575>, <https://pay.weixin.qq.com/doc/v3/partner/4016435562>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_CONFIRM,
            body,
        )
    }
}

/// What [`Confirm::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 公众账号AppID.
    pub appid: String,
    /// 确认发放请求单号.
    pub out_request_no: String,
}

/// What [`Confirm::post`] gets back.
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
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
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
        optional progressive_bundle_usage_detail "progressive_bundle_usage_detail",
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
    /// 券核销的关联微信支付分订单信息.
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    /// 优惠金额.
    pub saved_amount: Option<i64>,
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
        optional associated_pay_score_order_info "associated_pay_score_order_info",
        optional saved_amount "saved_amount",
        optional return_request_no "return_request_no",
        optional return_time "return_time",
    }
}

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::AssociatedOrderInfo;

/// 券核销的关联微信支付分订单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssociatedPayScoreOrderInfo {
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

crate::answer! {
    AssociatedPayScoreOrderInfo {
        optional order_id "order_id",
        optional out_trade_no "out_trade_no",
        optional mchid "mchid",
        optional sub_mchid "sub_mchid",
    }
}

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::SequentialUsageDetail as ProgressiveBundleUsageDetail;

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

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::Stock;

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

impl Request for PostRequest {}
