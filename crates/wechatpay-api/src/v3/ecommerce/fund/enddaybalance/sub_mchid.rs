// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
///
/// `GET`: 查询二级商户账户日终余额, see <https://pay.weixin.qq.com/doc/v3/partner/4012476693>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询二级商户账户日终余额: `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476693>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_FUND_ENDDAYBALANCE_SUB_MCHID, query)
    }
}

/// What [`SubMchid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 日期.
    pub date: String,
    /// `account_type`: one of `BASIC`, `DEPOSIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Basic = "BASIC",
    Deposit = "DEPOSIT",
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 可用余额.
    pub available_amount: i64,
    /// 不可用余额.
    pub pending_amount: Option<i64>,
    /// `account_type`: one of `BASIC`, `DEPOSIT`.
    pub account_type: Option<AccountType>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required available_amount "available_amount",
        optional pending_amount "pending_amount",
        optional account_type "account_type",
    }
}

impl Request for GetQuery {}
