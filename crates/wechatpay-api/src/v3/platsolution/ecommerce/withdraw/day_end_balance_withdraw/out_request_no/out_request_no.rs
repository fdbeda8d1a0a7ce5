// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
///
/// `GET`: 查询二级商户按日终余额预约提现状态, see <https://pay.weixin.qq.com/doc/v3/partner/4013328163>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询二级商户按日终余额预约提现状态: `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013328163>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_ECOMMERCE_WITHDRAW_DAY_END_BALANCE_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO, query)
    }
}

/// What [`OutRequestNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::PostAnswer as GetAnswer;

pub use crate::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::Status;

pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::apply::AccountType;

impl Request for GetQuery {}
