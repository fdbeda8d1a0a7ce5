// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
///
/// `GET`: 商户转账批次单号查询批次单, see <https://pay.weixin.qq.com/doc/v3/partner/4013504222>.
#[derive(Debug, Clone)]
pub struct OutBatchNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
    #[must_use]
    pub fn details(&self) -> details::Details<C> {
        details::Details::new(self.at.clone())
    }

    /// 商户转账批次单号查询批次单: `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504222>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::platsolution::GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO,
            query,
        )
    }
}

/// What [`OutBatchNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 是否查询转账明细单.
    pub need_query_detail: bool,
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `detail_state`: one of `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`, `BANK_REFUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<DetailState>,
}

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::DetailState;

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::GetAnswer;

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::TransferBatch;

pub use crate::v3::platsolution::insurance::mch_transfer::batches::apply::BatchState;

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::CloseReason;

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::Data;

pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::DataDetailState;

impl Request for GetQuery {}
