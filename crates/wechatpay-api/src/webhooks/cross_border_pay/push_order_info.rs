// Written by `cargo xtask codegen` from spec/; do not edit.
//! `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: 外包内用-推送订单信息回调
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/institution/4019762399>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "CROSS_BORDER_PAY.PUSH_ORDER_INFO";

/// The decrypted content of `CROSS_BORDER_PAY.PUSH_ORDER_INFO`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 受理网络交易流水号.
    pub acq_tid: String,
    /// 钱包编码.
    pub bank_type: String,
    /// 订单金额信息.
    pub amount: Amount,
    /// 用户标识.
    pub openid: String,
}

crate::answer! {
    Resource {
        required acq_tid "acq_tid",
        required bank_type "bank_type",
        required amount "amount",
        required openid "openid",
    }
}

/// 订单金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 用户输入金额.
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    Amount {
        required total "total",
        optional currency "currency",
    }
}
