// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/coupons/{card_id}/send`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/coupons/{card_id}/send`
///
/// `POST`: 发放消费卡, see <https://pay.weixin.qq.com/doc/v3/merchant/4017164666>.
#[derive(Debug, Clone)]
pub struct Send<C> {
    at: At<C>,
}

impl<C: Caller> Send<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发放消费卡: `POST /v3/marketing/busifavor/coupons/{card_id}/send`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017164666>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_COUPONS_CARD_ID_SEND, body)
    }
}

/// What [`Send::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 消费卡归属appid.
    pub appid: String,
    /// 用户openid.
    pub openid: String,
    /// 商户单据号.
    pub out_request_no: String,
    /// 请求发卡时间.
    pub send_time: String,
}

/// What [`Send::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 消费卡code.
    pub card_code: String,
}

crate::answer! {
    PostAnswer {
        required card_code "card_code",
    }
}

impl Request for PostRequest {}
