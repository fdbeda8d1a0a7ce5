// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-transfer/batches/batch-id/{batch_id}`

pub mod details;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/bank-transfer/batches/batch-id/{batch_id}`
///
/// `GET`: 微信支付批次单号查询批次单, see <https://pay.weixin.qq.com/doc/v3/partner/4012465891>.
#[derive(Debug, Clone)]
pub struct BatchId<C> {
    at: At<C>,
}

impl<C: Caller> BatchId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/bank-transfer/batches/batch-id/{batch_id}/details`
    #[must_use]
    pub fn details(&self) -> details::Details<C> {
        details::Details::new(self.at.clone())
    }

    /// 微信支付批次单号查询批次单: `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012465891>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::bank_transfer::GET_BATCHES_BATCH_ID_BATCH_ID, query)
    }
}

/// What [`BatchId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 是否查询转账明细单.
    pub need_query_detail: bool,
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `detail_state`: one of `ALL`, `SUCCESS`, `FAIL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<DetailState>,
}

crate::open_enum! {
/// `detail_state`.
    DetailState {
    All = "ALL",
    Success = "SUCCESS",
    Fail = "FAIL",
    }
}

/// What [`BatchId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 银行服务商号.
    pub bank_sp_mchid: String,
    /// 服务平台商户号.
    pub platform_mchid: String,
    /// 付款企业商户号.
    pub specialized_payment_mchid: String,
    /// 实际出资商户号.
    pub sponsor_mchid: String,
    /// 用户授权商户号.
    pub user_authorized_mchid: String,
    /// 用户授权appid.
    pub user_authorized_appid: String,
    /// 银行批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// `transfer_scene`: one of `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`.
    pub transfer_scene: TransferScene,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 附加信息.
    pub attach_remark: Option<String>,
    /// `transfer_purpose`: one of `GOODSPAYMENT`, `COMMISSION`, `REFUND`, `REIMBURSEMENT`, `FREIGHT`, `OTHERS`.
    pub transfer_purpose: TransferPurpose,
    /// `batch_state`: one of `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`.
    pub batch_state: BatchState,
    /// `close_reason`: one of `MERCHANT_REVOCATION`, `OVERDUE_CLOSE`.
    pub close_reason: Option<CloseReason>,
    /// 转账总金额.
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_count: i64,
    /// 批次创建时间.
    pub create_time: Option<String>,
    /// 批次更新时间.
    pub update_time: Option<String>,
    /// 转账成功金额.
    pub success_amount: Option<i64>,
    /// 转账成功笔数.
    pub success_count: Option<i64>,
    /// 转账失败金额.
    pub fail_amount: Option<i64>,
    /// 转账失败笔数.
    pub fail_count: Option<i64>,
    /// 转账明细单列表.
    pub transfer_detail_list: Vec<TransferDetailList>,
}

crate::answer! {
    GetAnswer {
        required bank_sp_mchid "bank_sp_mchid",
        required platform_mchid "platform_mchid",
        required specialized_payment_mchid "specialized_payment_mchid",
        required sponsor_mchid "sponsor_mchid",
        required user_authorized_mchid "user_authorized_mchid",
        required user_authorized_appid "user_authorized_appid",
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required transfer_scene "transfer_scene",
        required batch_name "batch_name",
        required batch_remark "batch_remark",
        optional attach_remark "attach_remark",
        required transfer_purpose "transfer_purpose",
        required batch_state "batch_state",
        optional close_reason "close_reason",
        required total_amount "total_amount",
        required total_count "total_count",
        optional create_time "create_time",
        optional update_time "update_time",
        optional success_amount "success_amount",
        optional success_count "success_count",
        optional fail_amount "fail_amount",
        optional fail_count "fail_count",
        required transfer_detail_list "transfer_detail_list",
    }
}

crate::open_enum! {
/// `transfer_scene`.
    TransferScene {
    OrdinaryTransfer = "ORDINARY_TRANSFER",
    PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    }
}

crate::open_enum! {
/// `transfer_purpose`.
    TransferPurpose {
    Goodspayment = "GOODSPAYMENT",
    Commission = "COMMISSION",
    Refund = "REFUND",
    Reimbursement = "REIMBURSEMENT",
    Freight = "FREIGHT",
    Others = "OTHERS",
    }
}

crate::open_enum! {
/// `batch_state`.
    BatchState {
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    Finished = "FINISHED",
    Closed = "CLOSED",
    }
}

crate::open_enum! {
/// `close_reason`.
    CloseReason {
    MerchantRevocation = "MERCHANT_REVOCATION",
    OverdueClose = "OVERDUE_CLOSE",
    }
}

/// 转账明细单列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferDetailList {
    /// 微信支付明细单号.
    pub detail_id: String,
    /// 银行明细单号.
    pub out_detail_no: String,
    /// `detail_state`: one of `PROCESSING`, `SUCCESS`, `REFUND`.
    pub detail_state: TransferDetailListDetailState,
    /// `fail_reason`: one of `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `MONTH_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ID_CARD_NOT_CORRECT`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `PAYROLL_CARD_ALREADY_LOGOUT`, `PAYROLL_CARD_ALREADY_FROZEN`, `PAYROLL_CARD_UNAUTHORIZED`, `PAYROLL_CARD_USER_NOT_OPEN`, `PAYROLL_CARD_NAME_CARD_NOT_MATCH`, `PAYROLL_CARD_ID_CARD_NOT_MATCH`, `PAYROLL_CARD_BANKCARD_UNBUNDLING`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_STATUS_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `OTHER_FAIL_REASON_TYPE`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `TRANSFER_REMARK_SET_FAIL`.
    pub fail_reason: Option<FailReason>,
}

crate::answer! {
    TransferDetailList {
        required detail_id "detail_id",
        required out_detail_no "out_detail_no",
        required detail_state "detail_state",
        optional fail_reason "fail_reason",
    }
}

crate::open_enum! {
/// `detail_state`.
    TransferDetailListDetailState {
    Processing = "PROCESSING",
    Success = "SUCCESS",
    Refund = "REFUND",
    }
}

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
    TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    }
}

impl Request for GetQuery {}
