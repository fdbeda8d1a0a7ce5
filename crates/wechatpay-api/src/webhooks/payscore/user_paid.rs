// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.USER_PAID`: 支付分服务用户支付成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012587953>, <https://pay.weixin.qq.com/doc/v3/partner/4012586137>, <https://pay.weixin.qq.com/doc/v3/partner/4012625482>, <https://pay.weixin.qq.com/doc/global/v3/zh/4014096520>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAYSCORE.USER_PAID";

/// The decrypted content of `PAYSCORE.USER_PAID`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 调用授权服务接口提交的服务ID.
    pub service_id: String,
    /// 调用授权服务接口提交的应用ID.
    pub appid: String,
    /// 调用授权服务接口提交的商户号.
    pub mchid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 调用创单接口时传入的渠道商商户号.
    pub channel_id: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 商户系统内部扣款单号.
    pub out_trade_no: String,
    /// 微信用户在商户对应AppID下的唯一标识.
    pub openid: String,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 服务订单状态.
    pub state: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 商户收款总金额.
    pub total_amount: Option<i64>,
    /// 后付费项目.
    pub post_payments: Vec<PostPayments>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 订单风险金.
    pub risk_fund: RiskFund,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 服务位置.
    pub location: Option<Location>,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
    /// `user_service_status`.
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权成功时间.
    pub openorclose_time: Option<String>,
    /// 商户系统内部授权协议号.
    pub authorization_code: Option<String>,
    /// 订单状态说明.
    pub state_description: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识.
    pub out_request_no: Option<String>,
}

crate::answer! {
    Resource {
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        optional channel_id "channel_id",
        required out_order_no "out_order_no",
        required out_trade_no "out_trade_no",
        required openid "openid",
        optional sub_openid "sub_openid",
        required state "state",
        required service_introduction "service_introduction",
        optional total_amount "total_amount",
        required post_payments "post_payments",
        optional post_discounts "post_discounts",
        required risk_fund "risk_fund",
        required time_range "time_range",
        optional location "location",
        optional attach "attach",
        optional order_id "order_id",
        optional need_collection "need_collection",
        optional collection "collection",
        optional user_service_status "user_service_status",
        optional openorclose_time "openorclose_time",
        optional authorization_code "authorization_code",
        optional state_description "state_description",
        optional out_request_no "out_request_no",
    }
}

/// 后付费项目.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostPayments {
    /// 付费项目名称.
    pub name: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 计费说明.
    pub description: Option<String>,
    /// 付费数量.
    pub count: Option<i64>,
}

crate::answer! {
    PostPayments {
        optional name "name",
        optional amount "amount",
        optional description "description",
        optional count "count",
    }
}

pub use crate::webhooks::payscore::user_confirm::PostDiscounts;

/// 订单风险金.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险金额.
    pub amount: i64,
    /// 风险说明.
    pub description: Option<String>,
}

crate::answer! {
    RiskFund {
        required amount "amount",
        optional description "description",
    }
}

pub use crate::webhooks::payscore::user_confirm::TimeRange;

/// 服务位置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点.
    pub start_location: Option<String>,
    /// 服务结束位置.
    pub end_location: Option<String>,
}

crate::answer! {
    Location {
        optional start_location "start_location",
        optional end_location "end_location",
    }
}

pub use crate::webhooks::payscore::user_confirm::Collection;

pub use crate::webhooks::payscore::user_confirm::Details;

pub use crate::webhooks::payscore::user_confirm::PromotionDetail;

pub use crate::webhooks::payscore::user_confirm::GoodsDetail;
