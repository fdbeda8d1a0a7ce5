// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/contracts/{contract_id}/fail-notify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/contracts/{contract_id}/fail-notify`
///
/// `POST`: 重试扣费通知, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml>.
#[derive(Debug, Clone)]
pub struct FailNotify<C> {
    at: At<C>,
}

impl<C: Caller> FailNotify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 重试扣费通知: `POST /v3/papay/contracts/{contract_id}/fail-notify`
    ///
    /// For: direct merchant (直连商户). After a deduct that failed within its days: tells the user to top up.
    ///
    /// - 403 `CONTRACT_NOT_EXIST`: the contract cannot be found, or has ended
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY, body)
    }
}

/// What [`FailNotify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 直连商户号: the caller's own number; at most 32 characters.
    pub mchid: String,
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
}

impl Request for PostRequest {}
