// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.USER_CONFIRM`: 支付分服务用户确认成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012587953>, <https://pay.weixin.qq.com/doc/v3/partner/4012586137>, <https://pay.weixin.qq.com/doc/v3/partner/4012625482>, <https://pay.weixin.qq.com/doc/global/v3/zh/4014096520>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAYSCORE.USER_CONFIRM";

/// The decrypted content of `PAYSCORE.USER_CONFIRM`.
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
    /// 微信用户在商户对应AppID下的唯一标识.
    pub openid: String,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 服务订单状态.
    pub state: String,
    /// DOING状态附加说明.
    pub state_description: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 后付费项目.
    pub post_payments: Vec<PostPayments>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 服务风险金.
    pub risk_fund: RiskFund,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 服务位置.
    pub location: Option<Location>,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 微信服务单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 商户系统内部扣款单号.
    pub out_trade_no: String,
    /// 收款信息.
    pub collection: Option<Collection>,
    /// `user_service_status`.
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权成功时间.
    pub openorclose_time: Option<String>,
    /// 商户系统内部授权协议号.
    pub authorization_code: Option<String>,
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
        required openid "openid",
        optional sub_openid "sub_openid",
        required state "state",
        required state_description "state_description",
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
        required out_trade_no "out_trade_no",
        optional collection "collection",
        optional user_service_status "user_service_status",
        optional openorclose_time "openorclose_time",
        optional authorization_code "authorization_code",
        optional out_request_no "out_request_no",
    }
}

/// 后付费项目.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostPayments {
    /// 付费名称.
    pub name: Option<String>,
    /// 付费金额.
    pub amount: Option<i64>,
    /// 付费说明.
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

/// 商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostDiscounts {
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠说明.
    pub description: Option<String>,
    /// 优惠金额.
    pub amount: Option<i64>,
}

crate::answer! {
    PostDiscounts {
        optional name "name",
        optional description "description",
        optional amount "amount",
    }
}

/// 服务风险金.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险名称.
    pub name: String,
    /// 风险金额.
    pub amount: i64,
    /// 风险说明.
    pub description: Option<String>,
}

crate::answer! {
    RiskFund {
        required name "name",
        required amount "amount",
        optional description "description",
    }
}

/// 服务时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeRange {
    /// 服务开始时间.
    pub start_time: String,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

crate::answer! {
    TimeRange {
        required start_time "start_time",
        optional start_time_remark "start_time_remark",
        optional end_time "end_time",
        optional end_time_remark "end_time_remark",
    }
}

/// 服务位置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点.
    pub start_location: Option<String>,
    /// 服务结束地点.
    pub end_location: Option<String>,
}

crate::answer! {
    Location {
        optional start_location "start_location",
        optional end_location "end_location",
    }
}

/// 收款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态.
    pub state: String,
    /// 总收款金额.
    pub total_amount: i64,
    /// 待收金额.
    pub paying_amount: i64,
    /// 已收金额.
    pub paid_amount: i64,
    /// 收款明细列表.
    pub details: Option<Vec<Details>>,
}

crate::answer! {
    Collection {
        required state "state",
        required total_amount "total_amount",
        required paying_amount "paying_amount",
        required paid_amount "paid_amount",
        optional details "details",
    }
}

/// 收款明细列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Details {
    /// 收款序号.
    pub seq: Option<i64>,
    /// 单笔收款金额.
    pub amount: i64,
    /// 收款成功渠道.
    pub paid_type: Option<String>,
    /// 收款成功时间.
    pub paid_time: String,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    Details {
        optional seq "seq",
        required amount "amount",
        optional paid_type "paid_type",
        required paid_time "paid_time",
        optional transaction_id "transaction_id",
        optional promotion_detail "promotion_detail",
    }
}

/// 优惠功能.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub r#type: Option<String>,
    /// 优惠券面额.
    pub amount: i64,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠币种.
    pub currency: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    PromotionDetail {
        required coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        required amount "amount",
        optional stock_id "stock_id",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
        optional currency "currency",
        optional goods_detail "goods_detail",
    }
}

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品数量.
    pub quantity: Option<i64>,
    /// 商品价格.
    pub unit_price: Option<i64>,
    /// 商品优惠金额.
    pub discount_amount: Option<i64>,
    /// 商品备注.
    pub goods_remark: Option<String>,
}

crate::answer! {
    GoodsDetail {
        required goods_id "goods_id",
        optional quantity "quantity",
        optional unit_price "unit_price",
        optional discount_amount "discount_amount",
        optional goods_remark "goods_remark",
    }
}
