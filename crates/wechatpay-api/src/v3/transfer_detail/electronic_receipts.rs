// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer-detail/electronic-receipts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transfer-detail/electronic-receipts`
///
/// `POST`: 转账明细电子回单受理, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458967>.
///
/// `GET`: 查询转账明细电子回单受理结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458972>.
#[derive(Debug, Clone)]
pub struct ElectronicReceipts<C> {
    at: At<C>,
}

impl<C: Caller> ElectronicReceipts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 转账明细电子回单受理: `POST /v3/transfer-detail/electronic-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458967>, <https://pay.weixin.qq.com/doc/v3/partner/4012718748>, <https://pay.weixin.qq.com/doc/v3/partner/4012727951>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::transfer_detail::POST_ELECTRONIC_RECEIPTS, body)
    }

    /// 查询转账明细电子回单受理结果: `GET /v3/transfer-detail/electronic-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458972>, <https://pay.weixin.qq.com/doc/v3/partner/4012718815>, <https://pay.weixin.qq.com/doc/v3/partner/4012721353>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::transfer_detail::GET_ELECTRONIC_RECEIPTS, query)
    }
}

/// What [`ElectronicReceipts::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `accept_type`: one of `BATCH_TRANSFER`, `TRANSFER_TO_POCKET`, `TRANSFER_TO_BANK`.
    pub accept_type: AcceptType,
    /// 商家转账批次单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_batch_no: Option<String>,
    /// 商家转账明细单号.
    pub out_detail_no: String,
}

crate::open_enum! {
/// `accept_type`.
    AcceptType {
    BatchTransfer = "BATCH_TRANSFER",
    TransferToPocket = "TRANSFER_TO_POCKET",
    TransferToBank = "TRANSFER_TO_BANK",
    }
}

/// What [`ElectronicReceipts::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 受理类型.
    pub accept_type: String,
    /// 商家转账批次单号.
    pub out_batch_no: Option<String>,
    /// 商家转账明细单号.
    pub out_detail_no: String,
    /// 电子回单受理单号.
    pub signature_no: String,
    /// 电子回单状态.
    pub signature_status: Option<String>,
    /// 电子回单文件的hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
}

crate::answer! {
    PostAnswer {
        required accept_type "accept_type",
        optional out_batch_no "out_batch_no",
        required out_detail_no "out_detail_no",
        required signature_no "signature_no",
        optional signature_status "signature_status",
        optional hash_type "hash_type",
        optional hash_value "hash_value",
        optional download_url "download_url",
    }
}

/// What [`ElectronicReceipts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `accept_type`: one of `BATCH_TRANSFER`, `TRANSFER_TO_POCKET`, `TRANSFER_TO_BANK`.
    pub accept_type: AcceptType,
    /// 商家转账批次单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_batch_no: Option<String>,
    /// 商家转账明细单号.
    pub out_detail_no: String,
}

pub use crate::v3::transfer_detail::electronic_receipts::PostAnswer as GetAnswer;

impl Request for PostRequest {}

impl Request for GetQuery {}
