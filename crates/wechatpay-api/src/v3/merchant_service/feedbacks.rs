// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/feedbacks`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/feedbacks`
///
/// `POST`: 商户反馈, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml>.
#[derive(Debug, Clone)]
pub struct Feedbacks<C> {
    at: At<C>,
}

impl<C: Caller> Feedbacks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户反馈: `POST /v3/merchant-service/feedbacks`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml>.
    #[doc(alias = "deprecated")]
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::merchant_service::POST_FEEDBACKS, body)
    }
}

/// What [`Feedbacks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 被诉商户号.
    pub complainted_mchid: String,
    /// 反馈内容类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_type: Option<i64>,
    /// 反馈内容.
    pub feedback_content: String,
    /// 图片凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_images: Option<Vec<String>>,
    /// 反馈处理完成.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub launch_confirm_process: Option<bool>,
}

impl Request for PostRequest {}
