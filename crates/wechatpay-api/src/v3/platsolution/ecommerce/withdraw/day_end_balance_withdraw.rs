// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`

pub mod out_request_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
///
/// `POST`: 二级商户按日终余额预约提现, see <https://pay.weixin.qq.com/doc/v3/partner/4013328143>.
#[derive(Debug, Clone)]
pub struct DayEndBalanceWithdraw<C> {
    at: At<C>,
}

impl<C: Caller> DayEndBalanceWithdraw<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.clone())
    }

    /// 二级商户按日终余额预约提现: `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013328143>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_WITHDRAW_DAY_END_BALANCE_WITHDRAW, body)
    }
}

/// What [`DayEndBalanceWithdraw::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约商户号.
    pub sub_mchid: String,
    /// 商户提现单号.
    pub out_request_no: String,
    /// `calculate_amount_type`: one of `ONLY_DAY_END_BALANCE`, `ALLOW_CURRENT_BALANCE`.
    pub calculate_amount_type: CalculateAmountType,
    /// 提现备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 银行附言.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_memo: Option<String>,
    /// 提现结果通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 留存额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_amount: Option<i64>,
}

crate::open_enum! {
/// `calculate_amount_type`.
    CalculateAmountType {
    OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
    AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
    }
}

/// What [`DayEndBalanceWithdraw::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 收付通平台商户号.
    pub sp_mchid: String,
    /// 特约商户号.
    pub sub_mchid: String,
    /// `status`: one of `CREATED`, `PROCESSING`, `FINISHED`, `ABNORMAL`.
    pub status: Status,
    /// 微信支付提现单号.
    pub withdraw_id: String,
    /// 商户提现单号.
    pub out_request_no: String,
    /// 提现金额.
    pub total_amount: i64,
    /// 提现成功金额.
    pub success_amount: Option<i64>,
    /// 提现失败金额.
    pub fail_amount: Option<i64>,
    /// 提现退票金额.
    pub refund_amount: Option<i64>,
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
    /// 入账银行账号后四位.
    pub account_number: String,
    /// 入账银行.
    pub account_bank: String,
    /// 入账银行全称.
    pub bank_name: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required status "status",
        required withdraw_id "withdraw_id",
        required out_request_no "out_request_no",
        required total_amount "total_amount",
        optional success_amount "success_amount",
        optional fail_amount "fail_amount",
        optional refund_amount "refund_amount",
        required create_time "create_time",
        required update_time "update_time",
        optional reason "reason",
        optional remark "remark",
        optional bank_memo "bank_memo",
        required account_type "account_type",
        required account_number "account_number",
        required account_bank "account_bank",
        optional bank_name "bank_name",
    }
}

crate::open_enum! {
/// `status`.
    Status {
    Created = "CREATED",
    Processing = "PROCESSING",
    Finished = "FINISHED",
    Abnormal = "ABNORMAL",
    }
}

pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::apply::AccountType;

impl Request for PostRequest {}
