// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`

pub mod apply;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
///
/// `GET`: 查询商家转账批次电子回单, see <https://pay.weixin.qq.com/doc/v3/partner/4013504227>.
#[derive(Debug, Clone)]
pub struct OutBatchNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    #[must_use]
    pub fn apply(&self) -> apply::Apply<C> {
        apply::Apply::new(self.at.clone())
    }

    /// 查询商家转账批次电子回单: `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504227>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_INSURANCE_MCH_TRANSFER_BATCHES_SUMMARY_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO, query)
    }
}

/// What [`OutBatchNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`OutBatchNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// `receipt_state`: one of `ACCEPTED`, `FINISHED`.
    pub receipt_state: ReceiptState,
    /// 电子回单文件的hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
}

crate::answer! {
    GetAnswer {
        required batch_id "batch_id",
        required out_batch_no "out_batch_no",
        required sub_mchid "sub_mchid",
        required receipt_state "receipt_state",
        optional hash_type "hash_type",
        optional hash_value "hash_value",
        optional download_url "download_url",
    }
}

pub use crate::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::out_batch_no::out_detail_no::out_detail_no::ReceiptState;

impl Request for GetQuery {}
