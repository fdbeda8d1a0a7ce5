// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`

use crate::{At, Caller};

/// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
///
/// `GET`: 查询商家券营销补差回退单详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4017147344>.
#[derive(Debug, Clone)]
pub struct SubsidyReturnReceiptId<C> {
    at: At<C>,
}

impl<C: Caller> SubsidyReturnReceiptId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询商家券营销补差回退单详情: `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017147344>, <https://pay.weixin.qq.com/doc/v3/partner/4017171779>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(
            &wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_SUBSIDY_RETURN_RECEIPTS_SUBSIDY_RETURN_RECEIPT_ID,
        )
    }
}

pub use crate::v3::marketing::busifavor::subsidy::return_receipts::PostAnswer as GetAnswer;
