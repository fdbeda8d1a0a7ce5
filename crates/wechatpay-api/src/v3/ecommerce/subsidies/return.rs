// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/subsidies/return`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/subsidies/return`
///
/// `POST`: 请求补差回退, see <https://pay.weixin.qq.com/doc/v3/partner/4012477636>.
#[derive(Debug, Clone)]
pub struct Return<C> {
    at: At<C>,
}

impl<C: Caller> Return<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 请求补差回退: `POST /v3/ecommerce/subsidies/return`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477636>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_SUBSIDIES_RETURN, body)
    }
}

/// What [`Return::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户补差回退单号.
    pub out_order_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 微信退款单号.
    pub refund_id: String,
    /// 补差回退金额.
    pub amount: i64,
    /// 补差回退描述.
    pub description: String,
    /// 微信补差单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_id: Option<String>,
    /// 回退出资账户及金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<PostRequestFrom>>,
}

/// 回退出资账户及金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequestFrom {
    /// `account`: one of `AVAILABLE`, `UNAVAILABLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    /// 出资金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

pub use crate::v3::ecommerce::refunds::apply::Account;

/// What [`Return::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 微信补差回退单号.
    pub subsidy_refund_id: String,
    /// 微信退款单号.
    pub refund_id: String,
    /// 商户补差回退单号.
    pub out_order_no: String,
    /// 补差回退金额.
    pub amount: i64,
    /// 补差回退描述.
    pub description: String,
    /// 补差回退结果.
    pub result: String,
    /// 补差回退完成时间.
    pub success_time: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required subsidy_refund_id "subsidy_refund_id",
        required refund_id "refund_id",
        required out_order_no "out_order_no",
        required amount "amount",
        required description "description",
        required result "result",
        required success_time "success_time",
    }
}

impl Request for PostRequest {}
