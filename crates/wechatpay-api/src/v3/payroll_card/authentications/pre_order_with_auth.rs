// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/authentications/pre-order-with-auth`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/authentications/pre-order-with-auth`
///
/// `POST`: 微工卡核身预下单（流程中完成授权）, see <https://pay.weixin.qq.com/doc/v3/partner/4012461761>.
#[derive(Debug, Clone)]
pub struct PreOrderWithAuth<C> {
    at: At<C>,
}

impl<C: Caller> PreOrderWithAuth<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微工卡核身预下单（流程中完成授权）: `POST /v3/payroll-card/authentications/pre-order-with-auth`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461761>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payroll_card::POST_AUTHENTICATIONS_PRE_ORDER_WITH_AUTH, body)
    }
}

/// What [`PreOrderWithAuth::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 用户标识.
    pub openid: String,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商家核身单号.
    pub authenticate_number: String,
    /// 项目名称.
    pub project_name: String,
    /// 用工单位名称.
    pub employer_name: String,
    /// 用户实名: encrypted by the call.
    pub user_name: crate::Sensitive,
    /// 用户证件号: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// `employment_type`: one of `LONG_TERM_EMPLOYMENT`, `SHORT_TERM_EMPLOYMENT`, `COOPERATION_EMPLOYMENT`.
    pub employment_type: EmploymentType,
    /// `authenticate_type`: one of `SIGN_IN`, `INSURANCE`, `CONTRACT`.
    pub authenticate_type: AuthenticateType,
}

crate::open_enum! {
/// `employment_type`.
    EmploymentType {
    LongTermEmployment = "LONG_TERM_EMPLOYMENT",
    ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
    CooperationEmployment = "COOPERATION_EMPLOYMENT",
    }
}

pub use crate::v3::payroll_card::authentications::pre_order::AuthenticateType;

pub use crate::v3::payroll_card::authentications::pre_order::PostAnswer;

impl Request for PostRequest {}
