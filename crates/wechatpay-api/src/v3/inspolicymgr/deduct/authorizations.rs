// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/inspolicymgr/deduct/authorizations`

pub mod out_insurance_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/inspolicymgr/deduct/authorizations`
///
/// `POST`: 提交保单授权信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4016617408>.
#[derive(Debug, Clone)]
pub struct Authorizations<C> {
    at: At<C>,
}

impl<C: Caller> Authorizations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
    #[doc(alias = "outInsuranceNo")]
    #[must_use]
    pub fn out_insurance_no(&self, out_insurance_no: impl std::fmt::Display) -> out_insurance_no::OutInsuranceNo<C> {
        out_insurance_no::OutInsuranceNo::new(self.at.with("out_insurance_no", out_insurance_no))
    }

    /// 提交保单授权信息: `POST /v3/inspolicymgr/deduct/authorizations`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016617408>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::inspolicymgr::POST_DEDUCT_AUTHORIZATIONS, body)
    }
}

/// What [`Authorizations::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 商户APPID.
    pub appid: String,
    /// 保险代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保险名称.
    pub insurance_name: String,
    /// 收款方商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_mchid: Option<String>,
    /// 收款方公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_appid: Option<String>,
}

/// What [`Authorizations::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 商户APPID.
    pub appid: Option<String>,
    /// 保险代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保险名称.
    pub insurance_name: String,
    /// `auth_state`: one of `AUTH_STATE_INIT`, `AUTH_STATE_PENDING`, `AUTH_STATE_GRANTED`, `AUTH_STATE_DENIED`, `AUTH_STATE_EXPIRED`.
    pub auth_state: AuthState,
    /// 用户授权时间.
    pub user_auth_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_insurance_no "out_insurance_no",
        optional appid "appid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required insurance_name "insurance_name",
        required auth_state "auth_state",
        optional user_auth_time "user_auth_time",
    }
}

crate::open_enum! {
/// `auth_state`.
    AuthState {
    AuthStateInit = "AUTH_STATE_INIT",
    AuthStatePending = "AUTH_STATE_PENDING",
    AuthStateGranted = "AUTH_STATE_GRANTED",
    AuthStateDenied = "AUTH_STATE_DENIED",
    AuthStateExpired = "AUTH_STATE_EXPIRED",
    }
}

impl Request for PostRequest {}
