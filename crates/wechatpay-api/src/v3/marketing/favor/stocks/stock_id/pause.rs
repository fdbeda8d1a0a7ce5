// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}/pause`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/stocks/{stock_id}/pause`
///
/// `POST`: 暂停代金券批次, see <https://pay.weixin.qq.com/doc/v3/merchant/4012460305>.
#[derive(Debug, Clone)]
pub struct Pause<C> {
    at: At<C>,
}

impl<C: Caller> Pause<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 暂停代金券批次: `POST /v3/marketing/favor/stocks/{stock_id}/pause`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012460305>, <https://pay.weixin.qq.com/doc/v3/partner/4012460340>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_FAVOR_STOCKS_STOCK_ID_PAUSE, body)
    }
}

/// What [`Pause::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
}

/// What [`Pause::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 暂停时间.
    pub pause_time: String,
    /// 批次号.
    pub stock_id: String,
}

crate::answer! {
    PostAnswer {
        required pause_time "pause_time",
        required stock_id "stock_id",
    }
}

impl Request for PostRequest {}
