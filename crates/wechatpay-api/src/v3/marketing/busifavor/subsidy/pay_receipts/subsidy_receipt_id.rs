// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`

use crate::{At, Caller};

/// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
///
/// `GET`: 查询营销补差付款单详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4017147336>.
#[derive(Debug, Clone)]
pub struct SubsidyReceiptId<C> {
    at: At<C>,
}

impl<C: Caller> SubsidyReceiptId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询营销补差付款单详情: `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017147336>, <https://pay.weixin.qq.com/doc/v3/partner/4017170661>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_SUBSIDY_PAY_RECEIPTS_SUBSIDY_RECEIPT_ID)
    }
}

pub use crate::v3::marketing::busifavor::subsidy::pay_receipts::PostAnswer as GetAnswer;
