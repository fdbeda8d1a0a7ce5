// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`

pub mod transfer_bill_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
///
/// `POST`: 微信单号申请电子回单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012716456>.
#[derive(Debug, Clone)]
pub struct TransferBillNo<C> {
    at: At<C>,
}

impl<C: Caller> TransferBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
    #[doc(alias = "transferBillNo")]
    #[must_use]
    pub fn transfer_bill_no(&self, transfer_bill_no: impl std::fmt::Display) -> transfer_bill_no::TransferBillNo<C> {
        transfer_bill_no::TransferBillNo::new(self.at.with("transfer_bill_no", transfer_bill_no))
    }

    /// 微信单号申请电子回单: `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012716456>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO, body)
    }
}

/// What [`TransferBillNo::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微信转账单号.
    pub transfer_bill_no: String,
}

pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::PostAnswer;

impl Request for PostRequest {}
