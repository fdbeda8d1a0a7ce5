// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`

use crate::{At, Caller};

/// `/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
///
/// `GET`: 查询银行转账充值结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4012585430>.
#[derive(Debug, Clone)]
pub struct OutRechargeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRechargeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询银行转账充值结果: `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012585430>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::recharge::GET_BANK_TRANSFER_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO)
    }
}

/// What [`OutRechargeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 充值商户号.
    pub mchid: String,
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    pub account_type: AccountType,
    /// `recharge_state`: one of `SUCCESS`, `RECHARGING`, `CLOSED`.
    pub recharge_state: RechargeState,
    /// `recharge_scene`: one of `ECOMMERCE_BANK_TRANSFER`.
    pub recharge_scene: RechargeScene,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 充值金额.
    pub recharge_amount: RechargeAmount,
    /// 转账充值的付款信息.
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 受理充值时间.
    pub accept_time: Option<String>,
    /// 充值成功时间.
    pub success_time: Option<String>,
    /// 关闭充值时间.
    pub close_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required recharge_id "recharge_id",
        required out_recharge_no "out_recharge_no",
        required account_type "account_type",
        required recharge_state "recharge_state",
        required recharge_scene "recharge_scene",
        optional recharge_state_desc "recharge_state_desc",
        required recharge_amount "recharge_amount",
        optional bank_transfer_info "bank_transfer_info",
        optional accept_time "accept_time",
        optional success_time "success_time",
        optional close_time "close_time",
    }
}

pub use crate::v3::recharge::bank_transfer_recharges::apply::AccountType;

crate::open_enum! {
/// `recharge_state`.
    RechargeState {
    Success = "SUCCESS",
    Recharging = "RECHARGING",
    Closed = "CLOSED",
    }
}

crate::open_enum! {
/// `recharge_scene`.
    RechargeScene {
    EcommerceBankTransfer = "ECOMMERCE_BANK_TRANSFER",
    }
}

/// 充值金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RechargeAmount {
    /// 总金额.
    pub amount: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    RechargeAmount {
        optional amount "amount",
        optional currency "currency",
    }
}

/// 转账充值的付款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BankTransferInfo {
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
}

crate::answer! {
    BankTransferInfo {
        optional memo "memo",
        optional return_time "return_time",
        optional return_reason "return_reason",
        optional bank_name "bank_name",
        optional bank_card_tail "bank_card_tail",
    }
}
