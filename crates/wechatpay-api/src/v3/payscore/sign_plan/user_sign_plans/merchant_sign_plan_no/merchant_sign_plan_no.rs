// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`

pub mod stop;

use crate::{At, Caller};

/// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
///
/// `GET`: 查询用户的签约计划, see <https://pay.weixin.qq.com/doc/v3/merchant/4012470990>.
#[derive(Debug, Clone)]
pub struct MerchantSignPlanNo<C> {
    at: At<C>,
}

impl<C: Caller> MerchantSignPlanNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    #[must_use]
    pub fn stop(&self) -> stop::Stop<C> {
        stop::Stop::new(self.at.clone())
    }

    /// 查询用户的签约计划: `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012470990>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::payscore::GET_SIGN_PLAN_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO)
    }
}

/// What [`MerchantSignPlanNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    GetAnswer {
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
