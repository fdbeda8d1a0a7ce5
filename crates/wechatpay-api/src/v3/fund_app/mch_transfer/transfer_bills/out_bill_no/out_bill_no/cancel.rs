// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
///
/// `POST`: 撤销转账, see <https://pay.weixin.qq.com/doc/v3/merchant/4012716458>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销转账: `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012716458>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at
            .bare(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL)
    }
}

/// What [`Cancel::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// `state`: one of `CANCELING`, `CANCELLED`.
    pub state: State,
    /// 最后一次单据状态变更时间.
    pub update_time: String,
}

crate::answer! {
    PostAnswer {
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required state "state",
        required update_time "update_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Canceling = "CANCELING",
    Cancelled = "CANCELLED",
    }
}
