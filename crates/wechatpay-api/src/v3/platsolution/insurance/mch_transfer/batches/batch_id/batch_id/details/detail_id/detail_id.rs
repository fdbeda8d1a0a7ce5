// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// `GET`: 微信支付转账明细单号查询明细单, see <https://pay.weixin.qq.com/doc/v3/partner/4013504223>.
#[derive(Debug, Clone)]
pub struct DetailId<C> {
    at: At<C>,
}

impl<C: Caller> DetailId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付转账明细单号查询明细单: `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504223>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID, query)
    }
}

/// What [`DetailId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`DetailId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 商家转账明细单号.
    pub detail_id: String,
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 二级商户应用ID.
    pub sub_appid: Option<String>,
    /// 转账发起时间.
    pub create_time: String,
    /// `detail_state`: one of `INIT`, `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`, `BANK_REFUND`.
    pub detail_state: DetailState,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// `fail_reason`: one of `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `MONTH_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ID_CARD_NOT_CORRECT`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `PAYROLL_CARD_ALREADY_LOGOUT`, `PAYROLL_CARD_ALREADY_FROZEN`, `PAYROLL_CARD_UNAUTHORIZED`, `PAYROLL_CARD_USER_NOT_OPEN`, `PAYROLL_CARD_NAME_CARD_NOT_MATCH`, `PAYROLL_CARD_ID_CARD_NOT_MATCH`, `PAYROLL_CARD_BANKCARD_UNBUNDLING`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_STATUS_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `OTHER_FAIL_REASON_TYPE`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `RECEIVE_ACCOUNT_NOT_PERMMIT`, `PAYEE_ACCOUNT_ABNORMAL`, `PAYER_ACCOUNT_ABNORMAL`, `TRANSFER_REMARK_SET_FAIL`, `TRANSFER_SCENE_INVALID`, `TRANSFER_SCENE_UNAVAILABLE`, `RECEIVE_ACCOUNT_NOT_CONFIGURE`, `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`, `BLOCK_B2C_USERLIMITAMOUNT_MONTH`, `MERCHANT_REJECT`, `MERCHANT_NOT_CONFIRM`, `BANK_CARD_PARAM_ERROR`, `BANK_CARD_TYPE_NOT_SUPPORTED`, `RESERVATION_STATE_INVALID`, `EXCEEDED_ESTIMATED_AMOUNT`, `RESERVATION_INFO_NOT_MATCH`, `RESERVATION_SCENE_NOT_MATCH`.
    pub fail_reason: Option<FailReason>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款银行类型.
    pub bank_type: Option<String>,
    /// 收款用户姓名: decrypted by the client.
    pub user_name: Option<crate::Sensitive>,
    /// 转账完成时间.
    pub transfer_finish_time: Option<String>,
    /// 银行退票时间.
    pub bank_refund_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required out_detail_no "out_detail_no",
        required detail_id "detail_id",
        required sp_appid "sp_appid",
        required sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required create_time "create_time",
        required detail_state "detail_state",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        optional fail_reason "fail_reason",
        optional openid "openid",
        optional bank_type "bank_type",
        optional user_name "user_name",
        optional transfer_finish_time "transfer_finish_time",
        optional bank_refund_time "bank_refund_time",
    }
}

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::DataDetailState as DetailState;

crate::open_enum! {
/// `fail_reason`.
    FailReason {
    AccountFrozen = "ACCOUNT_FROZEN",
    RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
    NameNotCorrect = "NAME_NOT_CORRECT",
    OpenidInvalid = "OPENID_INVALID",
    TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
    DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
    MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
    DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
    ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
    OverdueClose = "OVERDUE_CLOSE",
    IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
    AccountNotExist = "ACCOUNT_NOT_EXIST",
    TransferRisk = "TRANSFER_RISK",
    PayrollCardAlreadyLogout = "PAYROLL_CARD_ALREADY_LOGOUT",
    PayrollCardAlreadyFrozen = "PAYROLL_CARD_ALREADY_FROZEN",
    PayrollCardUnauthorized = "PAYROLL_CARD_UNAUTHORIZED",
    PayrollCardUserNotOpen = "PAYROLL_CARD_USER_NOT_OPEN",
    PayrollCardNameCardNotMatch = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
    PayrollCardIdCardNotMatch = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
    PayrollCardBankcardUnbundling = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
    BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
    BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
    BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
    BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
    OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
    RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    ReceiveAccountNotPermmit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
    PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
    PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
    ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    MerchantReject = "MERCHANT_REJECT",
    MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
    BankCardParamError = "BANK_CARD_PARAM_ERROR",
    BankCardTypeNotSupported = "BANK_CARD_TYPE_NOT_SUPPORTED",
    ReservationStateInvalid = "RESERVATION_STATE_INVALID",
    ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
    ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
    ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
    }
}

impl Request for GetQuery {}
