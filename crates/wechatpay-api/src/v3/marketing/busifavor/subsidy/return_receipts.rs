// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/subsidy/return-receipts`

pub mod subsidy_return_receipt_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/subsidy/return-receipts`
///
/// `POST`: 营销补差回退, see <https://pay.weixin.qq.com/doc/v3/merchant/4017147332>.
#[derive(Debug, Clone)]
pub struct ReturnReceipts<C> {
    at: At<C>,
}

impl<C: Caller> ReturnReceipts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
    #[doc(alias = "subsidyReturnReceiptId")]
    #[must_use]
    pub fn subsidy_return_receipt_id(
        &self,
        subsidy_return_receipt_id: impl std::fmt::Display,
    ) -> subsidy_return_receipt_id::SubsidyReturnReceiptId<C> {
        subsidy_return_receipt_id::SubsidyReturnReceiptId::new(
            self.at.with("subsidy_return_receipt_id", subsidy_return_receipt_id),
        )
    }

    /// 营销补差回退: `POST /v3/marketing/busifavor/subsidy/return-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017147332>, <https://pay.weixin.qq.com/doc/v3/merchant/4017147340>, <https://pay.weixin.qq.com/doc/v3/partner/4017170533>, <https://pay.weixin.qq.com/doc/v3/partner/4017171673>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_SUBSIDY_RETURN_RECEIPTS, body)
    }
}

/// What [`ReturnReceipts::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 微信支付退款单号.
    pub refund_id: String,
    /// 原营销补差扣款商户号.
    pub payer_merchant: String,
    /// 原营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差回退金额.
    pub amount: i64,
    /// 补差回退描述.
    pub description: String,
    /// 业务请求唯一单号.
    pub out_subsidy_return_no: String,
}

/// What [`ReturnReceipts::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 补差回退单号.
    pub subsidy_return_receipt_id: Option<String>,
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 微信支付退款单号.
    pub refund_id: String,
    /// 原营销补差扣款商户号.
    pub payer_merchant: String,
    /// 原营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差回退金额.
    pub amount: i64,
    /// 补差回退描述.
    pub description: String,
    /// 补差回退单据状态.
    pub status: String,
    /// 补差回退失败原因.
    pub fail_reason: Option<String>,
    /// 补差回退完成时间.
    pub return_done_time: Option<String>,
    /// 补差付款单号.
    pub subsidy_receipt_id: String,
    /// 业务请求唯一单号.
    pub out_subsidy_return_no: String,
    /// 补差回退发起时间.
    pub return_create_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional subsidy_return_receipt_id "subsidy_return_receipt_id",
        required stock_id "stock_id",
        required coupon_code "coupon_code",
        required transaction_id "transaction_id",
        required refund_id "refund_id",
        required payer_merchant "payer_merchant",
        required payee_merchant "payee_merchant",
        required amount "amount",
        required description "description",
        required status "status",
        optional fail_reason "fail_reason",
        optional return_done_time "return_done_time",
        required subsidy_receipt_id "subsidy_receipt_id",
        required out_subsidy_return_no "out_subsidy_return_no",
        optional return_create_time "return_create_time",
    }
}

impl Request for PostRequest {}
