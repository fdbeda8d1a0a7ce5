// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/dayendbalance/{account_type}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant/fund/dayendbalance/{account_type}`
///
/// `GET`: 查询账户日终余额, see <https://pay.weixin.qq.com/doc/v3/partner/4012476702>.
#[derive(Debug, Clone)]
pub struct AccountType<C> {
    at: At<C>,
}

impl<C: Caller> AccountType<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询账户日终余额: `GET /v3/merchant/fund/dayendbalance/{account_type}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476702>, <https://pay.weixin.qq.com/doc/v3/partner/4012720989>, <https://pay.weixin.qq.com/doc/v3/partner/4012721446>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::merchant::GET_FUND_DAYENDBALANCE_ACCOUNT_TYPE, query)
    }
}

/// What [`AccountType::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 日期.
    pub date: String,
}

pub use crate::v3::merchant::fund::balance::account_type::GetAnswer;

impl Request for GetQuery {}
