// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc/contracts/{contract_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/etc/contracts/{contract_id}`
///
/// `GET`: 通过商户ETC绑定号查询签约状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012715667>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过商户ETC绑定号查询签约状态: `GET /v3/vehicle/etc/contracts/{contract_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012715667>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::vehicle::GET_ETC_CONTRACTS_CONTRACT_ID, query)
    }
}

/// What [`ContractId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`ContractId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 发起签约的appid.
    pub appid: String,
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 用户在发起签约APP的标识.
    pub sp_openid: String,
    /// 子商户appid.
    pub sub_appid: Option<String>,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// ETC扣费授权协议号.
    pub contract_id: String,
    /// ETC绑定状态.
    pub bind_state: String,
    /// 绑定的车牌号.
    pub plate_number: String,
    /// 用户在发起签约子APP的标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    GetAnswer {
        required appid "appid",
        required sp_mchid "sp_mchid",
        required sp_openid "sp_openid",
        optional sub_appid "sub_appid",
        optional sub_mchid "sub_mchid",
        required contract_id "contract_id",
        required bind_state "bind_state",
        required plate_number "plate_number",
        optional sub_openid "sub_openid",
    }
}

impl Request for GetQuery {}
