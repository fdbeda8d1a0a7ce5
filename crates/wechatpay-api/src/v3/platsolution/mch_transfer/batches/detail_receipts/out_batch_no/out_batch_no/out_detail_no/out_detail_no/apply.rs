// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
///
/// `POST`: 申请商家转账明细电子回单, see <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请商家转账明细电子回单: `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`Apply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 电子回单状态.
    pub receipt_state: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required out_batch_no "out_batch_no",
        required out_detail_no "out_detail_no",
        required receipt_state "receipt_state",
    }
}

impl Request for PostRequest {}
