// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`

pub mod cancel;

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
///
/// `GET`: 查询转账到QQ钱包的结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4014297440>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// 查询转账到QQ钱包的结果: `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014297440>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS_OUT_BILL_NO)
    }
}

pub use crate::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::PostAnswer as GetAnswer;

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::State;
