// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// `GET`: 商户明细单号查询明细单, see <https://pay.weixin.qq.com/doc/v3/partner/4013504224>.
#[derive(Debug, Clone)]
pub struct OutDetailNo<C> {
    at: At<C>,
}

impl<C: Caller> OutDetailNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户明细单号查询明细单: `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504224>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_DETAILS_OUT_DETAIL_NO_OUT_DETAIL_NO, query)
    }
}

/// What [`OutDetailNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::GetAnswer;

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::DataDetailState as DetailState;

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::FailReason;

impl Request for GetQuery {}
