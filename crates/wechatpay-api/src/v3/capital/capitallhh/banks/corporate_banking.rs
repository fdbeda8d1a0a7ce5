// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/banks/corporate-banking`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/capital/capitallhh/banks/corporate-banking`
///
/// `GET`: 查询支持对公业务的银行列表, see <https://pay.weixin.qq.com/doc/v3/partner/4012697626>.
#[derive(Debug, Clone)]
pub struct CorporateBanking<C> {
    at: At<C>,
}

impl<C: Caller> CorporateBanking<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询支持对公业务的银行列表: `GET /v3/capital/capitallhh/banks/corporate-banking`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697626>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::capital::GET_CAPITALLHH_BANKS_CORPORATE_BANKING, query)
    }
}

/// What [`CorporateBanking::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 本次查询偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次请求最大查询条数.
    pub limit: i64,
}

/// What [`CorporateBanking::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 查询数据总条数.
    pub total_count: i64,
    /// 本次查询数据条数.
    pub count: i64,
    /// 银行列表.
    pub data: Option<Vec<Data>>,
    /// 本次查询偏移量.
    pub offset: i64,
    /// 分页链接.
    pub links: Links,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required count "count",
        optional data "data",
        required offset "offset",
        required links "links",
    }
}

/// 银行列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 银行别名.
    pub bank_alias: String,
    /// 银行别名编码.
    pub bank_alias_code: String,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行编码.
    pub account_bank_code: i64,
    /// 是否需要填写支行.
    pub need_bank_branch: bool,
}

crate::answer! {
    Data {
        required bank_alias "bank_alias",
        required bank_alias_code "bank_alias_code",
        required account_bank "account_bank",
        required account_bank_code "account_bank_code",
        required need_bank_branch "need_bank_branch",
    }
}

/// 分页链接.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: Option<String>,
    /// 上一页链接.
    pub prev: Option<String>,
    /// 当前链接.
    pub self_: Option<String>,
}

crate::answer! {
    Links {
        optional next "next",
        optional prev "prev",
        optional self_ "self",
    }
}

impl Request for GetQuery {}
