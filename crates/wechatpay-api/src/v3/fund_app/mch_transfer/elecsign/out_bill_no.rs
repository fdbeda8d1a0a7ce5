// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no`

pub mod out_bill_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`
///
/// `POST`: 商户单号申请电子回单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012716452>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self, out_bill_no: impl std::fmt::Display) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.with("out_bill_no", out_bill_no))
    }

    /// 商户单号申请电子回单: `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012716452>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO, body)
    }
}

/// What [`OutBillNo::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户转账单号.
    pub out_bill_no: String,
}

/// What [`OutBillNo::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 申请单状态.
    pub state: String,
    /// 申请单创建时间.
    pub create_time: String,
}

crate::answer! {
    PostAnswer {
        required state "state",
        required create_time "create_time",
    }
}

impl Request for PostRequest {}
