// Written by `cargo xtask codegen` from spec/; do not edit.
//! `RECHARGE.FUND_RETURNED`: 平台收付通商家充值-充值资金退回通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012973125>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "RECHARGE.FUND_RETURNED";

/// The decrypted content of `RECHARGE.FUND_RETURNED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 充值退回单号.
    pub recharge_returned_id: String,
    /// 平台商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// `recharge_channel`: one of `BANK_TRANSFER`, `ONLINE_BANK`.
    pub recharge_channel: RechargeChannel,
    /// `detail`.
    pub detail: Option<Detail>,
}

crate::answer! {
    Resource {
        required recharge_returned_id "recharge_returned_id",
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required out_recharge_no "out_recharge_no",
        required recharge_id "recharge_id",
        required recharge_channel "recharge_channel",
        optional detail "detail",
    }
}

crate::open_enum! {
/// `recharge_channel`.
    RechargeChannel {
    BankTransfer = "BANK_TRANSFER",
    OnlineBank = "ONLINE_BANK",
    }
}

/// `detail`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// 开户银行名称.
    pub bank_name: String,
    /// 银行卡尾号.
    pub bank_card_tail: String,
    /// 银行账户名称.
    pub bank_account_name: Option<String>,
    /// 充值金额.
    pub amount: Option<i64>,
    /// 充值币种.
    pub currency: Option<String>,
    /// 银行附言.
    pub memo: Option<String>,
    /// 退回时间.
    pub return_time: String,
    /// 退回原因.
    pub return_reason: String,
    /// `online_bank_type`: one of `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`.
    pub online_bank_type: Option<OnlineBankType>,
}

crate::answer! {
    Detail {
        required bank_name "bank_name",
        required bank_card_tail "bank_card_tail",
        optional bank_account_name "bank_account_name",
        optional amount "amount",
        optional currency "currency",
        optional memo "memo",
        required return_time "return_time",
        required return_reason "return_reason",
        optional online_bank_type "online_bank_type",
    }
}

pub use crate::webhooks::recharge::closed::OnlineBankType;
