// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/profitsharing/after-sales-orders`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/profitsharing/after-sales-orders`
///
/// `POST`: 请求售后服务分账, see <https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html>.
///
/// `GET`: 查询售后服务分账结果, see <https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html>.
#[derive(Debug, Clone)]
pub struct AfterSalesOrders<C> {
    at: At<C>,
}

impl<C: Caller> AfterSalesOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 请求售后服务分账: `POST /v3/ecommerce/profitsharing/after-sales-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_PROFITSHARING_AFTER_SALES_ORDERS, body)
    }

    /// 查询售后服务分账结果: `GET /v3/ecommerce/profitsharing/after-sales-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_PROFITSHARING_AFTER_SALES_ORDERS, query)
    }
}

/// What [`AfterSalesOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 回退金额.
    pub amount: i64,
    /// `type`: one of `SERVICE_FEE_INCOME`.
    pub r#type: Type,
    /// `scene`: one of `REFUND_TICKET`, `CHANGE_TICKET`, `RETURN_GOODS`.
    pub scene: Scene,
    /// 微信退款单号.
    pub refund_id: String,
}

crate::open_enum! {
/// `type`.
    Type {
    ServiceFeeIncome = "SERVICE_FEE_INCOME",
    }
}

crate::open_enum! {
/// `scene`.
    Scene {
    RefundTicket = "REFUND_TICKET",
    ChangeTicket = "CHANGE_TICKET",
    ReturnGoods = "RETURN_GOODS",
    }
}

/// What [`AfterSalesOrders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 分账金额.
    pub amount: i64,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required amount "amount",
    }
}

/// What [`AfterSalesOrders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

/// What [`AfterSalesOrders::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信分账单号.
    pub transaction_id: String,
    /// 分账金额.
    pub amount: i64,
    /// `result`: one of `PROCESSING`, `SUCCESS`, `FAILED`.
    pub result: GetAnswerResult,
    /// `fail_reason`: one of `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`.
    pub fail_reason: Option<FailReason>,
    /// 分账完成时间.
    pub finish_time: String,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required amount "amount",
        required result "result",
        optional fail_reason "fail_reason",
        required finish_time "finish_time",
    }
}

crate::open_enum! {
/// `result`.
    GetAnswerResult {
    Processing = "PROCESSING",
    Success = "SUCCESS",
    Failed = "FAILED",
    }
}

crate::open_enum! {
/// `fail_reason`.
    FailReason {
    AccountAbnormal = "ACCOUNT_ABNORMAL",
    NoRelation = "NO_RELATION",
    ReceiverHighRisk = "RECEIVER_HIGH_RISK",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
