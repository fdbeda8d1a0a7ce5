// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`

pub mod close;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
///
/// `GET`: 查询二级商户充值结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012762874>.
#[derive(Debug, Clone)]
pub struct OutRechargeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRechargeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// 查询二级商户充值结果: `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012762874>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::platsolution::GET_ECOMMERCE_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO,
            query,
        )
    }
}

/// What [`OutRechargeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`OutRechargeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 平台商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// `recharge_channel`: one of `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`.
    pub recharge_channel: Option<RechargeChannel>,
    /// `account_type`: one of `DEPOSIT`, `OPERATION`.
    pub account_type: AccountType,
    /// `recharge_state`: one of `SUCCESS`, `RECHARGING`, `CLOSED`.
    pub recharge_state: RechargeState,
    /// `recharge_scene`: one of `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`.
    pub recharge_scene: RechargeScene,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 充值金额.
    pub recharge_amount: RechargeAmount,
    /// 转账充值的付款信息.
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 扫码充值的付款信息.
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 网银充值的付款信息.
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// 受理充值时间.
    pub accept_time: Option<String>,
    /// 充值成功时间.
    pub success_time: Option<String>,
    /// 关闭充值时间.
    pub close_time: Option<String>,
    /// `available_recharge_channels`: one of `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`.
    pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required recharge_id "recharge_id",
        required out_recharge_no "out_recharge_no",
        optional recharge_channel "recharge_channel",
        required account_type "account_type",
        required recharge_state "recharge_state",
        required recharge_scene "recharge_scene",
        optional recharge_state_desc "recharge_state_desc",
        required recharge_amount "recharge_amount",
        optional bank_transfer_info "bank_transfer_info",
        optional qr_recharge_info "qr_recharge_info",
        optional online_bank_recharge_info "online_bank_recharge_info",
        optional accept_time "accept_time",
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

pub use crate::v3::platsolution::ecommerce::recharges::apply::AccountType;

pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::out_recharge_no::RechargeState;

pub use crate::v3::platsolution::ecommerce::recharges::apply::RechargeScene;

pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::out_recharge_no::RechargeAmount;

/// 转账充值的付款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转入的银行流水单号.
    pub bill_no: Option<String>,
    /// 转账充值附言.
    pub memo: Option<String>,
    /// 银行转账退回时间.
    pub return_time: Option<String>,
    /// 银行转账退回原因.
    pub return_reason: Option<String>,
    /// 开户银行名称.
    pub bank_name: Option<String>,
    /// 银行卡号后四位.
    pub bank_card_tail: Option<String>,
    /// 银行账户名称.
    pub bank_account_name: Option<String>,
}

crate::answer! {
    BankTransferInfo {
        optional bill_no "bill_no",
        optional memo "memo",
        optional return_time "return_time",
        optional return_reason "return_reason",
        optional bank_name "bank_name",
        optional bank_card_tail "bank_card_tail",
        optional bank_account_name "bank_account_name",
    }
}

/// 扫码充值的付款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// 用户OpenID.
    pub openid: Option<String>,
    /// `employee_type`: one of `ADMIN`, `STAFF`.
    pub employee_type: Option<EmployeeType>,
}

crate::answer! {
    QrRechargeInfo {
        optional openid "openid",
        optional employee_type "employee_type",
    }
}

crate::open_enum! {
/// `employee_type`.
    EmployeeType {
    Admin = "ADMIN",
    Staff = "STAFF",
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

pub use crate::v3::platsolution::ecommerce::recharges::apply::AvailableRechargeChannels;

impl Request for GetQuery {}
