// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`

use crate::{At, Caller};

/// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
///
/// `GET`: 查询交易拦截申诉详情, see <https://pay.weixin.qq.com/doc/v3/partner/4014940449>.
#[derive(Debug, Clone)]
pub struct BlockSubmissionId<C> {
    at: At<C>,
}

impl<C: Caller> BlockSubmissionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询交易拦截申诉详情: `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940449>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at
            .bare(&wechatpay_spec::table::v3::transaction_block::GET_TRANSACTION_BLOCK_SUBMISSIONS_BLOCK_SUBMISSION_ID)
    }
}

pub use crate::v3::transaction_block::transaction_block_submissions::sub_mchid::sub_mchid::PostAnswer as GetAnswer;

pub use crate::v3::transaction_block::transaction_block_submissions::sub_mchid::sub_mchid::ReviewResult;
