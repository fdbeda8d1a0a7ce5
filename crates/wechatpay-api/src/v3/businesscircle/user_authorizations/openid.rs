// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle/user-authorizations/{openid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/businesscircle/user-authorizations/{openid}`
///
/// `GET`: 商圈积分授权查询, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534848>.
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商圈积分授权查询: `GET /v3/businesscircle/user-authorizations/{openid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534848>, <https://pay.weixin.qq.com/doc/v3/partner/4012474135>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::businesscircle::GET_USER_AUTHORIZATIONS_OPENID, query)
    }
}

/// What [`Openid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商圈商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 小程序appid.
    pub appid: String,
}

/// What [`Openid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 顾客openid.
    pub openid: String,
    /// 授权状态.
    pub authorize_state: String,
    /// 授权时间.
    pub authorize_time: Option<String>,
    /// 取消授权时间.
    pub deauthorize_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required openid "openid",
        required authorize_state "authorize_state",
        optional authorize_time "authorize_time",
        optional deauthorize_time "deauthorize_time",
    }
}

impl Request for GetQuery {}
