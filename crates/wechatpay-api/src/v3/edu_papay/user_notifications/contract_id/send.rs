// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/user-notifications/{contract_id}/send`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-papay/user-notifications/{contract_id}/send`
///
/// `POST`: 发送扣款预通知, see <https://pay.weixin.qq.com/doc/v3/merchant/4012524814>.
#[derive(Debug, Clone)]
pub struct Send<C> {
    at: At<C>,
}

impl<C: Caller> Send<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发送扣款预通知: `POST /v3/edu-papay/user-notifications/{contract_id}/send`
    ///
    /// For: direct merchant (直连商户), service provider (服务商). Tells the user of a coming deduct. Partner mode sends `sub_mchid`.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012524814>, <https://pay.weixin.qq.com/doc/v3/partner/4012855408>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::edu_papay::POST_USER_NOTIFICATIONS_CONTRACT_ID_SEND, body)
    }
}

/// What [`Send::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商APPID: the service provider's AppID, or the merchant's own in direct mode; at most 32 characters.
    pub appid: String,
    /// 子商户号: partner mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: partner mode: the sub-merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

impl Request for PostRequest {}
