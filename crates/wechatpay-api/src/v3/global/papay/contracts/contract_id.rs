// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/contracts/{contract_id}`

pub mod terminate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/papay/contracts/{contract_id}`
///
/// `GET`: 代扣协议ID查询签约, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013015470>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/papay/contracts/{contract_id}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 代扣协议ID查询签约: `GET /v3/global/papay/contracts/{contract_id}`
    ///
    /// For: direct merchant (直连商户), institution (机构). Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The answer names `mchid` and `appid` in direct mode, `sp_mchid`, `sub_mchid` and `sp_appid` in institution mode. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015470>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_PAPAY_CONTRACTS_CONTRACT_ID, query)
    }
}

/// What [`ContractId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户AppID: direct mode: the merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户号: institution mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构AppID: institution mode: the institution's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 机构商户号: institution mode: the caller's own number; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户应用ID: institution mode, optional; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 模板ID: the contract template; not needed, the official table does not have it; at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
}

pub use crate::v3::global::papay::contracts::out_contract_code::out_contract_code::GetAnswer;

pub use crate::v3::global::papay::contracts::out_contract_code::out_contract_code::State;

pub use crate::v3::global::papay::contracts::out_contract_code::out_contract_code::TerminationMode;

impl Request for GetQuery {}
