// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/subsidies/cancel`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/subsidies/cancel`
///
/// `POST`: 取消补差, see <https://pay.weixin.qq.com/doc/v3/partner/4012477639>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 取消补差: `POST /v3/ecommerce/subsidies/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477639>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_SUBSIDIES_CANCEL, body)
    }
}

/// What [`Cancel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 取消补差描述.
    pub description: String,
}

/// What [`Cancel::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 取消补差结果.
    pub result: String,
    /// 取消补差描述.
    pub description: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required result "result",
        required description "description",
    }
}

impl Request for PostRequest {}
