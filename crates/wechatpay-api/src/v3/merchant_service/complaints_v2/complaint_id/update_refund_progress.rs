// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
///
/// `POST`: 更新退款审批结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4012467256>.
#[derive(Debug, Clone)]
pub struct UpdateRefundProgress<C> {
    at: At<C>,
}

impl<C: Caller> UpdateRefundProgress<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 更新退款审批结果: `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012467256>, <https://pay.weixin.qq.com/doc/v3/partner/4012467218>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::merchant_service::POST_COMPLAINTS_V2_COMPLAINT_ID_UPDATE_REFUND_PROGRESS,
            body,
        )
    }
}

/// What [`UpdateRefundProgress::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `action`: one of `REJECT`, `APPROVE`.
    pub action: Action,
    /// 预计发起退款时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub launch_refund_day: Option<i64>,
    /// 拒绝退款原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
    /// 拒绝退款的举证图片列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_media_list: Option<Vec<String>>,
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

crate::open_enum! {
/// `action`.
    Action {
    Reject = "REJECT",
    Approve = "APPROVE",
    }
}

impl Request for PostRequest {}
