// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/fund/balance/{sub_mchid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/fund/balance/{sub_mchid}`
///
/// `GET`: 查询二级商户账户实时余额, see <https://pay.weixin.qq.com/doc/v3/partner/4012476690>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询二级商户账户实时余额: `GET /v3/ecommerce/fund/balance/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476690>, <https://pay.weixin.qq.com/doc/v3/partner/4012719894>, <https://pay.weixin.qq.com/doc/v3/partner/4012720892>, <https://pay.weixin.qq.com/doc/v3/partner/4012713134>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_FUND_BALANCE_SUB_MCHID, query)
    }
}

/// What [`SubMchid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`, `DEPOSIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
    Deposit = "DEPOSIT",
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 特约商户号.
    pub sub_mchid: String,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`, `DEPOSIT`.
    pub account_type: Option<AccountType>,
    /// 可用余额.
    pub available_amount: i64,
    /// 不可用余额.
    pub pending_amount: Option<i64>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        optional account_type "account_type",
        required available_amount "available_amount",
        optional pending_amount "pending_amount",
    }
}

impl Request for GetQuery {}
