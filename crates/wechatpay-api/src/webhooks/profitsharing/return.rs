// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PROFITSHARING.RETURN`: 分账动账成功回退通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012289679>, <https://pay.weixin.qq.com/doc/v3/partner/4012116672>, <https://pay.weixin.qq.com/doc/v3/partner/4012075216>, <https://pay.weixin.qq.com/doc/v3/partner/4012075400>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PROFITSHARING.RETURN";

/// The decrypted content of `PROFITSHARING.RETURN`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 调用接口提交的商户号.
    pub sp_mchid: Option<String>,
    /// 调用接口提交的子商户号.
    pub sub_mchid: Option<String>,
    /// 微信支付系统生成的订单号.
    pub transaction_id: String,
    /// 微信分账/回退单号.
    pub order_id: String,
    /// 分账方系统内部的分账/回退单号.
    pub out_order_no: String,
    /// 分账接收方对象.
    pub receiver: Receiver,
    /// 订单支付完成时间.
    pub success_time: String,
}

crate::answer! {
    Resource {
        optional mchid "mchid",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required order_id "order_id",
        required out_order_no "out_order_no",
        required receiver "receiver",
        required success_time "success_time",
    }
}

/// 分账接收方对象.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Receiver {
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`.
    pub r#type: Type,
    /// `account`.
    pub account: String,
    /// 分账动账金额.
    pub amount: i64,
    /// 分账/回退描述.
    pub description: String,
}

crate::answer! {
    Receiver {
        required r#type "type",
        required account "account",
        required amount "amount",
        required description "description",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    MerchantId = "MERCHANT_ID",
    PersonalOpenid = "PERSONAL_OPENID",
    }
}
