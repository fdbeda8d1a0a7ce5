// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/contracts/{contract_id}`

pub mod confirm;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ebike/charge/contracts/{contract_id}`
///
/// `GET`: 通过签约号查询用户状态, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ebike/charge/contracts/{contract_id}/confirm`
    #[must_use]
    pub fn confirm(&self) -> confirm::Confirm<C> {
        confirm::Confirm::new(self.at.clone())
    }

    /// 通过签约号查询用户状态: `GET /v3/ebike/charge/contracts/{contract_id}`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml>.
    #[doc(alias = "deprecated")]
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ebike::GET_CHARGE_CONTRACTS_CONTRACT_ID, query)
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
    /// 服务商商户号.
    pub mchid: String,
    /// 用户标识.
    pub openid: String,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 充电授权扣费协议号.
    pub contract_id: Option<String>,
    /// 协议状态.
    pub contract_state: String,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required openid "openid",
        optional sub_mchid "sub_mchid",
        optional contract_id "contract_id",
        required contract_state "contract_state",
    }
}

impl Request for GetQuery {}
