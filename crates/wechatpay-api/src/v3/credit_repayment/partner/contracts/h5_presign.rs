// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/contracts/h5-presign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/credit-repayment/partner/contracts/h5-presign`
///
/// `POST`: H5预签约自动还款协议, see <https://pay.weixin.qq.com/doc/v3/partner/4016779565>.
#[derive(Debug, Clone)]
pub struct H5Presign<C> {
    at: At<C>,
}

impl<C: Caller> H5Presign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// H5预签约自动还款协议: `POST /v3/credit-repayment/partner/contracts/h5-presign`
    ///
    /// For: service provider (服务商). The session lives for 10 minutes. A number is burnt once a signing has started, whether it fails, ends or lives.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016779565>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::credit_repayment::POST_PARTNER_CONTRACTS_H5_PRESIGN, body)
    }
}

/// What [`H5Presign::post`] sends.
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
    /// 跳转控制信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_info: Option<JumpInfo>,
}

pub use crate::v3::credit_repayment::partner::contracts::app_presign::RealIdentity;

pub use crate::v3::credit_repayment::partner::contracts::app_presign::IdentityType;

pub use crate::v3::credit_repayment::partner::contracts::app_presign::TradeInfo;

/// 跳转控制信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct JumpInfo {
    /// 签约完后要跳转到的应用AppID: the app to go to afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
}

/// What [`H5Presign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 拉起微信支付签约页的URL: open it with `location.href`; a URL.
    pub redirect_url: String,
}

crate::answer! {
    PostAnswer {
        required redirect_url "redirect_url",
    }
}

impl Request for PostRequest {}
