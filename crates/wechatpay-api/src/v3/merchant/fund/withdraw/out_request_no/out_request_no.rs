// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`

use crate::{At, Caller};

/// `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
///
/// `GET`: 电商平台(商户提现单号查询)提现状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012476672>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 电商平台(商户提现单号查询)提现状态: `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476672>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::merchant::GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO)
    }
}

/// What [`OutRequestNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `status`: one of `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`.
    pub status: Status,
    /// 微信支付提现单号.
    pub withdraw_id: String,
    /// 商户提现单号.
    pub out_request_no: String,
    /// 提现金额.
    pub amount: i64,
    /// 发起提现时间.
    pub create_time: String,
    /// 提现状态更新时间.
    pub update_time: String,
    /// 失败原因.
    pub reason: String,
    /// 提现备注.
    pub remark: String,
    /// 银行附言.
    pub bank_memo: String,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    pub account_type: AccountType,
    /// 提现失败解决方案.
    pub solution: String,
}

crate::answer! {
    GetAnswer {
        required status "status",
        required withdraw_id "withdraw_id",
        required out_request_no "out_request_no",
        required amount "amount",
        required create_time "create_time",
        required update_time "update_time",
        required reason "reason",
        required remark "remark",
        required bank_memo "bank_memo",
        required account_type "account_type",
        required solution "solution",
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

pub use crate::v3::merchant::fund::withdraw::AccountType;
