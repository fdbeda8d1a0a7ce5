// Written by `cargo xtask codegen` from spec/; do not edit.
//! `TRANSACTION.INDUSTRY_FAILED`: 校园轻松付扣费失败通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012161063>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "TRANSACTION.INDUSTRY_FAILED";

/// The decrypted content of `TRANSACTION.INDUSTRY_FAILED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付分配的商户号.
    pub mchid: String,
    /// `appid`.
    pub appid: String,
    /// 微信支付分配的商户号.
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户分配的公众账号ID.
    pub sub_appid: Option<String>,
    /// 商户自行生成的订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// `trade_state`: one of `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`, `PAY_BACK`.
    pub trade_state: TradeState,
    /// 对当前订单状态的描述和下一步操作的指引.
    pub trade_state_desc: Option<String>,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付订单已成功才会返回.
    pub success_time: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额信息.
    pub amount: Amount,
    /// 设备信息.
    pub device_info: DeviceInfo,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required appid "appid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        required trade_state "trade_state",
        optional trade_state_desc "trade_state_desc",
        optional bank_type "bank_type",
        optional attach "attach",
        optional success_time "success_time",
        optional payer "payer",
        required amount "amount",
        required device_info "device_info",
        optional promotion_detail "promotion_detail",
    }
}

crate::open_enum! {
/// `trade_state`.
    TradeState {
    Success = "SUCCESS",
    Refund = "REFUND",
    Accepted = "ACCEPTED",
    PayFail = "PAY_FAIL",
    PayBack = "PAY_BACK",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在商户AppID下的唯一标识.
    pub openid: String,
    /// 用户在子商户AppID下的唯一标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
        required openid "openid",
        optional sub_openid "sub_openid",
    }
}

/// 订单金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额.
    pub total: i64,
    /// 用户实际支付金额.
    pub payer_total: Option<i64>,
    /// 订单折扣.
    pub discount_total: Option<i64>,
    /// 符合ISO 4217标准的三位字母代码.
    pub currency: String,
}

crate::answer! {
    Amount {
        required total "total",
        optional payer_total "payer_total",
        optional discount_total "discount_total",
        required currency "currency",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号.
    pub device_id: Option<String>,
    /// 商户端设备IP.
    pub device_ip: String,
}

crate::answer! {
    DeviceInfo {
        optional device_id "device_id",
        required device_ip "device_ip",
    }
}

/// 优惠详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// `scope`: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// COUPON.
    pub r#type: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 特指由微信支付商户平台创建的优惠.
    pub wechatpay_contribute: Option<i64>,
    /// 特指商户自己创建的优惠.
    pub merchant_contribute: Option<i64>,
    /// 其他出资方出资金额.
    pub other_contribute: Option<i64>,
}

crate::answer! {
    PromotionDetail {
        optional coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional amount "amount",
        optional stock_id "stock_id",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
    }
}

crate::open_enum! {
/// `scope`.
    Scope {
    Global = "GLOBAL",
    Single = "SINGLE",
    }
}
