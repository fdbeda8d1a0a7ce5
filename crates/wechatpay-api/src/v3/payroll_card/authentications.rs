// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/authentications`

pub mod authenticate_number;
pub mod pre_order;
pub mod pre_order_with_auth;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/authentications`
///
/// `GET`: 查询核身记录, see <https://pay.weixin.qq.com/doc/v3/partner/4012461820>.
#[derive(Debug, Clone)]
pub struct Authentications<C> {
    at: At<C>,
}

impl<C: Caller> Authentications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payroll-card/authentications/pre-order`
    #[doc(alias = "preOrder")]
    #[must_use]
    pub fn pre_order(&self) -> pre_order::PreOrder<C> {
        pre_order::PreOrder::new(self.at.clone())
    }

    /// `/v3/payroll-card/authentications/pre-order-with-auth`
    #[doc(alias = "preOrderWithAuth")]
    #[must_use]
    pub fn pre_order_with_auth(&self) -> pre_order_with_auth::PreOrderWithAuth<C> {
        pre_order_with_auth::PreOrderWithAuth::new(self.at.clone())
    }

    /// `/v3/payroll-card/authentications/{authenticate_number}`
    #[doc(alias = "authenticateNumber")]
    #[must_use]
    pub fn authenticate_number(
        &self,
        authenticate_number: impl std::fmt::Display,
    ) -> authenticate_number::AuthenticateNumber<C> {
        authenticate_number::AuthenticateNumber::new(self.at.with("authenticate_number", authenticate_number))
    }

    /// 查询核身记录: `GET /v3/payroll-card/authentications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461820>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payroll_card::GET_AUTHENTICATIONS, query)
    }
}

/// What [`Authentications::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 用户标识.
    pub openid: String,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 核身日期.
    pub authenticate_date: String,
    /// 核身状态.
    pub authenticate_state: String,
    /// 本次查询偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次请求最大查询条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`Authentications::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 查询结果记录列表.
    pub data: Option<Vec<Data>>,
    /// 总记录条数.
    pub total_count: i64,
    /// 记录起始位置.
    pub offset: i64,
    /// 本次返回条数.
    pub limit: i64,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
    }
}

/// 查询结果记录列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 用户标识.
    pub openid: String,
    /// `authenticate_scene`: one of `FROM_MINI_APP`, `FROM_HARDWARE`.
    pub authenticate_scene: AuthenticateScene,
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
}

crate::answer! {
    Data {
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
    }
}

crate::open_enum! {
/// `authenticate_scene`.
    AuthenticateScene {
    FromMiniApp = "FROM_MINI_APP",
    FromHardware = "FROM_HARDWARE",
    }
}

crate::open_enum! {
/// `authenticate_state`.
    AuthenticateState {
    AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
    AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
    AuthenticateFailed = "AUTHENTICATE_FAILED",
    }
}

impl Request for GetQuery {}
