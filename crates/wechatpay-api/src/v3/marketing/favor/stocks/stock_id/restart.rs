// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}/restart`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/stocks/{stock_id}/restart`
///
/// `POST`: 重启代金券批次, see <https://pay.weixin.qq.com/doc/v3/merchant/4012460411>.
#[derive(Debug, Clone)]
pub struct Restart<C> {
    at: At<C>,
}

impl<C: Caller> Restart<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 重启代金券批次: `POST /v3/marketing/favor/stocks/{stock_id}/restart`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012460411>, <https://pay.weixin.qq.com/doc/v3/partner/4012460448>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_FAVOR_STOCKS_STOCK_ID_RESTART, body)
    }
}

/// What [`Restart::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
}

/// What [`Restart::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 生效时间.
    pub restart_time: String,
    /// 批次号.
    pub stock_id: String,
}

crate::answer! {
    PostAnswer {
        required restart_time "restart_time",
        required stock_id "stock_id",
    }
}

impl Request for PostRequest {}
