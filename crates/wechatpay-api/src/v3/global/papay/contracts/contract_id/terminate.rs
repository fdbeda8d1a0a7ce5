// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/contracts/{contract_id}/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/papay/contracts/{contract_id}/terminate`
///
/// `POST`: 申请解约, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013015478>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请解约: `POST /v3/global/papay/contracts/{contract_id}/terminate`
    ///
    /// For: direct merchant (直连商户), institution (机构). Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. `PAPAY.TERMINATE` follows at the termination URL of the template, as it does when the user ends the contract in WeChat. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// - 403 `CONTRACT_NOT_EXIST`: the contract cannot be found
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015478>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_PAPAY_CONTRACTS_CONTRACT_ID_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: direct mode: the merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构AppID: institution mode: the institution's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户号: institution mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户应用ID: institution mode, optional; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 解约备注: why the contract ends; at most 256 characters.
    pub termination_note: String,
}

impl Request for PostRequest {}
