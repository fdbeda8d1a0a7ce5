// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/users/{user_id}/authorization-state`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/users/{user_id}/authorization-state`
///
/// `GET`: 企业商户查询企业员工开通授权状态, see <https://pay.weixin.qq.com/doc/v3/partner/4014507163>.
#[derive(Debug, Clone)]
pub struct AuthorizationState<C> {
    at: At<C>,
}

impl<C: Caller> AuthorizationState<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 企业商户查询企业员工开通授权状态: `GET /v3/webizpay/users/{user_id}/authorization-state`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507163>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::webizpay::GET_USERS_USER_ID_AUTHORIZATION_STATE, query)
    }
}

/// What [`AuthorizationState::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
}

/// What [`AuthorizationState::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业员工ID.
    pub user_id: String,
    /// 微信授权关系列表.
    pub employee_list: Option<Vec<EmployeeList>>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required user_id "user_id",
        optional employee_list "employee_list",
    }
}

/// 微信授权关系列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeList {
    /// 微信授权关系ID.
    pub employee_id: String,
    /// `authorization_state`: one of `AUTHORIZED`, `REVOKED`.
    pub authorization_state: EmployeeListAuthorizationState,
    /// 授权时间.
    pub authorization_time: String,
    /// 解除授权时间.
    pub authorization_revoked_time: String,
}

crate::answer! {
    EmployeeList {
        required employee_id "employee_id",
        required authorization_state "authorization_state",
        required authorization_time "authorization_time",
        required authorization_revoked_time "authorization_revoked_time",
    }
}

crate::open_enum! {
/// `authorization_state`.
    EmployeeListAuthorizationState {
    Authorized = "AUTHORIZED",
    Revoked = "REVOKED",
    }
}

impl Request for GetQuery {}
