// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/permissions/search`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/permissions/search`
///
/// `GET`: 查询与用户授权记录（openid）, see <https://pay.weixin.qq.com/doc/v3/partner/4012692798>.
#[derive(Debug, Clone)]
pub struct Search<C> {
    at: At<C>,
}

impl<C: Caller> Search<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询与用户授权记录（openid）: `GET /v3/payscore/partner/permissions/search`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012692798>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_PARTNER_PERMISSIONS_SEARCH, query)
    }
}

/// What [`Search::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// What [`Search::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务ID.
    pub service_id: String,
    /// 应用ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 服务商公众号下的用户标识.
    pub openid: Option<String>,
    /// 授权协议号.
    pub authorization_code: Option<String>,
    /// 授权状态.
    pub authorization_state: String,
    /// 授权通知地址.
    pub notify_url: Option<String>,
    /// 最近一次解除授权时间.
    pub cancel_authorization_time: Option<String>,
    /// 最近一次授权成功时间.
    pub authorization_success_time: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 用户分层.
    pub user_risk_level: Option<i64>,
    /// 分层版本.
    pub risk_level_version: Option<i64>,
}

crate::answer! {
    GetAnswer {
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional openid "openid",
        optional authorization_code "authorization_code",
        required authorization_state "authorization_state",
        optional notify_url "notify_url",
        optional cancel_authorization_time "cancel_authorization_time",
        required authorization_success_time "authorization_success_time",
        required sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional sub_openid "sub_openid",
        optional user_risk_level "user_risk_level",
        optional risk_level_version "risk_level_version",
    }
}

impl Request for GetQuery {}
