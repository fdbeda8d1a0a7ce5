// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/contracts/app-pre-entrust-sign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/papay/contracts/app-pre-entrust-sign`
///
/// `POST`: APP签约, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013015467>.
#[derive(Debug, Clone)]
pub struct AppPreEntrustSign<C> {
    at: At<C>,
}

impl<C: Caller> AppPreEntrustSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// APP签约: `POST /v3/global/papay/contracts/app-pre-entrust-sign`
    ///
    /// For: direct merchant (直连商户), institution (机构). Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The session lives until `expired_time`; how long without it is not stated (assume 2 hours). `openid` may be absent here. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015467>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN, body)
    }
}

/// What [`AppPreEntrustSign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
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
    /// 商户侧签约协议号: the merchant's own contract number, unique; at most 32 characters.
    pub out_contract_code: String,
    /// 用户账户展示名称: shown on the signing page; no emoji; at most 32 characters.
    pub user_display_name: String,
    /// 签约成功通知url: at most 256 characters; `https`, no query string.
    pub success_notify_url: String,
    /// 用户标识: the user under the merchant's (or sub-merchant's) AppID; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户客户端IP: checked against the real one when signing; at most 32 characters; an IPv4 or IPv6 address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_client_ip: Option<String>,
    /// 过期时间: when the session ends; at most 64 characters; a time of RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
}

/// What [`AppPreEntrustSign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 委托代扣签约会话id: goes into the jump of the app.
    pub session_id: String,
}

crate::answer! {
    PostAnswer {
        required session_id "session_id",
    }
}

impl Request for PostRequest {}
