// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
///
/// `POST`: 请求撤销保险理赔, see <https://pay.weixin.qq.com/doc/v3/partner/4013504186>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 请求撤销保险理赔: `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504186>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL, body)
    }
}

/// What [`Cancel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`Cancel::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// `state`: one of `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`.
    pub state: State,
    /// 撤销受理时间.
    pub cancel_accept_time: String,
}

crate::answer! {
    PostAnswer {
        optional sub_mchid "sub_mchid",
        required out_bill_no "out_bill_no",
        required bill_id "bill_id",
        required state "state",
        required cancel_accept_time "cancel_accept_time",
    }
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::State;

impl Request for PostRequest {}
