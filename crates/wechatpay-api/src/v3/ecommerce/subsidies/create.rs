// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/subsidies/create`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/subsidies/create`
///
/// `POST`: 请求补差, see <https://pay.weixin.qq.com/doc/v3/partner/4012477631>.
#[derive(Debug, Clone)]
pub struct Create<C> {
    at: At<C>,
}

impl<C: Caller> Create<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 请求补差: `POST /v3/ecommerce/subsidies/create`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477631>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_SUBSIDIES_CREATE, body)
    }
}

/// What [`Create::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 补差金额.
    pub amount: i64,
    /// 补差描述.
    pub description: String,
    /// 微信退款单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 商户补差单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_subsidy_no: Option<String>,
}

/// What [`Create::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 微信补差单号.
    pub subsidy_id: String,
    /// 补差描述.
    pub description: String,
    /// 补差金额.
    pub amount: i64,
    /// 补差单结果.
    pub result: String,
    /// 补差完成时间.
    pub success_time: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required subsidy_id "subsidy_id",
        required description "description",
        required amount "amount",
        required result "result",
        required success_time "success_time",
    }
}

impl Request for PostRequest {}
