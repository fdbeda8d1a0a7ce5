// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
///
/// `POST`: 取消用户的签约计划, see <https://pay.weixin.qq.com/doc/v3/partner/4012463534>.
#[derive(Debug, Clone)]
pub struct Stop<C> {
    at: At<C>,
}

impl<C: Caller> Stop<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 取消用户的签约计划: `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012463534>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_STOP, body)
    }
}

/// What [`Stop::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 停止签约计划原因.
    pub stop_reason: String,
}

pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::GetAnswer as PostAnswer;

pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::SignedDetailList;

impl Request for PostRequest {}
