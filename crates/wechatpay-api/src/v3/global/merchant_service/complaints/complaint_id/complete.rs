// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-service/complaints/{complaint_id}/complete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchant-service/complaints/{complaint_id}/complete`
///
/// `POST`: 反馈处理完成.
#[derive(Debug, Clone)]
pub struct Complete<C> {
    at: At<C>,
}

impl<C: Caller> Complete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 反馈处理完成: `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_COMPLETE, body)
    }
}

/// What [`Complete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 被诉商户号.
    pub complainted_mchid: String,
}

impl Request for PostRequest {}
