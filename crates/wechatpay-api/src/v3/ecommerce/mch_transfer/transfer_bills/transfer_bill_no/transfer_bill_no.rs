// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
///
/// `GET`: 微信转账单号查询转账单, see <https://pay.weixin.qq.com/doc/v3/partner/4013504214>.
#[derive(Debug, Clone)]
pub struct TransferBillNo<C> {
    at: At<C>,
}

impl<C: Caller> TransferBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信转账单号查询转账单: `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504214>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::ecommerce::GET_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER_BILL_NO_TRANSFER_BILL_NO,
            query,
        )
    }
}

/// What [`TransferBillNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::GetAnswer;

impl Request for GetQuery {}
