// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`

pub mod terminate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
///
/// `GET`: 从业机构查询与用户授权记录（授权协议号）, see <https://pay.weixin.qq.com/doc/v3/partner/4012461004>.
#[derive(Debug, Clone)]
pub struct AuthorizationCode<C> {
    at: At<C>,
}

impl<C: Caller> AuthorizationCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 从业机构查询与用户授权记录（授权协议号）: `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461004>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::payscore::GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE,
            query,
        )
    }
}

/// What [`AuthorizationCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务ID.
    pub service_id: String,
    /// 渠道商商户号.
    pub channel_id: String,
    /// 子商户号.
    pub sub_mchid: String,
}

/// What [`AuthorizationCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 服务商公众号下的用户标识.
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 授权协议号.
    pub authorization_code: String,
    /// 授权状态.
    pub authorization_state: String,
    /// 授权通知地址.
    pub notify_url: Option<String>,
    /// 最近一次解除授权时间.
    pub cancel_authorization_time: Option<String>,
    /// 最近一次授权成功时间.
    pub authorization_success_time: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 渠道商商户号.
    pub channel_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional openid "openid",
        optional sub_openid "sub_openid",
        required authorization_code "authorization_code",
        required authorization_state "authorization_state",
        optional notify_url "notify_url",
        optional cancel_authorization_time "cancel_authorization_time",
        optional authorization_success_time "authorization_success_time",
        required sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional channel_id "channel_id",
    }
}

impl Request for GetQuery {}
