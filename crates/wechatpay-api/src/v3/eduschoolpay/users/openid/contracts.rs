// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/users/{openid}/contracts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/eduschoolpay/users/{openid}/contracts`
///
/// `GET`: 查询用户签约列表, see <https://pay.weixin.qq.com/doc/v3/partner/4012468993>.
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户签约列表: `GET /v3/eduschoolpay/users/{openid}/contracts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012468993>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::eduschoolpay::GET_USERS_OPENID_CONTRACTS, query)
    }
}

/// What [`Contracts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 签约模板号: the contract template: a text in this family.
    pub plan_id: String,
    /// 签约状态.
    pub contract_status: String,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`Contracts::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 查询结果列表.
    pub data: Option<Vec<Data>>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
    /// 相关链接.
    pub links: Links,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required offset "offset",
        required limit "limit",
        required total_count "total_count",
        required links "links",
    }
}

/// 查询结果列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 签约协议号.
    pub contract_id: String,
    /// 商户号.
    pub mchid: String,
    /// 商户appid.
    pub appid: String,
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 签约模板号.
    pub plan_id: String,
    /// 签约状态.
    pub contract_status: String,
    /// 签约时间.
    pub create_time: String,
    /// 外部签约号.
    pub out_contract_code: String,
}

crate::answer! {
    Data {
        required contract_id "contract_id",
        required mchid "mchid",
        required appid "appid",
        required openid "openid",
        required plan_id "plan_id",
        required contract_status "contract_status",
        required create_time "create_time",
        required out_contract_code "out_contract_code",
    }
}

/// 相关链接.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: Option<String>,
    /// 上一页链接.
    pub prev: Option<String>,
    /// 当前链接.
    pub self_: String,
}

crate::answer! {
    Links {
        optional next "next",
        optional prev "prev",
        required self_ "self",
    }
}

impl Request for GetQuery {}
