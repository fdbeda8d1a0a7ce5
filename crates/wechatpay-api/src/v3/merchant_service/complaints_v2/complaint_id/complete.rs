// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints-v2/{complaint_id}/complete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`
///
/// `POST`: 反馈处理完成, see <https://pay.weixin.qq.com/doc/v3/merchant/4012467255>.
#[derive(Debug, Clone)]
pub struct Complete<C> {
    at: At<C>,
}

impl<C: Caller> Complete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 反馈处理完成: `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012467255>, <https://pay.weixin.qq.com/doc/v3/partner/4012467217>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::merchant_service::POST_COMPLAINTS_V2_COMPLAINT_ID_COMPLETE, body)
    }
}

/// What [`Complete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 被诉商户号.
    pub complainted_mchid: String,
}

impl Request for PostRequest {}
