// Written by `cargo xtask codegen` from spec/; do not edit.
//! `REFUND.SUCCESS`: 退款成功通知
//!
//! A refund is done.
//!
//! `notify_url` of the refund
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791865>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070388>, <https://pay.weixin.qq.com/doc/v3/merchant/4012810605>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791886>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "REFUND.SUCCESS";

/// The decrypted content of `REFUND.SUCCESS`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号: direct mode only.
    pub mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 微信退款单号.
    pub refund_id: String,
    /// 退款状态: one of `SUCCESS`, `CLOSED`, `ABNORMAL`.
    pub refund_status: RefundStatus,
    /// 退款成功时间: only when `SUCCESS`; a time of RFC 3339.
    pub success_time: Option<String>,
    /// 退款入账账户.
    pub user_received_account: Option<String>,
    /// 退款入账账户: only the global families.
    pub recv_account: Option<String>,
    /// 资金来源: one of `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_RECHARGE_FUNDS`.
    pub fund_source: Option<FundSource>,
    /// 金额信息.
    pub amount: Amount,
    /// 服务商商户号: partner mode only.
    pub sp_mchid: Option<String>,
    /// 子商户号: partner mode only.
    pub sub_mchid: Option<String>,
    /// 退款资金来源账户: one of `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`.
    pub refund_account: Option<RefundAccount>,
    /// 个人收款的微信支付账户.
    pub individual_auth_id: Option<String>,
}

crate::answer! {
    Resource {
        optional mchid "mchid",
        required out_trade_no "out_trade_no",
        required transaction_id "transaction_id",
        required out_refund_no "out_refund_no",
        required refund_id "refund_id",
        required refund_status "refund_status",
        optional success_time "success_time",
        optional user_received_account "user_received_account",
        optional recv_account "recv_account",
        optional fund_source "fund_source",
        required amount "amount",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional refund_account "refund_account",
        optional individual_auth_id "individual_auth_id",
    }
}

pub use crate::webhooks::refund::abnormal::RefundStatus;

crate::open_enum! {
/// 资金来源.
    FundSource {
    RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
    RefundSourceRechargeFunds = "REFUND_SOURCE_RECHARGE_FUNDS",
    }
}

/// 金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 结算币种退款金额: in 分 (minor unit).
    pub settlement_refund: Option<i64>,
    /// 结算币种.
    pub settlement_currency: Option<String>,
    /// 订单总金额: in 分 (minor unit).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 退款金额: in 分 (minor unit).
    pub refund: i64,
    /// 用户实际支付金额: in 分 (minor unit).
    pub payer_total: Option<i64>,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
    /// 退款给用户的金额: in 分 (minor unit).
    pub payer_refund: Option<i64>,
    /// 汇率信息.
    pub exchange_rate: Option<ExchangeRate>,
}

crate::answer! {
    Amount {
        optional settlement_refund "settlement_refund",
        optional settlement_currency "settlement_currency",
        required total "total",
        optional currency "currency",
        required refund "refund",
        optional payer_total "payer_total",
        optional payer_currency "payer_currency",
        optional payer_refund "payer_refund",
        optional exchange_rate "exchange_rate",
    }
}

/// 汇率信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// `type`: one of `USERPAYMENT_RATE`, `SETTLEMENT_RATE`.
    pub r#type: Option<Type>,
    /// 汇率值.
    pub rate: Option<i64>,
}

crate::answer! {
    ExchangeRate {
        optional r#type "type",
        optional rate "rate",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    UserpaymentRate = "USERPAYMENT_RATE",
    SettlementRate = "SETTLEMENT_RATE",
    }
}

pub use crate::webhooks::refund::abnormal::RefundAccount;
