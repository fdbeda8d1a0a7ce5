// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
///
/// `GET`: 查询保险理赔结果（按商户赔付单号）, see <https://pay.weixin.qq.com/doc/v3/partner/4013504187>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// 查询保险理赔结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504187>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_OUT_BILL_NO_OUT_BILL_NO, query)
    }
}

/// What [`OutBillNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::bill_id::bill_id::GetAnswer;

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::ReceiverDetail;

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::ReceiverDetailReceiver as Receiver;

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::Type;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::ReceiverDetailReceiverTransactionInfo as TransactionInfo;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfoType;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::State;

pub use crate::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::bill_id::bill_id::CloseInfo;

impl Request for GetQuery {}
