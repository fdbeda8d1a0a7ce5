// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card/card-links/cancel-applyment`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/card/card-links/cancel-applyment`
///
/// `POST`: 撤销交易连接名片配置申请, see <https://pay.weixin.qq.com/doc/v3/partner/4016366797>.
#[derive(Debug, Clone)]
pub struct CancelApplyment<C> {
    at: At<C>,
}

impl<C: Caller> CancelApplyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销交易连接名片配置申请: `POST /v3/brand/card/card-links/cancel-applyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016366797>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_CARD_CARD_LINKS_CANCEL_APPLYMENT, body)
    }
}

/// What [`CancelApplyment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`CancelApplyment::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 业务申请编号.
    pub business_code: String,
}

crate::answer! {
    PostAnswer {
        required business_code "business_code",
    }
}

impl Request for PostRequest {}
