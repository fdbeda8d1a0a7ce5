// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
///
/// `GET`: 商户提现单号查询, see <https://pay.weixin.qq.com/doc/v3/partner/4012476656>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户提现单号查询: `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476656>, <https://pay.weixin.qq.com/doc/v3/partner/4012719550>, <https://pay.weixin.qq.com/doc/v3/partner/4012720041>, <https://pay.weixin.qq.com/doc/v3/partner/4012714699>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO, query)
    }
}

/// What [`OutRequestNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`OutRequestNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 电商平台商户号.
    pub sp_mchid: String,
    /// `status`: one of `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`.
    pub status: Status,
    /// 微信支付提现单号.
    pub withdraw_id: String,
    /// 商户提现单号.
    pub out_request_no: String,
    /// 提现金额.
    pub amount: i64,
    /// 发起提现时间.
    pub create_time: Option<String>,
    /// 提现状态更新时间.
    pub update_time: Option<String>,
    /// 失败原因.
    pub reason: Option<String>,
    /// 提现备注.
    pub remark: Option<String>,
    /// 银行备注.
    pub bank_memo: Option<String>,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    pub account_type: Option<AccountType>,
    /// 入账银行账号后四位.
    pub account_number: Option<String>,
    /// 入账银行.
    pub account_bank: Option<String>,
    /// 入账银行全称.
    pub bank_name: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional sub_mchid "sub_mchid",
        required sp_mchid "sp_mchid",
        required status "status",
        required withdraw_id "withdraw_id",
        required out_request_no "out_request_no",
        required amount "amount",
        optional create_time "create_time",
        optional update_time "update_time",
        optional reason "reason",
        optional remark "remark",
        optional bank_memo "bank_memo",
        optional account_type "account_type",
        optional account_number "account_number",
        optional account_bank "account_bank",
        optional bank_name "bank_name",
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
    }
}

pub use crate::v3::ecommerce::fund::withdraw::AccountType;

impl Request for GetQuery {}
