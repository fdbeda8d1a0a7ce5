// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer/bill-receipt/{out_batch_no}`

use crate::{At, Caller};

/// `/v3/transfer/bill-receipt/{out_batch_no}`
///
/// `GET`: 查询转账电子回单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458950>.
#[derive(Debug, Clone)]
pub struct OutBatchNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询转账电子回单: `GET /v3/transfer/bill-receipt/{out_batch_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458950>, <https://pay.weixin.qq.com/doc/v3/partner/4012718640>, <https://pay.weixin.qq.com/doc/v3/partner/4012721812>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::transfer::GET_BILL_RECEIPT_OUT_BATCH_NO)
    }
}

pub use crate::v3::transfer::bill_receipt::PostAnswer as GetAnswer;
