// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees/{employee_id}/revoke`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/employees/{employee_id}/revoke`
///
/// `POST`: 企业商户发起解除员工企业支付授权, see <https://pay.weixin.qq.com/doc/v3/partner/4014507156>.
#[derive(Debug, Clone)]
pub struct Revoke<C> {
    at: At<C>,
}

impl<C: Caller> Revoke<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 企业商户发起解除员工企业支付授权: `POST /v3/webizpay/employees/{employee_id}/revoke`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507156>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_EMPLOYEES_EMPLOYEE_ID_REVOKE, body)
    }
}

/// What [`Revoke::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
}

/// What [`Revoke::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 商户企业员工ID.
    pub user_id: String,
    /// `authorization_state`: one of `REVOKED`, `AUTHORIZED`.
    pub authorization_state: AuthorizationState,
    /// 员工企业支付失效时间.
    pub authorization_revoked_time: String,
    /// 作废原因.
    pub reason: String,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required user_id "user_id",
        required authorization_state "authorization_state",
        required authorization_revoked_time "authorization_revoked_time",
        required reason "reason",
    }
}

crate::open_enum! {
/// `authorization_state`.
    AuthorizationState {
    Revoked = "REVOKED",
    Authorized = "AUTHORIZED",
    }
}

impl Request for PostRequest {}
