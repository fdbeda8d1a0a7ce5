// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.USER_SIGN_PLAN`: 签约成功回调通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286193>, <https://pay.weixin.qq.com/doc/v3/partner/4012159652>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAYSCORE.USER_SIGN_PLAN";

/// The decrypted content of `PAYSCORE.USER_SIGN_PLAN`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 签约计划的主键.
    pub sign_plan_id: String,
    /// 签约计划用户服务商应用下的OpenID.
    pub openid: Option<String>,
    /// 签约计划用户子商户应用下的OpenID.
    pub sub_openid: Option<String>,
    /// 计划所属服务.
    pub service_id: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub appid: String,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 商户系统内部签约计划单号.
    pub merchant_sign_plan_no: String,
    /// 签约成功事件通知回调地址.
    pub merchant_callback_url: String,
    /// 签约所属计划ID.
    pub plan_id: String,
    /// 序号从1开始.
    pub going_detail_no: i64,
    /// `sign_state`: one of `UNSIGNED`.
    pub sign_state: SignState,
    /// 取消计划时间.
    pub cancel_sign_time: String,
    /// `cancel_sign_type`: one of `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`.
    pub cancel_sign_type: Option<CancelSignType>,
    /// 签约计划取消原因.
    pub cancel_reason: Option<String>,
    /// 签约计划的名称.
    pub plan_name: String,
    /// 签约计划过期时间.
    pub plan_over_time: String,
    /// 签约计划原总金额.
    pub total_origin_price: i64,
    /// 签约计划扣费次数.
    pub deduction_quantity: i64,
    /// 签约计划实际总金额.
    pub total_actual_price: i64,
    /// 签约计划明细列表.
    pub signed_detail_list: Vec<SignedDetailList>,
    /// 签约时间.
    pub sign_time: String,
}

crate::answer! {
    Resource {
        required sign_plan_id "sign_plan_id",
        optional openid "openid",
        optional sub_openid "sub_openid",
        required service_id "service_id",
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required appid "appid",
        optional sub_appid "sub_appid",
        required merchant_sign_plan_no "merchant_sign_plan_no",
        required merchant_callback_url "merchant_callback_url",
        required plan_id "plan_id",
        required going_detail_no "going_detail_no",
        required sign_state "sign_state",
        required cancel_sign_time "cancel_sign_time",
        optional cancel_sign_type "cancel_sign_type",
        optional cancel_reason "cancel_reason",
        required plan_name "plan_name",
        required plan_over_time "plan_over_time",
        required total_origin_price "total_origin_price",
        required deduction_quantity "deduction_quantity",
        required total_actual_price "total_actual_price",
        required signed_detail_list "signed_detail_list",
        required sign_time "sign_time",
    }
}

pub use crate::webhooks::payscore::user_cancel_sign_plan::SignState;

pub use crate::webhooks::payscore::user_cancel_sign_plan::CancelSignType;

pub use crate::webhooks::payscore::user_cancel_sign_plan::SignedDetailList;

pub use crate::webhooks::payscore::user_cancel_sign_plan::PlanDetailState;
