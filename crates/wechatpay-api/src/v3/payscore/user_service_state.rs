// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/user-service-state`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/user-service-state`
///
/// `GET`: 查询用户授权状态, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml>.
#[derive(Debug, Clone)]
pub struct UserServiceState<C> {
    at: At<C>,
}

impl<C: Caller> UserServiceState<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户授权状态: `GET /v3/payscore/user-service-state`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_USER_SERVICE_STATE, query)
    }
}

/// What [`UserServiceState::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 用户标识.
    pub openid: String,
}

/// What [`UserServiceState::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 用户标识.
    pub openid: Option<String>,
    /// `use_service_state`: one of `UNAVAILABLE`, `AVAILABLE`.
    pub use_service_state: UseServiceState,
}

crate::answer! {
    GetAnswer {
        required appid "appid",
        required service_id "service_id",
        optional openid "openid",
        required use_service_state "use_service_state",
    }
}

crate::open_enum! {
/// `use_service_state`.
    UseServiceState {
    Unavailable = "UNAVAILABLE",
    Available = "AVAILABLE",
    }
}

impl Request for GetQuery {}
