// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`
///
/// `GET`: 商户协议号查询签约, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013015477>.
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户协议号查询签约: `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
    ///
    /// For: direct merchant (直连商户), institution (机构). Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The answer names `mchid` and `appid` in direct mode, `sp_mchid`, `sub_mchid` and `sp_appid` in institution mode. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015477>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::global::GET_PAPAY_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, query)
    }
}

/// What [`OutContractCode::get`] asks for.
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
    /// 模板ID: the contract template; at least 1.
    pub plan_id: i64,
}

/// What [`OutContractCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号: direct mode only; at most 32 characters.
    pub mchid: Option<String>,
    /// 商户AppID: direct mode only; at most 32 characters.
    pub appid: Option<String>,
    /// 机构商户号: institution mode only; at most 32 characters.
    pub sp_mchid: Option<String>,
    /// 子商户号: institution mode only; at most 32 characters.
    pub sub_mchid: Option<String>,
    /// 机构AppID: institution mode only; at most 32 characters.
    pub sp_appid: Option<String>,
    /// 子商户应用ID: institution mode only, and not always; at most 32 characters.
    pub sub_appid: Option<String>,
    /// 委托代扣协议ID: at most 64 characters.
    pub contract_id: String,
    /// 模板ID: at least 1.
    pub plan_id: i64,
    /// 商户侧签约协议号: at most 32 characters.
    pub out_contract_code: String,
    /// 用户账户展示名称: at most 32 characters.
    pub user_display_name: Option<String>,
    /// 协议状态: one of `SIGNED`, `TERMINATED`.
    pub state: Option<State>,
    /// 签约时间: a time of RFC 3339.
    pub signed_time: Option<String>,
    /// 解约时间: only when the contract has ended; a time of RFC 3339.
    pub terminated_time: Option<String>,
    /// 解约方式: who ended it; only when the contract has ended; one of `USER`, `MERCHANT`, `PLATFORM`.
    pub termination_mode: Option<TerminationMode>,
    /// 解约备注: why it ended; only when the contract has ended; at most 256 characters.
    pub termination_note: Option<String>,
    /// 用户标识: at most 128 characters.
    pub openid: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional mchid "mchid",
        optional appid "appid",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional sp_appid "sp_appid",
        optional sub_appid "sub_appid",
        required contract_id "contract_id",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        optional user_display_name "user_display_name",
        optional state "state",
        optional signed_time "signed_time",
        optional terminated_time "terminated_time",
        optional termination_mode "termination_mode",
        optional termination_note "termination_note",
        optional openid "openid",
    }
}

crate::open_enum! {
/// 协议状态.
    State {
    Signed = "SIGNED",
    Terminated = "TERMINATED",
    }
}

crate::open_enum! {
/// 解约方式.
    TerminationMode {
    User = "USER",
    Merchant = "MERCHANT",
    Platform = "PLATFORM",
    }
}

impl Request for GetQuery {}
