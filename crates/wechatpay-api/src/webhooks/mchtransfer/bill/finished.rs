// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.BILL.FINISHED`: 商家转账回调通知(用户确认模式)
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012712115>, <https://pay.weixin.qq.com/doc/v3/partner/4015468969>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MCHTRANSFER.BILL.FINISHED";

/// The decrypted content of `MCHTRANSFER.BILL.FINISHED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户单号.
    pub out_bill_no: String,
    /// 商家转账订单号.
    pub transfer_bill_no: String,
    /// `state`: one of `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`.
    pub state: State,
    /// 商户号.
    pub mch_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 收款用户OpenID.
    pub openid: String,
    /// `fail_reason`: one of `ACCOUNT_FROZEN`, `ACCOUNT_NOT_EXIST`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_PARAM_ERROR`, `BANK_CARD_STATUS_ABNORMAL`, `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`, `BLOCK_B2C_USERLIMITAMOUNT_MONTH`, `DAY_RECEIVED_COUNT_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `EXCEEDED_ESTIMATED_AMOUNT`, `ID_CARD_NOT_CORRECT`, `MCH_CANCEL`, `MERCHANT_REJECT`, `MERCHANT_NOT_CONFIRM`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `OTHER_FAIL_REASON_TYPE`, `OVERDUE_CLOSE`, `PAYEE_ACCOUNT_ABNORMAL`, `PAYER_ACCOUNT_ABNORMAL`, `PRODUCT_AUTH_CHECK_FAIL`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `REAL_NAME_CHECK_FAIL`, `RECEIVE_ACCOUNT_NOT_CONFIGURE`, `RESERVATION_INFO_NOT_MATCH`, `RESERVATION_SCENE_NOT_MATCH`, `RESERVATION_STATE_INVALID`, `TRANSFER_QUOTA_EXCEED`, `TRANSFER_REMARK_SET_FAIL`, `TRANSFER_RISK`, `TRANSFER_SCENE_INVALID`, `TRANSFER_SCENE_UNAVAILABLE`, `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`, `RELATED_ORDER_TRANSFER_COUNT_EXCEED`, `BUDGET_NOT_ENOUGH`.
    pub fail_reason: Option<FailReason>,
    /// 单据创建时间.
    pub create_time: String,
    /// 最后一次状态变更时间.
    pub update_time: String,
    /// `payment_method_type`.
    pub payment_method_type: Option<String>,
}

crate::answer! {
    Resource {
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required state "state",
        optional mch_id "mch_id",
        optional mchid "mchid",
        optional sub_mchid "sub_mchid",
        required transfer_amount "transfer_amount",
        required openid "openid",
        optional fail_reason "fail_reason",
        required create_time "create_time",
        required update_time "update_time",
        optional payment_method_type "payment_method_type",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    WaitUserConfirm = "WAIT_USER_CONFIRM",
    Transfering = "TRANSFERING",
    Success = "SUCCESS",
    Fail = "FAIL",
    Canceling = "CANCELING",
    Cancelled = "CANCELLED",
    }
}

crate::open_enum! {
/// `fail_reason`.
    FailReason {
    AccountFrozen = "ACCOUNT_FROZEN",
    AccountNotExist = "ACCOUNT_NOT_EXIST",
    BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
    BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
    BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
    BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    BankCardParamError = "BANK_CARD_PARAM_ERROR",
    BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
    BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
    DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
    ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
    IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
    MchCancel = "MCH_CANCEL",
    MerchantReject = "MERCHANT_REJECT",
    MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
    NameNotCorrect = "NAME_NOT_CORRECT",
    OpenidInvalid = "OPENID_INVALID",
    OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
    OverdueClose = "OVERDUE_CLOSE",
    PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
    PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
    RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
    ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
    ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
    ReservationStateInvalid = "RESERVATION_STATE_INVALID",
    TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
    TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    TransferRisk = "TRANSFER_RISK",
    TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
    RelatedOrderTransferAmountExceed = "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
    RelatedOrderTransferCountExceed = "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
    BudgetNotEnough = "BUDGET_NOT_ENOUGH",
    }
}
