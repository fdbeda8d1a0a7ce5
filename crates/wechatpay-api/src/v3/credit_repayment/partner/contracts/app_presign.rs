// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/contracts/app-presign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/credit-repayment/partner/contracts/app-presign`
///
/// `POST`: APP预签约自动还款协议, see <https://pay.weixin.qq.com/doc/v3/partner/4016125804>.
#[derive(Debug, Clone)]
pub struct AppPresign<C> {
    at: At<C>,
}

impl<C: Caller> AppPresign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// APP预签约自动还款协议: `POST /v3/credit-repayment/partner/contracts/app-presign`
    ///
    /// For: service provider (服务商). The session lives for 10 minutes. A number is burnt once a signing has started, whether it fails, ends or lives.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016125804>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::credit_repayment::POST_PARTNER_CONTRACTS_APP_PRESIGN, body)
    }
}

/// What [`AppPresign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the service provider's AppID; at most 32 characters.
    pub appid: String,
    /// 模板ID: the contract template: a text in this family.
    pub plan_id: String,
    /// 服务商签约协议号: the service provider's own contract number; burnt once a signing has started; digits and letters only.
    pub out_contract_code: String,
    /// 用户展示名称: shown on the signing page.
    pub display_name: String,
    /// 签约结果通知地址: `https`, no query string.
    pub contract_notify_url: String,
    /// 还款日.
    pub repayment_day: i64,
    /// 还款金额上限.
    pub repayment_amount_limit: String,
    /// 子商户号: the sub-merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户AppID: the sub-merchant's AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户实名信息: who must sign.
    pub real_identity: RealIdentity,
    /// 交易信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_info: Option<TradeInfo>,
}

/// 用户实名信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RealIdentity {
    /// 证件类型: one of `REAL_IDENTITY_TYPE_INVALID`, `REAL_IDENTITY_TYPE_ID_CARD`.
    pub identity_type: IdentityType,
    /// 自然人证件号码: encrypted by the call.
    pub identity_id: crate::Sensitive,
    /// 自然人姓名: encrypted by the call.
    pub real_name: crate::Sensitive,
}

crate::open_enum! {
/// 证件类型.
    IdentityType {
    RealIdentityTypeInvalid = "REAL_IDENTITY_TYPE_INVALID",
    RealIdentityTypeIdCard = "REAL_IDENTITY_TYPE_ID_CARD",
    }
}

/// 交易信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TradeInfo {
    /// 商户侧交易单号: the merchant's own order number, unique.
    pub out_trade_no: String,
    /// 还款金额: in 分 (minor unit); at least 1.
    pub deduct_amount: i64,
    /// 产品描述: shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 商户数据包: the merchant's own data, comes back as sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址: `https`, no query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// What [`AppPresign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约码: goes into `wx.requestAutomaticRepayment`.
    pub presign_token: String,
    /// 跳转到的签约服务提供方.
    pub redirect_service: Option<String>,
}

crate::answer! {
    PostAnswer {
        required presign_token "presign_token",
        optional redirect_service "redirect_service",
    }
}

impl Request for PostRequest {}
