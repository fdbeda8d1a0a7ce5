// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/applyments/cancel-applyment`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/applyments/cancel-applyment`
///
/// `POST`: 撤销申请, see <https://pay.weixin.qq.com/doc/v3/partner/4016257700>.
#[derive(Debug, Clone)]
pub struct CancelApplyment<C> {
    at: At<C>,
}

impl<C: Caller> CancelApplyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销申请: `POST /v3/brand/applyments/cancel-applyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016257700>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_APPLYMENTS_CANCEL_APPLYMENT, body)
    }
}

/// What [`CancelApplyment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 业务申请编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
}

pub use crate::v3::brand::applyments::PostAnswer;

impl Request for PostRequest {}
