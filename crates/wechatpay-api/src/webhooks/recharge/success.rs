// Written by `cargo xtask codegen` from spec/; do not edit.
//! `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012763652>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "RECHARGE.SUCCESS";

/// The decrypted content of `RECHARGE.SUCCESS`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 平台商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// `recharge_channel`: one of `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`.
    pub recharge_channel: RechargeChannel,
    /// `account_type`: one of `DEPOSIT`, `OPERATION`.
    pub account_type: AccountType,
    /// `recharge_scene`: one of `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`.
    pub recharge_scene: RechargeScene,
    /// `recharge_state`: one of `SUCCESS`, `RECHARGING`, `CLOSED`.
    pub recharge_state: RechargeState,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 充值金额.
    pub recharge_amount: RechargeAmount,
    /// 备注.
    pub remark: Option<String>,
    /// 银行转账信息.
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 扫码充值信息.
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 网银充值的付款信息.
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// 受理充值时间.
    pub accept_time: String,
    /// 充值成功时间.
    pub success_time: Option<String>,
    /// 关闭充值时间.
    pub close_time: Option<String>,
    /// `available_recharge_channels`: one of `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`.
    pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required out_recharge_no "out_recharge_no",
        required recharge_id "recharge_id",
        required recharge_channel "recharge_channel",
        required account_type "account_type",
        required recharge_scene "recharge_scene",
        required recharge_state "recharge_state",
        optional recharge_state_desc "recharge_state_desc",
        required recharge_amount "recharge_amount",
        optional remark "remark",
        optional bank_transfer_info "bank_transfer_info",
        optional qr_recharge_info "qr_recharge_info",
        optional online_bank_recharge_info "online_bank_recharge_info",
        required accept_time "accept_time",
        optional success_time "success_time",
        optional close_time "close_time",
        optional available_recharge_channels "available_recharge_channels",
    }
}

pub use crate::webhooks::recharge::closed::RechargeChannel;

pub use crate::webhooks::recharge::closed::AccountType;

pub use crate::webhooks::recharge::closed::RechargeScene;

pub use crate::webhooks::recharge::closed::RechargeState;

pub use crate::webhooks::recharge::closed::RechargeAmount;

pub use crate::webhooks::recharge::closed::BankTransferInfo;

/// 扫码充值信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// `employee_type`: one of `ADMIN`, `STAFF`, `LEGAL_PERSON`.
    pub employee_type: EmployeeType,
    /// 用户openid.
    pub openid: String,
}

crate::answer! {
    QrRechargeInfo {
        required employee_type "employee_type",
        required openid "openid",
    }
}

pub use crate::webhooks::recharge::closed::EmployeeType;

pub use crate::webhooks::recharge::closed::OnlineBankRechargeInfo;

pub use crate::webhooks::recharge::closed::OnlineBankType;

pub use crate::webhooks::recharge::closed::AvailableRechargeChannels;
