// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/contracts/presign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-papay/contracts/presign`
///
/// `POST`: 预签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012522560>.
#[derive(Debug, Clone)]
pub struct Presign<C> {
    at: At<C>,
}

impl<C: Caller> Presign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预签约: `POST /v3/edu-papay/contracts/presign`
    ///
    /// For: direct merchant (直连商户), service provider (服务商). Partner mode sends `sub_mchid`.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012522560>, <https://pay.weixin.qq.com/doc/v3/partner/4012465360>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::edu_papay::POST_CONTRACTS_PRESIGN, body)
    }
}

/// What [`Presign::post`] sends.
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
    /// 服务商APPID下的用户标识: the user under `appid`.
    pub openid: String,
    /// 子商户APPID下的用户标识: partner mode: the user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 签约模板号: the contract template: a text in this family.
    pub plan_id: String,
    /// 用户账号: the merchant's own account of the user.
    pub user_id: String,
    /// 首次扣款日期: first day of a deduct; `YYYY-MM-DD`, a day in Beijing.
    pub period_start_date: String,
    /// 场景信息枚举.
    pub trade_scene: String,
}

/// What [`Presign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约号: goes into the mini program jump.
    pub presign_token: String,
}

crate::answer! {
    PostAnswer {
        required presign_token "presign_token",
    }
}

impl Request for PostRequest {}
