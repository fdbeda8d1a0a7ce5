// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`

use crate::{At, Caller};

/// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
///
/// `GET`: 查询在途异常资金付款指令执行结果, see <https://pay.weixin.qq.com/doc/v3/partner/4016636882>.
#[derive(Debug, Clone)]
pub struct OutInstructionNo<C> {
    at: At<C>,
}

impl<C: Caller> OutInstructionNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询在途异常资金付款指令执行结果: `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016636882>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::abnormal_fund_processing::GET_RECEIPTS_RECEIPT_ID_TRANSFER_INSTRUCTIONS_OUT_INSTRUCTION_NO)
    }
}

/// What [`OutInstructionNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户侧指令编号.
    pub out_instruction_no: String,
    /// 在途异常资金付款指令的发起方.
    pub commander: Commander,
    /// `transfer_mode`: one of `TRANSFER_TO_ORIGINAL_RECEIVE_USER`, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`.
    pub transfer_mode: TransferMode,
    /// 收款方.
    pub receiver: Option<Receiver>,
    /// `instruction_state`: one of `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`, `INSTRUCTION_STATE_CLOSED`, `INSTRUCTION_STATE_SUCCESS`.
    pub instruction_state: InstructionState,
    /// 在途异常资金付款指令创建时间.
    pub create_time: Option<String>,
    /// 入账成功时间.
    pub success_time: Option<String>,
    /// 在途异常资金付款指令关闭时间.
    pub close_time: Option<String>,
    /// 回调通知地址.
    pub notify_url: String,
    /// 微信支付在途异常资金付款指令执行流水号.
    pub instruction_instance_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        required out_instruction_no "out_instruction_no",
        required commander "commander",
        required transfer_mode "transfer_mode",
        optional receiver "receiver",
        required instruction_state "instruction_state",
        optional create_time "create_time",
        optional success_time "success_time",
        optional close_time "close_time",
        required notify_url "notify_url",
        optional instruction_instance_id "instruction_instance_id",
    }
}

/// 在途异常资金付款指令的发起方.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Commander {
    /// `operator`: one of `MERCHANT`.
    pub operator: Operator,
    /// 微信支付商户号.
    pub mchid: Option<String>,
}

crate::answer! {
    Commander {
        required operator "operator",
        optional mchid "mchid",
    }
}

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::Operator;

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::TransferMode;

/// 收款方.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Receiver {
    /// 入账账户类型.
    pub account_type: Option<String>,
    /// 入账用户OpenID.
    pub openid: Option<String>,
    /// 商户AppID.
    pub appid: Option<String>,
    /// 入账商户号.
    pub mchid: Option<String>,
}

crate::answer! {
    Receiver {
        optional account_type "account_type",
        optional openid "openid",
        optional appid "appid",
        optional mchid "mchid",
    }
}

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::InstructionState;
