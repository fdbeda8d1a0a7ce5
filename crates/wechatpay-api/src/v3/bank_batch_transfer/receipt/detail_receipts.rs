// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-batch-transfer/receipt/detail-receipts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/bank-batch-transfer/receipt/detail-receipts`
///
/// `POST`: 受理明细电子回单, see <https://pay.weixin.qq.com/doc/v3/partner/4012470770>.
///
/// `GET`: 查询明细电子回单受理结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012470775>.
#[derive(Debug, Clone)]
pub struct DetailReceipts<C> {
    at: At<C>,
}

impl<C: Caller> DetailReceipts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 受理明细电子回单: `POST /v3/bank-batch-transfer/receipt/detail-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012470770>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::bank_batch_transfer::POST_RECEIPT_DETAIL_RECEIPTS, body)
    }

    /// 查询明细电子回单受理结果: `GET /v3/bank-batch-transfer/receipt/detail-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012470775>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::bank_batch_transfer::GET_RECEIPT_DETAIL_RECEIPTS, query)
    }
}

/// What [`DetailReceipts::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 银行转账批次单号.
    pub out_batch_no: String,
    /// 银行转账明细单号.
    pub out_detail_no: String,
}

/// What [`DetailReceipts::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 银行转账批次单号.
    pub out_batch_no: String,
    /// 银行转账明细单号.
    pub out_detail_no: String,
    /// 电子回单受理单号.
    pub receipt_no: String,
    /// 电子回单状态.
    pub receipt_state: Option<String>,
    /// 电子回单文件的Hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的Hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_batch_no "out_batch_no",
        required out_detail_no "out_detail_no",
        required receipt_no "receipt_no",
        optional receipt_state "receipt_state",
        optional hash_type "hash_type",
        optional hash_value "hash_value",
        optional download_url "download_url",
    }
}

/// What [`DetailReceipts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 银行转账批次单号.
    pub out_batch_no: String,
    /// 银行转账明细单号.
    pub out_detail_no: String,
}

pub use crate::v3::bank_batch_transfer::receipt::detail_receipts::PostAnswer as GetAnswer;

impl Request for PostRequest {}

impl Request for GetQuery {}
