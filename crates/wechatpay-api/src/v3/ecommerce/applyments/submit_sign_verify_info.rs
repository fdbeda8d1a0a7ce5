// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/applyments/submit-sign-verify-info`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/applyments/submit-sign-verify-info`
///
/// `POST`: 平台代理签约核身, see <https://pay.weixin.qq.com/doc/v3/partner/4015616722>.
#[derive(Debug, Clone)]
pub struct SubmitSignVerifyInfo<C> {
    at: At<C>,
}

impl<C: Caller> SubmitSignVerifyInfo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 平台代理签约核身: `POST /v3/ecommerce/applyments/submit-sign-verify-info`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015616722>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_APPLYMENTS_SUBMIT_SIGN_VERIFY_INFO, body)
    }
}

/// What [`SubmitSignVerifyInfo::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    pub out_request_no: String,
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 预签署微信支付协议时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_sign_time: Option<String>,
    /// 平台代理核身信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_verify_identity_info: Option<ProxyVerifyIdentityInfo>,
}

/// 平台代理核身信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ProxyVerifyIdentityInfo {
    /// `verify_identity_type`: one of `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`, `VERIFY_IDENTITY_TYPE_REMOTE`.
    pub verify_identity_type: VerifyIdentityType,
    /// 核身结果.
    pub verify_identity_result: bool,
}

crate::open_enum! {
/// `verify_identity_type`.
    VerifyIdentityType {
    VerifyIdentityTypeFaceToFace = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
    VerifyIdentityTypeRemote = "VERIFY_IDENTITY_TYPE_REMOTE",
    }
}

/// What [`SubmitSignVerifyInfo::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付申请单号.
    pub applyment_id: i64,
}

crate::answer! {
    PostAnswer {
        required applyment_id "applyment_id",
    }
}

impl Request for PostRequest {}
