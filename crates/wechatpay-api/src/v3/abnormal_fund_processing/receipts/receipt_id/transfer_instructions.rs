// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`

pub mod out_instruction_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
///
/// `POST`: 发起在途异常资金付款指令, see <https://pay.weixin.qq.com/doc/v3/partner/4015408022>.
#[derive(Debug, Clone)]
pub struct TransferInstructions<C> {
    at: At<C>,
}

impl<C: Caller> TransferInstructions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
    #[doc(alias = "outInstructionNo")]
    #[must_use]
    pub fn out_instruction_no(
        &self,
        out_instruction_no: impl std::fmt::Display,
    ) -> out_instruction_no::OutInstructionNo<C> {
        out_instruction_no::OutInstructionNo::new(self.at.with("out_instruction_no", out_instruction_no))
    }

    /// 发起在途异常资金付款指令: `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015408022>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::abnormal_fund_processing::POST_RECEIPTS_RECEIPT_ID_TRANSFER_INSTRUCTIONS,
            body,
        )
    }
}

/// What [`TransferInstructions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户侧指令编号.
    pub out_instruction_no: String,
    /// `transfer_mode`: one of `TRANSFER_TO_ORIGINAL_RECEIVE_USER`, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`.
    pub transfer_mode: TransferMode,
    /// 收款方.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Receiver>,
    /// 回调通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

crate::open_enum! {
/// `transfer_mode`.
    TransferMode {
    TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
    TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    }
}

/// 收款方.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Receiver {
    /// 入账用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 入账商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// What [`TransferInstructions::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// `product_name`: one of `C2C`.
    pub product_name: ProductName,
    /// 微信支付在途异常资金付款单号.
    pub receipt_id: String,
    /// 付款金额信息.
    pub transfer_amount: TransferAmount,
    /// `receipt_state`: one of `RECEIPT_STATE_PENDING`, `RECEIPT_STATE_PROGRESS`, `RECEIPT_STATE_COMPLETED`.
    pub receipt_state: ReceiptState,
    /// 在途异常资金付款单据创建时间.
    pub create_time: Option<String>,
    /// 在途异常资金付款单据更新时间.
    pub last_update_time: Option<String>,
    /// 在途异常资金付款指令信息.
    pub instruction: Option<Instruction>,
}

crate::answer! {
    PostAnswer {
        required product_name "product_name",
        required receipt_id "receipt_id",
        required transfer_amount "transfer_amount",
        required receipt_state "receipt_state",
        optional create_time "create_time",
        optional last_update_time "last_update_time",
        optional instruction "instruction",
    }
}

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::ProductName;

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::TransferAmount;

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::Currency;

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::ReceiptState;

/// 在途异常资金付款指令信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Instruction {
    /// 商户侧指令编号.
    pub out_instruction_no: String,
    /// 在途异常资金付款指令的发起方.
    pub commander: Commander,
    /// `transfer_mode`: one of `TRANSFER_TO_ORIGINAL_RECEIVE_USER`, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`.
    pub transfer_mode: TransferMode,
    /// 收款方.
    pub receiver: Option<InstructionReceiver>,
    /// `instruction_state`: one of `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`, `INSTRUCTION_STATE_CLOSED`, `INSTRUCTION_STATE_SUCCESS`.
    pub instruction_state: Option<InstructionState>,
    /// 在途异常资金付款单据创建时间.
    pub create_time: Option<String>,
    /// 入账成功时间.
    pub success_time: Option<String>,
    /// 回调通知地址.
    pub notify_url: String,
}

crate::answer! {
    Instruction {
        required out_instruction_no "out_instruction_no",
        required commander "commander",
        required transfer_mode "transfer_mode",
        optional receiver "receiver",
        optional instruction_state "instruction_state",
        optional create_time "create_time",
        optional success_time "success_time",
        required notify_url "notify_url",
    }
}

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::Commander;

pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::Operator;

/// 收款方.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InstructionReceiver {
    /// 入账用户OpenID.
    pub openid: Option<String>,
    /// 商户AppID.
    pub appid: Option<String>,
    /// 入账商户号.
    pub mchid: Option<String>,
}

crate::answer! {
    InstructionReceiver {
        optional openid "openid",
        optional appid "appid",
        optional mchid "mchid",
    }
}

crate::open_enum! {
/// `instruction_state`.
    InstructionState {
    InstructionStatePending = "INSTRUCTION_STATE_PENDING",
    InstructionStateInProgress = "INSTRUCTION_STATE_IN_PROGRESS",
    InstructionStateClosed = "INSTRUCTION_STATE_CLOSED",
    InstructionStateSuccess = "INSTRUCTION_STATE_SUCCESS",
    }
}

impl Request for PostRequest {}
