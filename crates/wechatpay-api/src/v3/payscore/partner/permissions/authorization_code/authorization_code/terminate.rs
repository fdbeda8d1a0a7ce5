// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
///
/// `POST`: 解除用户授权关系（授权协议号）, see <https://pay.weixin.qq.com/doc/v3/partner/4012382049>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除用户授权关系（授权协议号）: `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012382049>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 撤销原因.
    pub reason: String,
}

impl Request for PostRequest {}
