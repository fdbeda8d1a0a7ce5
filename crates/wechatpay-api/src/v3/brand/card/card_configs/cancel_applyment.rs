// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card/card-configs/cancel-applyment`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/card/card-configs/cancel-applyment`
///
/// `POST`: 撤销商家名片配置申请, see <https://pay.weixin.qq.com/doc/v3/partner/4016475172>.
#[derive(Debug, Clone)]
pub struct CancelApplyment<C> {
    at: At<C>,
}

impl<C: Caller> CancelApplyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销商家名片配置申请: `POST /v3/brand/card/card-configs/cancel-applyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016475172>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_CARD_CARD_CONFIGS_CANCEL_APPLYMENT, body)
    }
}

/// What [`CancelApplyment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`CancelApplyment::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 业务申请编号.
    pub business_code: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// `applyment_state`: one of `STATE_UNKNOWN`, `DRAFTING`, `AUDITING`, `AUDIT_REJECTED`, `PENDING_PUBLISH`, `PUBLISHED`, `CANCELED`.
    pub applyment_state: ApplymentState,
}

crate::answer! {
    PostAnswer {
        required business_code "business_code",
        required applyment_id "applyment_id",
        required brand_id "brand_id",
        required applyment_state "applyment_state",
    }
}

pub use crate::v3::brand::card::card_configs::ApplymentState;

impl Request for PostRequest {}
