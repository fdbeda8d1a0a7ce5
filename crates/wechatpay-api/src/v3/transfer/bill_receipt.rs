// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer/bill-receipt`

pub mod out_batch_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transfer/bill-receipt`
///
/// `POST`: 转账电子回单申请受理, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458946>.
#[derive(Debug, Clone)]
pub struct BillReceipt<C> {
    at: At<C>,
}

impl<C: Caller> BillReceipt<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transfer/bill-receipt/{out_batch_no}`
    #[doc(alias = "outBatchNo")]
    #[must_use]
    pub fn out_batch_no(&self, out_batch_no: impl std::fmt::Display) -> out_batch_no::OutBatchNo<C> {
        out_batch_no::OutBatchNo::new(self.at.with("out_batch_no", out_batch_no))
    }

    /// 转账电子回单申请受理: `POST /v3/transfer/bill-receipt`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458946>, <https://pay.weixin.qq.com/doc/v3/partner/4012718570>, <https://pay.weixin.qq.com/doc/v3/partner/4012721664>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::transfer::POST_BILL_RECEIPT, body)
    }
}

/// What [`BillReceipt::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商家批次单号.
    pub out_batch_no: String,
}

/// What [`BillReceipt::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 电子回单申请单号.
    pub signature_no: String,
    /// 电子回单状态.
    pub signature_status: Option<String>,
    /// 电子回单文件的hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 更新时间.
    pub update_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_batch_no "out_batch_no",
        required signature_no "signature_no",
        optional signature_status "signature_status",
        optional hash_type "hash_type",
        optional hash_value "hash_value",
        optional download_url "download_url",
        optional create_time "create_time",
        optional update_time "update_time",
    }
}

impl Request for PostRequest {}
