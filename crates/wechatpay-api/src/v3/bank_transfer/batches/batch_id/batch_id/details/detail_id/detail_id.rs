// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

use crate::{At, Caller};

/// `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// `GET`: 微信支付明细单号查询明细单, see <https://pay.weixin.qq.com/doc/v3/partner/4012465897>.
#[derive(Debug, Clone)]
pub struct DetailId<C> {
    at: At<C>,
}

impl<C: Caller> DetailId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付明细单号查询明细单: `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012465897>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at
            .bare(&wechatpay_spec::table::v3::bank_transfer::GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID)
    }
}

/// What [`DetailId::get`] gets back.
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
    /// 银行明细单号.
    pub out_detail_no: String,
    /// 微信支付明细单号.
    pub detail_id: String,
    /// 收款用户openid.
    pub openid: String,
    /// 收款用户姓名.
    pub username: String,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// `detail_state`: one of `PROCESSING`, `SUCCESS`, `FAIL`, `REFUND`.
    pub detail_state: DetailState,
    /// `fail_reason`: one of `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `MONTH_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ID_CARD_NOT_CORRECT`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `PAYROLL_CARD_ALREADY_LOGOUT`, `PAYROLL_CARD_ALREADY_FROZEN`, `PAYROLL_CARD_UNAUTHORIZED`, `PAYROLL_CARD_USER_NOT_OPEN`, `PAYROLL_CARD_NAME_CARD_NOT_MATCH`, `PAYROLL_CARD_ID_CARD_NOT_MATCH`, `PAYROLL_CARD_BANKCARD_UNBUNDLING`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_STATUS_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `OTHER_FAIL_REASON_TYPE`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `TRANSFER_REMARK_SET_FAIL`.
    pub fail_reason: Option<FailReason>,
    /// 转账发起时间.
    pub initiate_time: Option<String>,
    /// 明细更新时间.
    pub update_time: String,
    /// `account_type`: one of `WECHATPAY_ACCOUNT`, `BANK_ACCOUNT`.
    pub account_type: AccountType,
    /// 银行名称.
    pub bank_name: Option<String>,
    /// 银行卡尾号.
    pub bank_card_number_tail: Option<String>,
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
        required out_detail_no "out_detail_no",
        required detail_id "detail_id",
        required openid "openid",
        required username "username",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        required detail_state "detail_state",
        optional fail_reason "fail_reason",
        optional initiate_time "initiate_time",
        required update_time "update_time",
        required account_type "account_type",
        optional bank_name "bank_name",
        optional bank_card_number_tail "bank_card_number_tail",
    }
}

pub use crate::v3::bank_transfer::batches::batch_id::batch_id::TransferScene;

crate::open_enum! {
/// `detail_state`.
    DetailState {
    Processing = "PROCESSING",
    Success = "SUCCESS",
    Fail = "FAIL",
    Refund = "REFUND",
    }
}

pub use crate::v3::bank_transfer::batches::batch_id::batch_id::FailReason;

crate::open_enum! {
/// `account_type`.
    AccountType {
    WechatpayAccount = "WECHATPAY_ACCOUNT",
    BankAccount = "BANK_ACCOUNT",
    }
}
