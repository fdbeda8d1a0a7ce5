// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-star/users/openid/{wechat_openid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-star/users/openid/{wechat_openid}`
///
/// `GET`: 通过微信用户标识查询用户信息, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>.
#[derive(Debug, Clone)]
pub struct WechatOpenid<C> {
    at: At<C>,
}

impl<C: Caller> WechatOpenid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过微信用户标识查询用户信息: `GET /v3/edu-star/users/openid/{wechat_openid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::edu_star::GET_USERS_OPENID_WECHAT_OPENID, query)
    }
}

/// What [`WechatOpenid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户appid.
    pub appid: String,
}

/// What [`WechatOpenid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 是否学生.
    pub education_star_student: bool,
    /// appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    pub wechat_openid: String,
    /// 用户QQ账号.
    pub qq: Option<String>,
    /// 注册时间.
    pub register_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required education_star_student "education_star_student",
        required appid "appid",
        required wechat_openid "wechat_openid",
        optional qq "qq",
        optional register_time "register_time",
    }
}

impl Request for GetQuery {}
