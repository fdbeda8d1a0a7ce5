// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/customs/verify-certificate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/customs/verify-certificate`
///
/// `POST`: 身份信息校验, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025128>.
#[derive(Debug, Clone)]
pub struct VerifyCertificate<C> {
    at: At<C>,
}

impl<C: Caller> VerifyCertificate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 身份信息校验: `POST /v3/global/customs/verify-certificate`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025128>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_CUSTOMS_VERIFY_CERTIFICATE, body)
    }
}

/// What [`VerifyCertificate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// `customs`: one of `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`.
    pub customs: Customs,
    /// 商户海关备案号.
    pub merchant_customs_no: String,
    /// `certificate_type`: one of `IDCARD`.
    pub certificate_type: CertificateType,
    /// 证件号: encrypted by the call.
    pub certificate_id: crate::Sensitive,
    /// 证件姓名: encrypted by the call.
    pub certificate_name: crate::Sensitive,
}

pub use crate::v3::global::customs::orders::Customs;

crate::open_enum! {
/// `certificate_type`.
    CertificateType {
    Idcard = "IDCARD",
    }
}

/// What [`VerifyCertificate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// `certificate_check_result`: one of `SAME`, `DIFFERENT`.
    pub certificate_check_result: CertificateCheckResult,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        required mchid "mchid",
        required out_trade_no "out_trade_no",
        required transaction_id "transaction_id",
        required certificate_check_result "certificate_check_result",
    }
}

crate::open_enum! {
/// `certificate_check_result`.
    CertificateCheckResult {
    Same = "SAME",
    Different = "DIFFERENT",
    }
}

impl Request for PostRequest {}
