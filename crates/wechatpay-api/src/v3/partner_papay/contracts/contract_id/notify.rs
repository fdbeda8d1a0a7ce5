// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-papay/contracts/{contract_id}/notify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/partner-papay/contracts/{contract_id}/notify`
///
/// `POST`: 服务商商户预扣费通知, see <https://pay.weixin.qq.com/doc/v2/partner/4011988373>.
#[derive(Debug, Clone)]
pub struct Notify<C> {
    at: At<C>,
}

impl<C: Caller> Notify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 服务商商户预扣费通知: `POST /v3/partner-papay/contracts/{contract_id}/notify`
    ///
    /// For: service provider (服务商). For V2 contracts with a notice before each deduct (预扣费通知模式). From 07:00 to 22:00 in Beijing. The deduct may follow after the next whole day, for `deduct_duration` (7 days when absent), once a cycle, for at most the estimated amount.
    ///
    /// - 403 `CONTRACT_NOT_EXIST`: the contract cannot be found, or has ended
    /// - 400 `RESOURCE_ALREADY_EXISTS`: the same notice was sent before: as good as a success (its status is not stated)
    /// - 400 `INVALID_REQUEST`: another notice is pending, or the template is not a periodic one
    /// - 403 `RULELIMIT`: a rule of risk refuses it (its status is not stated)
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v2/partner/4011988373>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::partner_papay::POST_CONTRACTS_CONTRACT_ID_NOTIFY, body)
    }
}

/// What [`Notify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号: the caller's own number; at most 32 characters.
    pub sp_mchid: String,
    /// 服务商AppID: the service provider's AppID; at most 32 characters.
    pub sp_appid: String,
    /// 子商户号: the sub-merchant; at most 32 characters.
    pub sub_mchid: String,
    /// 子商户AppID: the sub-merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 扣费持续时间: how long the deduct may be tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_duration: Option<DeductDuration>,
    /// 预计扣费金额信息: what will be deducted at most.
    pub estimated_amount: EstimatedAmount,
}

/// 扣费持续时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeductDuration {
    /// 扣费持续时间数: days; one of `1`, `2`, `3`.
    pub count: i64,
    /// 单位: one of `DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

crate::open_enum! {
/// 单位.
    Unit {
    Day = "DAY",
    }
}

/// 预计扣费金额信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EstimatedAmount {
    /// 预计扣费金额: in 分 (minor unit); at least 1.
    pub amount: i64,
    /// 预计扣费货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

impl Request for PostRequest {}
