// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/relations/{openid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/relations/{openid}`
///
/// `GET`: 查询微工卡授权关系, see <https://pay.weixin.qq.com/doc/v3/partner/4012461728>.
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询微工卡授权关系: `GET /v3/payroll-card/relations/{openid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461728>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payroll_card::GET_RELATIONS_OPENID, query)
    }
}

/// What [`Openid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// What [`Openid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 用户标识.
    pub openid: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// `authorize_state`: one of `UNAUTHORIZED`, `AUTHORIZED`, `DEAUTHORIZED`.
    pub authorize_state: AuthorizeState,
    /// 授权时间.
    pub authorize_time: Option<String>,
    /// 取消授权时间.
    pub deauthorize_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required openid "openid",
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required authorize_state "authorize_state",
        optional authorize_time "authorize_time",
        optional deauthorize_time "deauthorize_time",
    }
}

crate::open_enum! {
/// `authorize_state`.
    AuthorizeState {
    Unauthorized = "UNAUTHORIZED",
    Authorized = "AUTHORIZED",
    Deauthorized = "DEAUTHORIZED",
    }
}

impl Request for GetQuery {}
