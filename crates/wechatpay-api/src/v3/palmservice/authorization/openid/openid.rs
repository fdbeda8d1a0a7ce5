// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/palmservice/authorization/openid/{openid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/palmservice/authorization/openid/{openid}`
///
/// `GET`: 查询刷掌授权, see <https://pay.weixin.qq.com/doc/v3/partner/4014482017>.
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询刷掌授权: `GET /v3/palmservice/authorization/openid/{openid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014482017>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::palmservice::GET_AUTHORIZATION_OPENID_OPENID, query)
    }
}

/// What [`Openid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 机构ID.
    pub organization_id: String,
}

/// What [`Openid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// OpenID.
    pub openid: Option<String>,
    /// 机构ID.
    pub organization_id: Option<String>,
    /// `state`: one of `AUTHORIZATION_STATE_NONE`, `AUTHORIZATION_STATE_ON`, `AUTHORIZATION_STATE_OFF`.
    pub state: Option<State>,
    /// 授权时间.
    pub authorize_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional openid "openid",
        optional organization_id "organization_id",
        optional state "state",
        optional authorize_time "authorize_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    AuthorizationStateNone = "AUTHORIZATION_STATE_NONE",
    AuthorizationStateOn = "AUTHORIZATION_STATE_ON",
    AuthorizationStateOff = "AUTHORIZATION_STATE_OFF",
    }
}

impl Request for GetQuery {}
