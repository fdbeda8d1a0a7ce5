// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-papay/contracts/{contract_id}/fail-notify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
///
/// `POST`: 服务商商户重试扣费通知, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml>.
#[derive(Debug, Clone)]
pub struct FailNotify<C> {
    at: At<C>,
}

impl<C: Caller> FailNotify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 服务商商户重试扣费通知: `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
    ///
    /// For: service provider (服务商). After a deduct that failed within its days: tells the user to top up.
    ///
    /// - 403 `CONTRACT_NOT_EXIST`: the contract cannot be found, or has ended
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::partner_papay::POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY, body)
    }
}

/// What [`FailNotify::post`] sends.
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
}

impl Request for PostRequest {}
