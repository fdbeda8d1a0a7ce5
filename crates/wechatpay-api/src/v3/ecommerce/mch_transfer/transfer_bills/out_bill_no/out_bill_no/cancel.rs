// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
///
/// `POST`: 撤销转账, see <https://pay.weixin.qq.com/doc/v3/partner/4013504212>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销转账: `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504212>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::ecommerce::POST_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL,
            body,
        )
    }
}

/// What [`Cancel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`Cancel::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// 单据状态.
    pub state: String,
    /// 状态变更时间.
    pub update_time: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required state "state",
        required update_time "update_time",
    }
}

impl Request for PostRequest {}
