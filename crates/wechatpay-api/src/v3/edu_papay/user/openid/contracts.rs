// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/user/{openid}/contracts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-papay/user/{openid}/contracts`
///
/// `GET`: 通过用户标识查询签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012523265>.
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过用户标识查询签约: `GET /v3/edu-papay/user/{openid}/contracts`
    ///
    /// For: direct merchant (直连商户), service provider (服务商). Partner mode sends `sub_mchid`. At most one contract of a template is in force; a user without one is answered with an error.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012523265>, <https://pay.weixin.qq.com/doc/v3/partner/4012489548>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::edu_papay::GET_USER_OPENID_CONTRACTS, query)
    }
}

/// What [`Contracts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商APPID: the service provider's AppID, or the merchant's own in direct mode; at most 32 characters.
    pub appid: String,
    /// 子商户号: partner mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: partner mode: the sub-merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户APPID下的用户标识: partner mode: the user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 签约模板号: the contract template: a text in this family.
    pub plan_id: String,
    /// 签约状态: `ADD`: in force, `DELETE`: ended; one of `ADD`, `DELETE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_status: Option<ContractStatus>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

pub use crate::v3::edu_papay::contracts::id::contract_id::ContractStatus;

/// What [`Contracts::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 结果集.
    pub data: Option<Vec<Data>>,
    /// 总数量.
    pub total_count: Option<i64>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        optional total_count "total_count",
        optional offset "offset",
        optional limit "limit",
    }
}

/// 结果集.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 服务商商户号: at most 32 characters.
    pub sp_mchid: String,
    /// 服务商APPID: at most 32 characters.
    pub appid: String,
    /// 子商户号: partner mode only; at most 32 characters.
    pub sub_mchid: Option<String>,
    /// 子商户APPID: partner mode only; at most 32 characters.
    pub sub_appid: Option<String>,
    /// 服务商APPID下的用户标识.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
    /// 签约模板号: the contract template: a text in this family.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<ContractInformation>,
}

crate::answer! {
    Data {
        required sp_mchid "sp_mchid",
        required appid "appid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional openid "openid",
        optional sub_openid "sub_openid",
        optional plan_id "plan_id",
        optional contract_information "contract_information",
    }
}

pub use crate::v3::edu_papay::contracts::id::contract_id::ContractInformation;

impl Request for GetQuery {}
