// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/sign-plan/user-sign-plans`

pub mod merchant_sign_plan_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/sign-plan/user-sign-plans`
///
/// `POST`: 创建用户的签约计划, see <https://pay.weixin.qq.com/doc/v3/merchant/4012489420>.
#[derive(Debug, Clone)]
pub struct UserSignPlans<C> {
    at: At<C>,
}

impl<C: Caller> UserSignPlans<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`
    #[doc(alias = "merchantSignPlanNo")]
    #[must_use]
    pub fn merchant_sign_plan_no(&self) -> merchant_sign_plan_no::MerchantSignPlanNo<C> {
        merchant_sign_plan_no::MerchantSignPlanNo::new(self.at.clone())
    }

    /// 创建用户的签约计划: `POST /v3/payscore/sign-plan/user-sign-plans`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012489420>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SIGN_PLAN_USER_SIGN_PLANS, body)
    }
}

/// What [`UserSignPlans::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 支付分服务ID.
    pub service_id: String,
    /// 支付分计划ID.
    pub plan_id: String,
    /// AppID.
    pub appid: String,
    /// 待签约用户在商户应用下的OpenID.
    pub openid: String,
    /// 商户签约计划单号.
    pub merchant_sign_plan_no: String,
    /// 签约成功事件通知回调地址.
    pub notify_url: String,
    /// `sign_plan_detail`.
    pub sign_plan_detail: Vec<SignPlanDetail>,
}

pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::SignPlanDetail;

/// What [`UserSignPlans::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 用户的签约计划.
    pub sign_plan: SignPlan,
    /// 跳转微信侧确认签约小程序的数据.
    pub package: String,
}

crate::answer! {
    PostAnswer {
        required sign_plan "sign_plan",
        required package "package",
    }
}

/// 用户的签约计划.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SignPlan {
    /// 计划签约ID.
    pub sign_plan_id: String,
    /// 签约计划用户应用下的OpenID.
    pub openid: Option<String>,
    /// 计划所属服务.
    pub service_id: String,
    /// 商户号.
    pub mchid: String,
    /// AppID.
    pub appid: String,
    /// 商户侧签约计划号.
    pub merchant_sign_plan_no: String,
    /// 商户回调地址.
    pub merchant_callback_url: String,
    /// 签约所属计划ID.
    pub plan_id: String,
    /// 目前用户进行到的计划详情序号.
    pub going_detail_no: i64,
    /// 计划签约状态.
    pub sign_state: String,
    /// 签约计划取消时间.
    pub cancel_sign_time: Option<String>,
    /// 签约计划取消类型.
    pub cancel_sign_type: Option<String>,
    /// 签约计划取消原因.
    pub cancel_reason: Option<String>,
    /// 签约计划的名称.
    pub plan_name: String,
    /// 签约计划的过期时间.
    pub plan_over_time: String,
    /// 签约计划原总金额.
    pub total_origin_price: i64,
    /// 签约计划扣费次数.
    pub deduction_quantity: i64,
    /// 签约计划实际总金额.
    pub total_actual_price: i64,
    /// 签约计划明细列表.
    pub signed_detail_list: Option<Vec<SignedDetailList>>,
    /// 签约时间.
    pub sign_time: Option<String>,
}

crate::answer! {
    SignPlan {
        required sign_plan_id "sign_plan_id",
        optional openid "openid",
        required service_id "service_id",
        required mchid "mchid",
        required appid "appid",
        required merchant_sign_plan_no "merchant_sign_plan_no",
        required merchant_callback_url "merchant_callback_url",
        required plan_id "plan_id",
        required going_detail_no "going_detail_no",
        required sign_state "sign_state",
        optional cancel_sign_time "cancel_sign_time",
        optional cancel_sign_type "cancel_sign_type",
        optional cancel_reason "cancel_reason",
        required plan_name "plan_name",
        required plan_over_time "plan_over_time",
        required total_origin_price "total_origin_price",
        required deduction_quantity "deduction_quantity",
        required total_actual_price "total_actual_price",
        optional signed_detail_list "signed_detail_list",
        optional sign_time "sign_time",
    }
}

pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::SignedDetailList;

impl Request for PostRequest {}
