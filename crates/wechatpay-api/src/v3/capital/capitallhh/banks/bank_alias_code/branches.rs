// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`
///
/// `GET`: 查询支行列表, see <https://pay.weixin.qq.com/doc/v3/partner/4012697673>.
#[derive(Debug, Clone)]
pub struct Branches<C> {
    at: At<C>,
}

impl<C: Caller> Branches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询支行列表: `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697673>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::capital::GET_CAPITALLHH_BANKS_BANK_ALIAS_CODE_BRANCHES, query)
    }
}

/// What [`Branches::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 城市编码.
    pub city_code: i64,
    /// 本次查询偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次请求最大查询条数.
    pub limit: i64,
}

/// What [`Branches::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 查询数据总条数.
    pub total_count: i64,
    /// 本次查询条数.
    pub count: i64,
    /// 支行列表.
    pub data: Option<Vec<Data>>,
    /// 本次查询偏移量.
    pub offset: i64,
    /// 分页链接.
    pub links: Links,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行编码.
    pub account_bank_code: i64,
    /// 银行别名.
    pub bank_alias: String,
    /// 银行别名编码.
    pub bank_alias_code: String,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required count "count",
        optional data "data",
        required offset "offset",
        required links "links",
        required account_bank "account_bank",
        required account_bank_code "account_bank_code",
        required bank_alias "bank_alias",
        required bank_alias_code "bank_alias_code",
    }
}

/// 支行列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 开户银行支行名称.
    pub bank_branch_name: String,
    /// 开户银行支行联行号.
    pub bank_branch_id: String,
}

crate::answer! {
    Data {
        required bank_branch_name "bank_branch_name",
        required bank_branch_id "bank_branch_id",
    }
}

pub use crate::v3::capital::capitallhh::banks::corporate_banking::Links;

impl Request for GetQuery {}
