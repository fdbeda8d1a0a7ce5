// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
///
/// `POST`: App场景预约扣费类型签约的预签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012524934>.
#[derive(Debug, Clone)]
pub struct App<C> {
    at: At<C>,
}

impl<C: Caller> App<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// App场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
    ///
    /// For: direct merchant (直连商户). The session lives for 10 minutes. Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`. Start the app's jump within 2 minutes.
    ///
    /// - 500 `SYSTEM_ERROR`: also seen when the permission for this interface is missing
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012524934>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP, body)
    }
}

/// What [`App::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
    /// 用户标识: must be the user that signs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
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

/// 用于预约扣费的预约信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeductSchedule {
    /// 预计扣费的日期: `YYYY-MM-DD`, a day in Beijing.
    pub estimated_deduct_date: String,
    /// 预计的扣费金额: at most the template's price.
    pub estimated_deduct_amount: EstimatedDeductAmount,
    /// 商品描述: shown to the user.
    pub description: String,
}

/// 预计的扣费金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EstimatedDeductAmount {
    /// 金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// What [`App::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约ID: goes into the jump of the app; at most 128 characters.
    pub pre_entrustweb_id: String,
    /// 跳转签约小程序的username: the signing mini program's `gh_…` id; only of newer templates.
    pub miniprogram_username: Option<String>,
    /// 跳转签约小程序的path: its page; only of newer templates.
    pub miniprogram_path: Option<String>,
}

crate::answer! {
    PostAnswer {
        required pre_entrustweb_id "pre_entrustweb_id",
        optional miniprogram_username "miniprogram_username",
        optional miniprogram_path "miniprogram_path",
    }
}

impl Request for PostRequest {}
