// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-star/users/qq/{qq}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-star/users/qq/{qq}`
///
/// `GET`: 通过QQ账号查询用户信息, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>.
#[derive(Debug, Clone)]
pub struct Qq<C> {
    at: At<C>,
}

impl<C: Caller> Qq<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过QQ账号查询用户信息: `GET /v3/edu-star/users/qq/{qq}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::edu_star::GET_USERS_QQ_QQ, query)
    }
}

/// What [`Qq::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户appid.
    pub appid: String,
}

/// What [`Qq::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 学生标识.
    pub education_star_student: bool,
    /// 商户appid.
    pub appid: String,
    /// 用户在appid下的唯一标识.
    pub wechat_openid: String,
    /// 用户QQ账号.
    pub qq: String,
    /// 注册时间.
    pub register_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required education_star_student "education_star_student",
        required appid "appid",
        required wechat_openid "wechat_openid",
        required qq "qq",
        optional register_time "register_time",
    }
}

impl Request for GetQuery {}
