// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface/contracts/presign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlineface/contracts/presign`
///
/// `POST`: 预签约接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
#[derive(Debug, Clone)]
pub struct Presign<C> {
    at: At<C>,
}

impl<C: Caller> Presign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预签约接口: `POST /v3/offlineface/contracts/presign`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::offlineface::POST_CONTRACTS_PRESIGN, body)
    }
}

/// What [`Presign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务类型.
    pub business_name: String,
    /// 刷脸用户信息.
    pub facepay_user: FacepayUser,
    /// 签约指定银行卡.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_bank_card: Option<LimitBankCard>,
    /// `contract_mode`: one of `LIMIT_BANK_CARD`, `PRIORITY_BANK_CARD`, `LIMIT_NONE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_mode: Option<ContractMode>,
}

/// 刷脸用户信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FacepayUser {
    /// 商户用户ID.
    pub out_user_id: String,
    /// 刷脸用户名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_name: Option<String>,
    /// 机构ID.
    pub organization_id: String,
    /// 证件信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification: Option<Identification>,
    /// 手机号码: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<crate::Sensitive>,
}

/// 证件信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Identification {
    /// `identification_type`: one of `IDCARD`.
    pub identification_type: IdentificationType,
    /// 证件ID: encrypted by the call.
    pub identification_number: crate::Sensitive,
}

crate::open_enum! {
/// `identification_type`.
    IdentificationType {
    Idcard = "IDCARD",
    }
}

/// 签约指定银行卡.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct LimitBankCard {
    /// 银行卡号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_number: Option<crate::Sensitive>,
    /// 开卡人姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_name: Option<crate::Sensitive>,
    /// 开卡人证件.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification: Option<LimitBankCardIdentification>,
    /// 银行卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_thru: Option<String>,
    /// 银行类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 开卡预留手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<crate::Sensitive>,
}

/// 开卡人证件.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct LimitBankCardIdentification {
    /// `identification_type`: one of `IDCARD`.
    pub identification_type: IdentificationType,
    /// 证件ID: encrypted by the call.
    pub identification_number: crate::Sensitive,
}

crate::open_enum! {
/// `contract_mode`.
    ContractMode {
    LimitBankCard = "LIMIT_BANK_CARD",
    PriorityBankCard = "PRIORITY_BANK_CARD",
    LimitNone = "LIMIT_NONE",
    }
}

/// What [`Presign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 会话ID.
    pub presign_token: String,
}

crate::answer! {
    PostAnswer {
        required presign_token "presign_token",
    }
}

impl Request for PostRequest {}
