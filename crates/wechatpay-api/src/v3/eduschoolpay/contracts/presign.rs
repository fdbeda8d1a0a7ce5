// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/contracts/presign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/eduschoolpay/contracts/presign`
///
/// `POST`: 预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012468952>.
#[derive(Debug, Clone)]
pub struct Presign<C> {
    at: At<C>,
}

impl<C: Caller> Presign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预签约: `POST /v3/eduschoolpay/contracts/presign`
    ///
    /// `PAYSCORE.USER_OPEN_SERVICE` follows once the user has signed.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012468952>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::eduschoolpay::POST_CONTRACTS_PRESIGN, body)
    }
}

/// What [`Presign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户appid: the merchant's AppID.
    pub appid: String,
    /// 商户appid下的用户标识: the user under `appid`.
    pub openid: String,
    /// 签约模板号: the contract template: a text in this family.
    pub plan_id: String,
    /// 用户账号.
    pub user_id: String,
    /// 学校编号.
    pub school_id: String,
    /// 外部签约号: the merchant's own contract number, unique.
    pub out_contract_code: String,
    /// 签约模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_mode: Option<String>,
    /// 允许降级为普通签约模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downgrade_default_contract: Option<bool>,
    /// 实名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// 签约银行卡.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card: Option<BankCard>,
}

/// 实名信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Identity {
    /// 姓名: encrypted by the call.
    pub real_name: crate::Sensitive,
    /// 证件类型: encrypted by the call.
    pub credential_type: crate::Sensitive,
    /// 身份证号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_number: Option<crate::Sensitive>,
}

/// 签约银行卡.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BankCard {
    /// 签约银行卡号: encrypted by the call.
    pub bank_card_no: crate::Sensitive,
    /// 银行卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_thru: Option<String>,
    /// 银行卡开卡预留手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<crate::Sensitive>,
    /// 银行类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
}

/// What [`Presign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约码: goes into the mini program jump.
    pub presign_token: String,
}

crate::answer! {
    PostAnswer {
        required presign_token "presign_token",
    }
}

impl Request for PostRequest {}
