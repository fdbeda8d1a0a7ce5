// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/banks/search-banks-by-bank-account`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`
///
/// `GET`: 获取对私银行卡号开户银行, see <https://pay.weixin.qq.com/doc/v3/partner/4012697541>.
#[derive(Debug, Clone)]
pub struct SearchBanksByBankAccount<C> {
    at: At<C>,
}

impl<C: Caller> SearchBanksByBankAccount<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取对私银行卡号开户银行: `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697541>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::capital::GET_CAPITALLHH_BANKS_SEARCH_BANKS_BY_BANK_ACCOUNT, query)
    }
}

/// What [`SearchBanksByBankAccount::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 银行卡号: encrypted by the call.
    pub account_number: crate::Sensitive,
}

/// What [`SearchBanksByBankAccount::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 查询数据总条数.
    pub total_count: i64,
    /// 银行列表.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        optional data "data",
    }
}

pub use crate::v3::capital::capitallhh::banks::corporate_banking::Data;

impl Request for GetQuery {}
