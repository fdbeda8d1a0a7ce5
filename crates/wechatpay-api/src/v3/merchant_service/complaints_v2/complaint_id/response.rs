// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints-v2/{complaint_id}/response`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
///
/// `POST`: 提交回复, see <https://pay.weixin.qq.com/doc/v3/merchant/4012467254>.
#[derive(Debug, Clone)]
pub struct Response<C> {
    at: At<C>,
}

impl<C: Caller> Response<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 提交回复: `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012467254>, <https://pay.weixin.qq.com/doc/v3/partner/4012467213>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::merchant_service::POST_COMPLAINTS_V2_COMPLAINT_ID_RESPONSE, body)
    }
}

/// What [`Response::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 被诉商户号.
    pub complainted_mchid: String,
    /// 回复内容.
    pub response_content: String,
    /// 回复图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_images: Option<Vec<String>>,
    /// 跳转链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url: Option<String>,
    /// 跳转链接文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url_text: Option<String>,
    /// 跳转小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
}

/// 跳转小程序信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MiniProgramJumpInfo {
    /// 跳转小程序APPID.
    pub appid: String,
    /// 跳转小程序页面PATH.
    pub path: String,
    /// 跳转小程序页面名称.
    pub text: String,
}

impl Request for PostRequest {}
