// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/subsidy/pay-receipts`

pub mod subsidy_receipt_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/subsidy/pay-receipts`
///
/// `POST`: 营销补差付款, see <https://pay.weixin.qq.com/doc/v3/merchant/4017147321>.
///
/// `GET`: 查询营销补差付款单列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4017147338>.
#[derive(Debug, Clone)]
pub struct PayReceipts<C> {
    at: At<C>,
}

impl<C: Caller> PayReceipts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
    #[doc(alias = "subsidyReceiptId")]
    #[must_use]
    pub fn subsidy_receipt_id(
        &self,
        subsidy_receipt_id: impl std::fmt::Display,
    ) -> subsidy_receipt_id::SubsidyReceiptId<C> {
        subsidy_receipt_id::SubsidyReceiptId::new(self.at.with("subsidy_receipt_id", subsidy_receipt_id))
    }

    /// 营销补差付款: `POST /v3/marketing/busifavor/subsidy/pay-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017147321>, <https://pay.weixin.qq.com/doc/v3/partner/4017170057>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_SUBSIDY_PAY_RECEIPTS, body)
    }

    /// 查询营销补差付款单列表: `GET /v3/marketing/busifavor/subsidy/pay-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017147338>, <https://pay.weixin.qq.com/doc/v3/partner/4017171346>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_SUBSIDY_PAY_RECEIPTS, query)
    }
}

/// What [`PayReceipts::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 营销补差扣款商户号.
    pub payer_merchant: String,
    /// 营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差付款金额.
    pub amount: i64,
    /// 补差付款描述.
    pub description: String,
    /// 业务请求唯一单号.
    pub out_subsidy_no: String,
}

/// What [`PayReceipts::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 补差付款单号.
    pub subsidy_receipt_id: String,
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 营销补差扣款商户号.
    pub payer_merchant: String,
    /// 营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差付款金额.
    pub amount: i64,
    /// 补差付款描述.
    pub description: String,
    /// 补差付款单据状态.
    pub status: String,
    /// 补差付款失败原因.
    pub fail_reason: Option<String>,
    /// 补差付款完成时间.
    pub success_time: Option<String>,
    /// 业务请求唯一单号.
    pub out_subsidy_no: String,
    /// 补差付款发起时间.
    pub create_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required subsidy_receipt_id "subsidy_receipt_id",
        required stock_id "stock_id",
        required coupon_code "coupon_code",
        required transaction_id "transaction_id",
        required payer_merchant "payer_merchant",
        required payee_merchant "payee_merchant",
        required amount "amount",
        required description "description",
        required status "status",
        optional fail_reason "fail_reason",
        optional success_time "success_time",
        required out_subsidy_no "out_subsidy_no",
        optional create_time "create_time",
    }
}

/// What [`PayReceipts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 补差付款请求单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_subsidy_no: Option<String>,
}

/// What [`PayReceipts::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 补差付款单据列表.
    pub pay_receipt_list: Option<Vec<PayReceiptList>>,
}

crate::answer! {
    GetAnswer {
        optional pay_receipt_list "pay_receipt_list",
    }
}

/// 补差付款单据列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PayReceiptList {
    /// 补差付款单号.
    pub subsidy_receipt_id: String,
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 营销补差扣款商户号.
    pub payer_merchant: String,
    /// 营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差付款金额.
    pub amount: i64,
    /// 补差付款描述.
    pub description: String,
    /// 补差付款单据状态.
    pub status: String,
    /// 补差付款失败原因.
    pub fail_reason: Option<String>,
    /// 补差付款完成时间.
    pub success_time: Option<String>,
    /// 业务请求唯一单号.
    pub out_subsidy_no: String,
    /// 补差付款发起时间.
    pub create_time: Option<String>,
}

crate::answer! {
    PayReceiptList {
        required subsidy_receipt_id "subsidy_receipt_id",
        required stock_id "stock_id",
        required coupon_code "coupon_code",
        required transaction_id "transaction_id",
        required payer_merchant "payer_merchant",
        required payee_merchant "payee_merchant",
        required amount "amount",
        required description "description",
        required status "status",
        optional fail_reason "fail_reason",
        optional success_time "success_time",
        required out_subsidy_no "out_subsidy_no",
        optional create_time "create_time",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
