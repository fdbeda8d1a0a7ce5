// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
///
/// `GET`: 查询赔付结果（按商户赔付单号）, see <https://pay.weixin.qq.com/doc/v3/partner/4013504178>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// 查询赔付结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504178>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::platsolution::GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO)
    }
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::GetAnswer;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::ReceiverDetail;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::ReceiverDetailReceiver as Receiver;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::Type;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::ReceiverDetailReceiverTransactionInfo as TransactionInfo;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfoType;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::State;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::CloseInfo;
