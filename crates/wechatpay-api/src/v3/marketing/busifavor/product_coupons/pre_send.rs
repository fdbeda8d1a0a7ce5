// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/product-coupons/pre-send`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/product-coupons/pre-send`
///
/// `POST`: 向用户预发放商品券, see <https://pay.weixin.qq.com/doc/brand/4016797130>.
#[derive(Debug, Clone)]
pub struct PreSend<C> {
    at: At<C>,
}

impl<C: Caller> PreSend<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 向用户预发放商品券: `POST /v3/marketing/busifavor/product-coupons/pre-send`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/brand/4016797130>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_PRODUCT_COUPONS_PRE_SEND, body)
    }
}

/// What [`PreSend::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 批次ID.
    pub stock_id: String,
    /// 用户商品券Code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 公众账号AppID.
    pub appid: String,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 发券请求单号.
    pub send_request_no: String,
}

/// What [`PreSend::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预发券token.
    pub token: String,
}

crate::answer! {
    PostAnswer {
        required token "token",
    }
}

impl Request for PostRequest {}
