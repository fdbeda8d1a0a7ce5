// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/contracts/id/{contract_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-papay/contracts/id/{contract_id}`
///
/// `GET`: 通过协议号查询签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012522951>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过协议号查询签约: `GET /v3/edu-papay/contracts/id/{contract_id}`
    ///
    /// For: direct merchant (直连商户), service provider (服务商). Partner mode sends `sub_mchid`. A contract that has ended is answered with an error.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012522951>, <https://pay.weixin.qq.com/doc/v3/partner/4012465367>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::edu_papay::GET_CONTRACTS_ID_CONTRACT_ID, query)
    }
}

/// What [`ContractId::get`] asks for.
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
}

/// What [`ContractId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    GetAnswer {
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

/// 签约信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractInformation {
    /// 签约协议号.
    pub contract_id: Option<String>,
    /// 签约状态: `ADD`: in force, `DELETE`: ended; one of `ADD`, `DELETE`.
    pub contract_status: Option<ContractStatus>,
    /// 签约时间: a time of RFC 3339.
    pub create_time: Option<String>,
}

crate::answer! {
    ContractInformation {
        optional contract_id "contract_id",
        optional contract_status "contract_status",
        optional create_time "create_time",
    }
}

crate::open_enum! {
/// 签约状态.
    ContractStatus {
    Add = "ADD",
    Delete = "DELETE",
    }
}

impl Request for GetQuery {}
