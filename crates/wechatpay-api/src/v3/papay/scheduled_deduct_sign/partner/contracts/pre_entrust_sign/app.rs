// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
///
/// `POST`: App场景预约扣费类型签约的预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012693028>.
#[derive(Debug, Clone)]
pub struct App<C> {
    at: At<C>,
}

impl<C: Caller> App<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// App场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
    ///
    /// For: service provider (服务商). The session lives for 10 minutes. Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`. Start the app's jump within 2 minutes.
    ///
    /// - 500 `SYSTEM_ERROR`: also seen when the permission for this interface is missing
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012693028>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::papay::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP,
            body,
        )
    }
}

/// What [`App::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商AppID: the service provider's AppID; at most 32 characters.
    pub sp_appid: String,
    /// 用户在服务商AppID下的标识: must be the user that signs; at most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 子商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
    /// 子商户AppID: the sub-merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在子商户AppID下的标识: must be the user that signs; at most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 委托代扣模板ID: the contract template; at least 1.
    pub plan_id: i64,
    /// 商户签约协议号: the merchant's own contract number, unique; at most 32 digits and letters.
    pub out_contract_code: String,
    /// 用户账户展示名称: shown on the signing page; no emoji; at most 32 characters.
    pub contract_display_account: String,
    /// 签约结果通知地址: at most 256 characters; `https`, no query string.
    pub contract_notify_url: String,
    /// 商户侧用户标识: for several accounts of one user; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: required for templates of type 预约扣费; when and how much will be deducted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<DeductSchedule>,
}

pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::DeductSchedule;

pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::EstimatedDeductAmount;

pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::PostAnswer;

impl Request for PostRequest {}
