// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MALL_TRANSACTION.SUCCESS`: 商圈会员场内支付结果通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012285856>, <https://pay.weixin.qq.com/doc/v3/partner/4012076414>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MALL_TRANSACTION.SUCCESS";

/// The decrypted content of `MALL_TRANSACTION.SUCCESS`.
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
    pub time_end: String,
    /// 用户实际消费金额.
    pub amount: i64,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 手动提交积分标记.
    pub commit_tag: Option<String>,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required merchant_name "merchant_name",
        required shop_name "shop_name",
        required shop_number "shop_number",
        required appid "appid",
        required openid "openid",
        required time_end "time_end",
        required amount "amount",
        required transaction_id "transaction_id",
        optional commit_tag "commit_tag",
    }
}
