// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

use crate::{At, Caller};

/// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// `GET`: 银行明细单号查询明细单, see <https://pay.weixin.qq.com/doc/v3/partner/4012465915>.
#[derive(Debug, Clone)]
pub struct OutDetailNo<C> {
    at: At<C>,
}

impl<C: Caller> OutDetailNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 银行明细单号查询明细单: `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012465915>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::bank_transfer::GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_DETAILS_OUT_DETAIL_NO_OUT_DETAIL_NO)
    }
}

pub use crate::v3::bank_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::GetAnswer;

pub use crate::v3::bank_transfer::batches::batch_id::batch_id::TransferScene;

pub use crate::v3::bank_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::DetailState;

pub use crate::v3::bank_transfer::batches::batch_id::batch_id::FailReason;

pub use crate::v3::bank_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::AccountType;
