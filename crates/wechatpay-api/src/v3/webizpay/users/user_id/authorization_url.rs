// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/users/{user_id}/authorization-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/users/{user_id}/authorization-url`
///
/// `POST`: 企业商户发起员工开通企业支付授权, see <https://pay.weixin.qq.com/doc/v3/partner/4014507153>.
#[derive(Debug, Clone)]
pub struct AuthorizationUrl<C> {
    at: At<C>,
}

impl<C: Caller> AuthorizationUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 企业商户发起员工开通企业支付授权: `POST /v3/webizpay/users/{user_id}/authorization-url`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507153>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_USERS_USER_ID_AUTHORIZATION_URL, body)
    }
}

/// What [`AuthorizationUrl::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// `application_type`: one of `H5`, `MINIPROGRAM`.
    pub application_type: ApplicationType,
}

pub use crate::v3::webizpay::employees::employee_id::quota_cards::card_no::payment_url::ApplicationType;

/// What [`AuthorizationUrl::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业员工ID.
    pub user_id: String,
    /// 跳转链接.
    pub authorization_url: Option<String>,
    /// 链接失效时间.
    pub expire_time: Option<String>,
    /// `application_type`: one of `H5`, `MINIPROGRAM`.
    pub application_type: ApplicationType,
    /// 小程序查询参数.
    pub mp_query: Option<String>,
    /// 小程序业务类型.
    pub mp_business_type: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required user_id "user_id",
        optional authorization_url "authorization_url",
        optional expire_time "expire_time",
        required application_type "application_type",
        optional mp_query "mp_query",
        optional mp_business_type "mp_business_type",
    }
}

impl Request for PostRequest {}
