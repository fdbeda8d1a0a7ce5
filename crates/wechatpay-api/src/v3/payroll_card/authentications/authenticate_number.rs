// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/authentications/{authenticate_number}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/authentications/{authenticate_number}`
///
/// `GET`: 获取核身结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012461785>.
#[derive(Debug, Clone)]
pub struct AuthenticateNumber<C> {
    at: At<C>,
}

impl<C: Caller> AuthenticateNumber<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取核身结果: `GET /v3/payroll-card/authentications/{authenticate_number}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461785>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payroll_card::GET_AUTHENTICATIONS_AUTHENTICATE_NUMBER, query)
    }
}

/// What [`AuthenticateNumber::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
}

/// What [`AuthenticateNumber::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 用户标识.
    pub openid: String,
    /// 核身渠道.
    pub authenticate_scene: String,
    /// 核身渠道标识.
    pub authenticate_source: String,
    /// 项目名称.
    pub project_name: String,
    /// 单位名称.
    pub employer_name: String,
    /// `authenticate_state`: one of `AUTHENTICATE_PROCESSING`, `AUTHENTICATE_SUCCESS`, `AUTHENTICATE_FAILED`.
    pub authenticate_state: AuthenticateState,
    /// 核身时间.
    pub authenticate_time: String,
    /// 商家核身单号.
    pub authenticate_number: String,
    /// 核身失败原因.
    pub authenticate_failed_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required openid "openid",
        required authenticate_scene "authenticate_scene",
        required authenticate_source "authenticate_source",
        required project_name "project_name",
        required employer_name "employer_name",
        required authenticate_state "authenticate_state",
        required authenticate_time "authenticate_time",
        required authenticate_number "authenticate_number",
        optional authenticate_failed_reason "authenticate_failed_reason",
    }
}

pub use crate::v3::payroll_card::authentications::AuthenticateState;

impl Request for GetQuery {}
