// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
///
/// `GET`: 微信单号查询电子回单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012716455>.
#[derive(Debug, Clone)]
pub struct TransferBillNo<C> {
    at: At<C>,
}

impl<C: Caller> TransferBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信单号查询电子回单: `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012716455>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO_TRANSFER_BILL_NO)
    }
}

pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::GetAnswer;

pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::State;

pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::HashType;
