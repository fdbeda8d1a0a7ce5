// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/balance/{account_type}`

use crate::{At, Caller};

/// `/v3/merchant/fund/balance/{account_type}`
///
/// `GET`: 查询账户实时余额, see <https://pay.weixin.qq.com/doc/v3/partner/4012476700>.
#[derive(Debug, Clone)]
pub struct AccountType<C> {
    at: At<C>,
}

impl<C: Caller> AccountType<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询账户实时余额: `GET /v3/merchant/fund/balance/{account_type}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476700>, <https://pay.weixin.qq.com/doc/v3/partner/4012720926>, <https://pay.weixin.qq.com/doc/v3/partner/4012721477>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::merchant::GET_FUND_BALANCE_ACCOUNT_TYPE)
    }
}

/// What [`AccountType::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 可用余额.
    pub available_amount: i64,
    /// 不可用余额.
    pub pending_amount: Option<i64>,
}

crate::answer! {
    GetAnswer {
        required available_amount "available_amount",
        optional pending_amount "pending_amount",
    }
}
