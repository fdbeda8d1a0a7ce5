// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/permissions/openid/{openid}`

pub mod terminate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/permissions/openid/{openid}`
///
/// `GET`: 查询与用户授权记录（openid）, see <https://pay.weixin.qq.com/doc/v3/merchant/4012647404>.
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/permissions/openid/{openid}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 查询与用户授权记录（openid）: `GET /v3/payscore/permissions/openid/{openid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012647404>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_PERMISSIONS_OPENID_OPENID, query)
    }
}

/// What [`Openid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务ID.
    pub service_id: String,
    /// 公众号id.
    pub appid: String,
}

/// What [`Openid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务id.
    pub service_id: String,
    /// 公众号id.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 用户标识.
    pub openid: Option<String>,
    /// 授权协议号.
    pub authorization_code: Option<String>,
    /// `authorization_state`: one of `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`.
    pub authorization_state: AuthorizationState,
    /// 最近一次解除授权时间.
    pub cancel_authorization_time: Option<String>,
    /// 最近一次授权成功时间.
    pub authorization_success_time: Option<String>,
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
        optional cancel_authorization_time "cancel_authorization_time",
        optional authorization_success_time "authorization_success_time",
        optional user_risk_level "user_risk_level",
        optional risk_level_version "risk_level_version",
    }
}

pub use crate::v3::payscore::permissions::authorization_code::authorization_code::AuthorizationState;

impl Request for GetQuery {}
