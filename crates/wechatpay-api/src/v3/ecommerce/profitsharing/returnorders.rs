// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/profitsharing/returnorders`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/profitsharing/returnorders`
///
/// `POST`: 请求分账回退, see <https://pay.weixin.qq.com/doc/v3/partner/4012477737>.
///
/// `GET`: 查询分账回退结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012477740>.
#[derive(Debug, Clone)]
pub struct Returnorders<C> {
    at: At<C>,
}

impl<C: Caller> Returnorders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 请求分账回退: `POST /v3/ecommerce/profitsharing/returnorders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477737>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_PROFITSHARING_RETURNORDERS, body)
    }

    /// 查询分账回退结果: `GET /v3/ecommerce/profitsharing/returnorders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477740>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_PROFITSHARING_RETURNORDERS, query)
    }
}

/// What [`Returnorders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信分账单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户分账单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 回退商户号.
    pub return_mchid: String,
    /// 回退金额.
    pub amount: i64,
    /// 回退描述.
    pub description: String,
    /// 微信订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

/// What [`Returnorders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 回退商户号.
    pub return_mchid: String,
    /// 回退金额.
    pub amount: i64,
    /// 微信回退单号.
    pub return_no: String,
    /// 回退结果.
    pub result: String,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 完成时间.
    pub finish_time: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required order_id "order_id",
        required out_order_no "out_order_no",
        required out_return_no "out_return_no",
        required return_mchid "return_mchid",
        required amount "amount",
        required return_no "return_no",
        required result "result",
        optional fail_reason "fail_reason",
        required finish_time "finish_time",
    }
}

/// What [`Returnorders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户分账单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 商户回退单号.
    pub out_return_no: String,
}

pub use crate::v3::ecommerce::profitsharing::returnorders::PostAnswer as GetAnswer;

impl Request for PostRequest {}

impl Request for GetQuery {}
