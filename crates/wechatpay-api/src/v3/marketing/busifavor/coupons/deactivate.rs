// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/coupons/deactivate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/coupons/deactivate`
///
/// `POST`: 使券失效, see <https://pay.weixin.qq.com/doc/v3/merchant/4012465890>.
#[derive(Debug, Clone)]
pub struct Deactivate<C> {
    at: At<C>,
}

impl<C: Caller> Deactivate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 使券失效: `POST /v3/marketing/busifavor/coupons/deactivate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012465890>, <https://pay.weixin.qq.com/doc/v3/partner/4012465924>, <https://pay.weixin.qq.com/doc/v3/merchant/4015716887>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717499>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_COUPONS_DEACTIVATE, body)
    }
}

/// What [`Deactivate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 券code.
    pub coupon_code: String,
    /// 批次号.
    pub stock_id: String,
    /// 失效请求单据号.
    pub deactivate_request_no: String,
    /// 失效原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivate_reason: Option<String>,
}

/// What [`Deactivate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 券成功失效的时间.
    pub wechatpay_deactivate_time: String,
}

crate::answer! {
    PostAnswer {
        required wechatpay_deactivate_time "wechatpay_deactivate_time",
    }
}

impl Request for PostRequest {}
