// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHWITHDRAW.CHANGE`: 商户提现状态变更通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013049135>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MCHWITHDRAW.CHANGE";

/// The decrypted content of `MCHWITHDRAW.CHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `status`: one of `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`, `CREATED`, `PROCESSING`, `FINISHED`, `ABNORMAL`.
    pub status: Status,
    /// 微信支付提现单号.
    pub withdraw_id: String,
    /// 商户提现单号.
    pub out_request_no: String,
    /// 提现金额.
    pub amount: Option<i64>,
    /// 发起提现时间.
    pub create_time: String,
    /// 提现状态更新时间.
    pub update_time: String,
    /// 失败原因.
    pub reason: Option<String>,
    /// 提现备注.
    pub remark: Option<String>,
    /// 银行附言.
    pub bank_memo: Option<String>,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    pub account_type: AccountType,
    /// 提现失败解决方案.
    pub solution: Option<String>,
    /// 入账银行账号后四位.
    pub account_number: String,
    /// 入账银行.
    pub account_bank: String,
    /// 入账银行全称.
    pub bank_name: Option<String>,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 电商平台商户号.
    pub sp_mchid: Option<String>,
    /// 提现金额.
    pub total_amount: Option<i64>,
    /// 提现成功金额.
    pub success_amount: Option<i64>,
    /// 提现失败金额.
    pub fail_amount: Option<i64>,
    /// 提现退票金额.
    pub refund_amount: Option<i64>,
}

crate::answer! {
    Resource {
        required status "status",
        required withdraw_id "withdraw_id",
        required out_request_no "out_request_no",
        optional amount "amount",
        required create_time "create_time",
        required update_time "update_time",
        optional reason "reason",
        optional remark "remark",
        optional bank_memo "bank_memo",
        required account_type "account_type",
        optional solution "solution",
        required account_number "account_number",
        required account_bank "account_bank",
        optional bank_name "bank_name",
        optional sub_mchid "sub_mchid",
        optional sp_mchid "sp_mchid",
        optional total_amount "total_amount",
        optional success_amount "success_amount",
        optional fail_amount "fail_amount",
        optional refund_amount "refund_amount",
    }
}

crate::open_enum! {
/// `status`.
    Status {
    CreateSuccess = "CREATE_SUCCESS",
    Success = "SUCCESS",
    Fail = "FAIL",
    Refund = "REFUND",
    Close = "CLOSE",
    Init = "INIT",
    Created = "CREATED",
    Processing = "PROCESSING",
    Finished = "FINISHED",
    Abnormal = "ABNORMAL",
    }
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
    }
}
