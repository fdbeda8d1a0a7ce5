// Written by `cargo xtask codegen` from spec/; do not edit.
//! `RECHARGE.CLOSED`: 平台收付通商家充值-关闭充值通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012763652>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "RECHARGE.CLOSED";

/// The decrypted content of `RECHARGE.CLOSED`.
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

crate::open_enum! {
/// `recharge_channel`.
    RechargeChannel {
    BankTransfer = "BANK_TRANSFER",
    QrRecharge = "QR_RECHARGE",
    OnlineBank = "ONLINE_BANK",
    }
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Deposit = "DEPOSIT",
    Operation = "OPERATION",
    }
}

crate::open_enum! {
/// `recharge_scene`.
    RechargeScene {
    EcommerceDeposit = "ECOMMERCE_DEPOSIT",
    EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}

crate::open_enum! {
/// `recharge_state`.
    RechargeState {
    Success = "SUCCESS",
    Recharging = "RECHARGING",
    Closed = "CLOSED",
    }
}

/// 充值金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RechargeAmount {
    /// 总金额.
    pub amount: i64,
    /// 货币类型.
    pub currency: String,
}

crate::answer! {
    RechargeAmount {
        required amount "amount",
        required currency "currency",
    }
}

/// 银行转账信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转账充值附言.
    pub memo: String,
    /// 转入的银行流水单号.
    pub bill_no: String,
    /// 开户银行名称.
    pub bank_name: String,
    /// 银行卡尾号.
    pub bank_card_tail: String,
    /// 银行账户名称.
    pub bank_account_name: String,
}

crate::answer! {
    BankTransferInfo {
        required memo "memo",
        required bill_no "bill_no",
        required bank_name "bank_name",
        required bank_card_tail "bank_card_tail",
        required bank_account_name "bank_account_name",
    }
}

/// 扫码充值信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// `employee_type`: one of `ADMIN`, `STAFF`, `LEGAL_PERSON`.
    pub employee_type: Option<EmployeeType>,
    /// 用户openid.
    pub openid: String,
}

crate::answer! {
    QrRechargeInfo {
        optional employee_type "employee_type",
        required openid "openid",
    }
}

crate::open_enum! {
/// `employee_type`.
    EmployeeType {
    Admin = "ADMIN",
    Staff = "STAFF",
    LegalPerson = "LEGAL_PERSON",
    }
}

/// 网银充值的付款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// 银行交易订单号.
    pub bill_no: Option<String>,
    /// 网银充值退回时间.
    pub return_time: Option<String>,
    /// 网银充值退回原因.
    pub return_reason: Option<String>,
    /// 开户银行名称.
    pub bank_name: Option<String>,
    /// `online_bank_type`: one of `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`.
    pub online_bank_type: Option<OnlineBankType>,
    /// 银行卡号后四位.
    pub bank_card_tail: Option<String>,
    /// 银行账户名称.
    pub bank_account_name: Option<String>,
}

crate::answer! {
    OnlineBankRechargeInfo {
        optional bill_no "bill_no",
        optional return_time "return_time",
        optional return_reason "return_reason",
        optional bank_name "bank_name",
        optional online_bank_type "online_bank_type",
        optional bank_card_tail "bank_card_tail",
        optional bank_account_name "bank_account_name",
    }
}

crate::open_enum! {
/// `online_bank_type`.
    OnlineBankType {
    OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
    OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

crate::open_enum! {
/// `available_recharge_channels`.
    AvailableRechargeChannels {
    BankTransfer = "BANK_TRANSFER",
    QrRecharge = "QR_RECHARGE",
    OnlineBank = "ONLINE_BANK",
    }
}
