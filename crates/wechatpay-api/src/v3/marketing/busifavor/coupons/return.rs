// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/coupons/return`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/coupons/return`
///
/// `POST`: 申请退券, see <https://pay.weixin.qq.com/doc/v3/merchant/4012465845>.
#[derive(Debug, Clone)]
pub struct Return<C> {
    at: At<C>,
}

impl<C: Caller> Return<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请退券: `POST /v3/marketing/busifavor/coupons/return`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012465845>, <https://pay.weixin.qq.com/doc/v3/partner/4012465865>, <https://pay.weixin.qq.com/doc/v3/merchant/4015716876>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717496>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_COUPONS_RETURN, body)
    }
}

/// What [`Return::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 券code.
    pub coupon_code: String,
    /// 批次号.
    pub stock_id: String,
    /// 退券请求单据号.
    pub return_request_no: String,
}

/// What [`Return::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信退券成功的时间.
    pub wechatpay_return_time: String,
}

crate::answer! {
    PostAnswer {
        required wechatpay_return_time "wechatpay_return_time",
    }
}

impl Request for PostRequest {}
