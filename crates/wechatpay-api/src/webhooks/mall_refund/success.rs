// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MALL_REFUND.SUCCESS`: 商圈会员场内退款通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012285869>, <https://pay.weixin.qq.com/doc/v3/partner/4012076419>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MALL_REFUND.SUCCESS";

/// The decrypted content of `MALL_REFUND.SUCCESS`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付分配的商户号.
    pub mchid: String,
    /// 商圈商户名称.
    pub merchant_name: String,
    /// 门店名称.
    pub shop_name: String,
    /// 门店编号.
    pub shop_number: String,
    /// 顾客授权积分时使用的小程序的AppID.
    pub appid: String,
    /// 顾客授权时使用的小程序上的OpenID.
    pub openid: String,
    /// 交易完成时间.
    pub refund_time: String,
    /// 用户实际消费金额.
    pub pay_amount: i64,
    /// 用户退款金额.
    pub refund_amount: i64,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 微信支付退款单号.
    pub refund_id: String,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required merchant_name "merchant_name",
        required shop_name "shop_name",
        required shop_number "shop_number",
        required appid "appid",
        required openid "openid",
        required refund_time "refund_time",
        required pay_amount "pay_amount",
        required refund_amount "refund_amount",
        required transaction_id "transaction_id",
        required refund_id "refund_id",
    }
}
