// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
///
/// `POST`: 保险商户H5预签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012529050>.
#[derive(Debug, Clone)]
pub struct H5<C> {
    at: At<C>,
}

impl<C: Caller> H5<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 保险商户H5预签约: `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
    ///
    /// For: direct merchant (直连商户). The session lives for 10 minutes. At most 10 contracts in force for a user and template. Signs only (纯签约), or signs and pays the first period (签约中支付) when the fields of the order are sent; then an unpaid order fails the signing. Numbers are burnt once the user confirmed. Amounts are all equal unless WeChat Pay registered a discount, a free first period or a merged one. Signing only, each `estimated_deduct_date` lies after today and not after `policy_end_date`.
    ///
    /// - 400 `PARAM_ERROR`: also: wrong number of periods, dates that do not rise, a date that has passed
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529050>, <https://pay.weixin.qq.com/doc/v3/merchant/4014962456>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5, body)
    }
}

/// What [`H5::post`] sends.
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
    /// 被保人的展示名称: name of the insured (被保人), masked; at most 32 characters.
    pub insured_display_name: String,
    /// 签约结果通知地址: at most 256 characters; `https`, no query string.
    pub contract_notify_url: String,
    /// 保险保单的开始日期: first day of the policy; `YYYY-MM-DD`, a day in Beijing.
    pub policy_start_date: String,
    /// 保险保单的结束日期: last day of the policy; `YYYY-MM-DD`, a day in Beijing.
    pub policy_end_date: String,
    /// 保单的扣费周期列表: dates rise with the period number, at the frequency of the template.
    pub policy_periods: Vec<PolicyPeriods>,
    /// 扣费金额信息: first period, paid while signing; goes together with `out_trade_no`, `description` and `transaction_notify_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 商户订单号: number of the order that is paid while signing, unique; at most 32 digits and letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商品描述: shown to the user; at most 127 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 支付结果通知地址: at most 256 characters; `https`, no query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_notify_url: Option<String>,
    /// 商户侧用户标识: for several accounts of one user; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
    /// 订单优惠标记: for promotions; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 附加数据: the merchant's own data, comes back as sent; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 是否自动续保: 自动续保; not together with `can_auto_reinsure`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_insure: Option<bool>,
    /// 是否自动重新投保: 自动重新投保; not together with `can_auto_insure`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_reinsure: Option<bool>,
    /// 用户实名信息: who must sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_identity: Option<RealIdentity>,
    /// 跳转控制信息: where to go after the signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_control: Option<JumpControl>,
    /// 合并扣费期数: how many periods the first deduct covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_deduct_period_count: Option<i64>,
}

/// 保单的扣费周期列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PolicyPeriods {
    /// 保险扣费周期编号: 1 to 840; at least 1.
    pub policy_period_id: i64,
    /// 预计扣费的日期: `YYYY-MM-DD`, a day in Beijing.
    pub estimated_deduct_date: String,
    /// 预计扣费金额: what will be deducted in this period.
    pub estimated_deduct_amount: EstimatedDeductAmount,
    /// 保障详情: what is covered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_coverage_detail: Option<PolicyCoverageDetail>,
}

pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::EstimatedDeductAmount;

/// 保障详情.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PolicyCoverageDetail {
    /// 保单额度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_amount: Option<String>,
    /// 保险条款列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_clauses: Option<Vec<PolicyClauses>>,
}

/// 保险条款列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PolicyClauses {
    /// 条款内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause_name: Option<String>,
    /// 条款额度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause_quota: Option<String>,
}

pub use crate::v3::papay::insurance_pay::transactions::apply::Amount;

pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::RealIdentity;

pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::IdentityType;

/// 跳转控制信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct JumpControl {
    /// 跳转的应用AppID: the app to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
}

/// What [`H5::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 拉起微信支付客户端的URL: open it with `location.href`; a URL.
    pub redirect_url: String,
}

crate::answer! {
    PostAnswer {
        required redirect_url "redirect_url",
    }
}

impl Request for PostRequest {}
