// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
///
/// `POST`: 清算机构模式小程序场景预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012471282>.
#[derive(Debug, Clone)]
pub struct MiniProgram<C> {
    at: At<C>,
}

impl<C: Caller> MiniProgram<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 清算机构模式小程序场景预签约: `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
    ///
    /// For: clearing institution's acquirer (从业机构). The session lives for 2 hours. Send exactly one of `openid` and `sub_openid`.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471282>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::password_exempt_contract::POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
            body,
        )
    }
}

/// What [`MiniProgram::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the institution's AppID; at most 32 characters.
    pub appid: String,
    /// 子商户AppID: the sub-merchant's AppID; at most 32 characters.
    pub sub_appid: String,
    /// 子商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
    /// 免密支付服务ID: the password-exempt service; at least 1.
    pub service_id: i64,
    /// 商户签约协议号: the merchant's own contract number, unique, never used again after termination; at most 32 digits and letters.
    pub out_contract_code: String,
    /// 回调通知地址: at most 256 characters; `https`, no query string.
    pub notify_url: String,
    /// 用户账户展示名称: shown on the signing page; no emoji; at most 32 characters.
    pub contract_display_account: String,
    /// 用户标识: the user under `appid`; this or `sub_openid` is needed, not both; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户子标识: the user under `sub_appid`; this or `openid` is needed, not both; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// What [`MiniProgram::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约ID: goes into the mini program jump; at most 128 characters.
    pub pre_entrustweb_id: String,
    /// 商户号: the institution's number; at most 32 characters.
    pub mchid: String,
    /// 免密支付服务ID: as requested; at least 1.
    pub service_id: i64,
    /// 商户签约协议号: as requested; at most 32 digits and letters.
    pub out_contract_code: String,
    /// 跳转签约的小程序AppID: the mini program to jump to.
    pub sign_mp_appid: String,
    /// 跳转签约的小程序路径: its page.
    pub sign_mp_path: String,
}

crate::answer! {
    PostAnswer {
        required pre_entrustweb_id "pre_entrustweb_id",
        required mchid "mchid",
        required service_id "service_id",
        required out_contract_code "out_contract_code",
        required sign_mp_appid "sign_mp_appid",
        required sign_mp_path "sign_mp_path",
    }
}

impl Request for PostRequest {}
