// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/abnormal-fund-processing/receipts/{receipt_id}`

pub mod transfer_instructions;

use crate::{At, Caller};

/// `/v3/abnormal-fund-processing/receipts/{receipt_id}`
///
/// `GET`: 查询在途异常资金付款结果, see <https://pay.weixin.qq.com/doc/v3/partner/4015408031>.
#[derive(Debug, Clone)]
pub struct ReceiptId<C> {
    at: At<C>,
}

impl<C: Caller> ReceiptId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
    #[doc(alias = "transferInstructions")]
    #[must_use]
    pub fn transfer_instructions(&self) -> transfer_instructions::TransferInstructions<C> {
        transfer_instructions::TransferInstructions::new(self.at.clone())
    }

    /// 查询在途异常资金付款结果: `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015408031>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::abnormal_fund_processing::GET_RECEIPTS_RECEIPT_ID)
    }
}

/// What [`ReceiptId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    GetAnswer {
        required product_name "product_name",
        required receipt_id "receipt_id",
        required transfer_amount "transfer_amount",
        required receipt_state "receipt_state",
        optional create_time "create_time",
        optional last_update_time "last_update_time",
        optional instruction "instruction",
    }
}

crate::open_enum! {
/// `product_name`.
    ProductName {
    C2c = "C2C",
    }
}

/// 付款金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferAmount {
    /// 总金额.
    pub total: i64,
    /// `currency`: one of `CNY`.
    pub currency: Currency,
}

crate::answer! {
    TransferAmount {
        required total "total",
        required currency "currency",
    }
}

crate::open_enum! {
/// `currency`.
    Currency {
    Cny = "CNY",
    }
}

crate::open_enum! {
/// `receipt_state`.
    ReceiptState {
    ReceiptStatePending = "RECEIPT_STATE_PENDING",
    ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
    ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
    }
}

/// 在途异常资金付款指令信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Instruction {
    /// 商户侧指令编号.
    pub out_instruction_no: String,
    /// 在途异常资金付款指令的发起方.
    pub commander: Commander,
    /// `transfer_mode`: one of `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
    pub transfer_mode: TransferMode,
    /// 入账成功时间.
    pub success_time: Option<String>,
    /// 商户AppID.
    pub appid: Vec<String>,
    /// 回调通知地址.
    pub notify_url: String,
}

crate::answer! {
    Instruction {
        required out_instruction_no "out_instruction_no",
        required commander "commander",
        required transfer_mode "transfer_mode",
        optional success_time "success_time",
        required appid "appid",
        required notify_url "notify_url",
    }
}

/// 在途异常资金付款指令的发起方.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Commander {
    /// `operator`: one of `MERCHANT`.
    pub operator: Operator,
    /// 微信支付商户号.
    pub mchid: String,
}

crate::answer! {
    Commander {
        required operator "operator",
        required mchid "mchid",
    }
}

crate::open_enum! {
/// `operator`.
    Operator {
    Merchant = "MERCHANT",
    }
}

crate::open_enum! {
/// `transfer_mode`.
    TransferMode {
    TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}
